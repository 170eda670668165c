#include "ui/portfolio/verdict_view.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/portfolio/portfolio_wording.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/status_badge.h"

namespace jiheng::ui {

namespace {

/// So many are shown at once; a technology with many tags has several on each.
constexpr size_t kFirst = 5;

enum class Step { Tag, Judge, Source, Conclude };

Step stepOf(OpenPoint::Kind kind) {
  switch (kind) {
    case OpenPoint::Kind::NeverExamined: return Step::Tag;
    case OpenPoint::Kind::NotConcluded: return Step::Conclude;
    case OpenPoint::Kind::CandidateOpen:
    case OpenPoint::Kind::ItemDeleted:
    case OpenPoint::Kind::TextChanged:
    case OpenPoint::Kind::TechnologyChanged: return Step::Judge;
    case OpenPoint::Kind::PointsNotBundled:
    case OpenPoint::Kind::ChineseNotBundled:
    case OpenPoint::Kind::UnverifiedText:
    case OpenPoint::Kind::StandingUnconfirmed: return Step::Source;
  }
  return Step::Judge;
}

}  // namespace

VerdictView::VerdictView(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_sentence(new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Normal, this)),
      m_title(new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Strong, this)),
      m_column(new QVBoxLayout(this)),
      m_more(new QToolButton(this)),
      m_screen(new QPushButton(this)) {
  m_sentence->setObjectName(QStringLiteral("verdictSentence"));
  m_sentence->setWordWrap(true);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_sentence->setFocusPolicy(Qt::NoFocus);
  m_more->setObjectName(QStringLiteral("allOpenPoints"));
  m_more->setAutoRaise(true);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(theme.unit());
  m_column->addWidget(m_sentence);
  m_column->addSpacing(theme.unit());
  m_column->addWidget(m_title);
  m_column->addWidget(m_more, 0, Qt::AlignLeft);
  m_screen->setObjectName(QStringLiteral("screenTechnology"));
  m_column->addWidget(m_screen, 0, Qt::AlignLeft);
  connect(m_screen, &QPushButton::clicked, this, [this] { emit reviewWanted(QStringLiteral("screening")); });
  connect(m_more, &QToolButton::clicked, this, [this] {
    m_all = !m_all;
    fill();
  });
}

void VerdictView::show(const Verdict& verdict) {
  m_verdict = verdict;
  // What the user can decide comes before what only the official text can settle.
  std::stable_sort(m_verdict.openPoints.begin(), m_verdict.openPoints.end(),
                   [](const OpenPoint& a, const OpenPoint& b) {
                     return (stepOf(a.kind) == Step::Source) < (stepOf(b.kind) == Step::Source);
                   });
  fill();
}

void VerdictView::retranslate() { fill(); }

int VerdictView::shownPoints() const { return m_points ? m_points->layout()->count() : 0; }

void VerdictView::fill() {
  m_sentence->setPhrase(m_verdict.sentence);
  m_screen->setText(tr("Screen…"));
  m_screen->setToolTip(tr("See which items of this edition the words of the technology speak for"));
  const size_t count = m_verdict.openPoints.size();
  const int number = static_cast<int>(count);
  m_title->setVisible(count > 0);
  m_title->setText(tr("To do: %n open points", nullptr, number));
  const bool longer = count > kFirst;
  m_more->setVisible(longer);
  m_more->setText(m_all ? tr("Show the first only") : tr("Show all %n open points", nullptr, number));
  m_more->setAccessibleName(m_more->text());

  const bool hadFocus = m_points && m_points->isAncestorOf(focusWidget());
  if (m_points) {
    // A step in it may be what led here.
    m_column->removeWidget(m_points);
    m_points->hide();
    m_points->deleteLater();
    m_points = nullptr;
  }
  if (count == 0) return;
  m_points = new QWidget(this);
  auto* rows = new QVBoxLayout(m_points);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(m_theme.unit());
  const size_t last = m_all ? count : std::min(count, kFirst);
  for (size_t i = 0; i < last; ++i) rows->addWidget(rowOf(m_verdict.openPoints[i]));
  m_column->insertWidget(m_column->indexOf(m_title) + 1, m_points);
  if (hadFocus)
    if (auto* first = m_points->findChild<QPushButton*>()) first->setFocus(Qt::OtherFocusReason);
}

QWidget* VerdictView::rowOf(const OpenPoint& point) {
  auto* row = new QWidget(m_points);
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(m_theme.unit(2));
  auto* badge = new StatusBadge(m_theme, row);
  badge->setBadge(semanticOf(point.kind), openPointText(point.kind));
  auto* text = new ThemedLabel(m_theme, TextRole::Small, ThemedLabel::Tone::Normal, row);
  text->setPhrase(point.text);
  text->setWordWrap(true);
  auto* button = new QPushButton(row);
  button->setObjectName(QStringLiteral("openPointStep"));
  const TagId tag = point.tag;
  switch (stepOf(point.kind)) {
    case Step::Tag:
      button->setText(tr("Tag it"));
      connect(button, &QPushButton::clicked, this, &VerdictView::tagWanted);
      break;
    case Step::Judge:
      button->setText(tr("Judge"));
      connect(button, &QPushButton::clicked, this, [this, tag] { emit judgeWanted(tag); });
      break;
    case Step::Conclude:
      button->setText(tr("Dossier"));
      connect(button, &QPushButton::clicked, this, [this] { emit reviewWanted(QStringLiteral("dossier")); });
      break;
    case Step::Source:
      button->setText(tr("Look it up"));
      connect(button, &QPushButton::clicked, this, [this, tag] { emit sourceWanted(tag); });
      break;
  }
  button->setAccessibleName(tr("%1: %2", "step, open point").arg(button->text(), shown(point.text)));
  line->addWidget(badge, 0, Qt::AlignTop);
  line->addWidget(text, 1, Qt::AlignTop);
  line->addWidget(button, 0, Qt::AlignTop);
  return row;
}

}  // namespace jiheng::ui
