#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/exchange/exchange_fixture.h"
#include "app/exchange/field_text.h"

using namespace jiheng;

namespace {

QString textOf(const std::vector<int>& units) {
  QString text;
  for (const int unit : units) text += QChar(static_cast<char16_t>(unit));
  return text.trimmed();
}

auto units() {
  return rc::gen::container<std::vector<int>>(rc::gen::element<int>('a', ';', ',', '|', '\\', '\n', 'n', ' ', 0xFF1B, 0x7535));
}

}  // namespace

RC_GTEST_PROP(FieldTextProperty, MembersOfAListComeBackWhateverIsInThem, ()) {
  QStringList members;
  const auto lists = *rc::gen::container<std::vector<std::vector<int>>>(units());
  for (const auto& list : lists) {
    if (!textOf(list).isEmpty()) members << textOf(list);
  }
  RC_ASSERT(membersOf(joinedCell(members)) == members);
}

RC_GTEST_PROP(FieldTextProperty, ParametersComeBackWhateverIsInThem, ()) {
  Parameter parameter;
  parameter.name = QString(QStringLiteral("p") + textOf(*units()));
  parameter.value = QStringLiteral("1.5");
  parameter.condition = textOf(*units());
  parameter.note = textOf(*units());
  parameter.quantity = QStringLiteral("pressure");
  RC_ASSERT(parametersOfCell(parametersCell({parameter, parameter})) == std::vector<Parameter>({parameter, parameter}));
}

TEST(FieldText, TakesNameAndUnitOfAParameterFromTheHeading) {
  const Parameter chinese = parameterOfHeading(QStringLiteral("压实密度（g/cm³）"));
  EXPECT_EQ(chinese.name, QStringLiteral("压实密度"));
  EXPECT_EQ(chinese.unit, QStringLiteral("g/cm³"));
  EXPECT_EQ(parameterOfHeading(QStringLiteral("density [g/cc]")).unit, QStringLiteral("g/cc"));
  EXPECT_TRUE(parameterOfHeading(QStringLiteral("density")).unit.isEmpty());
  Parameter range;
  setParameterValue(range, QStringLiteral("220–250"));
  EXPECT_EQ(range.value, QStringLiteral("220"));
  EXPECT_EQ(range.valueTo, QStringLiteral("250"));
}

TEST(FieldText, UnderstandsTheWordsThatCompaniesUseAndNamesThemOtherwise) {
  Technology technology;
  ASSERT_TRUE(setField(technology, ListField::Form, QStringLiteral("源代码"), test::columnWords()));
  EXPECT_EQ(technology.form, TechnologyForm::Software);
  ASSERT_TRUE(setField(technology, ListField::StateSecret, QStringLiteral("是"), test::columnWords()));
  EXPECT_EQ(technology.stateSecret, StateSecret::Yes);
  const Status unknown = setField(technology, ListField::Form, QStringLiteral("魔法"), test::columnWords());
  ASSERT_FALSE(unknown);
  EXPECT_TRUE(unknown.error().advice.in(Language::English).contains(QStringLiteral("patent")));
}
