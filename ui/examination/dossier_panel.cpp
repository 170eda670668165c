#include "ui/examination/dossier_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

#include "ui/examination/dossier_document.h"
#include "ui/widgets/field_error.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/view_state.h"

namespace jiheng::ui {

namespace {

QTreeWidget* table(QWidget* parent, const char* name, int columns) {
  auto* tree = new QTreeWidget(parent);
  tree->setObjectName(QLatin1String(name));
  tree->setColumnCount(columns);
  tree->setUniformRowHeights(true);
  tree->setAlternatingRowColors(true);
  tree->header()->setStretchLastSection(true);
  return tree;
}

}  // namespace

DossierPanel::DossierPanel(UiContext& context, QWidget* parent) : TechnologyPanel(context, parent) {
  build();
  connect(&context.workbench, &Workbench::workspaceChanged, this, [this] { showTechnology({}, nullptr); });
  connect(&context.theme, &Theme::changed, this, &DossierPanel::read);
  retranslate();
}

QString DossierPanel::title() const { return tr("Dossier"); }

void DossierPanel::build() {
  const Theme& theme = context().theme;
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme.unit(4), theme.unit(2), theme.unit(4), theme.unit(3));
  column->setSpacing(theme.unit(2));
  auto* head = new QHBoxLayout;
  head->setSpacing(theme.unit(2));
  m_badge = new StatusBadge(theme, this);
  m_badge->setObjectName(QStringLiteral("dossierBadge"));
  m_state = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Normal, this);
  m_state->setObjectName(QStringLiteral("dossierState"));
  m_state->setWordWrap(true);
  head->addWidget(m_badge, 0, Qt::AlignTop);
  head->addWidget(m_state, 1);
  column->addLayout(head);

  auto* panes = new QSplitter(Qt::Horizontal, this);
  panes->setChildrenCollapsible(false);
  panes->setObjectName(QStringLiteral("dossierPanes"));
  column->addWidget(panes, 1);
  auto* left = new QWidget(panes);
  auto* lists = new QVBoxLayout(left);
  lists->setContentsMargins(0, 0, theme.unit(2), 0);
  lists->setSpacing(theme.unit());
  m_termsTitle = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Strong, left);
  m_terms = table(left, "dossierTerms", 4);
  m_term = new QLineEdit(left);
  m_term->setObjectName(QStringLiteral("dossierTerm"));
  m_add = new QPushButton(left);
  m_add->setObjectName(QStringLiteral("dossierAddTerm"));
  m_remove = new QPushButton(left);
  m_remove->setObjectName(QStringLiteral("dossierRemoveTerm"));
  auto* termRow = new QHBoxLayout;
  termRow->addWidget(m_term, 1);
  termRow->addWidget(m_add);
  termRow->addWidget(m_remove);
  m_sectorsTitle = new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Strong, left);
  m_sectors = table(left, "dossierSectors", 3);
  m_sectors->setRootIsDecorated(false);
  lists->addWidget(m_termsTitle);
  lists->addWidget(m_terms, 3);
  lists->addLayout(termRow);
  lists->addSpacing(theme.unit());
  lists->addWidget(m_sectorsTitle);
  lists->addWidget(m_sectors, 2);
  auto* right = new QWidget(panes);
  auto* statement = new QVBoxLayout(right);
  statement->setContentsMargins(theme.unit(2), 0, 0, 0);
  statement->setSpacing(theme.unit());
  m_text = new QTextBrowser(right);
  m_text->setObjectName(QStringLiteral("dossierText"));
  m_text->setFrameShape(QFrame::NoFrame);
  m_note = new QPlainTextEdit(right);
  m_note->setObjectName(QStringLiteral("dossierNote"));
  m_note->setTabChangesFocus(true);
  m_note->setFixedHeight(theme.unit(20));
  m_error = new FieldError(theme, m_note, right);
  m_conclude = new QPushButton(right);
  m_conclude->setObjectName(QStringLiteral("dossierConclude"));
  m_reopen = new QPushButton(right);
  m_reopen->setObjectName(QStringLiteral("dossierReopen"));
  auto* buttons = new QHBoxLayout;
  buttons->addStretch(1);
  buttons->addWidget(m_reopen);
  buttons->addWidget(m_conclude);
  statement->addWidget(m_text, 1);
  statement->addWidget(m_note);
  statement->addWidget(m_error);
  statement->addLayout(buttons);
  panes->addWidget(left);
  panes->addWidget(right);
  panes->setSizes({520, 420});
  rememberSplitter(panes, context().settings, QStringLiteral("dossier/panes"));
  m_terms->header()->resizeSection(0, theme.unit(45));
  m_sectors->header()->resizeSection(0, theme.unit(60));

  connect(m_term, &QLineEdit::returnPressed, this, &DossierPanel::addTerm);
  connect(m_add, &QPushButton::clicked, this, &DossierPanel::addTerm);
  connect(m_remove, &QPushButton::clicked, this, &DossierPanel::removeCurrentTerm);
  connect(m_terms, &QTreeWidget::itemChanged, this, &DossierPanel::termChanged);
  connect(m_terms, &QTreeWidget::itemActivated, this, &DossierPanel::openHit);
  connect(m_terms, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
    m_remove->setEnabled(!m_dossier.holds && item && !item->data(0, Qt::UserRole).toString().isEmpty());
  });
  connect(m_sectors, &QTreeWidget::itemChanged, this, &DossierPanel::sectorChanged);
  connect(m_conclude, &QPushButton::clicked, this, &DossierPanel::conclude);
  connect(m_reopen, &QPushButton::clicked, this, &DossierPanel::reopen);
}

void DossierPanel::showTechnology(const TechnologyId& technology, const std::shared_ptr<const Edition>& edition) {
  const bool same = technology == m_technology && edition == m_edition;
  m_technology = technology;
  m_edition = edition;
  setEnabled(!technology.isEmpty() && edition);
  if (!same) m_note->clear();
  if (ExaminationService* examination = context().workbench.examination(); examination && isEnabled()) {
    examination->takeInHand(technology);
    connect(examination, &ExaminationService::changed, this, &DossierPanel::read, Qt::UniqueConnection);
  }
  read();
}

void DossierPanel::read() {
  const ExaminationService* examination = context().workbench.examination();
  if (!examination || m_technology.isEmpty() || !m_edition) return;
  auto dossier = examination->dossier(m_technology, *m_edition);
  if (!dossier) {
    if (dossier.error().code != ErrorCode::NotFound) context().messages.problem(dossier.error());
    return;
  }
  m_dossier = *std::move(dossier);
  showState();
  fillTerms();
  fillSectors();
  writeDossier(*m_text->document(), context().theme, m_dossier, *m_edition);
}

void DossierPanel::showState() {
  const QDate day = m_edition->effective();
  QStringList lines;
  if (m_dossier.holds) {
    m_badge->setBadge(Semantic::Done, phrase("UiExamination", "concluded"));
    lines << shown(phrase("UiExamination",
                          "Concluded by %1 on %2: examined against the edition of %3, no match found in what is bundled.")
                       .arg(m_dossier.conclusion->author)
                       .arg(m_dossier.conclusion->at.toLocalTime().date())
                       .arg(day));
    if (!m_dossier.conclusion->note.isEmpty()) lines << m_dossier.conclusion->note;
  } else if (m_dossier.conclusion) {
    m_badge->setBadge(Semantic::Stale, phrase("UiExamination", "no longer holds"));
    lines << shown(phrase("UiExamination",
                          "The conclusion of %1 no longer holds, because the technology, the text or a refusal changed since.")
                       .arg(m_dossier.conclusion->at.toLocalTime().date()));
  } else {
    m_badge->setBadge(Semantic::Open, phrase("UiExamination", "not concluded"));
  }
  for (const DossierHindrance& hindrance : m_dossier.hindrances) lines << shown(hindrance.text);
  for (const Text& gap : m_dossier.gaps) lines << shown(gap);
  m_state->setText(lines.join(QLatin1Char('\n')));
  m_conclude->setEnabled(m_dossier.hindrances.empty());
  m_conclude->setVisible(!m_dossier.holds);
  m_reopen->setVisible(m_dossier.conclusion.has_value());
  m_note->setVisible(!m_dossier.holds);
  for (QWidget* widget : {static_cast<QWidget*>(m_term), static_cast<QWidget*>(m_add)}) widget->setEnabled(!m_dossier.holds);
  m_error->clearError();
}

void DossierPanel::retranslate() {
  m_termsTitle->setText(tr("Terms tried"));
  m_sectorsTitle->setText(tr("Sectors read"));
  m_terms->setHeaderLabels({tr("Term"), tr("Language"), tr("Hits"), tr("By whom")});
  m_sectors->setHeaderLabels({tr("Sector"), tr("Items"), tr("Read by")});
  m_terms->setAccessibleName(tr("Terms tried"));
  m_sectors->setAccessibleName(tr("Sectors read"));
  m_term->setPlaceholderText(tr("A word to look for in this edition"));
  m_term->setAccessibleName(tr("Word to look for"));
  m_add->setText(tr("Look for it"));
  m_remove->setText(tr("Take out"));
  m_text->setAccessibleName(tr("Screening, refusals and coverage"));
  m_note->setPlaceholderText(tr("What else was looked at, and why nothing fits"));
  m_note->setAccessibleName(tr("Note of the conclusion"));
  m_conclude->setText(tr("Conclude: no match found"));
  m_reopen->setText(tr("Reopen"));
  read();
}

QList<QWidget*> DossierPanel::panes() { return {m_terms, m_sectors, m_text, m_note}; }

}  // namespace jiheng::ui
