#pragma once

#include "app/exchange/exchange_service.h"
#include "app/foundation/job.h"
#include "app/tables/table_reader.h"

namespace jiheng::ui {

/// Where a list comes from: the bytes of a file, or text from the clipboard.
struct ListSource {
  QString fileName;  ///< without folder; empty for pasted text
  QByteArray bytes;  ///< of the file, or the pasted text in UTF-8
  bool isPasted = false;
};

/// Reads the file of a path.
Result<ListSource> listSourceOf(const QString& path);

/// What the page works on: the source, how it was read, and what the columns are taken for.
struct BroughtList {
  ListSource source;
  TableChoice choice;
  Table table;
  ListMapping mapping;
  QStringList headings() const { return headingsOf(table, mapping.headerRow); }
};

Result<Table> readSource(const ListSource& source, const TableChoice& choice, JobProgress& progress);

}  // namespace jiheng::ui
