#include "app/catalogue/change_text.h"

#include <QStringList>

#include "app/catalogue/catalogue_proof.h"

namespace jiheng {

Text changeKindText(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::Deleted: return phrase("Catalogue", "deleted");
    case ChangeKind::Added: return phrase("Catalogue", "added");
    case ChangeKind::Amended: return phrase("Catalogue", "amended");
    case ChangeKind::Renumbered: return phrase("Catalogue", "renumbered");
    case ChangeKind::FormatOnly: return phrase("Catalogue", "form only");
    case ChangeKind::Uncertain: break;
  }
  return phrase("Catalogue", "not certain");
}

Text uncertaintyText(Uncertainty uncertainty) {
  switch (uncertainty) {
    case Uncertainty::NotConfirmed:
      return phrase("Catalogue",
                    "Not confirmed for the later edition: its full list is not bundled in whole, and may have kept, changed or "
                    "deleted the item.");
    case Uncertainty::EarlierNotBundled:
      return phrase("Catalogue",
                    "Stands in the later edition. Whether it stood in the earlier one is not known: that is not bundled in whole.");
    case Uncertainty::WordingNotBundled:
      return phrase("Catalogue",
                    "Stands in both editions. Control points are bundled only for the later one, so whether they changed is not "
                    "known.");
    case Uncertainty::Suspended:
      return phrase("Catalogue", "The instrument that gives it is suspended or has lapsed in one of the two editions.");
    case Uncertainty::None: break;
  }
  return {};
}

Text pointChangeText(PointChangeKind kind) {
  switch (kind) {
    case PointChangeKind::Added: return phrase("Catalogue", "added");
    case PointChangeKind::Removed: return phrase("Catalogue", "deleted");
    case PointChangeKind::Amended: return phrase("Catalogue", "amended");
    case PointChangeKind::AmendedUnseen: return phrase("Catalogue", "amended; the earlier wording is not bundled");
    case PointChangeKind::Renumbered: return phrase("Catalogue", "renumbered");
    case PointChangeKind::FormatOnly: return phrase("Catalogue", "form only");
    case PointChangeKind::FirstBundled:
      return phrase("Catalogue", "bundled only for the later edition; whether it is new is not known");
    case PointChangeKind::Uncertain: break;
  }
  return phrase("Catalogue", "not confirmed for the later edition");
}

Text fieldText(ItemField field) {
  switch (field) {
    case ItemField::Name: return phrase("Catalogue", "Name");
    case ItemField::Number: return phrase("Catalogue", "Number");
    case ItemField::Sector: return phrase("Catalogue", "Sector");
    case ItemField::Part: return phrase("Catalogue", "Part");
    default: break;
  }
  return phrase("Catalogue", "Control points");
}

Text instrumentShortText(const Instrument& instrument) {
  const QString year = QString::number(instrument.date.year());
  if (!instrument.isLaw()) return phrase("Catalogue", "draft of %1").arg(year);
  const QStringList parts = instrument.id.split(QLatin1Char('-'));
  bool isNumber = false;
  const int number = parts.size() == 2 ? parts.at(1).toInt(&isNumber) : 0;
  if (!isNumber) return Text::of(instrument.title);
  return phrase("Catalogue", "No. %1 of %2").arg(QString::number(number)).arg(parts.at(0));
}

Text fieldChangeText(const FieldChange& change) {
  const auto value = [](const Bilingual& text) {
    return text.zh.isEmpty() && text.en.isEmpty() ? phrase("Catalogue", "not known") : Text::of(text);
  };
  if (change.classification)
    return phrase("Catalogue", "%1: %2, then %3 (another edition of the classification).")
        .arg(fieldText(change.field))
        .arg(value(change.before))
        .arg(value(change.after));
  return phrase("Catalogue", "%1: %2, then %3.").arg(fieldText(change.field)).arg(value(change.before)).arg(value(change.after));
}

std::vector<Text> missingSteps(const Catalogue& catalogue, const EditionDiff& diff) {
  std::vector<Text> missing;
  for (const Instrument* instrument : diff.instruments) {
    const auto say = [&](OperationKind kind, std::optional<int> StatedCounts::*count) {
      int stated = (instrument->together.*count).value_or(0);
      int bundled = 0;
      for (const Part part : {Part::Prohibited, Part::Restricted}) {
        stated += (instrument->stated(part).*count).value_or(0);
        bundled += bundledCount(*instrument, part, kind);
      }
      if (bundled >= stated) return;
      const Text title = Text::of(instrument->title);
      if (kind == OperationKind::Delete)
        missing.push_back(phrase("Catalogue", "%1: %2 of %3 deletions are bundled.").arg(title).arg(bundled).arg(stated));
      else if (kind == OperationKind::Add)
        missing.push_back(phrase("Catalogue", "%1: %2 of %3 additions are bundled.").arg(title).arg(bundled).arg(stated));
      else
        missing.push_back(phrase("Catalogue", "%1: %2 of %3 amendments are bundled.").arg(title).arg(bundled).arg(stated));
    };
    say(OperationKind::Delete, &StatedCounts::deleted);
    say(OperationKind::Add, &StatedCounts::added);
    say(OperationKind::Amend, &StatedCounts::amended);
    if (instrument->kind != InstrumentKind::FullList) continue;
    const InstrumentCoverage coverage = catalogue.coverage(instrument->id);
    if (coverage.bundledItems < coverage.statedItems)
      missing.push_back(phrase("Catalogue", "%1: %2 of %3 items of its list are bundled.")
                            .arg(Text::of(instrument->title))
                            .arg(coverage.bundledItems)
                            .arg(coverage.statedItems));
  }
  return missing;
}

namespace {

QString headingOf(const ItemChange& change, Language language) {
  const Item& item = change.item();
  const Text number = item.number.isEmpty() ? phrase("Catalogue", "number not known") : Text::verbatim(item.number);
  const Text name = item.nameEn().isEmpty() ? Text::verbatim(item.nameZh)
                                            : phrase("Catalogue", "%1 / %2", "Chinese name / English name").arg(item.nameZh).arg(item.nameEn());
  return phrase("Catalogue", "%1, %2: %3 %4", "part, kind of change, number, name")
      .arg(partText(item.part))
      .arg(changeKindText(change.kind))
      .arg(number)
      .arg(name)
      .in(language);
}

QString pointNumber(const PointChange& change, Language language) {
  const QString before = change.before ? change.before->number : QString();
  const QString after = change.after ? change.after->number : QString();
  if (!before.isEmpty() && !after.isEmpty() && before != after)
    return phrase("Catalogue", "Control point %1, then %2").arg(before).arg(after).in(language);
  const QString number = after.isEmpty() ? before : after;
  if (number.isEmpty()) return phrase("Catalogue", "Control point without known number").in(language);
  return phrase("Catalogue", "Control point %1").arg(number).in(language);
}

}  // namespace

QString changeText(const EditionDiff& diff, const ItemChange& change, Language language, bool showFormat) {
  QStringList lines{headingOf(change, language)};
  const auto add = [&lines](const QString& text) {
    if (!text.isEmpty()) lines << QString(QStringLiteral("  ") + text);
  };
  if (diff.isDraft()) add(phrase("Catalogue", "A draft for comment, never law.").in(language));
  add(uncertaintyText(change.uncertainty).in(language));
  for (const FieldChange& field : change.fields) {
    if (field.zh.empty()) {
      add(fieldChangeText(field).in(language));
      continue;
    }
    add(phrase("Catalogue", "%1: %2").arg(fieldText(field.field)).arg(markedText(field.zh, showFormat)).in(language));
    add(markedText(field.en, showFormat));
  }
  for (const PointChange& point : change.points) {
    add(phrase("Catalogue", "%1: %2").arg(pointNumber(point, language)).arg(pointChangeText(point.kind)).in(language));
    for (const QString& text : {markedText(point.zh, showFormat), markedText(point.en, showFormat)})
      if (!text.isEmpty()) add(QStringLiteral("  ") + text);
  }
  if (change.wordingMissing)
    add(phrase("Catalogue", "What it changes is not bundled. Bring the official text.").in(language));
  for (const ItemEvent& event : change.causes) add(eventText(event).in(language));
  return lines.join(QLatin1Char('\n'));
}

}  // namespace jiheng
