#include "app/foundation/text.h"

#include <QTranslator>
#include <variant>

#include "app/foundation/formats.h"
#include "resources/resources.h"

namespace jiheng {

namespace {

/// The two compiled translations, independent of the one that the window has installed: a report in both languages
/// needs both at once.
const QTranslator& translations(Language language) {
  struct Loaded {
    QTranslator zh;
    QTranslator en;
    Loaded() {
      const QString folder = QString::fromLatin1(kBundledTranslations);
      // A build without .ts files has no translations yet; the English source then stands in.
      (void)zh.load(folder + QStringLiteral("/jiheng_zh_CN.qm"));
      (void)en.load(folder + QStringLiteral("/jiheng_en.qm"));
    }
  };
  static const Loaded loaded;
  return language == Language::Chinese ? loaded.zh : loaded.en;
}

QString translated(const char* context, const char* source, const char* comment, int n, Language language) {
  QString text = translations(language).translate(context, source, comment, n);
  if (text.isEmpty()) text = QString::fromUtf8(source);
  if (n >= 0) text.replace(QStringLiteral("%n"), formatNumber(n, language));
  return text;
}

}  // namespace

QString languageCode(Language language) {
  return language == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en");
}

QString Bilingual::in(Language language) const {
  const QString& wanted = language == Language::Chinese ? zh : en;
  if (!wanted.isEmpty()) return wanted;
  return language == Language::Chinese ? en : zh;
}

struct Text::Data {
  using Argument = std::variant<QString, Text, Bilingual, QDate, qint64>;
  const char* context = nullptr;  // null for verbatim and bilingual texts
  const char* source = nullptr;
  const char* comment = nullptr;
  int n = -1;
  Bilingual fixed;
  std::vector<Argument> arguments;
};

Text::Text() = default;

Text Text::verbatim(const QString& text) { return of(Bilingual{text, text}); }

Text Text::of(const Bilingual& text) {
  auto data = std::make_shared<Data>();
  data->fixed = text;
  Text result;
  result.m_data = std::move(data);
  return result;
}

Text phrase(const char* context, const char* source, const char* comment, int n) {
  auto data = std::make_shared<Text::Data>();
  data->context = context;
  data->source = source;
  data->comment = comment;
  data->n = n;
  Text result;
  result.m_data = std::move(data);
  return result;
}

namespace {
template <class Data, class Value>
std::shared_ptr<const Data> withArgument(const std::shared_ptr<const Data>& old, const Value& value) {
  auto data = old ? std::make_shared<Data>(*old) : std::make_shared<Data>();
  data->arguments.emplace_back(value);
  return data;
}
}  // namespace

Text Text::arg(const QString& value) const {
  Text copy = *this;
  copy.m_data = withArgument(m_data, value);
  return copy;
}
Text Text::arg(const Text& value) const {
  Text copy = *this;
  copy.m_data = withArgument(m_data, value);
  return copy;
}
Text Text::arg(const Bilingual& value) const {
  Text copy = *this;
  copy.m_data = withArgument(m_data, value);
  return copy;
}
Text Text::arg(const QDate& value) const {
  Text copy = *this;
  copy.m_data = withArgument(m_data, value);
  return copy;
}
Text Text::arg(qint64 value) const {
  Text copy = *this;
  copy.m_data = withArgument(m_data, value);
  return copy;
}

QString Text::in(Language language) const {
  if (!m_data) return {};
  const QString frame = m_data->context
                            ? translated(m_data->context, m_data->source, m_data->comment, m_data->n, language)
                            : m_data->fixed.in(language);
  if (m_data->arguments.empty()) return frame;
  QStringList values;
  for (const Data::Argument& argument : m_data->arguments) {
    values << std::visit(
        [language](const auto& value) -> QString {
          using Value = std::decay_t<decltype(value)>;
          if constexpr (std::is_same_v<Value, QString>) return value;
          if constexpr (std::is_same_v<Value, Text>) return value.in(language);
          if constexpr (std::is_same_v<Value, Bilingual>) return value.in(language);
          if constexpr (std::is_same_v<Value, QDate>) return formatDate(value, language);
          if constexpr (std::is_same_v<Value, qint64>) return formatNumber(value, language);
        },
        argument);
  }
  // Filled in one pass: an argument that itself contains "%1" (a file name may) must stay as it is.
  QString result;
  result.reserve(frame.size() + 64);
  for (qsizetype i = 0; i < frame.size(); ++i) {
    if (frame[i] == QLatin1Char('%') && i + 1 < frame.size() && frame[i + 1].isDigit()) {
      const int index = frame[i + 1].digitValue() - 1;
      if (index >= 0 && index < values.size()) {
        result += values[index];
        ++i;
        continue;
      }
    }
    result += frame[i];
  }
  return result;
}

bool Text::isEmpty() const {
  return !m_data || (!m_data->context && m_data->fixed.zh.isEmpty() && m_data->fixed.en.isEmpty());
}

}  // namespace jiheng
