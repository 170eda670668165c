#include "ui/review/impact_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>

#include "app/catalogue/change_text.h"
#include "app/foundation/formats.h"
#include "app/portfolio/tag_rules.h"
#include "ui/review/review_html.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/navigator.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/undo.h"

namespace jiheng::ui {

ImpactView::ImpactView(UiContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new ThemedLabel(context.theme, TextRole::Title, ThemedLabel::Tone::Strong, this)),
      m_editions(new QComboBox(this)),
      m_close(new QPushButton(this)),
      m_summary(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Quiet, this)),
      m_table(new QTreeWidget(this)),
      m_detail(new QTextBrowser(this)),
      m_preview(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Strong, this)),
      m_reasonLabel(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_reason(new QLineEdit(this)),
      m_reasonError(new FieldError(context.theme, m_reason, this)),
      m_noEffect(new QPushButton(this)),
      m_judgeAgain(new QPushButton(this)),
      m_ownerLabel(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_owner(new QComboBox(this)),
      m_due(new DateField(context.theme, this)),
      m_assign(new QPushButton(this)) {
  build();
  connect(m_editions, &QComboBox::activated, this, [this](int index) { showEdition(m_editions->itemData(index).toString()); });
  connect(m_close, &QPushButton::clicked, this, &ImpactView::closeWanted);
  connect(m_table, &QTreeWidget::itemSelectionChanged, this, &ImpactView::showPreview);
  connect(m_table, &QTreeWidget::currentItemChanged, this, &ImpactView::showDetail);
  connect(m_table, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
    m_context.navigator.open({QStringLiteral("review"), QStringLiteral("technology"), item->data(0, Qt::UserRole).toString(),
                              QStringLiteral("review")});
  });
  connect(m_noEffect, &QPushButton::clicked, this, [this] { answer(ImpactDecision::NoEffect); });
  connect(m_judgeAgain, &QPushButton::clicked, this, [this] { answer(ImpactDecision::JudgeAgain); });
  connect(m_assign, &QPushButton::clicked, this, &ImpactView::assign);
  connect(&context.theme, &Theme::changed, this, &ImpactView::showDetail);
  retranslate();
}

void ImpactView::build() {
  const Theme& theme = m_context.theme;
  setObjectName(QStringLiteral("impact"));
  setBackgroundRole(QPalette::Base);
  setAutoFillBackground(true);
  m_editions->setObjectName(QStringLiteral("impactEdition"));
  m_table->setObjectName(QStringLiteral("impactTable"));
  m_detail->setObjectName(QStringLiteral("impactDetail"));
  m_reason->setObjectName(QStringLiteral("impactReason"));
  m_noEffect->setObjectName(QStringLiteral("impactNoEffect"));
  m_judgeAgain->setObjectName(QStringLiteral("impactJudgeAgain"));
  m_owner->setObjectName(QStringLiteral("impactOwner"));
  m_assign->setObjectName(QStringLiteral("impactAssign"));
  m_preview->setObjectName(QStringLiteral("impactPreview"));
  m_summary->setWordWrap(true);
  m_table->setRootIsDecorated(false);
  m_table->setUniformRowHeights(true);
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setColumnCount(5);
  m_table->header()->setMinimumHeight(theme.unit(7));
  m_detail->setFrameShape(QFrame::NoFrame);
  m_detail->setOpenLinks(false);
  m_detail->document()->setDocumentMargin(theme.unit(4));
  m_owner->setEditable(true);
  m_owner->setMinimumWidth(theme.unit(30));

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* head = new QVBoxLayout;
  head->setContentsMargins(theme.unit(4), theme.unit(3), theme.unit(4), theme.unit(2));
  head->setSpacing(theme.unit(2));
  auto* top = new QHBoxLayout;
  top->addWidget(m_title, 1);
  top->addWidget(m_editions);
  top->addWidget(m_close);
  head->addLayout(top);
  head->addWidget(m_summary);
  column->addLayout(head);
  auto* parts = new QSplitter(Qt::Vertical, this);
  parts->setChildrenCollapsible(false);
  parts->setHandleWidth(1);
  parts->addWidget(m_table);
  parts->addWidget(m_detail);
  parts->setStretchFactor(0, 1);
  parts->setStretchFactor(1, 1);
  column->addWidget(parts, 1);
  auto* foot = new QVBoxLayout;
  foot->setContentsMargins(theme.unit(4), theme.unit(2), theme.unit(4), theme.unit(3));
  foot->setSpacing(theme.unit());
  foot->addWidget(m_preview);
  auto* answerRow = new QHBoxLayout;
  answerRow->setSpacing(theme.unit(2));
  answerRow->addWidget(m_reasonLabel);
  answerRow->addWidget(m_reason, 1);
  answerRow->addWidget(m_noEffect);
  answerRow->addWidget(m_judgeAgain);
  foot->addLayout(answerRow);
  foot->addWidget(m_reasonError);
  auto* ownerRow = new QHBoxLayout;
  ownerRow->setSpacing(theme.unit(2));
  ownerRow->addWidget(m_ownerLabel);
  ownerRow->addWidget(m_owner, 1);
  ownerRow->addWidget(m_due, 1);
  ownerRow->addWidget(m_assign);
  foot->addLayout(ownerRow);
  column->addLayout(foot);
  m_reasonLabel->setBuddy(m_reason);
  m_ownerLabel->setBuddy(m_owner);
  setFocusProxy(m_table);
}

QList<QWidget*> ImpactView::panes() const { return {m_table, m_detail, m_reason}; }

void ImpactView::fillEditions() {
  const QSignalBlocker quiet(m_editions);
  m_editions->clear();
  const Catalogue& catalogue = m_context.workbench.catalogue();
  const std::vector<QString> ids = catalogue.editionIds();
  for (auto id = ids.rbegin(); id != ids.rend(); ++id)
    m_editions->addItem(tr("Edition of %1").arg(formatDate(catalogue.edition(*id)->effective(), shownLanguage())), *id);
  m_editions->setCurrentIndex(m_editions->findData(m_editionId));
}

void ImpactView::showEdition(const QString& editionId) {
  m_editionId = editionId.isEmpty() ? m_context.content.edition()->id() : editionId;
  refresh();
}

void ImpactView::refresh() {
  const ImpactService* impacts = m_context.workbench.impacts();
  if (!impacts || m_editionId.isEmpty()) return;
  auto list = impacts->worklist(m_editionId);
  if (!list) return m_context.messages.problem(list.error());
  m_list = std::move(*list);
  fillEditions();
  {
    const QSignalBlocker quiet(m_owner);
    const QString typed = m_owner->currentText();
    m_owner->clear();
    if (const auto persons = m_context.workbench.people()->list())
      for (const Person& person : *persons)
        if (person.active) m_owner->addItem(person.name);
    m_owner->setCurrentText(typed);
  }
  showRows();
}

void ImpactView::showRows() {
  if (!m_list.diff.to) return;
  const auto before = chosen();
  const QString current = m_table->currentItem() ? m_table->currentItem()->data(0, Qt::UserRole).toString() : QString();
  const Language language = shownLanguage();
  {
    const QSignalBlocker quiet(m_table);
    m_table->clear();
    for (const ImpactRow& row : m_list.rows) {
      const Bilingual name{row.technology.nameZh, row.technology.nameEn};
      const QString answer = row.answer && row.answer->decision == ImpactDecision::NoEffect
                                 ? tr("no effect because: %1").arg(row.answer->reason)
                                 : shown(impactDecisionText(row.decision()));
      auto* item = new QTreeWidgetItem(
          m_table, {row.technology.number.isEmpty() ? name.in(language) : tr("%1 %2", "number, name").arg(row.technology.number, name.in(language)),
                    shown(impactReason(row, m_list)), row.answer ? row.answer->owner : QString(),
                    row.answer && row.answer->due.isValid() ? formatDateShort(row.answer->due) : QString(), answer});
      item->setData(0, Qt::UserRole, row.technology.id.value());
      for (int i = 0; i < 5; ++i) item->setToolTip(i, item->text(i));
      for (const TechnologyId& id : before)
        if (id == row.technology.id) item->setSelected(true);
      if (row.technology.id.value() == current) m_table->setCurrentItem(item, 0, QItemSelectionModel::NoUpdate);
    }
    if (!m_table->currentItem() && m_table->topLevelItemCount() > 0) m_table->setCurrentItem(m_table->topLevelItem(0));
  }
  const int open = m_list.open();
  const int all = static_cast<int>(m_list.rows.size());
  QString summary = tr("%n technologies are touched or may be touched.", nullptr, all);
  summary = tr("%1 %2", "two sentences").arg(summary, tr("%n are to be looked at.", nullptr, open));
  if (m_list.incomplete)
    summary = tr("%1 %2", "two sentences")
                  .arg(summary, tr("The bundled text of this edition is incomplete, so every approval given before it is on the list."));
  m_summary->setText(summary);
  showDetail();
  showPreview();
}

std::vector<TechnologyId> ImpactView::chosen() const {
  std::vector<TechnologyId> ids;
  for (int i = 0; i < m_table->topLevelItemCount(); ++i)
    if (const QTreeWidgetItem* item = m_table->topLevelItem(i); item->isSelected())
      ids.push_back(TechnologyId(item->data(0, Qt::UserRole).toString()));
  return ids;
}

void ImpactView::showPreview() {
  const int count = static_cast<int>(chosen().size());
  m_preview->setText(count == 0 ? tr("Choose technologies in the table to answer for them.")
                                : tr("The answer is recorded for %n chosen technologies, as one step.", nullptr, count));
  for (QPushButton* button : {m_noEffect, m_judgeAgain, m_assign}) button->setEnabled(count > 0);
}

void ImpactView::showDetail() {
  const QTreeWidgetItem* item = m_table->currentItem();
  const ReviewHtml html(m_context.theme);
  QString body;
  for (const ImpactRow& row : m_list.rows) {
    if (!item || row.technology.id.value() != item->data(0, Qt::UserRole).toString()) continue;
    body += html.heading(Bilingual{row.technology.nameZh, row.technology.nameEn}.in(shownLanguage()));
    body += html.paragraph(shown(impactReason(row, m_list)));
    if (row.answer)
      body += html.paragraph(tr("Answered by %1 on %2: %3")
                                 .arg(row.answer->author, formatDateTime(row.answer->at, shownLanguage()),
                                      shown(impactDecisionText(row.answer->decision))));
    if (row.items.empty())
      body += html.paragraph(tr("No change is known that concerns its tags or candidates. Under Changes stands all that this edition changed."));
    for (const ItemKey& key : row.items) {
      const ItemChange* change = m_list.diff.find(key);
      if (!change) continue;
      body += html.heading(shown(itemText(change->item())));
      body += html.paragraph(shown(changeKindText(change->kind)));
      for (const FieldChange& field : change->fields)
        if (!field.zh.empty()) body += html.paragraph({}).replace(QStringLiteral("></p>"), QStringLiteral(">") + html.redline(field.zh) + QStringLiteral("</p>"));
      for (const PointChange& point : change->points) {
        const QString text = !point.zh.empty() ? html.redline(point.zh) : html.redline(point.en);
        body += QStringLiteral("<p style='margin:4px 0 4px 0'>%1 %2</p>").arg(html.quiet(shown(pointChangeText(point.kind))), text);
      }
      if (change->fields.empty() && change->points.empty()) {
        const Item& whole = change->item();
        for (const ControlPoint& point : whole.points)
          body += html.paragraph(QStringLiteral("%1 %2").arg(point.number, point.zh.isEmpty() ? point.en : point.zh));
      }
    }
  }
  m_detail->document()->setDefaultFont(m_context.theme.font(TextRole::Body));
  m_detail->setHtml(body);
}

void ImpactView::change(const Text& title, const std::vector<TechnologyId>& technologies,
                        const std::function<Result<std::vector<ImpactAnswer>>()>& act) {
  Workbench& bench = m_context.workbench;
  const auto before = std::make_shared<std::vector<ImpactAnswer>>();
  const ImpactList list = m_list;
  const Status done = perform(
      m_context, title,
      [act, before]() -> Status {
        JIHENG_ASSIGN(*before, act());
        return {};
      },
      [&bench, list, technologies, before] { return bench.impacts()->putBack(list, technologies, *before); });
  if (!done) {
    if (done.error().code == ErrorCode::InvalidInput) return m_reasonError->setError(done.error());
    return m_context.messages.problem(done.error());
  }
  m_reasonError->clearError();
  const int count = static_cast<int>(technologies.size());
  m_context.messages.done(phrase("UiReview", "Recorded for %n technologies.", nullptr, count));
  refresh();
}

void ImpactView::answer(ImpactDecision decision) {
  const auto technologies = chosen();
  const QString reason = m_reason->text();
  const ImpactList list = m_list;
  Workbench& bench = m_context.workbench;
  change(decision == ImpactDecision::NoEffect ? phrase("UiReview", "Record no effect") : phrase("UiReview", "Record to judge again"),
         technologies, [&bench, list, technologies, decision, reason] { return bench.impacts()->answer(list, technologies, decision, reason); });
}

void ImpactView::assign() {
  const auto technologies = chosen();
  const QString owner = m_owner->currentText();
  const QDate due = m_due->date();
  const ImpactList list = m_list;
  Workbench& bench = m_context.workbench;
  change(phrase("UiReview", "Give to a person"), technologies,
         [&bench, list, technologies, owner, due] { return bench.impacts()->assign(list, technologies, owner, due); });
}

void ImpactView::retranslate() {
  m_title->setText(tr("What the edition touches"));
  m_editions->setAccessibleName(tr("Edition"));
  m_close->setText(tr("Back to the work"));
  m_table->setAccessibleName(tr("Touched technologies"));
  m_table->setHeaderLabels({tr("Technology"), tr("Why"), tr("Owner"), tr("Due"), tr("Answer")});
  m_table->header()->resizeSection(0, m_context.theme.unit(50));
  m_table->header()->resizeSection(1, m_context.theme.unit(70));
  m_detail->setAccessibleName(tr("Before and after"));
  m_reasonLabel->setText(tr("No effect because"));
  m_reason->setAccessibleName(tr("No effect because"));
  m_noEffect->setText(tr("No effect"));
  m_judgeAgain->setText(tr("Judge again"));
  m_ownerLabel->setText(tr("Owner and due date"));
  m_owner->setAccessibleName(tr("Owner"));
  m_due->edit()->setAccessibleName(tr("Due date"));
  m_assign->setText(tr("Give to the owner"));
  showRows();
}

}  // namespace jiheng::ui
