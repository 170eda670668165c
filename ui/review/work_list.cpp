#include "ui/review/work_list.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "app/foundation/fold.h"
#include "app/foundation/formats.h"
#include "ui/review/work_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/svg_icon.h"

namespace jiheng::ui {

WorkList::WorkList(UiContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_buckets(new QListWidget(this)),
      m_search(new QLineEdit(this)),
      m_stack(new QStackedWidget(this)),
      m_rows(new QListView(m_stack)),
      m_empty(new EmptyState(context.theme, QStringLiteral("review"), m_stack)),
      m_model(new WorkModel(this)),
      m_proxy(new QSortFilterProxyModel(this)) {
  m_buckets->setObjectName(QStringLiteral("workBuckets"));
  m_buckets->setFrameShape(QFrame::NoFrame);
  m_buckets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_buckets->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_search->setObjectName(QStringLiteral("workSearch"));
  m_search->setClearButtonEnabled(true);
  m_rows->setObjectName(QStringLiteral("workRows"));
  m_rows->setFrameShape(QFrame::NoFrame);
  m_rows->setUniformItemSizes(true);
  m_rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_rows->setItemDelegate(new WorkDelegate(context.theme, this));
  m_proxy->setSourceModel(m_model);
  m_proxy->setFilterRole(WorkModel::SearchRole);
  m_rows->setModel(m_proxy);
  m_rows->installEventFilter(this);
  m_stack->addWidget(m_rows);
  m_stack->addWidget(m_empty);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_buckets);
  auto* field = new QVBoxLayout;
  field->setContentsMargins(context.theme.unit(3), context.theme.unit(2), context.theme.unit(3), context.theme.unit(2));
  field->addWidget(m_search);
  column->addLayout(field);
  column->addWidget(m_stack, 1);
  setMinimumWidth(context.theme.unit(64));
  setFocusProxy(m_rows);

  connect(m_buckets, &QListWidget::currentRowChanged, this, [this](int row) {
    if (m_quiet || row < 0) return;
    m_bucket = m_known[static_cast<size_t>(row)].code;
    showEmpty();
    emit bucketChosen(m_bucket);
  });
  connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
    m_proxy->setFilterFixedString(fold(text.trimmed()));
    showEmpty();
  });
  connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
    if (!m_quiet && index.isValid()) emit technologyChosen(TechnologyId(index.data(WorkModel::IdRole).toString()));
  });
  connect(&context.theme, &Theme::changed, this, [this] {
    m_rows->doItemsLayout();
    showBuckets();
  });
}

void WorkList::setBuckets(std::vector<WorkBucket> buckets) {
  m_known = std::move(buckets);
  showBuckets();
}

void WorkList::showBuckets() {
  m_quiet = true;
  m_buckets->clear();
  const Theme& theme = m_context.theme;
  int current = -1;
  for (size_t i = 0; i < m_known.size(); ++i) {
    const WorkBucket& bucket = m_known[i];
    const QString count = formatNumber(bucket.count, shownLanguage());
    auto* item = new QListWidgetItem(
        tr("%1  %2  %3", "shape, list, count").arg(theme.shape(bucket.meaning), shown(bucket.word), count), m_buckets);
    item->setData(Qt::AccessibleTextRole, tr("%1: %2", "list, count").arg(shown(bucket.word), count));
    if (bucket.count > 0) item->setForeground(theme.color(bucket.meaning));
    if (bucket.code == m_bucket) current = static_cast<int>(i);
  }
  m_buckets->setCurrentRow(current);
  // All lists stand in sight at once: a count that has to be scrolled to is not seen.
  const int rowHeight = m_buckets->sizeHintForRow(0);
  m_buckets->setFixedHeight(qMax(0, rowHeight) * static_cast<int>(m_known.size()) + theme.unit(2));
  m_quiet = false;
  showEmpty();
}

void WorkList::setRows(std::vector<WorkRow> rows) {
  m_quiet = true;
  const TechnologyId before = technology();
  m_model->setRows(std::move(rows));
  m_quiet = false;
  chooseTechnology(before);
  showEmpty();
}

void WorkList::chooseBucket(const QString& code) {
  for (size_t i = 0; i < m_known.size(); ++i) {
    if (m_known[i].code != code) continue;
    m_quiet = true;
    m_bucket = code;
    m_buckets->setCurrentRow(static_cast<int>(i));
    m_quiet = false;
  }
  showEmpty();
}

void WorkList::chooseTechnology(const TechnologyId& technology) {
  const int row = m_model->rowOf(technology);
  if (row < 0) return;
  m_quiet = true;
  const QModelIndex index = m_proxy->mapFromSource(m_model->index(row));
  m_rows->setCurrentIndex(index);
  if (index.isValid()) m_rows->scrollTo(index);
  m_quiet = false;
}

TechnologyId WorkList::technology() const {
  return TechnologyId(m_rows->currentIndex().data(WorkModel::IdRole).toString());
}

void WorkList::showEmpty() {
  const bool any = m_proxy->rowCount() > 0;
  m_stack->setCurrentIndex(any ? 0 : 1);
  if (any) return;
  if (m_model->rowCount() > 0)
    m_empty->setTexts(phrase("UiReview", "No technology has these words"),
                      phrase("UiReview", "The search looks at numbers and names on this list."));
  else if (m_bucket == QLatin1String("all"))
    m_empty->setTexts(phrase("UiReview", "No technologies yet"),
                      phrase("UiReview", "Enter technologies under Products, or import the company's list."));
  else
    m_empty->setTexts(phrase("UiReview", "Nothing to do here"),
                      phrase("UiReview", "No technology is on this list under the edition shown."));
}

bool WorkList::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_rows && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto walk = [this](int by) {
      const int row = qBound(0, m_rows->currentIndex().row() + by, m_proxy->rowCount() - 1);
      m_rows->setCurrentIndex(m_proxy->index(row, 0));
    };
    switch (key->key()) {
      case Qt::Key_J: walk(1); return true;
      case Qt::Key_K: walk(-1); return true;
      case Qt::Key_Return:
      case Qt::Key_Enter: emit workWanted(); return true;
      default: break;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void WorkList::retranslate() {
  m_buckets->setAccessibleName(tr("Lists of work"));
  m_search->setPlaceholderText(tr("Search this list"));
  m_search->setAccessibleName(tr("Search this list"));
  m_rows->setAccessibleName(tr("Technologies on this list"));
  m_model->retranslate();
  showBuckets();
}

}  // namespace jiheng::ui
