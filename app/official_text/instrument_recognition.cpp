#include "app/official_text/instrument_recognition.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

#include "app/official_text/enumerator.h"
#include "app/official_text/reading.h"

namespace jiheng {

namespace {

struct Mention {
  QString id;
  int weight = 0;  // how much it looks like the document's own number
};

int yearOf(const QString& text) {
  if (text[0].isDigit()) return text.toInt();
  int year = 0;
  for (const QChar c : text) year = year * 10 + (c == QChar(u'〇') || c == QChar(u'○') ? 0 : chineseNumber(c));
  return year;
}

/// The first lines, up to where an annex would have begun its operations.
Reading headOf(const SourceDocument& document) {
  constexpr qsizetype kHead = 2000;
  Reading reading;
  for (size_t i = 0; i < document.blocks.size() && reading.size() < kHead; ++i)
    reading.append(document.blocks[i].cells.join(QLatin1Char('\n')), static_cast<int>(i));
  return reading;
}

std::vector<Mention> mentionsIn(const Reading& head) {
  static const QRegularExpression number(
      QStringLiteral("(?:(公告|令)\\(?)?(\\d{4}|[二〇○零一三四五六七八九]{4})\\)?年?第?(\\d{1,3}|[一二三四五六七八九十]{1,4})号(公告|令)?"));
  std::vector<Mention> mentions;
  for (auto matches = number.globalMatch(head.text()); matches.hasNext();) {
    const auto match = matches.next();
    if (match.captured(1).isEmpty() && match.captured(4).isEmpty()) continue;
    const QString digits = match.captured(3);
    const int value = digits[0].isDigit() ? digits.toInt() : chineseNumber(digits);
    const int year = yearOf(match.captured(2));
    if (year < 1990 || year > 2100) continue;
    Mention mention;
    mention.id = QStringLiteral("%1-%2").arg(year).arg(value);
    const qsizetype end = match.capturedEnd();
    const bool endsLine = end >= head.size() || head.lineBefore(end);
    // Its own number stands alone on a line; the list that it changes stands inside a sentence or in brackets.
    const QString before = head.text().left(match.capturedStart());
    const bool bracketed = before.count(QLatin1Char('(')) > before.count(QLatin1Char(')'));
    if (endsLine && !bracketed) mention.weight += 2;
    qsizetype line = match.capturedStart();
    while (line > 0 && !head.lineBefore(line)) --line;
    if (match.capturedStart() - line <= 24) mention.weight += 1;
    static const QRegularExpression issuers(QStringLiteral("^(?:中华人民共和国|商务部|科学技术部|科技部|[、,])*$"));
    if (issuers.match(head.text().mid(line, match.capturedStart() - line)).hasMatch()) mention.weight += 1;
    if (bracketed) mention.weight -= 2;
    mentions.push_back(mention);
  }
  return mentions;
}

QDate dateIn(const QString& text, int year) {
  static const QRegularExpression date(
      QStringLiteral("(\\d{4}|[二〇○零一三四五六七八九]{4})年(\\d{1,2}|[一二三四五六七八九十]{1,3})月(\\d{1,2}|[一二三四五六七八九十]{1,3})日"));
  const auto part = [](const QString& value) { return value[0].isDigit() ? value.toInt() : chineseNumber(value); };
  for (auto matches = date.globalMatch(text); matches.hasNext();) {
    const auto match = matches.next();
    const QDate found(yearOf(match.captured(1)), part(match.captured(2)), part(match.captured(3)));
    if (found.isValid() && (year == 0 || found.year() == year)) return found;
  }
  return {};
}

}  // namespace

RecognisedInstrument recogniseInstrument(const SourceDocument& document, const Catalogue& catalogue) {
  RecognisedInstrument result;
  const Reading head = headOf(document);
  const std::vector<Mention> mentions = mentionsIn(head);
  const auto best = std::max_element(mentions.begin(), mentions.end(),
                                     [](const Mention& a, const Mention& b) { return a.weight < b.weight; });
  if (best != mentions.end() && best->weight >= 2) {
    result.id = best->id;
    result.stated = true;
  }
  if (result.id.isEmpty() && head.text().contains(QStringLiteral("征求意见"))) {
    for (const Instrument& instrument : catalogue.instruments()) {
      if (instrument.isLaw() || !dateIn(head.text(), instrument.date.year()).isValid()) continue;
      result.id = instrument.id;
      result.remarks.push_back(phrase("OfficialText", "The text is a draft for comment; it was taken for %1.").arg(Text::of(instrument.title)));
    }
  }
  if (result.id.isEmpty()) {
    // The annex alone names only the list that it changes.
    for (const Mention& mention : mentions) {
      const Instrument* changed = catalogue.instrument(mention.id);
      if (!changed) continue;
      for (const Instrument& instrument : catalogue.instruments()) {
        if (!instrument.isLaw() || instrument.kind != InstrumentKind::Adjustment || instrument.adjusts != changed->id) continue;
        result.id = instrument.id;
        result.remarks.push_back(
            phrase("OfficialText", "The text does not state its own number; it changes the list of %1, so it was taken for %2.")
                .arg(changed->id)
                .arg(instrument.id));
      }
      if (!result.id.isEmpty()) break;
    }
  }
  Reading whole;
  for (size_t i = document.blocks.size() > 40 ? document.blocks.size() - 40 : 0; i < document.blocks.size(); ++i)
    whole.append(document.blocks[i].cells.join(QLatin1Char('\n')), static_cast<int>(i));
  const int year = result.id.section(QLatin1Char('-'), 0, 0).toInt();
  result.date = dateIn(head.text(), year);
  if (!result.date.isValid()) result.date = dateIn(whole.text(), year);
  return result;
}

QString instrumentOfNumbers(const std::vector<QString>& numbers, bool fullList, const Catalogue& catalogue) {
  const QSet<QString> read(numbers.begin(), numbers.end());
  QString best;
  int bestFit = 0;
  bool shared = false;
  for (const Instrument& instrument : catalogue.instruments()) {
    if (!instrument.isLaw() || (instrument.kind == InstrumentKind::FullList) != fullList) continue;
    int fit = 0;
    for (const Operation& operation : instrument.operations)
      if (!operation.item.number.isEmpty() && read.contains(operation.item.number)) ++fit;
    if (fit == 0 || fit < bestFit) continue;
    shared = fit == bestFit;
    bestFit = fit;
    best = instrument.id;
  }
  return bestFit >= 2 && !shared ? best : QString();
}

}  // namespace jiheng
