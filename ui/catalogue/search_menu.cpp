#include "ui/catalogue/search_menu.h"

#include <QActionGroup>
#include <QMenu>

#include "ui/catalogue/instrument_label.h"
#include "ui/catalogue/saved_searches_dialog.h"
#include "ui/catalogue/search_help.h"
#include "ui/catalogue/synonyms_dialog.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

namespace {
const QString kState = QStringLiteral("catalogue/search");
}

SearchMenu::SearchMenu(UiContext& context, QWidget* parent) : QToolButton(parent), m_context(context) {
  setObjectName(QStringLiteral("searchMenu"));
  setAutoRaise(true);
  setIcon(context.theme.icon(QStringLiteral("filter")));
  setPopupMode(QToolButton::InstantPopup);
  setMenu(new QMenu(this));
  connect(menu(), &QMenu::aboutToShow, this, &SearchMenu::fill);
  connect(&context.theme, &Theme::changed, this, [this] { setIcon(m_context.theme.icon(QStringLiteral("filter"))); });
  const QByteArray state = context.settings.viewState(kState);
  m_synonyms = !state.contains("no-synonyms");
  m_pinyin = !state.contains("no-pinyin");
  m_allEditions = state.contains("all-editions");
  retranslate();
}

SearchScope SearchMenu::scope(const QString& editionId) const { return {editionId, m_synonyms, m_pinyin}; }

void SearchMenu::setAllEditions(bool all) {
  m_allEditions = all;
  remember();
}

void SearchMenu::remember() {
  QByteArray state;
  if (!m_synonyms) state += "no-synonyms ";
  if (!m_pinyin) state += "no-pinyin ";
  if (m_allEditions) state += "all-editions ";
  m_context.settings.setViewState(kState, state);
}

void SearchMenu::take(bool& flag, bool value) {
  flag = value;
  remember();
  emit changed();
}

void SearchMenu::retranslate() {
  setAccessibleName(tr("How to search"));
  setToolTip(tr("Scope, conditions, saved searches, own synonyms"));
}

void SearchMenu::fill() {
  QMenu& menu = *this->menu();
  menu.clear();
  addScope(menu);
  menu.addSeparator();
  addConditions(menu);
  menu.addAction(tr("How to write a search"), this, [this] { SearchHelp::show(m_context.theme, *this); });
  menu.addSeparator();
  addSaved(menu);
  menu.addSeparator();
  QAction* own = menu.addAction(tr("Own synonyms…"), this, [this] { SynonymsDialog(m_context, window()).exec(); });
  own->setObjectName(QStringLiteral("ownSynonyms"));
  own->setEnabled(m_context.workbench.annotations());
  if (!m_context.workbench.annotations())
    menu.addAction(tr("Own synonyms and saved searches are kept in a workspace"))->setEnabled(false);
}

void SearchMenu::addScope(QMenu& menu) {
  auto* scopes = new QActionGroup(&menu);
  const auto addChoice = [&](const QString& text, bool all) {
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(m_allEditions == all);
    scopes->addAction(action);
    connect(action, &QAction::triggered, this, [this, all] { take(m_allEditions, all); });
  };
  addChoice(tr("Search this edition"), false);
  addChoice(tr("Search all editions"), true);
  menu.addSeparator();
  const auto addSwitch = [&](const QString& text, bool& flag) {
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(flag);
    connect(action, &QAction::toggled, this, [this, &flag](bool on) { take(flag, on); });
  };
  addSwitch(tr("Find synonyms too"), m_synonyms);
  addSwitch(tr("Find by pinyin and initials too"), m_pinyin);
}

void SearchMenu::addConditions(QMenu& menu) {
  QMenu* conditions = menu.addMenu(tr("Add a condition"));
  const Language language = shownLanguage();
  const auto add = [this](QMenu* into, const QString& text, const QString& condition) {
    into->addAction(text, this, [this, condition] { emit conditionWanted(condition); });
  };
  const auto condition = [language](QueryField field, const QString& value) {
    QueryTerm term;
    term.field = field;
    term.text = value;
    return queryText(term, language);
  };
  for (const Part part : {Part::Prohibited, Part::Restricted}) {
    const QString word = language == Language::English ? partCode(part)
                         : part == Part::Prohibited    ? QStringLiteral("禁止")
                                                       : QStringLiteral("限制");
    add(conditions, tr("Part: %1").arg(shown(partText(part))), condition(QueryField::Part, word));
  }
  QMenu* sectors = conditions->addMenu(tr("Sector"));
  for (const SectorCount& sector : m_context.content.edition()->sectors()) {
    if (!sector.code.isEmpty())
      add(sectors, tr("%1 %2", "code and name of a sector").arg(sector.code, sector.sector.in(language)),
          condition(QueryField::Sector, sector.code));
  }
  QMenu* changed = conditions->addMenu(tr("Changed by"));
  for (const Instrument& instrument : m_context.workbench.catalogue().instruments())
    add(changed, instrumentTitle(instrument), condition(QueryField::Changed, instrument.id));
  add(conditions, tr("Number begins with…"), QString(queryFieldName(QueryField::Number, language) + QStringLiteral(":*")));
  add(conditions, tr("Without a word…"), QStringLiteral("-"));
  add(conditions, tr("Exactly these words…"), QStringLiteral("\"\""));
}

void SearchMenu::addSaved(QMenu& menu) {
  const AnnotationService* annotations = m_context.workbench.annotations();
  const auto saved = annotations ? annotations->savedSearches() : Result<std::vector<SavedSearch>>();
  if (saved) {
    for (const SavedSearch& search : *saved) {
      const SearchScope where = scope(search.allEditions ? QString() : m_context.content.edition()->id());
      const int count = static_cast<int>(m_context.workbench.catalogueSearch().find(search.query, where).hits.size());
      QAction* action = menu.addAction(tr("%1: %n items", "name of a saved search", count).arg(search.name));
      action->setToolTip(search.query);
      connect(action, &QAction::triggered, this, [this, search] {
        setAllEditions(search.allEditions);
        emit queryWanted(search.query);
      });
    }
  }
  QAction* save = menu.addAction(tr("Save this search"), this, &SearchMenu::saveQuery);
  save->setEnabled(annotations && !fold(m_query).isEmpty());
  QAction* edit = menu.addAction(tr("Edit saved searches…"), this, [this] { SavedSearchesDialog(m_context, window()).exec(); });
  edit->setEnabled(saved && !saved->empty());
}

void SearchMenu::saveQuery() {
  AnnotationService* annotations = m_context.workbench.annotations();
  if (!annotations) {
    m_context.messages.notice(phrase("UiCatalogue", "Saved searches are kept in a workspace. Open or create one first."));
    return;
  }
  SavedSearch search;
  search.name = m_query.simplified();
  search.query = m_query;
  search.allEditions = m_allEditions;
  auto stored = std::make_shared<SavedSearch>(search);
  Workbench& bench = m_context.workbench;
  const auto redo = [&bench, stored]() -> Status {
    if (!stored->id.isEmpty()) return bench.annotations()->restore(stored->id);
    JIHENG_ASSIGN(*stored, bench.annotations()->save(*stored));
    return {};
  };
  const Status done = perform(m_context, phrase("UiCatalogue", "Save the search “%1”").arg(search.name), redo,
                              [&bench, stored] { return bench.annotations()->remove(stored->id); });
  if (done) {
    m_context.messages.done(phrase("UiCatalogue", "The search “%1” is saved.").arg(search.name));
  } else {
    m_context.messages.problem(done.error());
  }
}

}  // namespace jiheng::ui
