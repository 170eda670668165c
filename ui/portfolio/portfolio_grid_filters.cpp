// The filters that have a name: those that the program brings and those that the user saved, as chips and as a menu, with the
// number of their rows.
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

#include "app/foundation/formats.h"
#include "ui/portfolio/portfolio_grid.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"

namespace jiheng::ui {

std::vector<PortfolioGrid::Named> PortfolioGrid::namedFilters() const {
  std::vector<Named> named;
  for (const BuiltInFilter& each : builtInFilters()) named.push_back({each.code, shown(each.title), each.filter, false});
  if (const PortfolioFilterService* service = m_context.workbench.portfolioFilters()) {
    if (const auto saved = service->filters()) {
      for (const SavedFilter& each : *saved) named.push_back({each.id.value(), each.name, each.filter, true});
    } else {
      m_context.messages.problem(saved.error());
    }
  }
  return named;
}

QToolButton* PortfolioGrid::chip(const QString& code) const {
  for (QToolButton* each : m_chips)
    if (each->property("code").toString() == code) return each;
  return nullptr;
}

void PortfolioGrid::openFilter(const QString& code) {
  for (const Named& each : namedFilters())
    if (each.code == code) return setFilter(each.filter);
  setFilter({});
}

QString PortfolioGrid::filterCode() const {
  for (const Named& each : namedFilters())
    if (each.filter == filter()) return each.code;
  return {};
}

void PortfolioGrid::showChips() {
  const PortfolioTable* table = m_context.workbench.portfolioTable();
  m_save->setEnabled(!filter().isEmpty());
  m_clear->setEnabled(!filter().isEmpty());
  m_tag->setEnabled(m_view->selectionModel()->hasSelection());
  m_fill->setEnabled(m_view->selectionModel()->hasSelection());
  const std::vector<Named> named = namedFilters();
  auto* row = qobject_cast<QHBoxLayout*>(m_chipRow->layout());
  while (m_chips.size() < static_cast<qsizetype>(named.size())) {
    auto* button = new QToolButton(m_chipRow);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, button] {
      const QString code = button->property("code").toString();
      // A second click on the chosen one shows everything again.
      if (filterCode() == code)
        setFilter({});
      else
        openFilter(code);
    });
    row->addWidget(button);
    m_chips << button;
  }
  while (m_chips.size() > static_cast<qsizetype>(named.size())) delete m_chips.takeLast();
  if (row->count() == m_chips.size()) row->addStretch(1);
  for (int i = 0; i < m_chips.size(); ++i) {
    const Named& each = named[static_cast<size_t>(i)];
    QToolButton* button = m_chips[i];
    button->setProperty("code", each.code);
    button->setObjectName(QString(QStringLiteral("chip-") + each.code));
    const bool counted = table && table->isComplete();
    const int rows = counted ? table->count(each.filter) : 0;
    button->setProperty("rows", rows);
    button->setText(counted ? tr("%1 %2", "filter, its number of rows").arg(each.title, formatNumber(rows, shownLanguage())) : each.title);
    button->setAccessibleName(button->text());
    button->setChecked(each.filter == filter());
  }
  fitChips();
}

void PortfolioGrid::fitChips() {
  const auto* row = m_chipRow->layout();
  int left = width() - row->contentsMargins().left() - row->contentsMargins().right();
  for (QToolButton* each : std::as_const(m_chips)) {
    // One without rows is in the menu; here it would only take room. The chosen one always stays.
    const bool wanted = each->isChecked() || each->property("rows").toInt() > 0;
    const int need = each->sizeHint().width() + row->spacing();
    const bool fits = wanted && need <= left;
    each->setVisible(fits);
    if (fits) left -= need;
  }
}

void PortfolioGrid::fillFiltersMenu() {
  if (!m_filters->menu()) m_filters->setMenu(new QMenu(m_filters));
  QMenu* menu = m_filters->menu();
  menu->clear();
  const PortfolioTable* table = m_context.workbench.portfolioTable();
  const QString chosen = filterCode();
  bool separated = false;
  for (const Named& each : namedFilters()) {
    if (each.own && !separated) {
      menu->addSection(tr("Saved filters"));
      separated = true;
    }
    const QString rows = table && table->isComplete() ? formatNumber(table->count(each.filter), shownLanguage()) : QString();
    QAction* action = menu->addAction(QString(each.title + QLatin1Char('\t') + rows));
    action->setCheckable(true);
    action->setChecked(each.code == chosen);
    connect(action, &QAction::triggered, this, [this, code = each.code] { openFilter(code); });
  }
  const PortfolioFilterService* service = m_context.workbench.portfolioFilters();
  const auto saved = service ? service->filters() : Result<std::vector<SavedFilter>>();
  if (!service || !saved || saved->empty()) return;
  menu->addSeparator();
  QMenu* rename = menu->addMenu(tr("Rename"));
  QMenu* remove = menu->addMenu(tr("Delete"));
  for (const SavedFilter& each : *saved) {
    connect(rename->addAction(each.name), &QAction::triggered, this, [this, each] { renameFilter(each); });
    connect(remove->addAction(each.name), &QAction::triggered, this, [this, id = each.id] { removeFilter(id); });
  }
}

void PortfolioGrid::saveFilter() {
  if (filter().isEmpty())
    return m_context.messages.notice(phrase("UiPortfolio", "Filter the table first, then save the filter."));
  m_renaming.reset();
  m_name->clear();
  m_name->show();
  m_name->setFocus(Qt::OtherFocusReason);
}

void PortfolioGrid::renameFilter(const SavedFilter& given) {
  m_renaming = given;
  m_name->setText(given.name);
  m_name->show();
  m_name->selectAll();
  m_name->setFocus(Qt::OtherFocusReason);
}

Status PortfolioGrid::perform(const Text& title, std::function<Status(PortfolioFilterService&)> redo,
                              std::function<Status(PortfolioFilterService&)> undo) {
  // On the service that is open when the step is taken.
  const auto step = [&context = m_context](std::function<Status(PortfolioFilterService&)> work) {
    return [&context, work = std::move(work)]() -> Status {
      PortfolioFilterService* service = context.workbench.portfolioFilters();
      if (service) return work(*service);
      Error error;
      error.code = ErrorCode::NotFound;
      error.happened = phrase("UiPortfolio", "No workspace is open.");
      return fail(error);
    };
  };
  return jiheng::ui::perform(m_context, title, step(std::move(redo)), step(std::move(undo)));
}

void PortfolioGrid::storeName() {
  Status stored;
  if (m_renaming) {
    const auto put = [](const SavedFilter& filter) {
      return [filter](PortfolioFilterService& service) -> Status {
        JIHENG_TRY(service.save(filter));
        return {};
      };
    };
    SavedFilter after = *m_renaming;
    after.name = m_name->text();
    stored = perform(phrase("UiPortfolio", "Rename the filter “%1”").arg(m_renaming->name), put(after), put(*m_renaming));
  } else {
    const auto key = std::make_shared<SavedFilterId>();
    SavedFilter made;
    made.name = m_name->text();
    made.filter = filter();
    stored = perform(
        phrase("UiPortfolio", "Save the filter “%1”").arg(m_name->text()),
        [key, made](PortfolioFilterService& service) -> Status {
          if (!key->isEmpty()) return service.restore(*key);
          JIHENG_ASSIGN(const SavedFilter kept, service.save(made));
          *key = kept.id;
          return {};
        },
        [key](PortfolioFilterService& service) { return service.remove(*key); });
  }
  if (!stored) return m_nameError->setError(stored.error());
  m_nameError->clearError();
  m_name->hide();
  m_view->setFocus(Qt::OtherFocusReason);
}

void PortfolioGrid::removeFilter(const SavedFilterId& id) {
  const Status removed = perform(
      phrase("UiPortfolio", "Delete the filter"), [id](PortfolioFilterService& service) { return service.remove(id); },
      [id](PortfolioFilterService& service) { return service.restore(id); });
  if (!removed) m_context.messages.problem(removed.error());
}

}  // namespace jiheng::ui
