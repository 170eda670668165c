#pragma once

#include <optional>
#include <vector>

#include "app/portfolio/portfolio.h"

namespace jiheng {

/// What a column of a list may hold.
enum class ListField {
  None,      ///< left out
  ReadOnly,  ///< what an export carries for readers (verdict, revision): never taken in
  ProductId,
  ProductNumber,
  ProductNameZh,
  ProductNameEn,
  ProductDescription,
  TechnologyId,
  TechnologyNumber,
  TechnologyNameZh,
  TechnologyNameEn,
  TechnologyDescription,
  Form,
  Owner,
  Place,
  Origin,
  Since,
  StateSecret,
  Keywords,
  Parameters,       ///< all of them in one cell; see field_text.h
  Parameter,        ///< the value of one parameter, whose name and unit stand in the heading: "压实密度（g/cm³）"
  ProductLinks,     ///< numbers of the products that rest on the technology of the row
  TechnologyLinks,  ///< numbers of the technologies on which the product of the row rests
};

/// All fields that a user may choose, in their order; None first.
const std::vector<ListField>& listFields();
QString listFieldCode(ListField field);  ///< "technology_number": for --map and for what is stored
std::optional<ListField> listFieldFromCode(const QString& code);
Text listFieldText(ListField field);  ///< heading of an export, and in the list of choices
bool isProductField(ListField field);
bool isTechnologyField(ListField field);

}  // namespace jiheng
