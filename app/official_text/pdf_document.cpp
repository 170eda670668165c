#include "app/official_text/pdf_document.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include "app/official_text/document_errors.h"
#include "app/official_text/pdf_pages.h"

namespace jiheng::documents {

namespace {

Text otherWay() {
  return phrase("OfficialText", "Open the PDF in another program, copy its text and paste it here, or save it as DOCX.");
}

Error overloaded(const QString& detail) {
  return unreadable(ErrorCode::Refused, phrase("OfficialText", "Reading the PDF was stopped, because it took too much time or memory."),
                    otherWay(), detail);
}

Error errorOf(const QString& word) {
  if (word == QLatin1String("password")) {
    return unreadable(ErrorCode::Refused, phrase("OfficialText", "The PDF is locked by a password."),
                      phrase("OfficialText", "Open it with the password in another program and save a copy without it."));
  }
  if (word == QLatin1String("unsupported")) {
    return unreadable(ErrorCode::Refused, phrase("OfficialText", "The PDF is protected in a way that cannot be read here."), otherWay());
  }
  return damaged(word);
}

/// Follows the process line by line.
class PdfOutput {
 public:
  explicit PdfOutput(DocumentBuilder& builder) : m_builder(builder) {}

  Status take(const QByteArray& bytes) {
    m_rest += bytes;
    qsizetype from = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', from)) {
      JIHENG_TRY(takeLine(m_rest.mid(from, end - from)));
      from = end + 1;
    }
    m_rest.remove(0, from);
    return {};
  }
  bool isComplete() const { return m_expected > 0 && m_pages.size() == static_cast<size_t>(m_expected) && m_rest.isEmpty(); }
  std::vector<PdfPage>& pages() { return m_pages; }

 private:
  Status takeLine(const QByteArray& line) {
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.contains(QLatin1String("error"))) return fail(errorOf(object.value(QLatin1String("error")).toString()));
    if (object.contains(QLatin1String("pages"))) {
      m_expected = object.value(QLatin1String("pages")).toInt();
      m_builder.report(0, m_expected);
      return {};
    }
    PdfPage page;
    page.number = object.value(QLatin1String("page")).toInt();
    const QJsonArray lines = object.value(QLatin1String("lines")).toArray();
    for (const QJsonValue& text : lines) {
      const QString kept = trimmedCell(text.toString());
      m_characters += kept.size();
      page.lines << kept;
    }
    m_lines += page.lines.size();
    if (m_characters > kMaxCharacters || m_lines > kMaxCells) return fail(tooMuchText());
    m_pages.push_back(std::move(page));
    m_builder.report(static_cast<int>(m_pages.size()), m_expected);
    return {};
  }

  DocumentBuilder& m_builder;
  QByteArray m_rest;
  std::vector<PdfPage> m_pages;
  int m_expected = 0;
  qint64 m_characters = 0;
  qint64 m_lines = 0;
};

/// Runs the process to its end or to the first reason to stop it. Whoever calls kills what still runs.
Status follow(QProcess& process, const PdfReading& reading, DocumentBuilder& builder, PdfOutput& output) {
  QElapsedTimer all;
  QElapsedTimer silence;
  all.start();
  silence.start();
  qint64 taken = 0;
  // Short, so that a cancelled job ends at once.
  constexpr int kLookMilliseconds = 50;
  for (;;) {
    const bool ended = process.state() == QProcess::NotRunning;
    const QByteArray bytes = process.readAllStandardOutput();
    taken += bytes.size();
    if (taken > reading.outputBytes) return fail(overloaded(QStringLiteral("output")));
    if (!bytes.isEmpty()) {
      silence.restart();
      JIHENG_TRY(output.take(bytes));
    }
    if (builder.isCancelled()) return fail(cancelled());
    if (ended && bytes.isEmpty()) return {};
    if (silence.elapsed() > reading.pageMilliseconds || all.elapsed() > reading.allMilliseconds)
      return fail(overloaded(QStringLiteral("time")));
    if (!ended && bytes.isEmpty()) process.waitForReadyRead(kLookMilliseconds);
  }
}

}  // namespace

QString findPdfProgram() {
#ifdef Q_OS_WIN
  const QString name = QStringLiteral("jiheng-pdf-text.exe");
#else
  const QString name = QStringLiteral("jiheng-pdf-text");
#endif
  QDir folder(QCoreApplication::applicationDirPath());
  if (QFileInfo(folder.filePath(name)).isExecutable()) return folder.filePath(name);
  // In a build tree the programs stand in the folders of their rooms; a bundle of macOS is three folders deeper than bin.
  constexpr int kUp = 5;
  for (int up = 0; up < kUp && folder.cdUp(); ++up) {
    for (const QString& room : {QStringLiteral("app/official_text/"), QStringLiteral("bin/")}) {
      const QString found = folder.filePath(QString(room + name));
      if (QFileInfo(found).isExecutable()) return found;
    }
  }
  return {};
}

Status readPdf(const QString& path, const PdfReading& reading, DocumentBuilder& builder) {
  QProcess process;
  process.setStandardErrorFile(QProcess::nullDevice());
  process.setStandardInputFile(QProcess::nullDevice());
  if (!reading.program.isEmpty()) {
    process.start(reading.program, {QFileInfo(path).absoluteFilePath()}, QIODevice::ReadOnly);
  }
  if (reading.program.isEmpty() || !process.waitForStarted()) {
    return fail(unreadable(ErrorCode::System, phrase("OfficialText", "PDF files cannot be read here: the program jiheng-pdf-text is missing."),
                           otherWay(), process.errorString()));
  }
  PdfOutput output(builder);
  const Status followed = follow(process, reading, builder, output);
  if (process.state() != QProcess::NotRunning) {
    process.kill();
    process.waitForFinished();
  }
  if (!followed) return followed;
  if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || !output.isComplete()) {
    return fail(unreadable(ErrorCode::Damaged, phrase("OfficialText", "The PDF could not be read to its end; it may be damaged."),
                           otherWay(), QStringLiteral("exit code %1").arg(process.exitCode())));
  }
  return addPages(output.pages(), builder);
}

}  // namespace jiheng::documents
