#include "app/foundation/json_file.h"

#include <QFile>
#include <QJsonDocument>

namespace jiheng {

namespace {

Error brokenData(const QString& path, int line, const QString& field, const Text& problem) {
  Error error;
  error.code = ErrorCode::BrokenData;
  error.happened = field.isEmpty()
                       ? phrase("Foundation", "The data file %1 cannot be used: line %2: %3")
                             .arg(path)
                             .arg(QString::number(line))
                             .arg(problem)
                       : phrase("Foundation", "The data file %1 cannot be used: line %2, field %3: %4")
                             .arg(path)
                             .arg(QString::number(line))
                             .arg(field)
                             .arg(problem);
  error.kept = phrase("Foundation", "No workspace was opened or changed.");
  error.advice = phrase("Foundation", "Install the program again, or correct the file.");
  error.field = field;
  return error;
}

int lineAt(const QByteArray& bytes, qsizetype offset) {
  return static_cast<int>(bytes.left(offset).count('\n')) + 1;
}

/// Walks a text that is known to be valid JSON and finds where the value of a path begins. Only used for messages, so it
/// need not be fast.
class Locator {
 public:
  Locator(const QByteArray& bytes, QStringList path) : m_bytes(bytes), m_path(std::move(path)) {}

  /// The byte where the deepest part of the path that exists begins.
  qsizetype find() {
    value(0, true);
    return m_found;
  }

 private:
  char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }
  void space() {
    while (m_at < m_bytes.size() && QByteArrayView(" \t\r\n").contains(m_bytes[m_at])) ++m_at;
  }
  QByteArray string() {
    const qsizetype start = ++m_at;
    while (m_at < m_bytes.size() && m_bytes[m_at] != '"') m_at += m_bytes[m_at] == '\\' ? 2 : 1;
    const QByteArray text = m_bytes.mid(start, m_at - start);
    ++m_at;
    return text;
  }
  void value(qsizetype depth, bool onPath) {
    space();
    if (onPath) m_found = m_at;
    const bool more = onPath && depth < m_path.size();
    if (peek() == '{') {
      ++m_at;
      for (space(); peek() != '}' && m_at < m_bytes.size(); space()) {
        const qsizetype keyAt = m_at;
        const QString key = QString::fromUtf8(string());
        space();
        ++m_at;  // the colon
        const bool here = more && key == m_path[depth];
        value(depth + 1, here);
        if (here) m_found = std::max(m_found, keyAt);
        space();
        if (peek() == ',') ++m_at;
      }
      ++m_at;
    } else if (peek() == '[') {
      ++m_at;
      int index = 0;
      for (space(); peek() != ']' && m_at < m_bytes.size(); space()) {
        value(depth + 1, more && QString::number(index) == m_path[depth]);
        ++index;
        space();
        if (peek() == ',') ++m_at;
      }
      ++m_at;
    } else if (peek() == '"') {
      string();
    } else {
      while (m_at < m_bytes.size() && !QByteArrayView(",]} \t\r\n").contains(m_bytes[m_at])) ++m_at;
    }
  }

  const QByteArray& m_bytes;
  QStringList m_path;
  qsizetype m_at = 0;
  qsizetype m_found = 0;
};

}  // namespace

Result<JsonFile> JsonFile::read(const QString& path) {
  JsonFile file;
  file.m_path = path;
  QFile source(path);
  if (!source.open(QIODevice::ReadOnly)) {
    Error error = brokenData(path, 1, QString(), phrase("Foundation", "it cannot be read."));
    error.detail = source.errorString();
    return fail(error);
  }
  file.m_bytes = source.readAll();
  QJsonParseError parse{};
  const QJsonDocument document = QJsonDocument::fromJson(file.m_bytes, &parse);
  if (parse.error != QJsonParseError::NoError) {
    Error error = brokenData(path, lineAt(file.m_bytes, parse.offset), QString(),
                             phrase("Foundation", "it is not valid JSON."));
    error.detail = parse.errorString();
    return fail(error);
  }
  if (!document.isObject())
    return fail(brokenData(path, 1, QString(), phrase("Foundation", "an object was expected.")));
  file.m_root = document.object();
  return file;
}

int JsonFile::lineOf(const QString& pointer) const {
  const QStringList path = pointer.split(QLatin1Char('/'), Qt::SkipEmptyParts);
  return lineAt(m_bytes, Locator(m_bytes, path).find());
}

Error JsonFile::errorAt(const QString& pointer, const Text& problem) const {
  return brokenData(m_path, lineOf(pointer), pointer, problem);
}

bool JsonFields::has(const char* name) const {
  const QJsonValue found = value(name);
  return !found.isUndefined() && !found.isNull();
}

void JsonFields::fault(const char* name, const Text& problem) {
  if (m_error) return;
  m_error = std::make_shared<Error>(m_file->errorAt(m_pointer + QLatin1Char('/') + QLatin1String(name), problem));
}

Status JsonFields::status() const {
  if (m_error) return fail(*m_error);
  return {};
}

QString JsonFields::string(const char* name) {
  const QJsonValue found = value(name);
  if (!found.isString() || found.toString().isEmpty()) {
    fault(name, phrase("Foundation", "a text was expected."));
    return {};
  }
  return found.toString();
}

QString JsonFields::optionalString(const char* name) {
  if (!has(name)) return {};
  const QJsonValue found = value(name);
  if (!found.isString()) fault(name, phrase("Foundation", "a text was expected."));
  return found.toString();
}

Bilingual JsonFields::bilingual(const char* name) {
  const Bilingual text = optionalBilingual(name);
  if (text.zh.isEmpty() || text.en.isEmpty())
    fault(name, phrase("Foundation", "a text in Chinese (zh) and in English (en) was expected."));
  return text;
}

Bilingual JsonFields::optionalBilingual(const char* name) {
  if (!has(name)) return {};
  const QJsonValue found = value(name);
  if (!found.isObject()) {
    fault(name, phrase("Foundation", "a text in Chinese (zh) and in English (en) was expected."));
    return {};
  }
  const QJsonObject object = found.toObject();
  return {object.value(QLatin1String("zh")).toString(), object.value(QLatin1String("en")).toString()};
}

int JsonFields::integer(const char* name) {
  const QJsonValue found = value(name);
  const double number = found.toDouble(0.5);
  if (!found.isDouble() || number != static_cast<double>(static_cast<int>(number))) {
    fault(name, phrase("Foundation", "a whole number was expected."));
    return 0;
  }
  return static_cast<int>(number);
}

int JsonFields::optionalInteger(const char* name, int fallback) { return has(name) ? integer(name) : fallback; }

bool JsonFields::optionalBool(const char* name, bool fallback) {
  if (!has(name)) return fallback;
  if (!value(name).isBool()) fault(name, phrase("Foundation", "true or false was expected."));
  return value(name).toBool(fallback);
}

QDate JsonFields::date(const char* name) {
  const QDate date = QDate::fromString(value(name).toString(), Qt::ISODate);
  if (!date.isValid()) fault(name, phrase("Foundation", "a date such as 2025-07-15 was expected."));
  return date;
}

QDate JsonFields::optionalDate(const char* name) { return has(name) ? date(name) : QDate(); }

void JsonFields::object(const char* name, const std::function<void(JsonFields&)>& read) {
  if (has(name) && !value(name).isObject()) {
    fault(name, phrase("Foundation", "an object was expected."));
    return;
  }
  JsonFields fields(*m_file, value(name).toObject(), m_pointer + QLatin1Char('/') + QLatin1String(name));
  read(fields);
  if (!m_error) m_error = fields.m_error;
}

void JsonFields::array(const char* name, const std::function<void(JsonFields&)>& read) {
  if (!has(name)) return;
  if (!value(name).isArray()) {
    fault(name, phrase("Foundation", "a list was expected."));
    return;
  }
  const QJsonArray entries = value(name).toArray();
  for (qsizetype i = 0; i < entries.size() && !m_error; ++i) {
    const QString pointer =
        m_pointer + QLatin1Char('/') + QLatin1String(name) + QLatin1Char('/') + QString::number(i);
    if (!entries[i].isObject()) {
      m_error = std::make_shared<Error>(m_file->errorAt(pointer, phrase("Foundation", "an object was expected.")));
      return;
    }
    JsonFields fields(*m_file, entries[i].toObject(), pointer);
    read(fields);
    if (!m_error) m_error = fields.m_error;
  }
}

QStringList JsonFields::strings(const char* name) {
  QStringList result;
  if (!has(name)) return result;
  if (!value(name).isArray()) {
    fault(name, phrase("Foundation", "a list was expected."));
    return result;
  }
  const QJsonArray entries = value(name).toArray();
  for (const QJsonValue& entry : entries) {
    if (!entry.isString()) fault(name, phrase("Foundation", "a list of texts was expected."));
    result << entry.toString();
  }
  return result;
}

}  // namespace jiheng
