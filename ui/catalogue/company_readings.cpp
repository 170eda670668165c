#include "ui/catalogue/company_readings.h"

#include <algorithm>

#include "app/catalogue/catalogue_history.h"

namespace jiheng::ui {

namespace {

void add(RenderedText& text, const QString& en, const Bilingual& source) {
  const auto same = [&en](const RenderedText::Choice& choice) { return choice.en == en; };
  if (en.isEmpty() || std::any_of(text.choices.begin(), text.choices.end(), same)) return;
  text.choices.push_back({en, source});
}

/// The item and, where one is meant, the point whose subject this is.
void addFromItem(RenderedText& text, const Item& item) {
  if (text.subject == termSubject(item.key)) {
    text.zh = item.nameZh;
    for (const EnglishName& name : item.namesEn) add(text, name.text, {name.source, name.source});
    return;
  }
  for (const ControlPoint& point : item.points) {
    if (text.subject != termSubject(item.key, point.key)) continue;
    text.zh = point.zh;
    add(text, point.en, {point.provenance.source, point.provenance.source});
  }
}

}  // namespace

CompanyReadings CompanyReadings::of(const ReadingService* service) {
  CompanyReadings readings;
  readings.workspaceOpen = service != nullptr;
  if (!service) return readings;
  if (const auto terms = service->terms(); terms.has_value())
    for (const ChosenTerm& term : *terms) readings.terms.insert(term.subject, term);
  if (const auto stances = service->stances(); stances.has_value())
    for (const CompanyStance& stance : *stances) readings.stances.insert(stance.disagreement, stance);
  return readings;
}

QString subjectOf(const LedgerEntry& entry) {
  switch (entry.scope) {
    case LedgerScope::Item: return termSubject(entry.item);
    case LedgerScope::Point: return termSubject(entry.item, entry.pointKey);
    case LedgerScope::Term:
    case LedgerScope::Passage: break;
  }
  return entry.id;
}

std::optional<RenderedText> renderedText(const Catalogue& catalogue, const Edition& edition, const QString& subject) {
  RenderedText text;
  text.subject = subject;
  for (const Item& item : edition.items()) addFromItem(text, item);
  // An item that this edition does not have is rendered as the last edition had it.
  if (text.zh.isEmpty() && text.choices.empty()) {
    for (const QString& id : catalogue.editionIds())
      if (const auto other = catalogue.edition(id))
        for (const Item& item : other->items()) addFromItem(text, item);
  }
  for (const LedgerEntry& entry : catalogue.renderings().entries()) {
    if (subjectOf(entry) != subject) continue;
    if (text.zh.isEmpty()) text.zh = entry.zh;
    for (const Rendering& rendering : entry.renderings) add(text, rendering.en, rendering.source);
  }
  if (text.zh.isEmpty() && text.choices.empty()) return std::nullopt;
  return text;
}

}  // namespace jiheng::ui
