#include "app/exchange/column_words.h"

#include "app/foundation/fold.h"
#include "app/foundation/json_file.h"

namespace jiheng {

namespace {

/// Headings differ by brackets of the other script, by dots, stars and spaces only.
QString folded(const QString& heading) {
  QString result;
  const QString text = fold(heading);
  for (const QChar character : text) {
    if (character.isLetterOrNumber() || character.isSurrogate()) result += character;
  }
  return result.isEmpty() ? text : result;
}

QString valueKey(ListField field, const QString& word) {
  return QString(QString::number(static_cast<int>(field)) + QLatin1Char('/') + fold(word));
}

std::optional<GenericPart> genericFromCode(const QString& code) {
  if (code == QLatin1String("id")) return GenericPart::Id;
  if (code == QLatin1String("number")) return GenericPart::Number;
  if (code == QLatin1String("name_zh")) return GenericPart::NameZh;
  if (code == QLatin1String("name_en")) return GenericPart::NameEn;
  if (code == QLatin1String("description")) return GenericPart::Description;
  return std::nullopt;
}

bool isValueCode(ListField field, const QString& code) {
  if (field == ListField::Form) return technologyFormFromCode(code).has_value();
  if (field == ListField::Origin) return originFromCode(code).has_value();
  return field == ListField::StateSecret && stateSecretFromCode(code).has_value();
}

}  // namespace

Result<ColumnWords> ColumnWords::load(const QString& dataDir) {
  JIHENG_ASSIGN(const JsonFile file, JsonFile::read(QString(dataDir + QStringLiteral("/exchange/columns.json"))));
  ColumnWords words;
  words.addProgramWords();
  JsonFields root(file);
  root.bilingual("about");
  root.date("date");
  root.array("columns", [&words](JsonFields& entry) {
    const auto field = listFieldFromCode(entry.string("field"));
    if (!field) entry.fault("field", phrase("Exchange", "There is no such field of a list."));
    const QStringList headers = entry.strings("headers");
    for (const QString& header : headers) words.m_fields.insert(folded(header), field.value_or(ListField::None));
  });
  root.array("generic", [&words](JsonFields& entry) {
    const auto part = genericFromCode(entry.string("part"));
    if (!part) entry.fault("part", phrase("Exchange", "There is no such field of a list."));
    const QStringList headers = entry.strings("headers");
    for (const QString& header : headers) words.m_generic.insert(folded(header), part.value_or(GenericPart::Number));
  });
  root.array("values", [&words](JsonFields& entry) {
    const auto field = listFieldFromCode(entry.string("field"));
    const QString value = entry.string("value");
    if (!field || !isValueCode(*field, value)) entry.fault("value", phrase("Exchange", "There is no such value of this field."));
    const QStringList list = entry.strings("words");
    for (const QString& word : list) words.addValue(field.value_or(ListField::None), value, word);
  });
  JIHENG_TRY(root.status());
  return words;
}

void ColumnWords::addValue(ListField field, const QString& code, const QString& word) {
  m_values.insert(valueKey(field, word), code);
}

void ColumnWords::addProgramWords() {
  for (const ListField field : listFields()) {
    if (field == ListField::None) continue;
    for (const Language language : {Language::Chinese, Language::English})
      m_fields.insert(folded(listFieldText(field).in(language)), field);
    m_fields.insert(folded(listFieldCode(field)), field);
  }
  const auto add = [this](ListField field, const QString& code, const Text& text) {
    addValue(field, code, code);
    addValue(field, code, text.in(Language::Chinese));
    addValue(field, code, text.in(Language::English));
    m_offered[static_cast<int>(field)] << text.in(Language::Chinese) << code;
  };
  for (const auto form : {TechnologyForm::Patent, TechnologyForm::PatentApplication, TechnologyForm::KnowHow, TechnologyForm::Software,
                          TechnologyForm::Drawings, TechnologyForm::Service, TechnologyForm::Other})
    add(ListField::Form, technologyFormCode(form), technologyFormText(form));
  for (const auto origin : {Origin::Unknown, Origin::Developed, Origin::Acquired, Origin::LicensedIn, Origin::JointlyDeveloped})
    add(ListField::Origin, originCode(origin), originText(origin));
  for (const auto secret : {StateSecret::Unknown, StateSecret::No, StateSecret::Yes})
    add(ListField::StateSecret, stateSecretCode(secret), stateSecretText(secret));
}

std::optional<ListField> ColumnWords::fieldOf(const QString& heading) const {
  const auto found = m_fields.constFind(folded(heading));
  if (heading.trimmed().isEmpty() || found == m_fields.constEnd()) return std::nullopt;
  return *found;
}

std::optional<GenericPart> ColumnWords::genericOf(const QString& heading) const {
  const auto found = m_generic.constFind(folded(heading));
  if (heading.trimmed().isEmpty() || found == m_generic.constEnd()) return std::nullopt;
  return *found;
}

QString ColumnWords::valueOf(ListField field, const QString& cell) const {
  return m_values.value(valueKey(field, cell), fold(cell));
}

}  // namespace jiheng
