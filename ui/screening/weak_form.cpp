#include "ui/screening/weak_form.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include "ui/widgets/field_error.h"
#include "ui/widgets/svg_icon.h"
#include "ui/widgets/themed_label.h"

namespace jiheng::ui {

WeakForm::WeakForm(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_preview(new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Normal, this)),
      m_reason(new QLineEdit(this)),
      m_apply(new QPushButton(this)),
      m_close(new QToolButton(this)),
      m_error(new FieldError(theme, m_reason, this)) {
  m_preview->setObjectName(QStringLiteral("weakPreview"));
  m_preview->setWordWrap(true);
  m_reason->setObjectName(QStringLiteral("weakReason"));
  m_apply->setObjectName(QStringLiteral("weakApply"));
  m_close->setAutoRaise(true);
  m_close->setIcon(svgIcon(QStringLiteral("close")));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme.unit(4), theme.unit(2), theme.unit(4), theme.unit(2));
  column->setSpacing(theme.unit());
  column->addWidget(m_preview);
  auto* row = new QHBoxLayout;
  row->addWidget(m_reason, 1);
  row->addWidget(m_apply);
  row->addWidget(m_close);
  column->addLayout(row);
  column->addWidget(m_error);
  connect(m_apply, &QPushButton::clicked, this, &WeakForm::applied);
  connect(m_reason, &QLineEdit::returnPressed, this, &WeakForm::applied);
  connect(m_reason, &QLineEdit::textChanged, m_error, &FieldError::clearError);
  connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
  hide();
  retranslate();
}

void WeakForm::open(const QStringList& names) {
  m_names = names;
  retranslate();
  show();
  m_reason->setFocus(Qt::OtherFocusReason);
}

QString WeakForm::reason() const { return m_reason->text(); }
void WeakForm::setError(const Error& error) { m_error->setError(error); }

void WeakForm::retranslate() {
  const int count = static_cast<int>(m_names.size());
  m_preview->setText(tr("%n weak candidates will be rejected: %1", nullptr, count).arg(m_names.join(tr("; ", "between items"))));
  m_reason->setPlaceholderText(tr("One reason for all of them"));
  m_reason->setAccessibleName(tr("Reason for all weak candidates"));
  m_apply->setText(tr("Reject these"));
  m_close->setAccessibleName(tr("Close without a change"));
  m_close->setToolTip(tr("Close without a change"));
}

}  // namespace jiheng::ui
