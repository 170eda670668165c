#include "app/catalogue/search_index.h"

#include <algorithm>

namespace jiheng {

namespace {

/// Stands between texts; folding leaves no line feed in any.
constexpr QChar kBetween = QLatin1Char('\n');

bool isLatin(QChar character) {
  return (character >= QLatin1Char('a') && character <= QLatin1Char('z')) ||
         (character >= QLatin1Char('0') && character <= QLatin1Char('9'));
}

/// "UAV" stands in "UAVs" but "AI" not in "contain".
bool isWhole(const QString& text, int at, int length) {
  const auto end = at + length;
  if (isLatin(text[at]) && at > 0 && isLatin(text[at - 1])) return false;
  if (!isLatin(text[end - 1]) || end >= text.size() || !isLatin(text[end])) return true;
  return text[end] == QLatin1Char('s') && (end + 1 >= text.size() || !isLatin(text[end + 1]));
}

/// A full list's mere listing is no change.
QSet<ItemKey> changesOf(const Instrument& instrument) {
  QSet<ItemKey> keys;
  for (const Operation& operation : instrument.operations)
    if (operation.kind != OperationKind::Base) keys.insert(operation.item.key);
  return keys;
}

}  // namespace

SearchIndex::SearchIndex(std::vector<std::shared_ptr<const Edition>> editions,
                         const std::vector<Instrument>& instruments, PinyinTable pinyin)
    : m_pinyin(std::move(pinyin)) {
  for (auto& edition : editions) {
    Layer layer;
    layer.id = edition->id();
    layer.edition = std::move(edition);
    m_editions.push_back(std::move(layer));
  }
  for (const Instrument& instrument : instruments) {
    m_instrumentIds << instrument.id;
    m_changed.insert(fold(instrument.id), changesOf(instrument));
    if (instrument.isLaw()) continue;
    auto items = std::make_shared<std::vector<Item>>();
    for (const Operation& operation : instrument.operations) items->push_back(operation.item);
    Layer layer;
    layer.id = instrument.id;
    layer.proposed = std::move(items);
    m_drafts.push_back(std::move(layer));
  }
  if (!instruments.empty()) return;
  // A single edition: what its items themselves say of their changes.
  for (const Layer& layer : m_editions) {
    for (const Item& item : layer.edition->items())
      for (const QString& id : item.changedBy) m_changed[fold(id)].insert(item.key);
  }
  for (auto id = m_changed.keyBegin(); id != m_changed.keyEnd(); ++id) m_instrumentIds << *id;
}

void SearchIndex::prepare() {
  std::call_once(m_once, [this] {
    for (Layer& layer : m_editions) fillLayer(layer, layer.edition->items());
    linkNumbers();
    for (Layer& layer : m_drafts) fillLayer(layer, *layer.proposed);
    m_textIds = {};
    joinTexts();
    joinSyllables();
  });
}

void SearchIndex::fillLayer(Layer& layer, const std::vector<Item>& items) {
  layer.entries.reserve(items.size());
  for (const Item& item : items) {
    Entry entry;
    entry.item = &item;
    const int next = static_cast<int>(m_keys.size());
    const auto known = m_keys.constFind(item.key);
    entry.id = known == m_keys.cend() ? *m_keys.insert(item.key, next) : *known;
    addField(entry, SearchField::Number, item.number, {}, 0);
    addField(entry, SearchField::NameZh, item.nameZh, {}, 0);
    for (size_t i = 0; i < item.namesEn.size(); ++i)
      addField(entry, SearchField::NameEn, item.namesEn[i].text, {}, static_cast<int>(i));
    for (const ControlPoint& point : item.points) {
      addField(entry, SearchField::PointZh, point.zh, point.key, 0);
      addField(entry, SearchField::PointEn, point.en, point.key, 0);
    }
    addField(entry, SearchField::Sector, item.sector.zh, {}, 0);
    addField(entry, SearchField::Sector, item.sector.en, {}, 1);
    addField(entry, SearchField::Note, item.noteZh, {}, 0);
    addField(entry, SearchField::Note, item.note, {}, 1);
    layer.entries.push_back(std::move(entry));
  }
}

void SearchIndex::addField(Entry& entry, SearchField field, const QString& text, const QString& pointKey,
                           int nameIndex) {
  if (text.isEmpty()) return;
  auto id = m_textIds.constFind(text);
  if (id == m_textIds.cend()) {
    id = m_textIds.insert(text, static_cast<int>(m_texts.size()));
    m_texts.push_back(foldWithOrigin(text));
  }
  entry.fields.push_back({field, pointKey, nameIndex, *id});
}

/// Numbers were changed in 2023, and contracts live longer: an item is found by every number that it ever had.
void SearchIndex::linkNumbers() {
  std::vector<std::vector<OtherNumber>> numbers(m_keys.size());
  const auto add = [&numbers](int id, const QString& number, const QString& edition) {
    if (number.isEmpty()) return;
    std::vector<OtherNumber>& known = numbers[static_cast<size_t>(id)];
    auto same = std::find_if(known.begin(), known.end(), [&](const OtherNumber& each) { return each.number == number; });
    if (same == known.end()) same = known.insert(known.end(), {number, {}});
    if (!edition.isEmpty()) same->editions << edition;
  };
  for (const Layer& layer : m_editions) {
    for (const Entry& entry : layer.entries) {
      add(entry.id, entry.item->formerNumber, {});
      add(entry.id, entry.item->number, layer.id);
    }
  }
  for (Layer& layer : m_editions) {
    for (Entry& entry : layer.entries) {
      for (const OtherNumber& other : numbers[static_cast<size_t>(entry.id)]) {
        if (other.number == entry.item->number) continue;
        addField(entry, SearchField::OtherNumber, other.number, {}, static_cast<int>(entry.otherNumbers.size()));
        entry.otherNumbers.push_back(other);
      }
    }
  }
}

void SearchIndex::joinTexts() {
  QString joined;
  for (size_t i = 0; i < m_texts.size(); ++i) {
    m_textBegin.push_back(static_cast<int>(joined.size()));
    joined += m_texts[i].text;
    joined += kBetween;
    m_textAt.resize(static_cast<size_t>(joined.size()), static_cast<int>(i));
  }
  m_joined = SubstringIndex(std::move(joined));
}

void SearchIndex::joinSyllables() {
  QString full;
  QString initials;
  const auto part = [&] {
    if (full.isEmpty() || full.back() == kBetween) return;
    full += kBetween;
    initials += kBetween;
    m_fullSyllable.push_back(-1);
    m_initialsSyllable.push_back(-1);
  };
  for (size_t i = 0; i < m_texts.size(); ++i) {
    const QString& text = m_texts[i].text;
    const std::vector<QString> readings = m_pinyin.readings(text);
    for (qsizetype at = 0; at < text.size(); ++at) {
      const QString& reading = readings[static_cast<size_t>(at)];
      if (reading.isEmpty()) {
        // The second half of a pair belongs to the syllable before it.
        if (!text[at].isLowSurrogate()) part();
        continue;
      }
      const int index = static_cast<int>(m_syllables.size());
      m_syllables.push_back({static_cast<int>(i), static_cast<int>(at), text[at].isHighSurrogate() ? 2 : 1});
      full += reading;
      m_fullSyllable.resize(static_cast<size_t>(full.size()), index);
      initials += reading.front();
      m_initialsSyllable.push_back(index);
    }
    part();
  }
  m_full = SubstringIndex(std::move(full));
  m_initials = SubstringIndex(std::move(initials));
}

SearchIndex::Places SearchIndex::emptyPlaces() const {
  Places places;
  places.has.assign(m_texts.size(), 0);
  return places;
}

SearchIndex::Places SearchIndex::literal(const QString& term, bool whole) const {
  Places places = emptyPlaces();
  const int length = static_cast<int>(term.size());
  int free = 0;
  for (const int at : m_joined.find(term)) {
    if (at < free || (whole && !isWhole(m_joined.text(), at, length))) continue;
    free = at + length;
    const int text = m_textAt[static_cast<size_t>(at)];
    places.places.push_back({text, at - m_textBegin[static_cast<size_t>(text)], length});
    places.has[static_cast<size_t>(text)] = 1;
  }
  return places;
}

bool SearchIndex::soundsAt(const SubstringIndex& sounds, const std::vector<int>& syllableAt, int at, int length,
                           Places& places) const {
  const int first = syllableAt[static_cast<size_t>(at)];
  const int last = syllableAt[static_cast<size_t>(at + length - 1)];
  if (first < 0 || (at > 0 && syllableAt[static_cast<size_t>(at - 1)] == first)) return false;
  // The last syllable may still be typed, but one must be whole.
  const auto end = static_cast<size_t>(at + length);
  if (last == first && end < static_cast<size_t>(sounds.text().size()) && syllableAt[end] == first) return false;
  const Syllable& begin = m_syllables[static_cast<size_t>(first)];
  const Syllable& until = m_syllables[static_cast<size_t>(last)];
  places.places.push_back({begin.text, begin.at, until.at + until.length - begin.at});
  places.has[static_cast<size_t>(begin.text)] = 1;
  return true;
}

SearchIndex::Places SearchIndex::sounding(const QString& given) const {
  Places places = emptyPlaces();
  // No syllable has a v; people type it for ü.
  const QString letters = QString(given).replace(QLatin1Char('v'), QLatin1Char('u'));
  const int length = static_cast<int>(letters.size());
  for (const int at : m_full.find(letters)) soundsAt(m_full, m_fullSyllable, at, length, places);
  for (const int at : m_initials.find(letters)) soundsAt(m_initials, m_initialsSyllable, at, length, places);
  std::sort(places.places.begin(), places.places.end(), [](const Places::Place& a, const Places::Place& b) {
    return std::tie(a.text, a.at, b.length) < std::tie(b.text, b.at, a.length);
  });
  // Of places that overlap the first and longest stays.
  std::vector<Places::Place> kept;
  for (const Places::Place& place : places.places) {
    if (kept.empty() || kept.back().text != place.text || place.at >= kept.back().at + kept.back().length)
      kept.push_back(place);
  }
  places.places = std::move(kept);
  return places;
}

std::vector<const QSet<ItemKey>*> SearchIndex::changedBy(const QString& foldedBeginning) const {
  std::vector<const QSet<ItemKey>*> found;
  for (auto each = m_changed.cbegin(); each != m_changed.cend(); ++each)
    if (each.key().startsWith(foldedBeginning)) found.push_back(&each.value());
  return found;
}

QStringList SearchIndex::instrumentIds() const { return m_instrumentIds; }

}  // namespace jiheng
