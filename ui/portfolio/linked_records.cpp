#include "ui/portfolio/linked_records.h"

#include <QToolButton>
#include <QVBoxLayout>

#include "ui/portfolio/record_picker.h"
#include "ui/widgets/svg_icon.h"

namespace jiheng::ui {

namespace {
constexpr int kMostRows = 10;
}

LinkedRecords::LinkedRecords(const Theme& theme, RecordKind kind, RecordModel& all, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_kind(kind),
      m_model(new RecordModel(this)),
      m_title(new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Strong, this)),
      m_none(new ThemedLabel(theme, TextRole::Body, ThemedLabel::Tone::Quiet, this)),
      m_list(new RecordList(theme, *m_model, this)),
      m_picker(new RecordPicker(theme, all, this)),
      m_create(new QToolButton(this)),
      m_unlink(new QToolButton(this)) {
  const bool isProduct = kind == RecordKind::Product;
  m_list->setObjectName(isProduct ? QStringLiteral("linkedProducts") : QStringLiteral("linkedTechnologies"));
  m_picker->setObjectName(isProduct ? QStringLiteral("addProduct") : QStringLiteral("addTechnology"));
  m_create->setObjectName(isProduct ? QStringLiteral("newLinkedProduct") : QStringLiteral("newLinkedTechnology"));
  m_unlink->setObjectName(QStringLiteral("unlink"));
  m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  m_none->setWordWrap(true);
  for (QToolButton* button : {m_create, m_unlink}) {
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  }
  m_create->setIcon(svgIcon(QStringLiteral("plus")));
  m_unlink->setIcon(svgIcon(QStringLiteral("unlink")));
  m_picker->setMinimumWidth(theme.unit(30));
  m_picker->setMaximumWidth(theme.unit(80));

  auto* tools = new QHBoxLayout;
  tools->setSpacing(theme.unit());
  tools->addWidget(m_picker, 1);
  tools->addWidget(m_create);
  tools->addStretch(1);
  tools->addWidget(m_unlink);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme.unit());
  column->addWidget(m_title);
  column->addWidget(m_none);
  column->addWidget(m_list);
  column->addLayout(tools);

  connect(m_list, &RecordList::opened, this, &LinkedRecords::opened);
  connect(m_list, &RecordList::removeWanted, this, &LinkedRecords::unlinkWanted);
  connect(m_unlink, &QToolButton::clicked, this, [this] {
    if (const QString id = m_list->currentId(); !id.isEmpty()) emit unlinkWanted(id);
  });
  connect(m_create, &QToolButton::clicked, this, &LinkedRecords::createWanted);
  connect(m_picker, &RecordPicker::picked, this, &LinkedRecords::linkWanted);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this](const QModelIndex& current) { m_unlink->setEnabled(current.isValid()); });
  connect(&theme, &Theme::changed, this, &LinkedRecords::fit);
  fit();
  retranslate();
}

void LinkedRecords::setRows(std::vector<RecordRow> rows) {
  QSet<QString> ids;
  for (const RecordRow& row : rows) ids.insert(row.id);
  m_model->setRows(std::move(rows));
  m_picker->proxy().setHidden(ids);
  fit();
  retranslate();
}

void LinkedRecords::fit() {
  const bool none = m_model->rowCount() == 0;
  m_list->setVisible(!none);
  m_none->setVisible(none);
  m_unlink->setVisible(!none);
  m_unlink->setEnabled(m_list->currentIndex().isValid());
  m_list->setFixedHeight(m_list->heightOfRows(kMostRows));
}

void LinkedRecords::setContentLanguage(ContentLanguage language) { m_model->setContentLanguage(language); }

void LinkedRecords::retranslate() {
  const int count = m_model->rowCount();
  m_unlink->setText(tr("Unlink"));
  m_unlink->setToolTip(tr("Take the link away; both records stay (Delete)"));
  if (m_kind == RecordKind::Technology) {
    m_title->setText(count == 0 ? tr("Technologies") : tr("Rests on %n technologies", nullptr, count));
    m_none->setText(tr("No technology yet. Add those that the product rests on: they are what is examined."));
    m_picker->setPlaceholderText(tr("Add a technology: number or words"));
    m_create->setText(tr("New technology"));
    m_list->setAccessibleName(tr("Technologies of the product"));
  } else {
    m_title->setText(count == 0 ? tr("Products") : tr("Serves %n products", nullptr, count));
    m_none->setText(tr("No product rests on it yet."));
    m_picker->setPlaceholderText(tr("Add to a product: number or words"));
    m_create->setText(tr("New product"));
    m_list->setAccessibleName(tr("Products that rest on the technology"));
  }
  m_picker->setAccessibleName(m_picker->placeholderText());
  m_create->setAccessibleName(m_create->text());
  m_unlink->setAccessibleName(m_unlink->toolTip());
  m_model->retranslate();
}

}  // namespace jiheng::ui
