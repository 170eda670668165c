#include "app/catalogue/catalogue_link.h"

#include <QStringList>
#include <QUrl>

#include "app/catalogue/catalogue_history.h"
#include "app/foundation/fold.h"

namespace jiheng {

namespace {

constexpr QLatin1String kScheme{"jiheng:"};
constexpr QLatin1String kRoom{"catalogue"};
constexpr QLatin1String kKey{"key:"};

/// A link out of a mail or a contract: with what stood around it, in full width, with or without slashes after the scheme.
/// The path keeps its letters; keys are told apart by case.
QString bare(QStringView text) {
  QString link = text.trimmed().toString().normalized(QString::NormalizationForm_KC).trimmed();
  while (link.startsWith(u'<') || link.startsWith(u'"')) link.remove(0, 1);
  while (link.endsWith(u'>') || link.endsWith(u'"')) link.chop(1);
  return link.trimmed();
}

QString encoded(const QString& segment) {
  return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

Error noLink(const QString& text, const Text& happened) {
  Error error = invalidField(QStringLiteral("link"), happened,
                             phrase("Catalogue", "A link looks like jiheng:catalogue/2020-38/056101X/17: edition, number, and "
                                                 "the control point if one is meant."));
  error.detail = text;
  return error;
}

Error notFound(const Text& happened, const Text& advice) {
  Error error;
  error.code = ErrorCode::NotFound;
  error.field = QStringLiteral("link");
  error.happened = happened;
  error.advice = advice;
  return error;
}

/// "2008-12, 2020-38": where a number stands that the edition of a link does not have.
QString editionsNamed(const std::vector<ItemInEdition>& found) {
  QStringList ids;
  for (const ItemInEdition& one : found) ids << one.edition->id();
  return ids.join(QStringLiteral(", "));
}

Error noItem(const Catalogue& catalogue, const CatalogueLink& link, const Edition& edition) {
  const bool byKey = link.number.isEmpty();
  const QString name = byKey ? QString(kKey + link.key.value()) : link.number;
  const Text happened = phrase("Catalogue", "The edition %1 has no bundled item %2.").arg(edition.id()).arg(name);
  const auto elsewhere = byKey ? editionsOf(catalogue, link.key) : editionsWithNumber(catalogue, link.number);
  if (elsewhere.empty())
    return notFound(happened, phrase("Catalogue", "No bundled edition has it. The bundled text is incomplete: this does not "
                                                  "mean that the law does not have it."));
  return notFound(happened, phrase("Catalogue", "It stands in: %1. Put that edition into the link.").arg(editionsNamed(elsewhere)));
}

}  // namespace

QString CatalogueLink::text() const {
  QString link = kScheme + kRoom + u'/' + encoded(edition) + u'/';
  link += number.isEmpty() ? QString(kKey + encoded(key.value())) : encoded(number);
  if (!point.isEmpty()) link += u'/' + encoded(point);
  return link;
}

bool looksLikeCatalogueLink(QStringView text) { return bare(text).startsWith(kScheme, Qt::CaseInsensitive); }

Result<CatalogueLink> parseCatalogueLink(const QString& text) {
  QString rest = bare(text);
  if (!rest.startsWith(kScheme, Qt::CaseInsensitive))
    return fail(noLink(text, phrase("Catalogue", "“%1” is no link of this program.").arg(text.left(80))));
  rest.remove(0, kScheme.size());
  while (rest.startsWith(u'/')) rest.remove(0, 1);
  // Systems that open links like to add a slash at the end.
  while (rest.endsWith(u'/')) rest.chop(1);
  QStringList parts;
  for (const QString& part : rest.split(u'/')) parts << QUrl::fromPercentEncoding(part.toUtf8()).trimmed();
  if (parts.value(0).compare(kRoom, Qt::CaseInsensitive) != 0)
    return fail(noLink(text, phrase("Catalogue", "The link “%1” does not lead into the catalogue.").arg(text.left(80))));
  if (parts.size() < 3 || parts.size() > 4 || parts.contains(QString()) || parts.at(2) == kKey)
    return fail(noLink(text, phrase("Catalogue", "The link “%1” does not name an edition and an item.").arg(text.left(80))));
  CatalogueLink link;
  link.edition = parts.at(1);
  if (parts.at(2).startsWith(kKey, Qt::CaseInsensitive))
    link.key = ItemKey(parts.at(2).mid(kKey.size()));
  else
    link.number = parts.at(2);
  link.point = parts.value(3);
  return link;
}

CatalogueLink linkTo(const Edition& edition, const Item& item, const QString& pointKey) {
  CatalogueLink link;
  link.edition = edition.id();
  link.number = item.number;
  if (item.number.isEmpty()) link.key = item.key;
  if (const ControlPoint* point = pointKey.isEmpty() ? nullptr : item.point(pointKey))
    link.point = point->number.isEmpty() ? point->key : point->number;
  return link;
}

Result<CatalogueTarget> resolveLink(const Catalogue& catalogue, const CatalogueLink& link, const QDate& today) {
  JIHENG_ASSIGN(std::shared_ptr<const Edition> edition, catalogue.resolveEdition(link.edition, today));
  const Item* item = link.number.isEmpty() ? edition->find(link.key) : edition->findNumber(link.number);
  if (!item) return fail(noItem(catalogue, link, *edition));
  if (link.point.isEmpty()) return CatalogueTarget{edition, item, nullptr};
  const ControlPoint* point = item->point(link.point);
  if (!point) {
    const Text name = item->number.isEmpty() ? Text::of({item->nameZh, item->nameEn()}) : Text::verbatim(item->number);
    return fail(notFound(phrase("Catalogue", "Control point %1 of %2 is not bundled in the edition %3.")
                             .arg(link.point)
                             .arg(name)
                             .arg(edition->id()),
                         phrase("Catalogue", "Leave out the control point to open the item. The law may have the point all "
                                             "the same.")));
  }
  return CatalogueTarget{edition, item, point};
}

}  // namespace jiheng
