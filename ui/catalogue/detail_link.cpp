#include "ui/catalogue/detail_link.h"

#include <QUrlQuery>
#include <array>
#include <utility>

namespace jiheng::ui {

namespace {

constexpr QLatin1String kScheme{"jiheng"};

using Kind = DetailLink::Kind;
constexpr std::array<std::pair<Kind, QLatin1String>, 17> kKinds{{
    {Kind::Item, QLatin1String("item")},
    {Kind::Instrument, QLatin1String("instrument")},
    {Kind::Edition, QLatin1String("edition")},
    {Kind::Coverage, QLatin1String("coverage")},
    {Kind::Cite, QLatin1String("cite")},
    {Kind::Tag, QLatin1String("tag")},
    {Kind::Technology, QLatin1String("technology")},
    {Kind::OurTag, QLatin1String("our-tag")},
    {Kind::Tags, QLatin1String("tags")},
    {Kind::Within, QLatin1String("within")},
    {Kind::Proof, QLatin1String("proof")},
    {Kind::Draft, QLatin1String("draft")},
    {Kind::UseTerm, QLatin1String("use-term")},
    {Kind::TakeBackTerm, QLatin1String("take-back-term")},
    {Kind::OwnTerm, QLatin1String("own-term")},
    {Kind::SetStance, QLatin1String("set-stance")},
    {Kind::TakeBackStance, QLatin1String("take-back-stance")},
}};

}  // namespace

QUrl DetailLink::url() const {
  QUrl url;
  url.setScheme(kScheme);
  for (const auto& [value, name] : kKinds) {
    if (value == kind) url.setPath(name);
  }
  QUrlQuery query;
  if (!id.isEmpty()) query.addQueryItem(QStringLiteral("id"), QString::fromLatin1(QUrl::toPercentEncoding(id)));
  if (!detail.isEmpty())
    query.addQueryItem(QStringLiteral("detail"), QString::fromLatin1(QUrl::toPercentEncoding(detail)));
  url.setQuery(query);
  return url;
}

std::optional<DetailLink> DetailLink::from(const QUrl& url) {
  if (url.scheme() != kScheme) return std::nullopt;
  const QUrlQuery query(url);
  for (const auto& [value, name] : kKinds) {
    if (url.path() == name)
      return DetailLink{value, query.queryItemValue(QStringLiteral("id"), QUrl::FullyDecoded),
                        query.queryItemValue(QStringLiteral("detail"), QUrl::FullyDecoded)};
  }
  return std::nullopt;
}

}  // namespace jiheng::ui
