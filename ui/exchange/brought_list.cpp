#include "ui/exchange/brought_list.h"

#include <QFileInfo>

namespace jiheng::ui {

Result<ListSource> listSourceOf(const QString& path) {
  JIHENG_ASSIGN(QByteArray bytes, tableBytes(path));
  return ListSource{QFileInfo(path).fileName(), std::move(bytes), false};
}

Result<Table> readSource(const ListSource& source, const TableChoice& choice, JobProgress& progress) {
  if (source.isPasted) return readPastedTable(QString::fromUtf8(source.bytes));
  return readTable(source.fileName, source.bytes, choice, &progress);
}

}  // namespace jiheng::ui
