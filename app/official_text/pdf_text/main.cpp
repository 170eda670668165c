// jiheng-pdf-text FILE: writes the text of a PDF to standard output, one JSON object in each line.
//
//   {"pages":30}
//   {"page":1,"lines":["first printed line","second"]}
//   {"error":"password"}        or "damaged", "missing", "unsupported"
//
// A process of its own, because a PDF from outside may crash, stall or fill whoever reads it.
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPdfDocument>
#include <QPdfSelection>
#include <cstdio>

#include "app/official_text/document_limits.h"
#include "app/official_text/pdf_text/memory_limit.h"

namespace {

class Output {
 public:
  Output() { m_ready = m_file.open(stdout, QIODevice::WriteOnly); }
  /// False where nobody reads any more.
  bool write(const QJsonObject& object) {
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    return m_ready && m_file.write(line) == line.size() && m_file.flush();
  }

 private:
  QFile m_file;
  bool m_ready = false;
};

QString errorWord(QPdfDocument::Error error) {
  switch (error) {
    case QPdfDocument::Error::IncorrectPassword: return QStringLiteral("password");
    case QPdfDocument::Error::FileNotFound: return QStringLiteral("missing");
    case QPdfDocument::Error::UnsupportedSecurityScheme: return QStringLiteral("unsupported");
    default: return QStringLiteral("damaged");
  }
}

/// The printed lines of a page; the library ends them with CR LF and marks a hyphen at a line's end with a character of its own.
QJsonArray linesOf(QString text) {
  text.replace(QChar(0xFFFE), QLatin1Char('-')).replace(QChar(0x02), QLatin1Char('-'));
  QJsonArray lines;
  const QStringList all = text.split(QLatin1Char('\n'));
  for (const QString& line : all) {
    QString kept;
    for (const QChar character : line)
      if (character.unicode() >= 0x20 || character == u'\t') kept += character == u'\t' ? QChar(u' ') : character;
    lines.append(kept);
  }
  return lines;
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  jiheng::pdf_text::limitMemory(jiheng::documents::kMaxPdfMemoryBytes);
  const QStringList arguments = QCoreApplication::arguments();
  if (arguments.size() != 2) {
    std::fputs("usage: jiheng-pdf-text FILE\n", stderr);
    return 2;
  }
  Output output;
  QPdfDocument document;
  const QPdfDocument::Error error = document.load(arguments.at(1));
  if (error != QPdfDocument::Error::None) {
    output.write({{QStringLiteral("error"), errorWord(error)}});
    return 3;
  }
  const int pages = document.pageCount();
  if (!output.write({{QStringLiteral("pages"), pages}})) return 1;
  for (int page = 0; page < pages; ++page) {
    const QJsonObject line{{QStringLiteral("page"), page + 1}, {QStringLiteral("lines"), linesOf(document.getAllText(page).text())}};
    if (!output.write(line)) return 1;
  }
  return 0;
}
