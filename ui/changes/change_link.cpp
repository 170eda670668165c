#include "ui/changes/change_link.h"

#include <QUrlQuery>
#include <array>
#include <utility>

namespace jiheng::ui {

namespace {

constexpr QLatin1String kScheme{"jiheng-change"};

using Kind = ChangeLink::Kind;
constexpr std::array<std::pair<Kind, QLatin1String>, 7> kKinds{{
    {Kind::Filter, QLatin1String("filter")},
    {Kind::Item, QLatin1String("item")},
    {Kind::Instrument, QLatin1String("instrument")},
    {Kind::Copy, QLatin1String("copy")},
    {Kind::Technology, QLatin1String("technology")},
    {Kind::Impact, QLatin1String("impact")},
    {Kind::Open, QLatin1String("open")},
}};

constexpr ChangeKind kChanges[] = {ChangeKind::Deleted,    ChangeKind::Added,      ChangeKind::Amended,
                                   ChangeKind::Renumbered, ChangeKind::FormatOnly, ChangeKind::Uncertain};

// No ampersand: versions of Qt differ in whether they read it in an attribute of HTML as written or as escaped.
constexpr QChar kEquals = u'=';
constexpr QChar kComma = u',';

void addText(QUrlQuery& query, const QString& name, const QString& text) {
  query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(text)));
}

}  // namespace

QUrl ChangeLink::url() const {
  QUrl url;
  url.setScheme(kScheme);
  for (const auto& [value, name] : kKinds)
    if (value == kind) url.setPath(name);
  QUrlQuery query;
  query.setQueryDelimiters(kEquals, kComma);
  if (!id.isEmpty()) addText(query, QStringLiteral("id"), id);
  if (!detail.isEmpty()) addText(query, QStringLiteral("detail"), detail);
  if (filter.part) addText(query, QStringLiteral("part"), partCode(*filter.part));
  if (filter.kind) addText(query, QStringLiteral("kind"), changeKindCode(*filter.kind));
  if (filter.sector) addText(query, QStringLiteral("sector"), *filter.sector);
  if (filter.oursOnly) addText(query, QStringLiteral("ours"), QStringLiteral("1"));
  if (!query.isEmpty()) url.setQuery(query);
  return url;
}

QUrl ChangeLink::to(const ChangeFilter& filter) { return ChangeLink{Kind::Filter, {}, {}, filter}.url(); }

std::optional<ChangeLink> ChangeLink::from(const QUrl& url) {
  if (url.scheme() != kScheme) return std::nullopt;
  QUrlQuery query;
  query.setQueryDelimiters(kEquals, kComma);
  query.setQuery(url.query(QUrl::FullyEncoded));
  const auto value = [&query](const char* name) {
    return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
  };
  for (const auto& [kind, name] : kKinds) {
    if (url.path() != name) continue;
    ChangeLink link{kind, value("id"), value("detail"), {}};
    link.filter.part = partFromCode(value("part"));
    for (const ChangeKind change : kChanges)
      if (changeKindCode(change) == value("kind")) link.filter.kind = change;
    if (query.hasQueryItem(QStringLiteral("sector"))) link.filter.sector = value("sector");
    link.filter.oursOnly = query.hasQueryItem(QStringLiteral("ours"));
    return link;
  }
  return std::nullopt;
}

}  // namespace jiheng::ui
