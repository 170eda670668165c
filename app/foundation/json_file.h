#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <functional>

#include "app/foundation/result.h"

namespace jiheng {

/// A JSON file of data/, read with errors that name file, line and field.
///
/// Readers take values with the checked getters; the first one that is missing or of the wrong kind sets the error, later
/// ones return empty values. Read everything, then ask status() once.
class JsonFile {
 public:
  /// Reads and parses. The error (BrokenData) names the file and, for a syntax error, the line.
  static Result<JsonFile> read(const QString& path);

  const QString& path() const { return m_path; }
  const QJsonObject& root() const { return m_root; }

  /// The error of code BrokenData for a field: `pointer` is a JSON pointer such as "/operations/3/number".
  Error errorAt(const QString& pointer, const Text& problem) const;

  /// The line (1-based) on which the value of a JSON pointer begins; 1 where it is not found.
  int lineOf(const QString& pointer) const;

 private:
  QString m_path;
  QByteArray m_bytes;
  QJsonObject m_root;
};

/// Takes fields out of one object of a JsonFile and remembers the first fault.
class JsonFields {
 public:
  JsonFields(const JsonFile& file, QJsonObject object, QString pointer)
      : m_file(&file), m_object(std::move(object)), m_pointer(std::move(pointer)) {}
  /// The file's top object.
  explicit JsonFields(const JsonFile& file) : JsonFields(file, file.root(), QString()) {}

  QString string(const char* name);                  ///< must be a non-empty string
  QString optionalString(const char* name);          ///< absent, null or a string
  Bilingual bilingual(const char* name);             ///< {"zh": "...", "en": "..."}, both non-empty
  Bilingual optionalBilingual(const char* name);     ///< absent, null or as bilingual, one side may be missing
  int integer(const char* name);                     ///< must be a whole number
  int optionalInteger(const char* name, int fallback);
  bool optionalBool(const char* name, bool fallback);
  QDate date(const char* name);                      ///< must be "yyyy-MM-dd"
  QDate optionalDate(const char* name);              ///< absent, null or a date
  bool has(const char* name) const;                  ///< there and not null

  /// A nested object; its faults count as this one's. Absent gives an empty object without fault.
  void object(const char* name, const std::function<void(JsonFields&)>& read);
  /// Every object of an array; absent counts as empty, anything else than objects is a fault.
  void array(const char* name, const std::function<void(JsonFields&)>& read);
  /// An array of strings; absent counts as empty.
  QStringList strings(const char* name);

  /// Records a fault at a field of this object.
  void fault(const char* name, const Text& problem);

  const QJsonObject& json() const { return m_object; }
  const QString& pointer() const { return m_pointer; }
  const JsonFile& file() const { return *m_file; }
  Status status() const;

 private:
  QJsonValue value(const char* name) const { return m_object.value(QLatin1String(name)); }
  const JsonFile* m_file;
  QJsonObject m_object;
  QString m_pointer;
  std::shared_ptr<Error> m_error;
};

}  // namespace jiheng
