#include "app/examination/dossier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "app/catalogue/coverage_text.h"
#include "app/foundation/fold.h"

namespace jiheng {

namespace {

QString momentText(const QDateTime& moment) { return moment.toUTC().toString(Qt::ISODateWithMs); }
QDateTime momentOf(const QJsonValue& value) {
  return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonArray keysOf(const std::vector<ItemKey>& items) {
  QJsonArray keys;
  for (const ItemKey& item : items) keys.append(item.value());
  return keys;
}

}  // namespace

QString languageOfTerm(const QString& term) {
  const QList<uint> characters = term.toUcs4();
  const bool chinese = std::any_of(characters.begin(), characters.end(), [](uint each) { return isHan(each); });
  return chinese ? QStringLiteral("zh") : QStringLiteral("en");
}

QString recordOf(const Dossier& dossier) {
  QJsonObject record;
  if (dossier.screening) {
    const ScreeningRecord& screening = *dossier.screening;
    record.insert(QStringLiteral("screening"),
                  QJsonObject{{QStringLiteral("engine"), screening.engine},
                              {QStringLiteral("edition_text"), screening.editionText},
                              {QStringLiteral("technology_revision"), screening.technologyRevision},
                              {QStringLiteral("author"), screening.author},
                              {QStringLiteral("at"), momentText(screening.at)},
                              {QStringLiteral("candidates"), candidatesText(screening.candidates)}});
  }
  QJsonArray terms;
  for (const DossierTerm& term : dossier.terms)
    terms.append(QJsonObject{{QStringLiteral("id"), term.id.value()},
                             {QStringLiteral("term"), term.term},
                             {QStringLiteral("hits"), term.hits},
                             {QStringLiteral("looked_at"), keysOf(term.lookedAt)},
                             {QStringLiteral("technology_revision"), term.technologyRevision},
                             {QStringLiteral("author"), term.author},
                             {QStringLiteral("at"), momentText(term.at)}});
  record.insert(QStringLiteral("terms"), terms);
  QJsonArray sectors;
  for (const DossierSector& sector : dossier.sectors)
    sectors.append(QJsonObject{{QStringLiteral("id"), sector.id.value()},
                               {QStringLiteral("code"), sector.code},
                               {QStringLiteral("items"), sector.items},
                               {QStringLiteral("technology_revision"), sector.technologyRevision},
                               {QStringLiteral("author"), sector.author},
                               {QStringLiteral("at"), momentText(sector.at)}});
  record.insert(QStringLiteral("sectors"), sectors);
  return QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact));
}

bool takeRecord(Dossier& dossier, const QString& text) {
  const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
  if (!document.isObject()) return false;
  const QJsonObject record = document.object();
  const QJsonObject given = record.value(QLatin1String("screening")).toObject();
  if (!given.isEmpty()) {
    ScreeningRecord screening;
    screening.technology = dossier.technology;
    screening.editionId = dossier.editionId;
    screening.engine = given.value(QLatin1String("engine")).toString();
    screening.editionText = given.value(QLatin1String("edition_text")).toString();
    screening.technologyRevision = given.value(QLatin1String("technology_revision")).toInt(1);
    screening.author = given.value(QLatin1String("author")).toString();
    screening.at = momentOf(given.value(QLatin1String("at")));
    screening.candidates = candidatesFromText(given.value(QLatin1String("candidates")).toString());
    dossier.screening = std::move(screening);
  }
  dossier.terms.clear();
  for (const QJsonValue& value : record.value(QLatin1String("terms")).toArray()) {
    const QJsonObject each = value.toObject();
    DossierTerm term;
    term.id = DossierTermId(each.value(QLatin1String("id")).toString());
    term.term = each.value(QLatin1String("term")).toString();
    term.hits = each.value(QLatin1String("hits")).toInt();
    for (const QJsonValue& key : each.value(QLatin1String("looked_at")).toArray()) term.lookedAt.emplace_back(key.toString());
    term.technologyRevision = each.value(QLatin1String("technology_revision")).toInt(1);
    term.author = each.value(QLatin1String("author")).toString();
    term.at = momentOf(each.value(QLatin1String("at")));
    dossier.terms.push_back(std::move(term));
  }
  dossier.sectors.clear();
  for (const QJsonValue& value : record.value(QLatin1String("sectors")).toArray()) {
    const QJsonObject each = value.toObject();
    dossier.sectors.push_back({DossierSectorId(each.value(QLatin1String("id")).toString()),
                               each.value(QLatin1String("code")).toString(), each.value(QLatin1String("items")).toInt(),
                               each.value(QLatin1String("technology_revision")).toInt(1),
                               each.value(QLatin1String("author")).toString(),
                               momentOf(each.value(QLatin1String("at")))});
  }
  return true;
}

Text dossierCoverage(const Edition& edition) {
  return phrase("Examination", "Prohibited part: %1 Restricted part: %2")
      .arg(coverageText(edition.coverage(Part::Prohibited)))
      .arg(coverageText(edition.coverage(Part::Restricted)));
}

std::vector<Text> dossierGaps(const Dossier& dossier) {
  std::vector<Text> gaps;
  const auto tried = [&](const char* language) {
    return std::any_of(dossier.terms.begin(), dossier.terms.end(), [&](const DossierTerm& term) {
      return languageOfTerm(term.term) == QLatin1String(language);
    });
  };
  if (!tried("zh")) gaps.push_back(phrase("Examination", "No term in Chinese was tried."));
  if (!tried("en")) gaps.push_back(phrase("Examination", "No term in English was tried."));
  if (dossier.sectors.empty())
    gaps.push_back(phrase("Examination", "No sector was walked: the examination rests on the terms alone."));
  return gaps;
}

}  // namespace jiheng
