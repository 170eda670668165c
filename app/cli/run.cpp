#include "app/cli/run.h"

#include <QJsonDocument>

#include "resources/resources.h"

namespace jiheng {

Run::Run(Language language, QHash<QString, QString> options, QStringList words, QTextStream& out, QTextStream& err)
    : m_language(language), m_options(std::move(options)), m_words(std::move(words)), m_out(out), m_err(err) {}

Run::~Run() = default;

Result<QDate> Run::date(const char* option, const QDate& fallback) const {
  if (!has(option)) return fallback;
  const QDate date = QDate::fromString(value(option), Qt::ISODate);
  if (!date.isValid())
    return fail(invalidField(QLatin1String(option), phrase("Cli", "“%1” is not a date such as 2025-07-15 (--%2).")
                                                        .arg(value(option))
                                                        .arg(QString(QLatin1String(option)))));
  return date;
}

Result<int> Run::limit() const {
  if (!has("limit")) return 50;
  bool isNumber = false;
  const int limit = value("limit").toInt(&isNumber);
  if (!isNumber || limit < 0)
    return fail(invalidField(QStringLiteral("limit"),
                             phrase("Cli", "“%1” is not a number of rows (--limit); 0 means all.").arg(value("limit"))));
  return limit;
}

void Run::print(const QJsonObject& object) {
  m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
  m_out.flush();
}

void Run::noteCut(qsizetype shown, qsizetype total) {
  if (shown >= total) return;
  note(phrase("Cli", "Shown: %1 of %2. Use --limit 0 for all.").arg(static_cast<qint64>(shown)).arg(static_cast<qint64>(total)));
}

ExitCode Run::fault(const Error& error) {
  m_err << QStringLiteral("jiheng-cli: ") << error.in(m_language) << Qt::endl;
  if (!error.detail.isEmpty()) m_err << QStringLiteral("  (") << error.detail << QStringLiteral(")") << Qt::endl;
  return error.code == ErrorCode::InvalidInput ? ExitCode::WrongUsage : ExitCode::UnusableInput;
}

Result<Workbench*> Run::workbench() {
  if (!m_workbench) {
    const QString data = has("data") ? value("data") : QString::fromLatin1(kBundledData);
    JIHENG_ASSIGN(m_workbench, Workbench::load(data, std::make_shared<SystemClock>()));
  }
  return m_workbench.get();
}

Result<Workbench*> Run::openWorkbench() {
  if (!has("workspace"))
    return fail(invalidField(QStringLiteral("workspace"), phrase("Cli", "This command needs --workspace FILE.")));
  JIHENG_ASSIGN(Workbench * bench, workbench());
  if (!bench->workspace()) JIHENG_TRY(bench->openWorkspace(value("workspace"), actor()));
  return bench;
}

Result<Workbench*> Run::catalogueBench() { return has("workspace") ? openWorkbench() : workbench(); }

Result<std::shared_ptr<const Edition>> Run::edition() {
  JIHENG_ASSIGN(Workbench * bench, catalogueBench());
  const QString spec = has("edition") ? value("edition") : QStringLiteral("current");
  return bench->catalogue().resolveEdition(spec, bench->clock().today());
}

QString Run::actor() const {
  if (has("user")) return value("user");
  for (const char* variable : {"USER", "USERNAME"}) {
    const QString name = qEnvironmentVariable(variable);
    if (!name.isEmpty()) return name;
  }
  return QStringLiteral("jiheng-cli");
}

}  // namespace jiheng
