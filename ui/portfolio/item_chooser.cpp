#include "ui/portfolio/item_chooser.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "ui/portfolio/portfolio_wording.h"

namespace jiheng::ui {

namespace {

constexpr int kRowsInSight = 6;

RecordRow rowOf(const Item& item) {
  RecordRow row;
  row.id = item.key.value();
  row.number = item.number;
  row.name = {item.nameZh, item.nameEn()};
  row.badge = partText(item.part);
  row.meaning = semanticOf(item.part);
  return row;
}

}  // namespace

ItemChooser::ItemChooser(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_model(new RecordModel(this)),
      m_field(new QLineEdit(this)),
      m_list(new RecordList(theme, *m_model, this)),
      m_count(new ThemedLabel(theme, TextRole::Small, ThemedLabel::Tone::Quiet, this)) {
  m_field->setObjectName(QStringLiteral("itemSearch"));
  m_list->setObjectName(QStringLiteral("itemHits"));
  m_field->setClearButtonEnabled(true);
  m_field->installEventFilter(this);
  m_list->setFrameShape(QFrame::StyledPanel);
  m_count->setWordWrap(true);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(theme.unit());
  column->addWidget(m_field);
  column->addWidget(m_list);
  column->addWidget(m_count);
  const auto fit = [this] { m_list->setFixedHeight(m_list->heightOfRows(kRowsInSight) * kRowsInSight / qBound(1, m_model->rowCount(), kRowsInSight)); };
  connect(&theme, &Theme::changed, this, fit);
  connect(m_field, &QLineEdit::textChanged, this, &ItemChooser::search);
  connect(m_list, &RecordList::opened, this, &ItemChooser::choose);
  connect(m_list, &QListView::clicked, this, &ItemChooser::choose);
  connect(m_list, &RecordList::leftUpward, m_field, [this] { m_field->setFocus(Qt::ShortcutFocusReason); });
  fit();
  retranslate();
}

void ItemChooser::setEdition(std::shared_ptr<const Edition> edition, const CatalogueSearch& finder) {
  // A copy shares the folded texts; own synonyms may be others since.
  m_search = std::make_unique<CatalogueSearch>(finder);
  if (edition == m_edition) return;
  m_edition = std::move(edition);
  search();
}

void ItemChooser::setContentLanguage(ContentLanguage language) { m_model->setContentLanguage(language); }

void ItemChooser::search() {
  if (!m_edition) return;
  std::vector<RecordRow> rows;
  SearchScope scope;
  scope.edition = m_edition->id();
  const SearchAnswer answer = m_search->find(m_field->text(), scope);
  if (answer.query.isEmpty()) {
    for (const Item& item : m_edition->items()) rows.push_back(rowOf(item));
  } else {
    for (const SearchHit& hit : answer.hits)
      if (const Item* item = m_edition->find(hit.key)) rows.push_back(rowOf(*item));
  }
  m_model->setRows(std::move(rows));
  if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_list->model()->index(0, 0));
  retranslate();
}

void ItemChooser::choose() {
  if (const QString id = m_list->currentId(); !id.isEmpty()) emit chosen(ItemKey(id));
}

void ItemChooser::retranslate() {
  m_field->setPlaceholderText(tr("Item: number, or words in Chinese or English"));
  m_field->setAccessibleName(tr("Find an item of the catalogue"));
  m_list->setAccessibleName(tr("Items found"));
  const int count = m_model->rowCount();
  m_count->setText(count == 0 ? tr("No bundled item has these words. The bundled text may be incomplete.")
                              : tr("%n items", nullptr, count));
  m_model->retranslate();
}

bool ItemChooser::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_field && event->type() == QEvent::KeyPress) {
    switch (static_cast<QKeyEvent*>(event)->key()) {
      case Qt::Key_Down: m_list->setFocus(Qt::ShortcutFocusReason); return true;
      case Qt::Key_Return:
      case Qt::Key_Enter: choose(); return true;
      case Qt::Key_Escape:
        if (m_field->text().isEmpty()) break;
        m_field->clear();
        return true;
      default: break;
    }
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace jiheng::ui
