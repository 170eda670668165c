#include <gtest/gtest.h>

#include "tests/thresholds/thresholds_data.h"

// Last: RapidCheck's header expects GoogleTest's before it.
#include <rapidcheck/gtest.h>

using namespace jiheng;
using namespace jiheng::test;

namespace {

ExactNumber anyNumber() {
  const qint64 digits = *rc::gen::inRange<qint64>(-1000000000, 1000000000);
  const int exponent = *rc::gen::inRange(-12, 13);
  return *ExactNumber::parse(QStringLiteral("%1e%2").arg(digits).arg(exponent));
}

const Quantity& anyQuantity() {
  return bundledUnits().quantities()[static_cast<size_t>(*rc::gen::inRange<int>(0, static_cast<int>(bundledUnits().quantities().size())))];
}

}  // namespace

RC_GTEST_PROP(UnitProperty, AValueComesBackUnchangedFromEveryUnit, ()) {
  const Dimension& dimension = *bundledUnits().dimensionOf(anyQuantity());
  RC_PRE(!dimension.units.empty());
  const ExactNumber value = anyNumber();
  for (const Unit& unit : dimension.units) {
    const ExactNumber base = value * unit.factor + unit.offset;
    RC_ASSERT((base - unit.offset) * unit.factor.reciprocal() == value);
  }
}

RC_GTEST_PROP(UnitProperty, OrderIsTheSameInEveryUnit, ()) {
  const Dimension& dimension = *bundledUnits().dimensionOf(anyQuantity());
  RC_PRE(!dimension.units.empty());
  const ExactNumber a = anyNumber();
  const ExactNumber b = anyNumber();
  for (const Unit& unit : dimension.units)
    RC_ASSERT(((a * unit.factor + unit.offset) <=> (b * unit.factor + unit.offset)) == (a <=> b));
}

RC_GTEST_PROP(UnitProperty, EverySpellingOfAUnitIsReadAsThatUnit, ()) {
  const Quantity& quantity = anyQuantity();
  const Dimension& dimension = *bundledUnits().dimensionOf(quantity);
  RC_PRE(!quantity.units.isEmpty());
  const QString shown = quantity.units[*rc::gen::inRange<qsizetype>(0, quantity.units.size())];
  QString typed = shown;
  if (*rc::gen::arbitrary<bool>()) typed = typed.normalized(QString::NormalizationForm_KD);
  if (*rc::gen::arbitrary<bool>()) typed = QString(QLatin1Char(' ') + typed + QLatin1Char(' '));
  if (*rc::gen::arbitrary<bool>()) {
    for (QChar& c : typed) {
      if (c > QLatin1Char(' ') && c <= QLatin1Char('~')) c = QChar(static_cast<char16_t>(c.unicode() + 0xFEE0));
    }
  }
  const Unit* unit = bundledUnits().unit(dimension, typed);
  RC_ASSERT(unit);
  RC_ASSERT(unit->shown == shown);
}

RC_GTEST_PROP(UnitProperty, SumAndProductAgreeWithWholeNumbers, ()) {
  const qint64 a = *rc::gen::inRange<qint64>(-2000000000, 2000000000);
  const qint64 b = *rc::gen::inRange<qint64>(-2000000000, 2000000000);
  const auto exact = [](qint64 n) { return *ExactNumber::parse(QString::number(n)); };
  RC_ASSERT(exact(a) + exact(b) == exact(a + b));
  RC_ASSERT(exact(a) - exact(b) == exact(a - b));
  RC_ASSERT(exact(a) * exact(b) == exact(a * b));
  RC_ASSERT(exact(a).toDecimal() == QString::number(a));
  RC_ASSERT((exact(a) <=> exact(b)) == (a <=> b));
}
