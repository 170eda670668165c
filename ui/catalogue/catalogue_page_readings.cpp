// English terms, disagreeing sources, the proof and the drafts: what the page shows of them, and the officer's own choices.
#include "ui/catalogue/catalogue_page.h"
#include "ui/catalogue/detail_view.h"
#include "ui/catalogue/disagreement_document.h"
#include "ui/catalogue/draft_document.h"
#include "ui/catalogue/ledger_document.h"
#include "ui/catalogue/proof_document.h"
#include "ui/catalogue/reading_editor.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

void CataloguePage::addListActions() {
  struct List {
    const char* id;
    Text text;
    QString kind;
  };
  const List lists[] = {
      {"catalogue.proof", phrase("Actions", "Show how far the catalogue is proved"), QStringLiteral("proof")},
      {"catalogue.disagreements", phrase("Actions", "Show disagreeing sources"), QStringLiteral("disagreements")},
      {"catalogue.ledger", phrase("Actions", "Show English renderings and the Chinese"), QStringLiteral("ledger")},
      {"catalogue.drafts", phrase("Actions", "Compare with drafts for comment"), QStringLiteral("draft")},
  };
  for (const List& list : lists)
    context().actions.add({QLatin1String(list.id), list.text, {}, {}, QStringLiteral("view"), false}, this,
                          [this, kind = list.kind] { context().navigator.open({pageId(), kind, {}, {}}); });
}

bool CataloguePage::openList(const Place& place) {
  if (place.kind == QLatin1String("proof")) {
    m_shown = Shown::Proof;
  } else if (place.kind == QLatin1String("disagreements")) {
    m_shown = Shown::Disagreements;
  } else if (place.kind == QLatin1String("ledger")) {
    m_shown = Shown::Ledger;
  } else if (place.kind == QLatin1String("draft") &&
             (place.id.isEmpty() || context().workbench.catalogue().draftLayer(place.id))) {
    m_shown = Shown::Draft;
  } else {
    return false;
  }
  m_listed = place.id;
  writeDetail(false);
  if (const auto where = m_detail->map().places.constFind(place.id); where != m_detail->map().places.cend())
    m_detail->showFrom(*where);
  return true;
}

void CataloguePage::writeList(DocumentWriter& writer, DocumentMap& map) {
  const Catalogue& catalogue = context().workbench.catalogue();
  const CompanyReadings readings = CompanyReadings::of(context().workbench.readings());
  switch (m_shown) {
    case Shown::Proof: map.places = ProofDocument(writer, catalogue, *m_edition).write(); break;
    case Shown::Disagreements: map.places = DisagreementDocument(writer, catalogue, readings).writeAll(); break;
    case Shown::Ledger: LedgerDocument(writer, catalogue, *m_edition, readings).writeAll(); break;
    case Shown::Draft: {
      DraftDocument document(writer, catalogue, context().content.language());
      const auto layer = m_listed.isEmpty() ? nullptr : catalogue.draftLayer(m_listed);
      layer ? document.write(*layer) : document.writeList();
      break;
    }
    case Shown::Item:
    case Shown::Coverage:
    case Shown::Instrument: break;
  }
}

Place CataloguePage::listPlace() const {
  switch (m_shown) {
    case Shown::Proof: return {pageId(), QStringLiteral("proof"), {}, {}};
    case Shown::Disagreements: return {pageId(), QStringLiteral("disagreements"), m_listed, {}};
    case Shown::Ledger: return {pageId(), QStringLiteral("ledger"), {}, {}};
    case Shown::Draft: return {pageId(), QStringLiteral("draft"), m_listed, {}};
    case Shown::Item:
    case Shown::Coverage:
    case Shown::Instrument: break;
  }
  return {};
}

void CataloguePage::takeReadingLink(const DetailLink& link) {
  const Catalogue& catalogue = context().workbench.catalogue();
  ReadingService* service = context().workbench.readings();
  switch (link.kind) {
    case DetailLink::Kind::Within: m_detail->showFrom(m_detail->map().places.value(link.id)); return;
    case DetailLink::Kind::Proof: context().navigator.open({pageId(), QStringLiteral("proof"), {}, {}}); return;
    case DetailLink::Kind::Draft: context().navigator.open({pageId(), QStringLiteral("draft"), link.id, {}}); return;
    default: break;
  }
  if (!service) {
    context().messages.notice(phrase("UiCatalogue", "Terms and states of the company are kept in a workspace. Open or create one."));
    return;
  }
  const auto text = renderedText(catalogue, *m_edition, link.id);
  switch (link.kind) {
    case DetailLink::Kind::UseTerm: {
      ChosenTerm term;
      term.subject = link.id;
      term.term = link.detail;
      if (text) {
        term.zh = text->zh;
        for (const RenderedText::Choice& choice : text->choices)
          if (choice.en == link.detail) term.source = choice.source.en;
      }
      if (const Status status = chooseTerm(term); !status) context().messages.problem(status.error());
      break;
    }
    case DetailLink::Kind::TakeBackTerm:
      if (const auto before = service->term(link.id); before && *before) takeBackTerm(**before);
      break;
    case DetailLink::Kind::OwnTerm:
      if (text) m_editor->editTerm(*text, service->term(link.id).value_or(std::nullopt));
      break;
    case DetailLink::Kind::SetStance:
      for (const Disagreement& one : catalogue.disagreements())
        if (one.id == link.id) m_editor->editStance(one, service->stance(link.id).value_or(std::nullopt));
      break;
    case DetailLink::Kind::TakeBackStance:
      if (const auto before = service->stance(link.id); before && *before) takeBackStance(**before);
      break;
    default: break;
  }
}

Status CataloguePage::chooseTerm(const ChosenTerm& term) {
  ReadingService* service = context().workbench.readings();
  if (!service) return {};
  JIHENG_ASSIGN(const auto before, service->term(term.subject));
  return perform(
      context(), phrase("UiCatalogue", "Choose “%1”").arg(term.term), [service, term] { return service->choose(term); },
      [service, term, before] { return before ? service->choose(*before) : service->takeBackTerm(term.subject); });
}

void CataloguePage::takeBackTerm(const ChosenTerm& before) {
  ReadingService* service = context().workbench.readings();
  const Status status = perform(
      context(), phrase("UiCatalogue", "Take back “%1”").arg(before.term),
      [service, before] { return service->takeBackTerm(before.subject); }, [service, before] { return service->choose(before); });
  if (!status) context().messages.problem(status.error());
}

Status CataloguePage::setStance(const CompanyStance& stance) {
  ReadingService* service = context().workbench.readings();
  if (!service) return {};
  JIHENG_ASSIGN(const auto before, service->stance(stance.disagreement));
  return perform(
      context(), phrase("UiCatalogue", "Set our state on disagreeing sources"), [service, stance] { return service->set(stance); },
      [service, stance, before] { return before ? service->set(*before) : service->takeBackStance(stance.disagreement); });
}

void CataloguePage::takeBackStance(const CompanyStance& before) {
  ReadingService* service = context().workbench.readings();
  const Status status = perform(
      context(), phrase("UiCatalogue", "Take back our state on disagreeing sources"),
      [service, before] { return service->takeBackStance(before.disagreement); }, [service, before] { return service->set(before); });
  if (!status) context().messages.problem(status.error());
}

void CataloguePage::connectEditor() {
  connect(m_editor, &ReadingEditor::termWanted, this, [this](const ChosenTerm& term) {
    if (const Status status = chooseTerm(term); status)
      m_editor->accept();
    else
      m_editor->refuse(status.error());
  });
  connect(m_editor, &ReadingEditor::stanceWanted, this, [this](const CompanyStance& stance) {
    if (const Status status = setStance(stance); status)
      m_editor->accept();
    else
      m_editor->refuse(status.error());
  });
}

}  // namespace jiheng::ui
