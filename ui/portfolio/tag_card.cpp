#include "ui/portfolio/tag_card.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/foundation/formats.h"
#include "app/portfolio/tag_rules.h"
#include "ui/portfolio/portfolio_wording.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/svg_icon.h"

namespace jiheng::ui {

TagCard::TagCard(UiContext& context, QWidget* parent)
    : QFrame(parent),
      m_context(context),
      m_state(new StatusBadge(context.theme, this)),
      m_part(new StatusBadge(context.theme, this)),
      m_draft(new StatusBadge(context.theme, this)),
      m_item(new QToolButton(this)),
      m_name(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Strong, this)),
      m_edit(new QToolButton(this)),
      m_evidence(new QToolButton(this)),
      m_missing(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Normal, this)),
      m_text(new LawText(context.theme, this)),
      m_reason(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Normal, this)),
      m_meta(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)) {
  const Theme& theme = context.theme;
  setFocusPolicy(Qt::StrongFocus);
  setObjectName(QStringLiteral("tagCard"));
  m_item->setObjectName(QStringLiteral("tagItem"));
  m_edit->setObjectName(QStringLiteral("tagEdit"));
  m_text->setFocusPolicy(Qt::ClickFocus);
  m_text->setLanguage(context.content.language());
  m_missing->setMeaning(Semantic::Unverified);
  m_draft->setBadge(Semantic::Stale, phrase("UiPortfolio", "not saved yet"));
  for (ThemedLabel* label : {m_name, m_missing, m_reason, m_meta}) {
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
  }
  m_evidence->setObjectName(QStringLiteral("tagEvidence"));
  m_evidence->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_evidence->setIcon(svgIcon(QStringLiteral("attachment")));
  for (QToolButton* button : {m_item, m_edit, m_evidence}) button->setAutoRaise(true);
  m_edit->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_edit->setIcon(svgIcon(QStringLiteral("edit")));
  m_item->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  m_item->setIcon(svgIcon(QStringLiteral("law")));

  auto* head = new QHBoxLayout;
  head->setSpacing(theme.unit(2));
  head->addWidget(m_state);
  head->addWidget(m_part);
  head->addWidget(m_draft);
  head->addStretch(1);
  head->addWidget(m_item);
  head->addWidget(m_edit);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme.unit(3), theme.unit(2), theme.unit(2), theme.unit(2));
  column->setSpacing(theme.unit());
  column->addLayout(head);
  column->addWidget(m_name);
  column->addWidget(m_text);
  column->addWidget(m_missing);
  column->addWidget(m_reason);
  auto* foot = new QHBoxLayout;
  foot->setSpacing(theme.unit(2));
  foot->addWidget(m_meta, 1);
  foot->addWidget(m_evidence, 0, Qt::AlignRight | Qt::AlignBottom);
  column->addLayout(foot);

  // The law text takes its colours from the palette, which widgets get only after the theme has changed.
  connect(&theme, &Theme::changed, this, &TagCard::fill, Qt::QueuedConnection);
  connect(m_edit, &QToolButton::clicked, this, [this] { emit editWanted(m_tag.id); });
  connect(m_evidence, &QToolButton::clicked, this, [this] { emit evidenceWanted(m_tag.id); });
  connect(m_item, &QToolButton::clicked, this, [this] { emit itemWanted(m_tag.id); });
}

void TagCard::show(const Tag& tag, std::shared_ptr<const Edition> edition, bool hasDraft) {
  if (tag == m_tag && edition == m_edition && hasDraft == m_hasDraft) return;
  m_tag = tag;
  m_edition = std::move(edition);
  m_hasDraft = hasDraft;
  fill();
}

void TagCard::setCurrent(bool current) {
  m_current = current;
  update();
}

void TagCard::setEvidence(int files) {
  if (m_files == files) return;
  m_files = files;
  fill();
}

void TagCard::fill() {
  if (!m_edition) return;
  const TagPlace place = placeOf(m_tag, *m_edition);
  m_state->setBadge(semanticOf(m_tag.state), tagStateText(m_tag.state));
  m_draft->setVisible(m_hasDraft);
  m_part->setVisible(place.item != nullptr);
  if (place.item) {
    m_part->setBadge(semanticOf(place.item->part), partText(place.item->part));
    m_name->setText(itemLine(*place.item, m_context.content.language()));
  } else {
    m_name->setText(shown(placeText(m_tag, m_edition.get())));
  }
  m_edit->setText(tr("Judge"));
  const int files = m_files;
  m_evidence->setText(files == 0 ? tr("Evidence missing") : tr("%n files of evidence", nullptr, files));
  m_evidence->setToolTip(tr("Attach a file to this tag"));
  m_item->setText(tr("Catalogue"));
  const QString where = shown(placeText(m_tag, m_edition.get()));
  m_edit->setToolTip(tr("Judge the tag (Enter)"));
  m_edit->setAccessibleName(tr("Judge the tag on %1").arg(where));
  m_evidence->setAccessibleName(tr("%1: attach a file to the tag on %2").arg(m_evidence->text(), where));
  m_item->setToolTip(tr("Show the item in the catalogue"));
  m_item->setAccessibleName(tr("Show %1 in the catalogue").arg(where));
  m_reason->setText(tr("Reason: %1").arg(m_tag.reason));
  const std::shared_ptr<const Edition> judged = m_context.workbench.catalogue().edition(m_tag.editionId);
  const Language language = shownLanguage();
  m_meta->setText(tr("Judged on the edition of %1 by %2, %3")
                      .arg(formatDate(judged ? judged->effective() : QDate(), language), m_tag.author,
                           formatDateTime(m_tag.at, language)));
  setAccessibleName(tr("Tag, %1, %2").arg(shown(tagStateText(m_tag.state)), where));
  setAccessibleDescription(m_reason->text());
  fillText();
}

void TagCard::fillText() {
  const TagPlace place = placeOf(m_tag, *m_edition);
  std::vector<LawRow> rows;
  Text missing;
  if (!place.item) {
    missing = phrase("UiPortfolio", "The edition of %1 no longer has this item.").arg(m_edition->effective());
    rows.push_back(judgedRowOf(m_tag));
  } else if (place.pointGone) {
    missing =
        phrase("UiPortfolio", "The edition of %1 no longer has this control point.").arg(m_edition->effective());
    rows.push_back(judgedRowOf(m_tag));
  } else {
    if (place.point) rows.push_back(lawRowOf(*place.item, place.point));
    m_text->setToolTip(shown(originOf(*place.item, place.point)));
    if (textDiffers(m_tag, *place.item, place.point)) {
      missing = phrase("UiPortfolio", "The text has changed since it was judged on.");
      rows.push_back(judgedRowOf(m_tag));
    } else if (!place.point) {
      missing = phrase("UiPortfolio",
                       "The tag stands on the item as a whole: the official text of its control points is still to be "
                       "brought.");
    }
  }
  m_text->setVisible(!rows.empty());
  m_text->setRows(std::move(rows));
  m_missing->setVisible(!missing.isEmpty());
  if (!missing.isEmpty())
    m_missing->setText(tr("%1 %2", "shape and sentence")
                           .arg(m_context.theme.shape(Semantic::Unverified), shown(missing)));
}

void TagCard::retranslate() { fill(); }

void TagCard::setContentLanguage(ContentLanguage language) {
  m_text->setLanguage(language);
  fill();
}

void TagCard::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: emit editWanted(m_tag.id); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: emit removeWanted(m_tag.id); return;
    case Qt::Key_J:
    case Qt::Key_Down: emit stepWanted(true); return;
    case Qt::Key_K:
    case Qt::Key_Up: emit stepWanted(false); return;
    default: QFrame::keyPressEvent(event);
  }
}

void TagCard::mouseDoubleClickEvent(QMouseEvent*) { emit editWanted(m_tag.id); }

void TagCard::focusInEvent(QFocusEvent* event) {
  QFrame::focusInEvent(event);
  update();
}

void TagCard::focusOutEvent(QFocusEvent* event) {
  QFrame::focusOutEvent(event);
  update();
}

void TagCard::paintEvent(QPaintEvent*) {
  const Theme& theme = m_context.theme;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const bool strong = hasFocus() || m_current;
  painter.setPen(QPen(strong ? theme.color(Semantic::Accent) : theme.line(), strong ? 2 : 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

}  // namespace jiheng::ui
