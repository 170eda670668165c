#pragma once

#include <QHash>
#include <QJsonObject>
#include <QTextStream>
#include <memory>

#include "app/cli/command.h"
#include "app/foundation/result.h"
#include "app/workbench/workbench.h"

namespace jiheng {

/// One call of a command: what was asked, where the answer goes, and the workbench, opened when first needed.
class Run {
 public:
  Run(Language language, QHash<QString, QString> options, QStringList words, QTextStream& out, QTextStream& err);
  ~Run();

  Language language() const { return m_language; }
  bool json() const { return has("json"); }
  const QStringList& words() const { return m_words; }
  QString word(int index) const { return m_words.value(index); }
  bool has(const char* option) const { return m_options.contains(QLatin1String(option)); }
  QString value(const char* option) const { return m_options.value(QLatin1String(option)); }
  /// The value of an option as a date. Error (InvalidInput) where it is none; the fallback where the option is absent.
  Result<QDate> date(const char* option, const QDate& fallback) const;
  /// --limit: 50 by default, 0 for all. Error where it is no number.
  Result<int> limit() const;

  QTextStream& out() { return m_out; }
  void line(const QString& text) { m_out << text << Qt::endl; }
  void line(const Text& text) { line(text.in(m_language)); }
  void print(const QJsonObject& object);
  /// Says on stderr that a list was cut, so that nobody takes a part for the whole.
  void noteCut(qsizetype shown, qsizetype total);
  void note(const Text& text) { m_err << text.in(m_language) << Qt::endl; }

  /// Writes the error to stderr and gives its exit code.
  ExitCode fault(const Error& error);

  /// The data files. A fault in them is an error here.
  Result<Workbench*> workbench();
  /// The workbench with --workspace FILE open.
  Result<Workbench*> openWorkbench();
  /// The workbench for reading the catalogue: where --workspace is given, with what it has accepted from official texts.
  Result<Workbench*> catalogueBench();
  /// The edition of --edition, `current` by default.
  Result<std::shared_ptr<const Edition>> edition();
  /// Who is named in the audit trail: --user, or the name of the account.
  QString actor() const;

 private:
  Language m_language;
  QHash<QString, QString> m_options;
  QStringList m_words;
  QTextStream& m_out;
  QTextStream& m_err;
  std::unique_ptr<Workbench> m_workbench;
};

}  // namespace jiheng
