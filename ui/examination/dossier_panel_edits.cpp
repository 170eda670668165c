// The lists of the dossier and what the user changes in them.
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>

#include "ui/examination/dossier_panel.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

namespace {

constexpr int kId = Qt::UserRole;
constexpr int kItem = Qt::UserRole + 1;

QString whoAndWhen(const QString& author, const QDateTime& at) {
  const QLocale locale(shownLanguage() == Language::Chinese ? QLocale::Chinese : QLocale::English);
  return QStringLiteral("%1  %2").arg(author, locale.toString(at.toLocalTime().date(), QLocale::ShortFormat));
}

}  // namespace

void DossierPanel::fillTerms() {
  m_filling = true;
  QStringList open;
  for (int i = 0; i < m_terms->topLevelItemCount(); ++i)
    if (m_terms->topLevelItem(i)->isExpanded()) open << m_terms->topLevelItem(i)->data(0, kId).toString();
  m_terms->clear();
  const CatalogueSearch& search = context().workbench.catalogueSearch();
  for (const DossierTerm& term : m_dossier.terms) {
    auto* row = new QTreeWidgetItem(m_terms);
    row->setText(0, term.term);
    row->setText(1, languageOfTerm(term.term) == QLatin1String("zh") ? tr("Chinese") : tr("English"));
    const int looked = static_cast<int>(term.lookedAt.size());
    row->setText(2, looked > 0 ? tr("%1 (%2 looked at)").arg(term.hits).arg(looked) : QString::number(term.hits));
    row->setText(3, term.ofScreening() ? tr("screening") : whoAndWhen(term.author, term.at));
    row->setData(0, kId, term.id.value());
    if (term.technologyRevision != m_dossier.technologyRevision && !term.ofScreening())
      row->setText(3, tr("%1, revision %2", "who and when").arg(row->text(3)).arg(term.technologyRevision));
    if (term.ofScreening()) continue;
    QueryTerm wanted;
    wanted.text = term.term;
    for (const SearchHit& hit : search.find(queryText(wanted, Language::English), {m_edition->id(), true, false}).hits) {
      const Item* item = m_edition->find(hit.key);
      if (!item) continue;
      auto* line = new QTreeWidgetItem(row);
      const QString name = Bilingual{item->nameZh, item->nameEn()}.in(shownLanguage());
      line->setText(0, item->number.isEmpty() ? name : tr("%1 %2", "item number, name").arg(item->number, name));
      line->setData(0, kItem, item->key.value());
      const bool read = std::find(term.lookedAt.begin(), term.lookedAt.end(), item->key) != term.lookedAt.end();
      line->setFlags(m_dossier.holds ? line->flags() & ~Qt::ItemIsUserCheckable : line->flags() | Qt::ItemIsUserCheckable);
      line->setCheckState(0, read ? Qt::Checked : Qt::Unchecked);
      line->setToolTip(0, tr("Tick what you have looked at; Enter opens the item"));
      line->setFirstColumnSpanned(true);
    }
    row->setExpanded(open.contains(term.id.value()));
  }
  m_remove->setEnabled(false);
  m_filling = false;
}

void DossierPanel::fillSectors() {
  m_filling = true;
  m_sectors->clear();
  for (const SectorCount& sector : m_edition->sectors()) {
    auto* row = new QTreeWidgetItem(m_sectors);
    const int items = sector.prohibited + sector.restricted + sector.suspended;
    const QString name = sector.sector.in(shownLanguage());
    row->setText(0, sector.code.isEmpty() ? tr("sector not known") : tr("%1 %2", "sector code, name").arg(sector.code, name));
    row->setText(1, QString::number(items));
    row->setData(0, kItem, sector.code);
    const DossierSector* walked = nullptr;
    for (const DossierSector& each : m_dossier.sectors)
      if (each.code == sector.code) walked = &each;
    if (walked) {
      row->setData(0, kId, walked->id.value());
      row->setText(2, whoAndWhen(walked->author, walked->at));
      if (walked->items != items) row->setText(2, tr("%1; had %2 items then").arg(row->text(2)).arg(walked->items));
    }
    row->setFlags(m_dossier.holds ? row->flags() & ~Qt::ItemIsUserCheckable : row->flags() | Qt::ItemIsUserCheckable);
    row->setCheckState(0, walked ? Qt::Checked : Qt::Unchecked);
    row->setToolTip(0, tr("Tick it once you have read its items"));
  }
  m_filling = false;
}

void DossierPanel::addTerm() {
  if (m_technology.isEmpty() || !m_edition) return;
  auto added = std::make_shared<DossierTermId>();
  const TechnologyId id = m_technology;
  const auto edition = m_edition;
  const QString word = m_term->text();
  const Status done = perform(
      context(), phrase("UiExamination", "term in the dossier"),
      [this, id, edition, word, added]() -> Status {
        ExaminationService& examination = *context().workbench.examination();
        if (!added->isEmpty()) return examination.restoreTerm(*added);
        JIHENG_ASSIGN(const DossierTerm term, examination.addTerm(id, *edition, word));
        *added = term.id;
        return {};
      },
      [this, added] { return context().workbench.examination()->removeTerm(*added); });
  if (!done) return context().messages.problem(done.error());
  m_term->clear();
}

void DossierPanel::removeCurrentTerm() {
  const QTreeWidgetItem* row = m_terms->currentItem();
  if (!row || row->data(0, kId).toString().isEmpty()) return;
  const DossierTermId id(row->data(0, kId).toString());
  const Status done = perform(
      context(), phrase("UiExamination", "term in the dossier"),
      [this, id] { return context().workbench.examination()->removeTerm(id); },
      [this, id] { return context().workbench.examination()->restoreTerm(id); });
  if (!done) context().messages.problem(done.error());
}

void DossierPanel::termChanged(QTreeWidgetItem* line, int column) {
  QTreeWidgetItem* row = line->parent();
  if (m_filling || column != 0 || !row) return;
  const DossierTermId id(row->data(0, kId).toString());
  const auto term = std::find_if(m_dossier.terms.begin(), m_dossier.terms.end(),
                                 [&](const DossierTerm& each) { return each.id == id; });
  if (term == m_dossier.terms.end()) return;
  const std::vector<ItemKey> before = term->lookedAt;
  std::vector<ItemKey> after;
  for (int i = 0; i < row->childCount(); ++i)
    if (row->child(i)->checkState(0) == Qt::Checked) after.emplace_back(row->child(i)->data(0, kItem).toString());
  const auto set = [this, id](const std::vector<ItemKey>& items) -> Status {
    JIHENG_TRY(context().workbench.examination()->setLookedAt(id, items));
    return {};
  };
  // The list is written anew while the view still tells of its change.
  QMetaObject::invokeMethod(
      this,
      [this, set, before, after] {
        const Status done = perform(
            context(), phrase("UiExamination", "items looked at"), [set, after] { return set(after); },
            [set, before] { return set(before); });
        if (!done) context().messages.problem(done.error());
      },
      Qt::QueuedConnection);
}

void DossierPanel::sectorChanged(QTreeWidgetItem* row, int column) {
  if (m_filling || column != 0) return;
  const QString code = row->data(0, kItem).toString();
  const DossierSectorId present(row->data(0, kId).toString());
  const bool walked = row->checkState(0) == Qt::Checked;
  if (walked != present.isEmpty()) return;
  auto id = std::make_shared<DossierSectorId>(present);
  const TechnologyId technology = m_technology;
  const auto edition = m_edition;
  const auto tick = [this, id, technology, edition, code]() -> Status {
    ExaminationService& examination = *context().workbench.examination();
    if (!id->isEmpty()) return examination.restoreSector(*id);
    JIHENG_ASSIGN(const DossierSector sector, examination.addSector(technology, *edition, code));
    *id = sector.id;
    return {};
  };
  const auto clear = [this, id] { return context().workbench.examination()->removeSector(*id); };
  QMetaObject::invokeMethod(
      this,
      [this, walked, tick, clear] {
        const Text title = phrase("UiExamination", "sector in the dossier");
        const Status done = walked ? perform(context(), title, tick, clear) : perform(context(), title, clear, tick);
        if (!done) context().messages.problem(done.error());
      },
      Qt::QueuedConnection);
}

void DossierPanel::openHit(QTreeWidgetItem* line) {
  const QString key = line->data(0, kItem).toString();
  if (!key.isEmpty())
    context().navigator.open({QStringLiteral("catalogue"), QStringLiteral("item"), key, {}});
  else
    context().navigator.open({QStringLiteral("catalogue"), QStringLiteral("search"), line->text(0), {}});
}

void DossierPanel::conclude() {
  const TechnologyId id = m_technology;
  const auto edition = m_edition;
  const QString note = m_note->toPlainText();
  const std::optional<Conclusion> before = m_dossier.conclusion;
  auto made = std::make_shared<std::optional<Conclusion>>();
  const Status done = perform(
      context(), phrase("UiExamination", "concluding the dossier"),
      [this, id, edition, note, made]() -> Status {
        if (*made) return context().workbench.portfolio()->revert(**made);
        JIHENG_ASSIGN(*made, context().workbench.examination()->conclude(id, *edition, note));
        return {};
      },
      [this, id, edition, before]() -> Status {
        if (before) return context().workbench.portfolio()->revert(*before);
        return context().workbench.examination()->reopen(id, *edition);
      });
  if (!done) return m_error->setError(done.error());
  m_note->clear();
}

void DossierPanel::reopen() {
  if (!m_dossier.conclusion) return;
  const TechnologyId id = m_technology;
  const auto edition = m_edition;
  const Conclusion before = *m_dossier.conclusion;
  const Status done = perform(
      context(), phrase("UiExamination", "reopening the dossier"),
      [this, id, edition] { return context().workbench.examination()->reopen(id, *edition); },
      [this, before] { return context().workbench.portfolio()->revert(before); });
  if (!done) context().messages.problem(done.error());
}

}  // namespace jiheng::ui
