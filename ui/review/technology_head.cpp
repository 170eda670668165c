#include "ui/review/technology_head.h"

#include <QHBoxLayout>
#include <QToolButton>

#include "ui/widgets/semantics.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/svg_icon.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

TechnologyHead::TechnologyHead(UiContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_name(new ThemedLabel(context.theme, TextRole::Title, ThemedLabel::Tone::Strong, this)),
      m_line(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_verdict(new StatusBadge(context.theme, this)),
      m_review(new StatusBadge(context.theme, this)),
      m_open(new QToolButton(this)) {
  const Theme& theme = context.theme;
  m_name->setObjectName(QStringLiteral("workName"));
  m_line->setObjectName(QStringLiteral("workLine"));
  m_verdict->setObjectName(QStringLiteral("workVerdict"));
  m_review->setObjectName(QStringLiteral("workReview"));
  m_open->setObjectName(QStringLiteral("workOpen"));
  m_name->setElided(true);
  m_line->setElided(true);
  m_open->setIcon(svgIcon(QStringLiteral("portfolio")));
  m_open->setAutoRaise(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme.unit(4), theme.unit(3), theme.unit(3), theme.unit(2));
  column->setSpacing(theme.unit());
  auto* top = new QHBoxLayout;
  top->setSpacing(theme.unit(2));
  top->addWidget(m_name, 1);
  top->addWidget(m_verdict);
  top->addWidget(m_review);
  top->addWidget(m_open);
  column->addLayout(top);
  column->addWidget(m_line);
  m_review->hide();
  connect(m_open, &QToolButton::clicked, this, &TechnologyHead::recordWanted);
  retranslate();
}

void TechnologyHead::show(const Technology& technology, const Verdict& verdict, const Text& edition) {
  const Bilingual name{technology.nameZh, technology.nameEn};
  m_name->setPhrase(Text::of(name));
  const Text line = phrase("UiReview", "revision %1; under the edition of %2").arg(technology.revision).arg(edition);
  m_line->setPhrase(technology.number.isEmpty() ? line : phrase("UiReview", "%1; %2").arg(technology.number).arg(line));
  const Text word = verdict.atLeast
                        ? phrase("UiReview", "open, at least %1").arg(partText(*verdict.atLeast))
                        : verdictText(verdict.kind);
  m_verdict->setBadge(semanticOf(verdict.kind), word);
}

void TechnologyHead::setReview(const Text& word, Semantic meaning) {
  m_review->setVisible(!word.isEmpty());
  if (!word.isEmpty()) m_review->setBadge(meaning, word);
}

void TechnologyHead::retranslate() {
  m_open->setText(tr("Record"));
  m_open->setToolTip(tr("Open the record under Products"));
  m_open->setAccessibleName(tr("Open the record under Products"));
}

}  // namespace jiheng::ui
