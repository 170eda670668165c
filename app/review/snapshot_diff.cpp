#include "app/review/snapshot_diff.h"

#include <QJsonArray>
#include <algorithm>

#include "app/foundation/fold.h"
#include "app/portfolio/portfolio.h"

namespace jiheng {

namespace {

bool hasHan(const QString& text) {
  const auto characters = text.toUcs4();
  return std::any_of(characters.begin(), characters.end(), [](uint character) { return isHan(character); });
}

std::vector<DiffSegment> redline(const QString& before, const QString& after) {
  return hasHan(before) || hasHan(after) ? diffChinese(before, after) : diffEnglish(before, after);
}

Text fieldLabel(const QString& key) {

  if (key == QLatin1String("number")) return phrase("Review", "number");
  if (key == QLatin1String("name_zh")) return phrase("Review", "name in Chinese");
  if (key == QLatin1String("name_en")) return phrase("Review", "name in English");
  if (key == QLatin1String("description")) return phrase("Review", "description");
  if (key == QLatin1String("form")) return phrase("Review", "form");
  if (key == QLatin1String("owner")) return phrase("Review", "owner");
  if (key == QLatin1String("place")) return phrase("Review", "place");
  if (key == QLatin1String("origin")) return phrase("Review", "origin");
  if (key == QLatin1String("since")) return phrase("Review", "since");
  if (key == QLatin1String("state_secret")) return phrase("Review", "state secret");
  if (key == QLatin1String("keywords")) return phrase("Review", "keywords");
  if (key == QLatin1String("parameters")) return phrase("Review", "parameters");
  if (key == QLatin1String("revision")) return phrase("Review", "revision");
  if (key == QLatin1String("dossier")) return phrase("Review", "dossier of what was examined");
  if (key == QLatin1String("questionnaire")) return phrase("Review", "answers to the questionnaire");
  if (key == QLatin1String("thresholds")) return phrase("Review", "comparison with the thresholds");
  if (key == QLatin1String("precedents")) return phrase("Review", "earlier decisions used");
  return Text::verbatim(key);
}

Bilingual bilingualOf(const QJsonValue& value) {
  const QJsonObject object = value.toObject();
  return {object.value(QLatin1String("zh")).toString(), object.value(QLatin1String("en")).toString()};
}

Text placeOf(const QJsonObject& tag) { return Text::of(bilingualOf(tag.value(QLatin1String("place")))); }

QString stateOf(const QJsonObject& tag) {
  const auto state = tagStateFromCode(tag.value(QLatin1String("state")).toString());
  return state ? tagStateText(*state).in(Language::Chinese) : QString();
}

class Changes {
 public:
  void text(SnapshotChange::Part part, const Text& what, const QString& before, const QString& after) {
    if (before == after) return;
    m_list.push_back({part, what, redline(before, after)});
  }
  void fields(SnapshotChange::Part part, const QJsonObject& before, const QJsonObject& after) {
    QStringList keys = before.keys();
    const QStringList later = after.keys();
    for (const QString& key : later)
      if (!keys.contains(key)) keys << key;
    for (const QString& key : keys) text(part, fieldLabel(key), snapshotText(before.value(key)), snapshotText(after.value(key)));
  }
  void tags(const QJsonArray& before, const QJsonArray& after) {
    QHash<QString, QJsonObject> olds;
    for (const auto& value : before) olds.insert(value.toObject().value(QLatin1String("id")).toString(), value.toObject());
    for (const auto& value : after) {
      const QJsonObject tag = value.toObject();
      const QString id = tag.value(QLatin1String("id")).toString();
      const auto known = olds.find(id);
      if (known == olds.end()) {
        text(SnapshotChange::Part::Tag, phrase("Review", "new tag on %1").arg(placeOf(tag)), {}, whole(tag));
        continue;
      }
      tagFields(*known, tag);
      olds.erase(known);
    }
    for (const QJsonObject& gone : std::as_const(olds))
      text(SnapshotChange::Part::Tag, phrase("Review", "tag on %1 was removed").arg(placeOf(gone)), whole(gone), {});
  }
  std::vector<SnapshotChange> take() { return std::move(m_list); }

 private:
  static QString whole(const QJsonObject& tag) {
    return QStringLiteral("%1: %2").arg(stateOf(tag), tag.value(QLatin1String("reason")).toString());
  }
  void tagFields(const QJsonObject& before, const QJsonObject& after) {
    const auto value = [](const QJsonObject& tag, const char* key) { return tag.value(QLatin1String(key)).toString(); };
    const Text place = placeOf(after);
    text(SnapshotChange::Part::Tag, phrase("Review", "place of a tag"), QString(value(before, "item") + value(before, "point")),
         QString(value(after, "item") + value(after, "point")));
    text(SnapshotChange::Part::Tag, phrase("Review", "state of the tag on %1").arg(place), stateOf(before), stateOf(after));
    text(SnapshotChange::Part::Tag, phrase("Review", "reason of the tag on %1").arg(place), value(before, "reason"),
         value(after, "reason"));
    text(SnapshotChange::Part::Tag, phrase("Review", "text judged on, %1").arg(place), value(before, "judged_zh"),
         value(after, "judged_zh"));
    if (value(before, "judged_zh").isEmpty() && value(after, "judged_zh").isEmpty())
      text(SnapshotChange::Part::Tag, phrase("Review", "translation judged on, %1").arg(place), value(before, "judged_en"),
           value(after, "judged_en"));
    text(SnapshotChange::Part::Tag, phrase("Review", "edition of the tag on %1").arg(place), value(before, "edition"),
         value(after, "edition"));
  }
  std::vector<SnapshotChange> m_list;
};

}  // namespace

QString snapshotText(const QJsonValue& value) {
  if (value.isString()) return value.toString();
  if (value.isBool()) return value.toBool() ? QStringLiteral("✓") : QStringLiteral("–");
  if (value.isDouble()) return QString::number(value.toDouble(), 'g', 12);
  QStringList parts;
  if (value.isArray()) {
    const QJsonArray array = value.toArray();
    for (const auto& each : array) parts << snapshotText(each);
    parts.removeAll(QString());
    return parts.join(QLatin1Char('\n'));
  }
  const QJsonObject object = value.toObject();
  for (auto field = object.begin(); field != object.end(); ++field) {
    const QString text = snapshotText(field.value());
    if (!text.isEmpty()) parts << QStringLiteral("%1: %2").arg(field.key(), text);
  }
  return parts.join(QStringLiteral("; "));
}

std::vector<SnapshotChange> snapshotDiff(const QJsonObject& before, const QJsonObject& after) {
  const auto object = [](const QJsonObject& whole, const char* key) { return whole.value(QLatin1String(key)).toObject(); };
  Changes changes;
  changes.text(SnapshotChange::Part::Verdict, phrase("Review", "verdict"),
               bilingualOf(before.value(QLatin1String("sentence"))).zh, bilingualOf(after.value(QLatin1String("sentence"))).zh);
  changes.fields(SnapshotChange::Part::Record, object(before, "technology"), object(after, "technology"));
  changes.tags(before.value(QLatin1String("tags")).toArray(), after.value(QLatin1String("tags")).toArray());
  changes.fields(SnapshotChange::Part::Evidence, object(before, "evidence"), object(after, "evidence"));
  return changes.take();
}

}  // namespace jiheng
