#include "app/screening/screener.h"

#include <QSet>
#include <algorithm>

#include "app/screening/evidence.h"
#include "app/screening/screening_tables.h"

namespace jiheng {

namespace {

/// The reason that one found term is.
ScreeningReason reasonOf(const Evidence& evidence, const TextReading& reading, const Lexicon& lexicon) {
  const FoundTerm& found = reading.found()[static_cast<size_t>(evidence.found)];
  const Voice& voice = lexicon.voices[static_cast<size_t>(evidence.voice)];
  const ScreenedPart& part =
      reading.parts()[static_cast<size_t>(reading.tokens()[static_cast<size_t>(found.first)].field)];
  ScreeningReason reason;
  reason.field = part.field;
  reason.keyword = part.keyword;
  reason.inText = reading.range(found.first, found.last);
  reason.found = part.original->mid(reason.inText.start, reason.inText.length);
  reason.term = lexicon.texts[voice.said];
  reason.means = voice.means;
  reason.strong = voice.strong;
  const Item& item = lexicon.edition->items()[static_cast<size_t>(evidence.item)];
  if (voice.point >= 0) reason.pointKey = item.points[static_cast<size_t>(voice.point)].key;
  if (voice.place >= 0) {
    const LawPlace& place = lexicon.places[static_cast<size_t>(voice.place)];
    reason.lawField = place.field;
    reason.lawName = place.name;
    reason.inLaw = place.range;
    reason.confirmation = place.confirmation;
  } else {
    reason.lawField = voice.point >= 0 ? SearchField::PointZh : SearchField::NameZh;
  }
  if (voice.source >= 0) {
    const WordSource& source = lexicon.sources[static_cast<size_t>(voice.source)];
    reason.source = source.text;
    reason.confirmation = source.confirmation;
  }
  return reason;
}

/// Traces that overlap are one stretch for people: they do not read in twos.
bool continues(const ScreeningReason& reason, const ScreeningReason& before) {
  return reason.field == before.field && reason.keyword == before.keyword && reason.means == before.means &&
         reason.pointKey == before.pointKey && reason.inText.start >= before.inText.start &&
         reason.inText.start <= before.inText.start + before.inText.length;
}

void join(ScreeningReason& before, const ScreeningReason& reason, const QString& original) {
  const qsizetype end = std::max(before.inText.start + before.inText.length, reason.inText.start + reason.inText.length);
  before.inText.length = end - before.inText.start;
  before.found = original.mid(before.inText.start, before.inText.length);
  const bool overlaps = reason.inLaw.length > 0 && before.inLaw.length > 0 && reason.lawField == before.lawField &&
                        reason.lawName == before.lawName && reason.inLaw.start >= before.inLaw.start &&
                        reason.inLaw.start <= before.inLaw.start + before.inLaw.length;
  if (!overlaps) return;
  const qsizetype covered = before.inLaw.start + before.inLaw.length - reason.inLaw.start;
  if (covered < reason.inLaw.length) before.term += reason.term.mid(covered);
  before.inLaw.length = std::max(before.inLaw.length, reason.inLaw.start + reason.inLaw.length - before.inLaw.start);
}

ScreeningCandidate candidateOf(const WeighedItem& weighed, const TextReading& reading, const Lexicon& lexicon) {
  const Item& item = lexicon.edition->items()[static_cast<size_t>(weighed.item)];
  ScreeningCandidate candidate;
  candidate.item = item.key;
  if (weighed.point >= 0) candidate.pointKey = item.points[static_cast<size_t>(weighed.point)].key;
  candidate.score = weighed.score;
  candidate.strength = weighed.strength;
  const auto isTrace = [&lexicon](const Evidence& one) { return lexicon.voices[static_cast<size_t>(one.voice)].trace; };
  std::vector<Evidence> evidence = weighed.evidence;
  const auto traces = std::find_if(evidence.begin(), evidence.end(), isTrace);
  std::sort(traces, evidence.end(), [&reading](const Evidence& a, const Evidence& b) {
    return reading.found()[static_cast<size_t>(a.found)].first < reading.found()[static_cast<size_t>(b.found)].first;
  });
  candidate.reasons.reserve(evidence.size());
  bool afterTrace = false;
  for (const Evidence& one : evidence) {
    ScreeningReason reason = reasonOf(one, reading, lexicon);
    if (isTrace(one) && afterTrace && continues(reason, candidate.reasons.back())) {
      const FoundTerm& found = reading.found()[static_cast<size_t>(one.found)];
      const int part = reading.tokens()[static_cast<size_t>(found.first)].field;
      join(candidate.reasons.back(), reason, *reading.parts()[static_cast<size_t>(part)].original);
      continue;
    }
    if (static_cast<int>(candidate.reasons.size()) >= lexicon.rules.reasons) break;
    afterTrace = isTrace(one);
    candidate.reasons.push_back(std::move(reason));
  }
  return candidate;
}

/// What was examined and found. It never says that something is not controlled: the bundled text is not all of the law.
Text sentenceOf(const Lexicon& lexicon, int candidates) {
  const Edition& edition = *lexicon.edition;
  const int stated = edition.coverage(Part::Prohibited).stated + edition.coverage(Part::Restricted).stated;
  const bool whole = lexicon.complete == lexicon.items && lexicon.items >= stated;
  if (candidates == 0 && whole)
    return phrase("Screening", "Examined against the edition of %1: no match found in %2 items and %3 control points.")
        .arg(edition.effective())
        .arg(lexicon.items)
        .arg(lexicon.points);
  if (candidates == 0)
    return phrase("Screening",
                  "Examined against the edition of %1: no match found in %2 bundled items and %3 bundled control points. The "
                  "instruments state %4 items; all control points are bundled for %5 of them, so a match can be in text that "
                  "was not examined.")
        .arg(edition.effective())
        .arg(lexicon.items)
        .arg(lexicon.points)
        .arg(stated)
        .arg(lexicon.complete);
  if (whole)
    return phrase("Screening", "Examined against the edition of %1: candidates found: %2, in %3 items and %4 control points.")
        .arg(edition.effective())
        .arg(candidates)
        .arg(lexicon.items)
        .arg(lexicon.points);
  return phrase("Screening",
                "Examined against the edition of %1: candidates found: %2, in %3 bundled items and %4 bundled control points. The "
                "instruments state %5 items; all control points are bundled for %6 of them, so there can be more in text that "
                "was not examined.")
      .arg(edition.effective())
      .arg(candidates)
      .arg(lexicon.items)
      .arg(lexicon.points)
      .arg(stated)
      .arg(lexicon.complete);
}

/// What one thread needs while it screens, kept from one text to the next.
struct Desk {
  TextReading reading;
};

}  // namespace

struct Screener::Tables {
  std::shared_ptr<const Lexicon> lexicon;
};

Screener::Screener(std::shared_ptr<const Edition> edition, const SynonymTable& synonyms, const ScreeningData& data)
    : m_tables(std::make_shared<const Tables>(Tables{makeLexicon(std::move(edition), synonyms, data.tables())})) {}

const Edition& Screener::edition() const { return *m_tables->lexicon->edition; }

QString Screener::engine() const { return m_tables->lexicon->engine; }

ScreeningAnswer Screener::screen(const ScreeningText& text, int top) const {
  static thread_local Desk desk;
  const Lexicon& lexicon = *m_tables->lexicon;
  TextReading& reading = desk.reading;
  reading.read(text, lexicon);
  Weighing weighing(lexicon);
  const std::vector<WeighedItem> weighed = weighing.weigh(reading);

  ScreeningAnswer answer;
  answer.editionId = lexicon.edition->id();
  answer.engine = lexicon.engine;
  answer.abstained = weighed.empty();
  answer.items = lexicon.items;
  answer.points = lexicon.points;
  answer.sectors = lexicon.sectors;
  answer.sentence = sentenceOf(lexicon, static_cast<int>(weighed.size()));
  const size_t shown = top > 0 ? std::min(weighed.size(), static_cast<size_t>(top)) : weighed.size();
  answer.candidates.reserve(shown);
  for (size_t i = 0; i < shown; ++i) answer.candidates.push_back(candidateOf(weighed[i], reading, lexicon));
  QSet<QString> known;
  for (const FoundTerm& found : reading.found()) {
    if (lexicon.isTrace[static_cast<size_t>(found.term)] != 0) continue;
    const QString word = reading.original(found.first, found.last);
    if (known.contains(word)) continue;
    known.insert(word);
    answer.termsTried << word;
  }
  // A book that was screened once must not hold its memory for the life of the thread.
  constexpr size_t kKept = 65536;
  if (reading.tokens().size() > kKept) reading = TextReading();
  return answer;
}

}  // namespace jiheng
