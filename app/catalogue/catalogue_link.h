#pragma once

#include <QStringView>

#include "app/catalogue/catalogue.h"

namespace jiheng {

/// A stable address of an item or control point, for contracts, mails and notes:
/// `jiheng:catalogue/<edition>/<number>[/<point>]`, and where no number is known `jiheng:catalogue/<edition>/key:<key>`.
struct CatalogueLink {
  QString edition;  ///< id of an edition ("2020-38"); an ISO date or "current" are read as well, but never written
  QString number;   ///< number of the item in that edition; empty where `key` names it
  ItemKey key;      ///< for an item without a known number
  QString point;    ///< number of the control point as printed, or its key where no number is known; empty for the item
  bool operator==(const CatalogueLink&) const = default;

  QString text() const;  ///< as people copy it; letters, digits and "-:/" of ASCII, the rest percent-encoded
};

/// What a link leads to. `item` and `point` are owned by the edition.
struct CatalogueTarget {
  std::shared_ptr<const Edition> edition;
  const Item* item = nullptr;
  const ControlPoint* point = nullptr;  ///< null where the link names the item as a whole
};

/// Whether a text means to be such a link, well formed or not. For telling a pasted link from a search.
bool looksLikeCatalogueLink(QStringView text);

/// Reads a link as people paste it: blanks and <> around it, full width characters, upper case and "jiheng://" do no harm.
/// Error (InvalidInput, field "link") where it is none.
Result<CatalogueLink> parseCatalogueLink(const QString& text);

/// The link of an item of an edition, or of one of its control points; an unknown or empty `pointKey` is the item's.
CatalogueLink linkTo(const Edition& edition, const Item& item, const QString& pointKey = {});

/// Finds what a link names. Errors (NotFound): the edition, the item in it, or the control point; where the number stands in
/// other editions the advice names them.
Result<CatalogueTarget> resolveLink(const Catalogue& catalogue, const CatalogueLink& link, const QDate& today);

}  // namespace jiheng
