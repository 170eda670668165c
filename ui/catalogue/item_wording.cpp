#include "ui/catalogue/item_wording.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {
struct ItemWording {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::ItemWording)
};
}  // namespace

ItemConfirmation confirmationOf(const Item& item) {
  // A number that is not known is told in its own column; one that is shown counts here.
  Confirmation worst = item.nameProvenance.confirmation;
  if (!item.number.isEmpty()) worst = std::max(worst, item.numberProvenance.confirmation);
  const bool unverified = worst == Confirmation::Unverified;
  if (item.standing == Standing::Suspended) return ItemConfirmation::Suspended;
  if (item.standing == Standing::Unconfirmed)
    return unverified ? ItemConfirmation::UnconfirmedAndUnverified : ItemConfirmation::Unconfirmed;
  if (unverified) return ItemConfirmation::Unverified;
  return worst == Confirmation::Official ? ItemConfirmation::Official : ItemConfirmation::Published;
}

QString confirmationWord(ItemConfirmation confirmation) {
  switch (confirmation) {
    case ItemConfirmation::Suspended: return ItemWording::tr("suspended");
    case ItemConfirmation::UnconfirmedAndUnverified: return ItemWording::tr("unconfirmed, unverified");
    case ItemConfirmation::Unconfirmed: return ItemWording::tr("unconfirmed");
    case ItemConfirmation::Unverified: return ItemWording::tr("unverified");
    case ItemConfirmation::Published: return ItemWording::tr("published");
    case ItemConfirmation::Official: return ItemWording::tr("official");
  }
  return {};
}

QString confirmationSentence(ItemConfirmation confirmation) {
  switch (confirmation) {
    case ItemConfirmation::Suspended:
      return ItemWording::tr("The instrument that gives the item is suspended: it is not applied for now and can apply again.");
    case ItemConfirmation::UnconfirmedAndUnverified:
      return ItemWording::tr(
          "It is not confirmed that the item stands in this edition, and its name or number is not verified.");
    case ItemConfirmation::Unconfirmed:
      return ItemWording::tr("It is not confirmed that the item stands in this edition.");
    case ItemConfirmation::Unverified:
      return ItemWording::tr("Name or number is recalled without a source and not verified.");
    case ItemConfirmation::Published:
      return ItemWording::tr("Name and number were read in a published source.");
    case ItemConfirmation::Official:
      return ItemWording::tr("Name and number were read in the official text.");
  }
  return {};
}

Semantic semanticOf(ItemConfirmation confirmation) {
  switch (confirmation) {
    case ItemConfirmation::Suspended: return Semantic::Soon;
    case ItemConfirmation::UnconfirmedAndUnverified:
    case ItemConfirmation::Unconfirmed: return Semantic::Stale;
    case ItemConfirmation::Unverified: return Semantic::Unverified;
    case ItemConfirmation::Published:
    case ItemConfirmation::Official: break;
  }
  return Semantic::Done;
}

QString numberWord(const Item& item) {
  return item.number.isEmpty() ? ItemWording::tr("number not known") : item.number;
}

QString numberSentence(const Item& item) {
  if (!item.number.isEmpty() || item.formerNumber.isEmpty()) return numberWord(item);
  return ItemWording::tr("number not known in this edition; %1 in an earlier one").arg(item.formerNumber);
}

QString pointsWord(const Item& item) {
  const QString count = QString::number(item.points.size());
  switch (item.coverage) {
    case PointsCoverage::None: break;
    case PointsCoverage::Partial: return ItemWording::tr("%1, not all").arg(count);
    case PointsCoverage::Complete: return ItemWording::tr("%1, all").arg(count);
  }
  return ItemWording::tr("not bundled");
}

QString pointsSentence(const Item& item) { return shown(pointsCoverageText(item.coverage)); }

Language leadingLanguage(ContentLanguage content) {
  switch (content) {
    case ContentLanguage::Chinese: return Language::Chinese;
    case ContentLanguage::English: return Language::English;
    case ContentLanguage::SideBySide: break;
  }
  return shownLanguage();
}

QString sectorWord(const Bilingual& sector, ContentLanguage content) {
  const QString word = sector.in(leadingLanguage(content));
  return word.isEmpty() ? ItemWording::tr("sector not known") : word;
}

}  // namespace jiheng::ui
