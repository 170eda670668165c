#include "ui/portfolio/bucket_bar.h"

#include <QResizeEvent>

#include "app/foundation/formats.h"
#include "ui/portfolio/record_model.h"
#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

Semantic meaningOf(Bucket bucket) {
  switch (bucket) {
    case Bucket::Prohibited: return Semantic::Prohibited;
    case Bucket::Restricted: return Semantic::Restricted;
    case Bucket::Open: return Semantic::Open;
    case Bucket::ExaminedNoMatch: return Semantic::Free;
    case Bucket::NeverExamined: return Semantic::Unverified;
  }
  return Semantic::Open;
}

}  // namespace

BucketBar::BucketBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  static const std::array names{QStringLiteral("bucketProhibited"), QStringLiteral("bucketRestricted"),
                                QStringLiteral("bucketOpen"), QStringLiteral("bucketNoMatch"),
                                QStringLiteral("bucketNeverExamined")};
  for (size_t i = 0; i < m_buttons.size(); ++i) {
    auto* button = new QToolButton(this);
    button->setObjectName(names[i]);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    const auto bucket = static_cast<Bucket>(i);
    connect(button, &QToolButton::clicked, this, [this, bucket](bool on) {
      setBucket(on ? std::optional(bucket) : std::nullopt);
      emit chosen();
    });
    m_buttons[i] = button;
  }
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(&theme, &Theme::changed, this, &BucketBar::retranslate);
  retranslate();
}

void BucketBar::setCounts(const RecordModel& model) {
  for (size_t i = 0; i < m_buttons.size(); ++i) m_counts[i] = model.count(static_cast<Bucket>(i));
  retranslate();
}

void BucketBar::setBucket(std::optional<Bucket> bucket) {
  m_bucket = bucket;
  for (size_t i = 0; i < m_buttons.size(); ++i) m_buttons[i]->setChecked(bucket == static_cast<Bucket>(i));
}

QString BucketBar::wordOf(Bucket bucket) const {
  switch (bucket) {
    case Bucket::Prohibited: return tr("prohibited");
    case Bucket::Restricted: return tr("restricted");
    case Bucket::Open: return tr("open");
    case Bucket::ExaminedNoMatch: return tr("no match found");
    case Bucket::NeverExamined: return tr("never examined");
  }
  return {};
}

void BucketBar::retranslate() {
  for (size_t i = 0; i < m_buttons.size(); ++i) {
    const auto bucket = static_cast<Bucket>(i);
    const QString word = wordOf(bucket);
    const QString count = formatNumber(m_counts[i], shownLanguage());
    m_buttons[i]->setText(
        tr("%1 %2 %3", "shape, class, count").arg(m_theme.shape(meaningOf(bucket)), word, count));
    m_buttons[i]->setAccessibleName(tr("Show only: %1, %2").arg(word, count));
    m_buttons[i]->setToolTip(m_buttons[i]->accessibleName());
    m_buttons[i]->setFont(m_theme.font(TextRole::Small));
  }
  updateGeometry();
  arrange(width(), true);
}

int BucketBar::arrange(int width, bool place) const {
  const int gap = m_theme.unit();
  const int margin = m_theme.unit(2);
  int x = margin;
  int y = 0;
  int line = 0;
  for (QToolButton* button : m_buttons) {
    const QSize size = button->sizeHint();
    if (x > margin && x + size.width() > width - margin) {
      x = margin;
      y += line + gap / 2;
      line = 0;
    }
    if (place) button->setGeometry(x, y, size.width(), size.height());
    x += size.width() + gap / 2;
    line = qMax(line, size.height());
  }
  return y + line + gap;
}

int BucketBar::heightForWidth(int width) const { return arrange(width, false); }
QSize BucketBar::sizeHint() const { return {m_theme.unit(70), arrange(qMax(width(), m_theme.unit(60)), false)}; }
QSize BucketBar::minimumSizeHint() const { return {m_theme.unit(40), 0}; }

void BucketBar::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange(event->size().width(), true);
}

}  // namespace jiheng::ui
