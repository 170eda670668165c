#include "app/review/precedent_rules.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>

#include "app/foundation/fold.h"
#include "app/review/snapshot_diff.h"

namespace jiheng {

namespace {

constexpr double kPlace = 3;      // a shared control point
constexpr double kItem = 1.5;     // a shared item
constexpr double kKeyword = 1;
constexpr double kText = 6;       // the same text through and through
constexpr double kLeast = 1.0;    // below it is mere chance
constexpr double kLeastText = 0.12;

QString field(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toString(); }

/// What of a snapshot is compared.
struct Features {
  QSet<QString> points;
  QSet<QString> items;
  QSet<QString> keywords;
  QSet<QString> grams;

  explicit Features(const QJsonObject& snapshot) {
    const QJsonObject technology = snapshot.value(QLatin1String("technology")).toObject();
    const QJsonArray tags = snapshot.value(QLatin1String("tags")).toArray();
    for (const auto& value : tags) {
      const QJsonObject tag = value.toObject();
      items.insert(field(tag, "item"));
      if (!field(tag, "point").isEmpty()) points.insert(QString(field(tag, "item") + QLatin1Char('/') + field(tag, "point")));
    }
    const QStringList words = snapshotText(technology.value(QLatin1String("keywords"))).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& word : words) keywords.insert(fold(word));
    for (const char* key : {"name_zh", "name_en", "description"}) addGrams(fold(field(technology, key)));
  }

 private:
  /// Pairs of Chinese characters, and words of other scripts.
  void addGrams(const QString& text) {
    const auto characters = text.toUcs4();
    QString word;
    const auto finish = [&] {
      if (word.size() > 2) grams.insert(word);
      word.clear();
    };
    for (qsizetype i = 0; i < characters.size(); ++i) {
      const char32_t character = characters[i];
      if (isHan(character)) {
        finish();
        if (i + 1 < characters.size() && isHan(characters[i + 1])) {
          const char32_t pair[2] = {character, characters[i + 1]};
          grams.insert(QString::fromUcs4(pair, 2));
        }
      } else if (QChar::isLetterOrNumber(character)) {
        word += QString::fromUcs4(&character, 1);
      } else {
        finish();
      }
    }
    finish();
  }
};

int shared(const QSet<QString>& a, const QSet<QString>& b) {
  const auto& small = a.size() < b.size() ? a : b;
  const auto& large = a.size() < b.size() ? b : a;
  return static_cast<int>(std::count_if(small.begin(), small.end(), [&](const QString& each) { return large.contains(each); }));
}

double overlap(const QSet<QString>& a, const QSet<QString>& b) {
  if (a.isEmpty() || b.isEmpty()) return 0;
  const int both = shared(a, b);
  return static_cast<double>(both) / static_cast<double>(a.size() + b.size() - both);
}

void addDifferences(Precedent& precedent, const QJsonObject& own, const Catalogue& catalogue) {
  const QJsonObject& other = precedent.review.snapshot;
  const auto add = [&](const Text& text) { precedent.differences.push_back(text); };
  const auto sentence = [](const QJsonObject& snapshot) {
    const QJsonObject text = snapshot.value(QLatin1String("sentence")).toObject();
    return Text::of(Bilingual{field(text, "zh"), field(text, "en")});
  };
  if (field(own, "verdict") != field(other, "verdict"))
    add(phrase("Review", "Verdict: there “%1”; here “%2”.").arg(sentence(other)).arg(sentence(own)));
  if (field(own, "edition") != field(other, "edition")) {
    const auto then = catalogue.edition(field(other, "edition"));
    const auto now = catalogue.edition(field(own, "edition"));
    if (then && now)
      add(phrase("Review", "Edition: there that of %1; here that of %2.").arg(then->effective()).arg(now->effective()));
  }
  const QJsonObject mine = own.value(QLatin1String("technology")).toObject();
  const QJsonObject theirs = other.value(QLatin1String("technology")).toObject();
  if (field(mine, "form") != field(theirs, "form")) {
    const auto a = technologyFormFromCode(field(theirs, "form"));
    const auto b = technologyFormFromCode(field(mine, "form"));
    if (a && b) add(phrase("Review", "Form: there %1; here %2.").arg(technologyFormText(*a)).arg(technologyFormText(*b)));
  }
  const QString parameters = snapshotText(mine.value(QLatin1String("parameters")));
  const QString others = snapshotText(theirs.value(QLatin1String("parameters")));
  if (parameters != others)
    add(phrase("Review", "Parameters: there “%1”; here “%2”.")
            .arg(others.isEmpty() ? phrase("Review", "none") : Text::verbatim(others))
            .arg(parameters.isEmpty() ? phrase("Review", "none") : Text::verbatim(parameters)));
}

void addReasons(Precedent& precedent) {
  const QJsonArray tags = precedent.review.snapshot.value(QLatin1String("tags")).toArray();
  for (const auto& value : tags) {
    const QJsonObject tag = value.toObject();
    const auto state = tagStateFromCode(field(tag, "state"));
    if (!state) continue;
    const QJsonObject place = tag.value(QLatin1String("place")).toObject();
    precedent.reasons.push_back({ItemKey(field(tag, "item")), field(tag, "point"), Text::of(Bilingual{field(place, "zh"), field(place, "en")}),
                                 *state, field(tag, "reason"), field(tag, "author")});
  }
}

}  // namespace

std::vector<Precedent> precedentsFor(const QJsonObject& own, const std::vector<Review>& approvals, const TechnologyId& self,
                                     const Catalogue& catalogue, int limit) {
  const Features mine(own);
  std::vector<Precedent> found;
  QSet<TechnologyId> seen;
  for (const Review& review : approvals) {
    // The latest approval of a technology speaks for it; approvals come newest first.
    if (review.technology == self || seen.contains(review.technology)) continue;
    seen.insert(review.technology);
    const Features theirs(review.snapshot);
    const int points = shared(mine.points, theirs.points);
    const int items = shared(mine.items, theirs.items);
    const int keywords = shared(mine.keywords, theirs.keywords);
    const double text = overlap(mine.grams, theirs.grams);
    const double likeness = kPlace * points + kItem * items + kKeyword * keywords + kText * text;
    if (likeness < kLeast || (items == 0 && keywords == 0 && text < kLeastText)) continue;
    Precedent precedent;
    precedent.review = review;
    precedent.likeness = likeness;
    const QJsonObject technology = review.snapshot.value(QLatin1String("technology")).toObject();
    precedent.name = {field(technology, "name_zh"), field(technology, "name_en")};
    precedent.number = field(technology, "number");
    if (points > 0) precedent.alike.push_back(phrase("Review", "%n shared control points", nullptr, points));
    else if (items > 0) precedent.alike.push_back(phrase("Review", "%n shared items", nullptr, items));
    if (keywords > 0) precedent.alike.push_back(phrase("Review", "%n shared keywords", nullptr, keywords));
    if (text >= kLeastText) precedent.alike.push_back(phrase("Review", "similar description"));
    found.push_back(std::move(precedent));
  }
  std::stable_sort(found.begin(), found.end(), [](const Precedent& a, const Precedent& b) { return a.likeness > b.likeness; });
  if (static_cast<int>(found.size()) > limit) found.resize(static_cast<size_t>(limit));
  for (Precedent& precedent : found) {
    addDifferences(precedent, own, catalogue);
    addReasons(precedent);
  }
  return found;
}

}  // namespace jiheng
