#include "app/reports/text_shaper.h"

#include <hb.h>
#include <unicode/ubidi.h>
#include <unicode/ubrk.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <cmath>

#include "app/reports/printable.h"

namespace jiheng {

namespace {

/// What one character needs before glyphs can be made.
struct Unit {
  qsizetype start = 0;
  char32_t character = 0;
  FontBook::Choice choice;
  quint16 run = 0;
  quint8 level = 0;
  quint8 length = 1;
};

bool joinsPrevious(char32_t c) {
  const QChar::Category category = QChar::category(c);
  return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
         category == QChar::Mark_SpacingCombining || c == 0x200C || c == 0x200D ||
         (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) || (c >= 0x1F3FB && c <= 0x1F3FF);
}

bool runsRightToLeft(char32_t c) {
  const QChar::Direction direction = QChar::direction(c);
  return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

enum class Mark { None, Opening, Closing };

/// Full-width marks whose ink fills one half of their square.
Mark markOf(char32_t c) {
  switch (c) {
    case 0x2018:
    case 0x201C:
    case 0x3008:
    case 0x300A:
    case 0x300C:
    case 0x300E:
    case 0x3010:
    case 0x3014:
    case 0x3016:
    case 0xFF08:
    case 0xFF3B:
    case 0xFF5B:
      return Mark::Opening;
    case 0x2019:
    case 0x201D:
    case 0x3001:
    case 0x3002:
    case 0x3009:
    case 0x300B:
    case 0x300D:
    case 0x300F:
    case 0x3011:
    case 0x3015:
    case 0x3017:
    case 0xFF09:
    case 0xFF0C:
    case 0xFF0E:
    case 0xFF1A:
    case 0xFF1B:
    case 0xFF3D:
    case 0xFF5D:
      return Mark::Closing;
    default:
      return Mark::None;
  }
}

/// Characters of Western words that a word may be shaped and remembered by.
bool isPlainWordCharacter(char32_t c) {
  return c > 0x20 && c < 0x250 && c != 0xA0 && c != 0xAD;
}

}  // namespace

struct TextShaper::Private {
  explicit Private(FontBook& book) : fonts(book) {}

  struct Word {
    std::vector<ShapedGlyph> glyphs;
    std::vector<Cluster> clusters;  // start and glyphs count from the word's beginning
  };

  FontBook& fonts;
  hb_buffer_t* buffer = hb_buffer_create();
  UBreakIterator* breaks = nullptr;
  UBiDi* bidi = nullptr;
  QHash<std::pair<QString, int>, Word> words;

  void clean(const std::vector<TextRun>& runs, bool allBold, ShapedText& shaped, std::vector<Unit>& units);
  void setLevels(ShapedText& shaped, std::vector<Unit>& units);
  void shapeSegment(ShapedText& shaped, const std::vector<Unit>& units, size_t first, size_t end);
  void shapeWithHarfBuzz(ShapedText& shaped, const std::vector<Unit>& units, size_t first, size_t end);
  void addSimple(ShapedText& shaped, const Unit& unit);
  void markBreaks(ShapedText& shaped);
};

namespace {

char32_t characterOf(const ShapedText& shaped, const Cluster& cluster) {
  return cluster.length == 1 ? shaped.text[cluster.start].unicode() : 0;
}

/// Two marks that meet share a blank half: 》（ and ，“ stand as close as a compositor would set them. They
/// become one cluster, whose text is given around it: readers take characters that overlap for the end of a
/// line.
void closeUpMarks(ShapedText& shaped) {
  std::vector<Cluster> merged;
  merged.reserve(shaped.clusters.size());
  Mark before = Mark::None;
  for (const Cluster& cluster : shaped.clusters) {
    const Mark mark = cluster.advance == 1000.0F ? markOf(characterOf(shaped, cluster)) : Mark::None;
    const bool share = before != Mark::None && mark != Mark::None &&
                       !(before == Mark::Opening && mark == Mark::Closing) &&
                       merged.back().face == cluster.face && merged.back().run == cluster.run;
    before = mark;
    if (!share || merged.back().glyphCount >= 4) {
      merged.push_back(cluster);
      continue;
    }
    Cluster& first = merged.back();
    shaped.glyphs[cluster.glyphs - 1].advance -= 500;
    first.advance += cluster.advance - 500;
    first.length = static_cast<quint16>(first.length + cluster.length);
    first.glyphCount = static_cast<quint16>(first.glyphCount + cluster.glyphCount);
  }
  shaped.clusters = std::move(merged);
}

/// A number keeps its unit: no line ends inside 2026年, 17项 or 第12条.
void keepNumbersTogether(ShapedText& shaped) {
  for (size_t i = 0; i + 1 < shaped.clusters.size(); ++i) {
    if (!shaped.clusters[i].breakAfter) continue;
    const char32_t first = characterOf(shaped, shaped.clusters[i]);
    const char32_t second = characterOf(shaped, shaped.clusters[i + 1]);
    const bool firstIsDigit = first >= '0' && first <= '9';
    const bool secondIsDigit = second >= '0' && second <= '9';
    if ((firstIsDigit && second >= 0x4E00 && second < 0xA000) || (first == U'第' && secondIsDigit))
      shaped.clusters[i].breakAfter = false;
  }
}

}  // namespace

TextShaper::TextShaper(FontBook& fonts) : d(std::make_unique<Private>(fonts)) {
  UErrorCode status = U_ZERO_ERROR;
  // "strict": no line begins with a small kana, a middle dot or a closing mark, none ends with an opening
  // one.
  d->breaks = ubrk_open(UBRK_LINE, "zh@lb=strict", nullptr, 0, &status);
  d->bidi = ubidi_open();
}

TextShaper::~TextShaper() {
  hb_buffer_destroy(d->buffer);
  if (d->breaks) ubrk_close(d->breaks);
  ubidi_close(d->bidi);
}

void TextShaper::Private::clean(const std::vector<TextRun>& runs, bool allBold, ShapedText& shaped,
                                std::vector<Unit>& units) {
  for (const TextRun& run : runs) {
    const auto index = static_cast<quint16>(std::min<size_t>(shaped.looks.size(), 0xFFFF));
    shaped.looks.push_back({QString(), run.bold || allBold, run.ink});
    qsizetype position = shaped.text.size();
    shaped.text += printable(run.text);
    for (; position < shaped.text.size(); ++position) {
      Unit unit;
      unit.start = position;
      unit.run = index;
      unit.character = shaped.text[position].unicode();
      if (shaped.text[position].isHighSurrogate()) {
        unit.character = QChar::surrogateToUcs4(shaped.text[position], shaped.text[position + 1]);
        unit.length = 2;
        ++position;
      }
      shaped.bidirectional =
          shaped.bidirectional || (unit.character > 0x58F && runsRightToLeft(unit.character));
      units.push_back(unit);
    }
  }
  // Quotation marks and dashes follow the text before them; at a beginning, what comes after.
  bool chinese = false;
  for (const Unit& unit : units) {
    if (isWideCharacter(unit.character)) chinese = true;
    if (chinese || QChar::isLetterOrNumber(unit.character)) break;
  }
  for (size_t i = 0; i < units.size(); ++i) {
    Unit& unit = units[i];
    if (isWideCharacter(unit.character))
      chinese = true;
    else if (QChar::isLetter(unit.character))
      chinese = false;
    // An opening mark belongs to what it opens.
    bool around = chinese;
    // A dot between Chinese names is wide; one that parts two items, with a space after it, is not.
    if (unit.character == 0xB7) around = i + 1 < units.size() && isWideCharacter(units[i + 1].character);
    if ((unit.character == 0x201C || unit.character == 0x2018) && i + 1 < units.size()) {
      if (isWideCharacter(units[i + 1].character)) around = true;
    }
    if (unit.character == '\n') continue;
    unit.choice = fonts.choose(unit.character, shaped.looks[unit.run].bold, around);
    // A mark is drawn by the face of what it stands on, or it could not be placed.
    if (i > 0 && joinsPrevious(unit.character)) {
      const Unit& base = units[i - 1];
      const quint32 glyph = fonts.face(base.choice.face).glyph(unit.character);
      if (glyph || unit.choice.substitute) unit.choice = {base.choice.face, glyph, false};
    }
  }
}

void TextShaper::Private::setLevels(ShapedText& shaped, std::vector<Unit>& units) {
  UErrorCode status = U_ZERO_ERROR;
  ubidi_setPara(bidi, reinterpret_cast<const UChar*>(shaped.text.utf16()),
                static_cast<int32_t>(shaped.text.size()), UBIDI_DEFAULT_LTR, nullptr, &status);
  const UBiDiLevel* levels = U_SUCCESS(status) ? ubidi_getLevels(bidi, &status) : nullptr;
  if (!levels) return;
  for (Unit& unit : units) unit.level = levels[unit.start];
}

void TextShaper::Private::addSimple(ShapedText& shaped, const Unit& unit) {
  Cluster cluster;
  cluster.start = unit.start;
  cluster.length = unit.length;
  cluster.glyphs = static_cast<quint32>(shaped.glyphs.size());
  cluster.face = static_cast<quint16>(unit.choice.face);
  cluster.run = unit.run;
  cluster.level = unit.level;
  cluster.substitute = unit.choice.substitute;
  cluster.newline = unit.character == '\n';
  cluster.space = unit.character == ' ' || unit.character == 0x3000;
  if (!cluster.newline) {
    cluster.glyphCount = 1;
    cluster.advance = static_cast<float>(fonts.face(unit.choice.face).advance(unit.choice.glyph));
    shaped.glyphs.push_back({unit.choice.glyph, cluster.advance, 0, 0});
  }
  shaped.clusters.push_back(cluster);
}

void TextShaper::Private::shapeWithHarfBuzz(ShapedText& shaped, const std::vector<Unit>& units, size_t first,
                                            size_t end) {
  const Unit& head = units[first];
  const FontFace& face = fonts.face(head.choice.face);
  hb_buffer_reset(buffer);
  hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
  for (size_t i = first; i < end; ++i)
    hb_buffer_add(buffer, units[i].character, static_cast<unsigned>(units[i].start - head.start));
  hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE);
  hb_buffer_guess_segment_properties(buffer);
  hb_buffer_set_direction(buffer, head.level % 2 ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
  // No ligatures: "fi" as one glyph would be right to look at, but half of it could be neither marked nor
  // broken.
  static constexpr hb_feature_t kFeatures[] = {
      {HB_TAG('l', 'i', 'g', 'a'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END},
      {HB_TAG('c', 'l', 'i', 'g'), 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END}};
  hb_shape(face.shaper(), buffer, kFeatures, 2);

  unsigned count = 0;
  const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
  const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
  const auto unit = static_cast<float>(face.unit());
  const size_t firstCluster = shaped.clusters.size();
  for (unsigned i = 0; i < count; ++i) {
    const qsizetype start = head.start + infos[i].cluster;
    if (shaped.clusters.size() == firstCluster || shaped.clusters.back().start != start) {
      Cluster cluster;
      cluster.start = start;
      cluster.glyphs = static_cast<quint32>(shaped.glyphs.size());
      cluster.face = static_cast<quint16>(head.choice.face);
      cluster.run = head.run;
      cluster.level = head.level;
      shaped.clusters.push_back(cluster);
    }
    Cluster& cluster = shaped.clusters.back();
    if (cluster.glyphCount == 0xFFFF) continue;
    ++cluster.glyphCount;
    float advance = static_cast<float>(positions[i].x_advance) * unit;
    // Kerning below a fortieth of the size is seen by nobody, but each one costs its bytes in the file.
    const auto nominal = static_cast<float>(face.advance(infos[i].codepoint));
    if (std::abs(advance - nominal) < 25 && positions[i].x_offset == 0) advance = nominal;
    cluster.advance += advance;
    cluster.substitute = cluster.substitute || infos[i].codepoint == 0;
    shaped.glyphs.push_back({infos[i].codepoint, advance, static_cast<float>(positions[i].x_offset) * unit,
                             static_cast<float>(positions[i].y_offset) * unit});
  }
  const auto begin = shaped.clusters.begin() + static_cast<std::ptrdiff_t>(firstCluster);
  if (head.level % 2) std::reverse(begin, shaped.clusters.end());
  // A cluster reaches to the next one; its text is what lies between.
  qsizetype stop = units[end - 1].start + units[end - 1].length;
  for (auto cluster = shaped.clusters.end(); cluster != begin;) {
    --cluster;
    cluster->length = static_cast<quint16>(std::min<qsizetype>(stop - cluster->start, 0xFFFF));
    stop = cluster->start;
  }
}

void TextShaper::Private::shapeSegment(ShapedText& shaped, const std::vector<Unit>& units, size_t first,
                                       size_t end) {
  // Western words come again and again: they are shaped once.
  bool plain = end - first <= 40;
  for (size_t i = first; plain && i < end; ++i)
    plain = isPlainWordCharacter(units[i].character) && !units[i].level;
  if (!plain) {
    shapeWithHarfBuzz(shaped, units, first, end);
    return;
  }
  const Unit& head = units[first];
  const std::pair<QString, int> key(shaped.text.mid(head.start, static_cast<qsizetype>(end - first)),
                                    head.choice.face);
  const size_t firstCluster = shaped.clusters.size();
  const size_t firstGlyph = shaped.glyphs.size();
  const auto known = words.constFind(key);
  if (known != words.constEnd()) {
    shaped.glyphs.insert(shaped.glyphs.end(), known->glyphs.begin(), known->glyphs.end());
    for (Cluster cluster : known->clusters) {
      cluster.start += head.start;
      cluster.glyphs += static_cast<quint32>(firstGlyph);
      cluster.run = head.run;
      shaped.clusters.push_back(cluster);
    }
    return;
  }
  shapeWithHarfBuzz(shaped, units, first, end);
  if (words.size() > 20000) words.clear();
  Word word;
  word.glyphs.assign(shaped.glyphs.begin() + static_cast<std::ptrdiff_t>(firstGlyph), shaped.glyphs.end());
  word.clusters.assign(shaped.clusters.begin() + static_cast<std::ptrdiff_t>(firstCluster),
                       shaped.clusters.end());
  for (Cluster& cluster : word.clusters) {
    cluster.start -= head.start;
    cluster.glyphs -= static_cast<quint32>(firstGlyph);
  }
  words.insert(key, std::move(word));
}

void TextShaper::Private::markBreaks(ShapedText& shaped) {
  UErrorCode status = U_ZERO_ERROR;
  ubrk_setText(breaks, reinterpret_cast<const UChar*>(shaped.text.utf16()),
               static_cast<int32_t>(shaped.text.size()), &status);
  if (U_FAILURE(status)) return;
  size_t next = 0;
  for (int32_t position = ubrk_next(breaks); position != UBRK_DONE; position = ubrk_next(breaks)) {
    while (next < shaped.clusters.size() &&
           shaped.clusters[next].start + shaped.clusters[next].length < position)
      ++next;
    if (next >= shaped.clusters.size()) return;
    Cluster& cluster = shaped.clusters[next];
    cluster.breakAfter = cluster.start + cluster.length == position;
  }
}

ShapedText TextShaper::shape(const std::vector<TextRun>& runs, bool allBold) {
  ShapedText shaped;
  std::vector<Unit> units;
  d->clean(runs, allBold, shaped, units);
  if (units.empty()) return shaped;
  if (shaped.bidirectional) d->setLevels(shaped, units);
  shaped.clusters.reserve(units.size());
  shaped.glyphs.reserve(units.size());

  const auto isSimple = [&units](size_t i) {
    const Unit& unit = units[i];
    if (unit.choice.substitute || unit.character == '\n' || unit.character == ' ') return true;
    // A mark or a variation selector after it makes even a Chinese character a matter of shaping.
    return isWideCharacter(unit.character) &&
           (i + 1 >= units.size() || !joinsPrevious(units[i + 1].character)) && unit.level == 0;
  };
  for (size_t i = 0; i < units.size();) {
    if (isSimple(i)) {
      d->addSimple(shaped, units[i]);
      ++i;
      continue;
    }
    size_t end = i + 1;
    while (end < units.size() && !isSimple(end) && units[end].choice.face == units[i].choice.face &&
           units[end].run == units[i].run && units[end].level == units[i].level)
      ++end;
    d->shapeSegment(shaped, units, i, end);
    i = end;
  }
  closeUpMarks(shaped);
  if (d->breaks) d->markBreaks(shaped);
  keepNumbersTogether(shaped);
  return shaped;
}

}  // namespace jiheng
