#include "ui/portfolio/record_document.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "app/portfolio/record_rules.h"
#include "ui/portfolio/portfolio_wording.h"
#include "ui/widgets/messages.h"

namespace jiheng::ui {

RecordDocument::RecordDocument(UiContext& context, QWidget* parent)
    : QScrollArea(parent),
      m_context(context),
      m_edits(context),
      m_sheet(new QWidget(this)),
      m_column(new QVBoxLayout(m_sheet)),
      m_rows(new QGridLayout),
      m_badge(new StatusBadge(context.theme, m_sheet)),
      m_number(new RecordField(context.theme, RecordField::Shape::Small, m_sheet)),
      m_nameZh(new RecordField(context.theme, RecordField::Shape::Title, m_sheet)),
      m_nameEn(new RecordField(context.theme, RecordField::Shape::Line, m_sheet)),
      m_description(new RecordField(context.theme, RecordField::Shape::Paragraph, m_sheet)),
      m_descriptionLabel(nullptr) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  m_number->edit()->setObjectName(QStringLiteral("number"));
  m_nameZh->edit()->setObjectName(QStringLiteral("nameZh"));
  m_nameEn->edit()->setObjectName(QStringLiteral("nameEn"));
  m_description->edit()->setObjectName(QStringLiteral("description"));
  m_badge->setObjectName(QStringLiteral("verdict"));

  const Theme& theme = context.theme;
  m_column->setContentsMargins(theme.unit(5), theme.unit(4), theme.unit(5), theme.unit(6));
  m_column->setSpacing(theme.unit());
  auto* head = new QHBoxLayout;
  head->addWidget(m_number, 1);
  head->addWidget(m_badge, 0, Qt::AlignRight | Qt::AlignTop);
  m_column->addLayout(head);
  m_column->addWidget(m_nameZh);
  m_column->addWidget(m_nameEn);
  m_rows->setColumnStretch(1, 1);
  m_rows->setHorizontalSpacing(theme.unit(2));
  m_rows->setVerticalSpacing(theme.unit() / 2);
  m_column->addLayout(m_rows);
  setWidget(m_sheet);
  connect(&context.theme, &Theme::changed, this, &RecordDocument::applyTheme);
  applyTheme();
  m_descriptionLabel = addRow(m_description);
}

void RecordDocument::applyTheme() {
  m_sheet->setBackgroundRole(QPalette::Base);
  m_sheet->setAutoFillBackground(true);
  viewport()->setBackgroundRole(QPalette::Base);
}

ThemedLabel* RecordDocument::addRow(QWidget* field) {
  auto* label = new ThemedLabel(m_context.theme, TextRole::Small, ThemedLabel::Tone::Quiet, m_sheet);
  label->setContentsMargins(m_context.theme.unit(), m_context.theme.unit() + 1, 0, 0);
  const auto* record = qobject_cast<RecordField*>(field);
  label->setBuddy(record ? record->edit() : field);
  const int row = m_rows->rowCount();
  m_rows->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignTop);
  m_rows->addWidget(field, row, 1);
  return label;
}

QFrame* RecordDocument::addLine() {
  auto* line = new QFrame(m_sheet);
  line->setFrameShape(QFrame::HLine);
  line->setFixedHeight(1);
  const auto paint = [this, line] {
    QPalette colors = line->palette();
    colors.setColor(QPalette::Window, m_context.theme.line());
    line->setPalette(colors);
  };
  line->setFrameShadow(QFrame::Plain);
  line->setFrameShape(QFrame::NoFrame);
  line->setBackgroundRole(QPalette::Window);
  line->setAutoFillBackground(true);
  connect(&m_context.theme, &Theme::changed, line, paint);
  paint();
  m_column->addSpacing(m_context.theme.unit(2));
  m_column->addWidget(line);
  m_column->addSpacing(m_context.theme.unit(2));
  return line;
}

void RecordDocument::editName() {
  RecordField* field = m_nameZh->text().isEmpty() && !m_nameEn->text().isEmpty() ? m_nameEn : m_nameZh;
  ensureWidgetVisible(field);
  field->edit()->setFocus(Qt::OtherFocusReason);
  if (auto* line = qobject_cast<QLineEdit*>(field->edit())) line->selectAll();
}

void RecordDocument::retranslate() {
  m_number->setNames(tr("Own number"), tr("Number"));
  m_nameZh->setNames(tr("Name in Chinese"), tr("Name in Chinese"));
  m_nameEn->setNames(tr("Name in English"), tr("Name in English"));
  m_description->setNames(tr("Description"), tr("What it is and what it does"));
  m_descriptionLabel->setText(tr("Description"));
}

QList<RecordField*> RecordDocument::fields() const { return {m_number, m_nameZh, m_nameEn, m_description}; }

RecordField* RecordDocument::fieldOf(const QString& name) const {
  if (name == QLatin1String("number")) return m_number;
  if (name == QLatin1String("name_zh")) return m_nameZh;
  if (name == QLatin1String("name_en")) return m_nameEn;
  if (name == QLatin1String("description")) return m_description;
  return nullptr;
}

bool RecordDocument::report(const Error& error, const RecordField* field) {
  RecordField* target = fieldOf(error.field);
  if (!target) {
    m_context.messages.problem(error);
    return false;
  }
  if (target == field) return true;
  target->setError(error);
  return false;
}

bool RecordDocument::isBlankSheet() const {
  for (const RecordField* field : fields())
    if (!isBlank(field->text())) return false;
  return true;
}

bool RecordDocument::settleFields() {
  for (RecordField* field : fields()) {
    if (field->settle()) continue;
    ensureWidgetVisible(field);
    field->edit()->setFocus(Qt::OtherFocusReason);
    return false;
  }
  return true;
}

void RecordDocument::checkNumberAgainst(RecordModel& model, std::function<QString()> ownId) {
  m_number->setCheck([&model, ownId = std::move(ownId)](const QString& text) -> std::optional<Error> {
    const QString number = withoutMargins(text);
    if (number.isEmpty()) return std::nullopt;
    const QString own = ownId();
    for (const RecordRow& row : model.rows())
      if (row.id != own && sameNumber(row.number, number))
        return invalidField(QStringLiteral("number"),
                            phrase("UiPortfolio", "The number is taken by “%1”.").arg(row.name),
                            phrase("UiPortfolio", "Choose another number, or leave it empty."));
    return std::nullopt;
  });
}

}  // namespace jiheng::ui
