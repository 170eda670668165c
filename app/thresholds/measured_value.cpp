#include "app/thresholds/measured_value.h"

#include <QRegularExpression>

#include "app/thresholds/unit_table.h"

namespace jiheng {

namespace {

const QString kNumber =
    QStringLiteral("[+-]?(?:[0-9][0-9,]*(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+|\\s*[×xX*]\\s*10\\^[+-]?[0-9]+)?\\s*[百千万亿]*");
const QString kRatio = QStringLiteral("1\\s*:\\s*[0-9][0-9,]*(?:\\.[0-9]+)?\\s*[百千万亿]*");
// A unit begins with no digit and no sign of a number, so that a second number is never taken for one; a "1" stands for none.
const QString kUnit = QStringLiteral("(?!to\\b)[^\\s0-9+\\-±~:.,至到…][^~±至到…]*");

Error unreadable(const QString& text, const Text& advice) {
  return invalidField(QStringLiteral("value"), phrase("Thresholds", "“%1” cannot be read as a number.").arg(text), advice);
}

/// 2,580 but not 2,58.
bool separatesThousands(const QString& digits) {
  static const QRegularExpression form(QStringLiteral("^[+-]?[0-9]{1,3}(,[0-9]{3})+$"));
  const QString whole = digits.section(QLatin1Char('.'), 0, 0);
  return !whole.contains(QLatin1Char(',')) || form.match(whole).hasMatch();
}

std::optional<ExactNumber> numberOf(QString text) {
  static const QRegularExpression power(QStringLiteral("\\s*[×xX*]\\s*10\\^([+-]?[0-9]+)"));
  static const QRegularExpression space(QStringLiteral("\\s+"));
  if (text.contains(QLatin1Char(':'))) {
    const auto side = numberOf(text.section(QLatin1Char(':'), 1));
    return side && !side->isZero() ? std::optional(side->reciprocal()) : std::nullopt;
  }
  text.replace(power, QStringLiteral("e\\1"));
  text.remove(space);
  ExactNumber scale(1);
  for (; !text.isEmpty(); text.chop(1)) {
    const QChar last = text.back();
    if (last == QChar(u'百'))
      scale = scale * ExactNumber(100);
    else if (last == QChar(u'千'))
      scale = scale * ExactNumber(1000);
    else if (last == QChar(u'万'))
      scale = scale * ExactNumber(10000);
    else if (last == QChar(u'亿'))
      scale = scale * ExactNumber(100000000);
    else
      break;
  }
  // "2." and ".5", as people type them.
  static const QRegularExpression bareEnd(QStringLiteral("\\.(?=[eE]|$)"));
  text.remove(bareEnd);
  const qsizetype digits = text.startsWith(QLatin1Char('+')) || text.startsWith(QLatin1Char('-')) ? 1 : 0;
  if (text.mid(digits).startsWith(QLatin1Char('.'))) text.insert(digits, QLatin1Char('0'));
  if (!separatesThousands(text.section(QLatin1Char('e'), 0, 0, QString::SectionCaseInsensitiveSeps))) return std::nullopt;
  const auto number = ExactNumber::parse(text.remove(QLatin1Char(',')));
  return number ? std::optional(*number * scale) : std::nullopt;
}

struct Comparison {
  QRegularExpression words;
  bool lower = false;
  bool included = false;
};

/// "≥", "at least", "不低于" before a number.
const std::vector<Comparison>& comparisons() {
  const auto made = [](const char16_t* words) {
    return QRegularExpression(QString(QStringLiteral("^(?:") + QString::fromUtf16(words) + QStringLiteral(")\\s*")),
                              QRegularExpression::CaseInsensitiveOption);
  };
  static const std::vector<Comparison> list{
      {made(u"≥|>=|=>|⩾|≧|不低于|不小于|不少于|至少|大于等于|大于或等于|at least|not less than|no less than|min\\.?"), true, true},
      {made(u"≤|<=|=<|⩽|≦|不高于|不大于|不超过|至多|小于等于|小于或等于|at most|not more than|no more than|max\\.?|up to"), false, true},
      {made(u">|大于|高于|超过|more than|above|over|greater than"), true, false},
      {made(u"<|小于|低于|不足|less than|below|under"), false, false},
  };
  return list;
}

}  // namespace

Result<MeasuredValue> readMeasuredValue(const QString& value, const QString& valueTo) {
  static const QRegularExpression about(QStringLiteral("^(约|大约|近|~|≈|about|approx\\.?|approximately|ca\\.?|circa)"),
                                        QRegularExpression::CaseInsensitiveOption);
  static const QRegularExpression single(QString(QStringLiteral("^(") + kRatio + QLatin1Char('|') + kNumber +
                                                 QStringLiteral(")\\s*(") + kUnit + QStringLiteral(")?$")));
  static const QRegularExpression range(QString(QStringLiteral("^(") + kNumber + QStringLiteral(")\\s*(") + kUnit +
                                                QStringLiteral("?)?\\s*(?:-|~|～|至|到|\\bto\\b|\\.\\.\\.?|…)\\s*(") + kNumber +
                                                QStringLiteral(")\\s*(") + kUnit + QStringLiteral(")?$")));
  static const QRegularExpression spread(QString(QStringLiteral("^(") + kNumber + QStringLiteral(")\\s*(?:±|\\+/-)\\s*(") + kNumber +
                                                 QStringLiteral(")\\s*(") + kUnit + QStringLiteral(")?$")));
  const QString typed = valueTo.trimmed().isEmpty() ? value.trimmed() : QString(value.trimmed() + QStringLiteral("-") + valueTo.trimmed());
  QString plain = plainSigns(value);
  const QString plainTo = plainSigns(valueTo);
  const Text howTo = phrase("Thresholds", "Write a number such as 2.58, or a range such as 2.55-2.65.");
  MeasuredValue result;
  result.shown = typed.simplified();
  if (about.match(plain).hasMatch() || about.match(plainTo).hasMatch())
    return fail(unreadable(typed, phrase("Thresholds", "An approximate value is no measurement. Write the value, or the range in which it lies.")));
  if (!plainTo.isEmpty()) plain += QString(QStringLiteral(" ~ ") + plainTo);

  for (const Comparison& comparison : comparisons()) {
    const auto sign = comparison.words.match(plain);
    if (!sign.hasMatch()) continue;
    const auto match = single.match(plain.mid(sign.capturedLength()));
    const auto number = match.hasMatch() ? numberOf(match.captured(1)) : std::nullopt;
    if (!number) return fail(unreadable(typed, howTo));
    (comparison.lower ? result.lower : result.upper) = Bound{*number, comparison.included};
    result.unit = match.captured(2).trimmed();
    return result;
  }
  if (const auto match = single.match(plain); match.hasMatch()) {
    if (const auto number = numberOf(match.captured(1))) {
      result.lower = result.upper = Bound{*number, true};
      result.unit = match.captured(2).trimmed();
      return result;
    }
    return fail(unreadable(typed, phrase("Thresholds", "Use a point for decimals, and commas only between groups of three digits.")));
  }
  if (const auto match = spread.match(plain); match.hasMatch()) {
    const auto middle = numberOf(match.captured(1));
    const auto half = numberOf(match.captured(2));
    if (!middle || !half || half->isNegative()) return fail(unreadable(typed, howTo));
    result.lower = Bound{*middle - *half, true};
    result.upper = Bound{*middle + *half, true};
    result.unit = match.captured(3).trimmed();
    return result;
  }
  if (const auto match = range.match(plain); match.hasMatch()) {
    const auto from = numberOf(match.captured(1));
    const auto to = numberOf(match.captured(3));
    if (!from || !to) return fail(unreadable(typed, howTo));
    if (*to < *from)
      return fail(invalidField(QStringLiteral("value"), phrase("Thresholds", "The range “%1” ends below its beginning.").arg(typed), howTo));
    result.lower = Bound{*from, true};
    result.upper = Bound{*to, true};
    result.unit = match.captured(4).trimmed().isEmpty() ? match.captured(2).trimmed() : match.captured(4).trimmed();
    return result;
  }
  return fail(unreadable(typed, howTo));
}

}  // namespace jiheng
