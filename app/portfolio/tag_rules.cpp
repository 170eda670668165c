#include "app/portfolio/tag_rules.h"

#include "app/portfolio/record_rules.h"

namespace jiheng {

namespace {

Bilingual namesOf(const Item& item) {
  return {item.nameZh, item.nameEn()};
}

/// "17 the text", or the text alone where the number is not known.
QString pointLine(const ControlPoint& point, const QString& text) {
  if (text.isEmpty() || point.number.isEmpty()) return text;
  return QStringLiteral("%1 %2").arg(point.number, text);
}

void appendLine(QString& lines, const QString& line) {
  if (line.isEmpty()) return;
  if (!lines.isEmpty()) lines += QLatin1Char('\n');
  lines += line;
}

Text pointNumbers(const Item& item) {
  QStringList numbers;
  for (const ControlPoint& point : item.points)
    numbers << (point.number.isEmpty() ? point.key : point.number);
  return Text::of({numbers.join(QStringLiteral("、")), numbers.join(QStringLiteral(", "))});
}

}  // namespace

Text itemText(const Item& item) {
  if (item.number.isEmpty()) return phrase("Portfolio", "item “%1” (number not known)").arg(namesOf(item));
  return phrase("Portfolio", "item %1 “%2”").arg(item.number).arg(namesOf(item));
}

Text placeText(const Item& item, const ControlPoint* point) {
  if (!point) return itemText(item);
  if (!point->number.isEmpty())
    return phrase("Portfolio", "control point %1 of %2").arg(point->number).arg(itemText(item));
  const Bilingual beginning{shortened(point->zh, 24), shortened(point->en, 48)};
  return phrase("Portfolio", "control point “%1” of %2").arg(beginning).arg(itemText(item));
}

Text placeText(const Tag& tag, const Edition* edition) {
  const Item* item = edition ? edition->find(tag.item) : nullptr;
  if (item) return placeText(*item, tag.pointKey.isEmpty() ? nullptr : item->point(tag.pointKey));
  const Bilingual judged{shortened(tag.judgedZh, 40), shortened(tag.judgedEn, 80)};
  if (judged.zh.isEmpty() && judged.en.isEmpty())
    return phrase("Portfolio", "item “%1”").arg(tag.item.value());
  return phrase("Portfolio", "item “%1”").arg(judged);
}

Bilingual judgedTextOf(const Item& item, const ControlPoint* point) {
  if (point) return {point->zh, point->en};
  Bilingual lines = namesOf(item);
  for (const ControlPoint& each : item.points) {
    appendLine(lines.zh, pointLine(each, each.zh));
    appendLine(lines.en, pointLine(each, each.en));
  }
  return lines;
}

bool textDiffers(const Tag& tag, const Item& item, const ControlPoint* point) {
  const Bilingual present = judgedTextOf(item, point);
  if (present.zh != tag.judgedZh) return true;
  bool chineseMissing = point ? point->zh.isEmpty() : item.nameZh.isEmpty();
  if (!point) {
    for (const ControlPoint& each : item.points) chineseMissing = chineseMissing || each.zh.isEmpty();
  }
  return chineseMissing && present.en != tag.judgedEn;
}

Status checkTag(const Tag& tag, const Edition& edition) {
  const Item* item = edition.find(tag.item);
  if (!item) {
    if (tag.item.isEmpty())
      return fail(invalidField(QStringLiteral("item"),
                               phrase("Portfolio", "The tag names no item of the catalogue."),
                               phrase("Portfolio", "Choose the item that the technology may fall under.")));
    return fail(invalidField(
        QStringLiteral("item"),
        phrase("Portfolio", "The edition of %1 has no item “%2”.")
            .arg(edition.effective())
            .arg(tag.item.value()),
        phrase("Portfolio", "Choose an item of this edition, or the edition that has the item.")));
  }
  if (tag.pointKey.isEmpty()) {
    if (item->coverage == PointsCoverage::Complete && !item->points.empty())
      return fail(invalidField(
          QStringLiteral("point"),
          phrase("Portfolio",
                 "All control points of %1 are bundled, so that a tag must name the one it rests on.")
              .arg(itemText(*item)),
          phrase("Portfolio", "Choose one of its control points: %1.").arg(pointNumbers(*item))));
  } else if (!item->point(tag.pointKey)) {
    const Text happened = phrase("Portfolio", "In the edition of %1 no control point “%2” of %3 is bundled.")
                              .arg(edition.effective())
                              .arg(tag.pointKey)
                              .arg(itemText(*item));
    if (item->points.empty())
      return fail(
          invalidField(QStringLiteral("point"), happened,
                       phrase("Portfolio", "Tag the item as a whole until the official text is there.")));
    const Text advice =
        item->coverage == PointsCoverage::Complete
            ? phrase("Portfolio", "Choose one of its control points: %1.")
            : phrase("Portfolio",
                     "Choose one of its control points that are bundled (%1), or tag the item as a whole.");
    return fail(invalidField(QStringLiteral("point"), happened, advice.arg(pointNumbers(*item))));
  }
  if (isBlank(tag.reason))
    return fail(invalidField(
        QStringLiteral("reason"), phrase("Portfolio", "The reason is missing."),
        phrase("Portfolio", "Write in one sentence why the technology does or does not fall under %1.")
            .arg(placeText(*item, tag.pointKey.isEmpty() ? nullptr : item->point(tag.pointKey)))));
  return {};
}

}  // namespace jiheng
