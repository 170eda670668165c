#include "app/thresholds/unit_table.h"

#include <QRegularExpression>
#include <algorithm>

#include "app/foundation/fold.h"
#include "app/foundation/json_file.h"

namespace jiheng {

namespace {

QString keyOf(const QString& dimension, const QString& unit) { return QString(dimension + QLatin1Char('\n') + unit); }

ExactNumber readNumber(JsonFields& fields, const char* name, const ExactNumber& fallback) {
  if (!fields.has(name)) return fallback;
  const auto number = ExactNumber::parse(fields.string(name));
  if (number) return *number;
  fields.fault(name, phrase("Thresholds", "an exact number was expected, as a decimal or a fraction of two."));
  return fallback;
}

}  // namespace

QString plainSigns(const QString& text) {
  static const QString superscripts = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
  QString marked;
  bool inside = false;
  for (const QChar c : text) {
    const qsizetype digit = superscripts.indexOf(c);
    const bool raised = digit >= 0 || c == QChar(0x207B) || c == QChar(0x207A);
    if (raised && !inside) marked += QLatin1Char('^');
    inside = raised;
    if (digit >= 0)
      marked += QString::number(digit);
    else if (c == QChar(0x207B))
      marked += QLatin1Char('-');
    else if (c != QChar(0x207A))
      marked += c;
  }
  QString plain = marked.normalized(QString::NormalizationForm_KC);
  for (const char16_t dash : {u'\u2212', u'\u2013', u'\u2014', u'\u2010', u'\u2011'}) plain.replace(QChar(dash), QLatin1Char('-'));
  return plain.trimmed();
}

QString normalUnit(const QString& text) {
  static const QRegularExpression per(QStringLiteral("\\s+per\\s+|每"));
  static const QRegularExpression space(QStringLiteral("[\\s^()\\[\\]]+"));
  static const QRegularExpression dot(QStringLiteral("[·⋅•∙・*×]"));
  static const QRegularExpression power(QStringLiteral("^(.+?)-([0-9]+)$"));
  QString plain = plainSigns(text);
  plain.replace(per, QStringLiteral("/"));
  plain.remove(space);
  plain.replace(dot, QStringLiteral("."));
  plain.replace(QChar(0x00B5), QChar(0x03BC));
  QString above;
  QString below;
  for (const QString& token : plain.split(QLatin1Char('.'), Qt::SkipEmptyParts)) {
    const auto match = power.match(token);
    if (match.hasMatch() && !token.contains(QLatin1Char('/'))) {
      below += match.captured(1);
      if (match.captured(2) != QStringLiteral("1")) below += match.captured(2);
      continue;
    }
    const qsizetype slash = token.indexOf(QLatin1Char('/'));
    above += slash < 0 ? token : token.left(slash);
    if (slash >= 0) below += token.mid(slash + 1).remove(QLatin1Char('/'));
  }
  return below.isEmpty() ? above : QString(above + QLatin1Char('/') + below);
}

Result<UnitTable> UnitTable::load(const QString& dataDir) {
  JIHENG_ASSIGN(const JsonFile file, JsonFile::read(dataDir + QStringLiteral("/thresholds/quantities.json")));
  UnitTable table;
  JsonFields root(file);
  root.array("dimensions", [&](JsonFields& fields) {
    Dimension dimension;
    dimension.id = fields.string("id");
    if (std::ranges::find(table.m_dimensions, dimension.id, &Dimension::id) != table.m_dimensions.end())
      fields.fault("id", phrase("Thresholds", "the id %1 stands here twice.").arg(dimension.id));
    dimension.asRatio = fields.optionalBool("as_ratio", false);
    fields.array("units", [&](JsonFields& unit) {
      Unit made{unit.string("unit"), readNumber(unit, "factor", ExactNumber(1)), readNumber(unit, "offset", ExactNumber())};
      if (made.factor <= ExactNumber()) unit.fault("factor", phrase("Thresholds", "a factor above zero was expected."));
      const qsizetype index = static_cast<qsizetype>(dimension.units.size());
      for (const QString& spelling : QStringList{made.shown} + unit.strings("also")) {
        const QString normal = normalUnit(spelling);
        QList<qsizetype>& exact = table.m_units[keyOf(dimension.id, normal)];
        if (!exact.isEmpty() && !exact.contains(index))
          unit.fault("also", phrase("Thresholds", "“%1” stands for two units.").arg(spelling));
        if (!exact.contains(index)) exact << index;
        QList<qsizetype>& folded = table.m_unitsFolded[keyOf(dimension.id, normal.toCaseFolded())];
        if (!folded.contains(index)) folded << index;
      }
      dimension.units.push_back(std::move(made));
    });
    table.m_dimensions.push_back(std::move(dimension));
  });
  root.array("quantities", [&](JsonFields& fields) {
    Quantity quantity;
    quantity.id = fields.string("id");
    quantity.name = fields.bilingual("name");
    quantity.synonyms = fields.strings("synonyms");
    quantity.dimension = fields.string("dimension");
    if (table.quantity(quantity.id)) fields.fault("id", phrase("Thresholds", "the id %1 stands here twice.").arg(quantity.id));
    const Dimension* dimension = table.dimensionOf(quantity);
    if (!dimension) {
      fields.fault("dimension", phrase("Thresholds", "there is no dimension %1.").arg(quantity.dimension));
    } else {
      const QString first = fields.optionalString("unit");
      const Unit* usual = first.isEmpty() ? nullptr : table.unit(*dimension, first);
      if (!first.isEmpty() && !usual)
        fields.fault("unit", phrase("Thresholds", "“%1” is no unit of the dimension.").arg(first));
      if (usual) quantity.units << usual->shown;
      for (const Unit& unit : dimension->units) {
        if (&unit != usual) quantity.units << unit.shown;
      }
    }
    for (const QString& name : QStringList{quantity.name.zh, quantity.name.en} + quantity.synonyms) {
      QStringList& ids = table.m_byName[fold(name)];
      if (!ids.contains(quantity.id)) ids << quantity.id;
    }
    table.m_quantities.push_back(std::move(quantity));
  });
  if (table.m_quantities.empty()) root.fault("quantities", phrase("Thresholds", "at least one quantity was expected."));
  JIHENG_TRY(root.status());
  return table;
}

const Quantity* UnitTable::quantity(const QString& id) const {
  const auto found = std::ranges::find(m_quantities, id, &Quantity::id);
  return found == m_quantities.end() ? nullptr : &*found;
}

const Quantity* UnitTable::named(const QString& name) const {
  const QStringList ids = m_byName.value(fold(name.trimmed()));
  return ids.size() == 1 ? quantity(ids.front()) : nullptr;
}

const Dimension* UnitTable::dimensionOf(const Quantity& quantity) const {
  const auto found = std::ranges::find(m_dimensions, quantity.dimension, &Dimension::id);
  return found == m_dimensions.end() ? nullptr : &*found;
}

const Unit* UnitTable::unit(const Dimension& dimension, const QString& text) const {
  const QString normal = normalUnit(text);
  QList<qsizetype> found = m_units.value(keyOf(dimension.id, normal));
  if (found.isEmpty()) found = m_unitsFolded.value(keyOf(dimension.id, normal.toCaseFolded()));
  return found.size() == 1 ? &dimension.units[static_cast<size_t>(found.front())] : nullptr;
}

}  // namespace jiheng
