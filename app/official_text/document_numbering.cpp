#include "app/official_text/document_numbering.h"

#include <QRegularExpression>

#include "app/official_text/document_wording.h"

namespace jiheng::documents {

namespace {

QString value(const QXmlStreamReader& xml) { return attribute(xml, QLatin1String("val")); }
int number(const QXmlStreamReader& xml) { return value(xml).toInt(); }

constexpr int kNotBegun = -1;

}  // namespace

Status ListNumbering::read(DocumentPackage& package, const QString& numberingPart, const QString& stylesPart) {
  if (package.has(numberingPart)) {
    JIHENG_TRY(package.readPart(numberingPart, [this](QXmlStreamReader& xml) -> Status {
      while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("abstractNum"))
          readDefinition(xml);
        else if (xml.name() == QLatin1String("num"))
          readList(xml);
        else
          xml.skipCurrentElement();
      }
      return {};
    }));
  }
  if (package.has(stylesPart)) {
    JIHENG_TRY(package.readPart(stylesPart, [this](QXmlStreamReader& xml) -> Status {
      while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("style"))
          readStyle(xml);
        else
          xml.skipCurrentElement();
      }
      return {};
    }));
  }
  return {};
}

void ListNumbering::readDefinition(QXmlStreamReader& xml) {
  const int id = attribute(xml, QLatin1String("abstractNumId")).toInt();
  Definition& definition = m_definitions[id];
  while (xml.readNextStartElement()) {
    if (xml.name() == QLatin1String("lvl")) {
      const int level = attribute(xml, QLatin1String("ilvl")).toInt();
      QString style;
      const Level read = readLevel(xml, &style);
      if (level < 0 || level >= kLevels) continue;
      definition.levels[static_cast<size_t>(level)] = read;
      if (!style.isEmpty()) definition.levelOfStyle.insert(style, level);
      continue;
    }
    if (xml.name() == QLatin1String("numStyleLink")) definition.link = value(xml);
    xml.skipCurrentElement();
  }
}

ListNumbering::Level ListNumbering::readLevel(QXmlStreamReader& xml, QString* style) {
  Level level;
  while (xml.readNextStartElement()) {
    if (xml.name() == QLatin1String("start")) level.start = number(xml);
    if (xml.name() == QLatin1String("numFmt")) level.format = value(xml);
    if (xml.name() == QLatin1String("lvlText")) level.text = value(xml);
    if (xml.name() == QLatin1String("suff")) level.follow = value(xml);
    if (xml.name() == QLatin1String("isLgl")) level.decimalOnly = value(xml) != QLatin1String("0");
    if (xml.name() == QLatin1String("pStyle")) *style = value(xml);
    xml.skipCurrentElement();
  }
  return level;
}

void ListNumbering::readList(QXmlStreamReader& xml) {
  List& list = m_lists[attribute(xml, QLatin1String("numId")).toInt()];
  while (xml.readNextStartElement()) {
    if (xml.name() == QLatin1String("abstractNumId")) list.definition = number(xml);
    if (xml.name() != QLatin1String("lvlOverride")) {
      xml.skipCurrentElement();
      continue;
    }
    const int level = attribute(xml, QLatin1String("ilvl")).toInt();
    while (xml.readNextStartElement()) {
      if (xml.name() == QLatin1String("lvl")) {
        QString style;
        list.overrides.insert(level, readLevel(xml, &style));
        continue;
      }
      if (xml.name() == QLatin1String("startOverride")) list.starts.insert(level, number(xml));
      xml.skipCurrentElement();
    }
  }
}

void ListNumbering::readStyle(QXmlStreamReader& xml) {
  Style& style = m_styles[attribute(xml, QLatin1String("styleId"))];
  while (xml.readNextStartElement()) {
    if (xml.name() == QLatin1String("basedOn")) style.basedOn = value(xml);
    if (xml.name() != QLatin1String("pPr")) {
      xml.skipCurrentElement();
      continue;
    }
    while (xml.readNextStartElement()) {
      if (xml.name() != QLatin1String("numPr")) {
        xml.skipCurrentElement();
        continue;
      }
      while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("numId")) style.list = number(xml);
        if (xml.name() == QLatin1String("ilvl")) style.level = number(xml);
        xml.skipCurrentElement();
      }
    }
  }
}

QString ListNumbering::numberText(int number, const QString& format) {
  const std::optional<QString> text = listNumber(number, format);
  if (!text) m_unknownFormats.insert(format);
  return text.value_or(QString::number(number));
}

QString ListNumbering::next(const Place& place) {
  std::optional<int> listId = place.list;
  std::optional<int> level = place.level;
  // Styles that name each other in a ring are possible in a file made by hand.
  QString carrier = place.style;
  for (int steps = 0; !listId && steps < 20 && m_styles.contains(carrier); ++steps) {
    const Style& style = m_styles[carrier];
    listId = style.list;
    if (!level) level = style.level;
    if (!listId) carrier = style.basedOn;
  }
  if (!listId || *listId == 0 || !m_lists.contains(*listId)) return {};
  List& list = m_lists[*listId];
  if (!m_definitions.contains(list.definition)) return {};
  int definitionId = list.definition;
  const Definition* definition = &m_definitions[definitionId];
  if (!definition->link.isEmpty()) {
    const int linked = m_lists.value(m_styles.value(definition->link).list.value_or(0)).definition;
    if (m_definitions.contains(linked)) {
      definitionId = linked;
      definition = &m_definitions[linked];
    }
  }
  // A style's level is said by the list and not by the style.
  const int at = qBound(0, level.value_or(definition->levelOfStyle.value(carrier, 0)), kLevels - 1);
  const auto levelOf = [&](int index) { return list.overrides.value(index, definition->levels[static_cast<size_t>(index)]); };

  if (!m_counters.contains(definitionId)) m_counters[definitionId].fill(kNotBegun);
  std::array<int, kLevels>& counters = m_counters[definitionId];
  if (!list.begun) {
    list.begun = true;
    for (auto start = list.starts.cbegin(); start != list.starts.cend(); ++start) {
      if (start.key() >= 0 && start.key() < kLevels) counters[static_cast<size_t>(start.key())] = kNotBegun;
    }
  }
  const auto startOf = [&](int index) { return list.starts.value(index, levelOf(index).start); };
  for (int above = 0; above < at; ++above) {
    int& counter = counters[static_cast<size_t>(above)];
    if (counter == kNotBegun) counter = startOf(above);
  }
  int& counter = counters[static_cast<size_t>(at)];
  counter = counter == kNotBegun ? startOf(at) : counter + 1;
  for (int below = at + 1; below < kLevels; ++below) counters[static_cast<size_t>(below)] = kNotBegun;

  const Level own = levelOf(at);
  if (own.format == QLatin1String("bullet")) return {};
  QString text = own.text;
  for (int index = 0; index <= at; ++index) {
    const QString mark = QStringLiteral("%%1").arg(index + 1);
    if (!text.contains(mark)) continue;
    const QString format = own.decimalOnly && index < at ? QStringLiteral("decimal") : levelOf(index).format;
    text.replace(mark, numberText(counters[static_cast<size_t>(index)], format));
  }
  if (text.isEmpty() || own.follow == QLatin1String("nothing")) return text;
  return QString(text + QLatin1Char(' '));
}

}  // namespace jiheng::documents
