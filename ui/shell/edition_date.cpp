#include "ui/shell/edition_date.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/widgets/content_view.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

EditionDateBox::EditionDateBox(UiContext& context, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_context(context),
      m_label(new ThemedLabel(context.theme, TextRole::Body, ThemedLabel::Tone::Strong, this)),
      m_note(new ThemedLabel(context.theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)),
      m_date(new DateField(context.theme, this)) {
  setObjectName(QStringLiteral("edition-date"));
  setFrameShape(QFrame::StyledPanel);
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  auto* column = new QVBoxLayout(this);
  const int margin = context.theme.unit(4);
  column->setContentsMargins(margin, margin, margin, margin);
  column->setSpacing(context.theme.unit(2));
  m_note->setWordWrap(true);
  m_label->setBuddy(m_date->edit());
  column->addWidget(m_label);
  column->addWidget(m_date);
  column->addWidget(m_note);
  connect(m_date, &DateField::dateCommitted, this, &EditionDateBox::take);
  retranslate();
}

void EditionDateBox::openBelow(QWidget* anchor) {
  const QDate shownDate = QDate::fromString(m_context.content.editionSpec(), Qt::ISODate);
  m_date->setDate(shownDate);
  resize(m_context.theme.unit(76), sizeHint().height());
  move(anchor->mapToGlobal(QPoint(anchor->width() - width(), anchor->height() + m_context.theme.unit())));
  show();
  m_date->edit()->setFocus(Qt::PopupFocusReason);
  m_date->edit()->selectAll();
}

void EditionDateBox::take(const QDate& date) {
  if (!date.isValid()) return;
  const QString spec = date.toString(Qt::ISODate);
  const auto edition = m_context.workbench.catalogue().resolveEdition(spec, m_context.workbench.clock().today());
  if (!edition.has_value()) {
    m_date->setError(edition.error());
    return;
  }
  hide();
  m_context.content.setEditionSpec(spec);
}

void EditionDateBox::retranslate() {
  m_label->setText(tr("Show the catalogue as on"));
  m_note->setText(tr("All instruments that were in force on that day are applied, none that came later."));
  m_date->edit()->setAccessibleName(m_label->text());
  setAccessibleName(m_label->text());
}

void EditionDateBox::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QFrame::changeEvent(event);
}

}  // namespace jiheng::ui
