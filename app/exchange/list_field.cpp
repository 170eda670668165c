#include "app/exchange/list_field.h"

namespace jiheng {

namespace {

struct Row {
  ListField field;
  const char* code;
};

constexpr Row kRows[] = {{ListField::None, "none"},
                         {ListField::ProductNumber, "product_number"},
                         {ListField::ProductNameZh, "product_name_zh"},
                         {ListField::ProductNameEn, "product_name_en"},
                         {ListField::ProductDescription, "product_description"},
                         {ListField::TechnologyNumber, "technology_number"},
                         {ListField::TechnologyNameZh, "technology_name_zh"},
                         {ListField::TechnologyNameEn, "technology_name_en"},
                         {ListField::TechnologyDescription, "technology_description"},
                         {ListField::Form, "form"},
                         {ListField::Owner, "owner"},
                         {ListField::Place, "place"},
                         {ListField::Origin, "origin"},
                         {ListField::Since, "since"},
                         {ListField::StateSecret, "state_secret"},
                         {ListField::Keywords, "keywords"},
                         {ListField::Parameters, "parameters"},
                         {ListField::Parameter, "parameter"},
                         {ListField::ProductLinks, "product_links"},
                         {ListField::TechnologyLinks, "technology_links"},
                         {ListField::ProductId, "product_id"},
                         {ListField::TechnologyId, "technology_id"},
                         {ListField::ReadOnly, "read_only"}};

}  // namespace

const std::vector<ListField>& listFields() {
  static const std::vector<ListField> fields = [] {
    std::vector<ListField> all;
    for (const Row& row : kRows) all.push_back(row.field);
    return all;
  }();
  return fields;
}

QString listFieldCode(ListField field) {
  for (const Row& row : kRows) {
    if (row.field == field) return QString::fromLatin1(row.code);
  }
  return {};
}

std::optional<ListField> listFieldFromCode(const QString& code) {
  for (const Row& row : kRows) {
    if (code == QLatin1String(row.code)) return row.field;
  }
  return std::nullopt;
}

Text listFieldText(ListField field) {
  switch (field) {
    case ListField::None:
      return phrase("Exchange", "Left out");
    case ListField::ReadOnly:
      return phrase("Exchange", "For reading only");
    case ListField::ProductId:
      return phrase("Exchange", "Product record ID");
    case ListField::ProductNumber:
      return phrase("Exchange", "Product number");
    case ListField::ProductNameZh:
      return phrase("Exchange", "Product name (Chinese)");
    case ListField::ProductNameEn:
      return phrase("Exchange", "Product name (English)");
    case ListField::ProductDescription:
      return phrase("Exchange", "Product description");
    case ListField::TechnologyId:
      return phrase("Exchange", "Technology record ID");
    case ListField::TechnologyNumber:
      return phrase("Exchange", "Technology number");
    case ListField::TechnologyNameZh:
      return phrase("Exchange", "Technology name (Chinese)");
    case ListField::TechnologyNameEn:
      return phrase("Exchange", "Technology name (English)");
    case ListField::TechnologyDescription:
      return phrase("Exchange", "Technology description");
    case ListField::Form:
      return phrase("Exchange", "Form");
    case ListField::Owner:
      return phrase("Exchange", "Owner");
    case ListField::Place:
      return phrase("Exchange", "Place");
    case ListField::Origin:
      return phrase("Exchange", "Origin");
    case ListField::Since:
      return phrase("Exchange", "Since");
    case ListField::StateSecret:
      return phrase("Exchange", "State secret");
    case ListField::Keywords:
      return phrase("Exchange", "Keywords");
    case ListField::Parameters:
      return phrase("Exchange", "Parameters");
    case ListField::Parameter:
      return phrase("Exchange", "One parameter, named by the heading");
    case ListField::ProductLinks:
      return phrase("Exchange", "Linked products");
    case ListField::TechnologyLinks:
      return phrase("Exchange", "Linked technologies");
  }
  return {};
}

bool isProductField(ListField field) {
  switch (field) {
    case ListField::ProductId:
    case ListField::ProductNumber:
    case ListField::ProductNameZh:
    case ListField::ProductNameEn:
    case ListField::ProductDescription:
    case ListField::TechnologyLinks:
      return true;
    default:
      return false;
  }
}

bool isTechnologyField(ListField field) {
  return field != ListField::None && field != ListField::ReadOnly && !isProductField(field);
}

}  // namespace jiheng
