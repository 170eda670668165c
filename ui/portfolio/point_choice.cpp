#include "ui/portfolio/point_choice.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

#include "ui/portfolio/tag_wording.h"

namespace jiheng::ui {

namespace {
const char* const kKey = "pointKey";
const char* const kLabel = "label";
}

PointChoice::PointChoice(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this)) {
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(theme.unit() / 2);
  connect(m_group, &QButtonGroup::buttonClicked, this, &PointChoice::chosen);
}

void PointChoice::setItem(const Item* item, ContentLanguage language) {
  const QString before = pointKey();
  m_item = item;
  m_language = language;
  for (QRadioButton* button : std::as_const(m_buttons)) {
    m_group->removeButton(button);
    m_column->removeWidget(button);
    button->hide();
    button->deleteLater();
  }
  m_buttons.clear();
  if (!item) return;
  const auto add = [this](const QString& key) {
    auto* button = new QRadioButton(this);
    button->setProperty(kKey, key);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_group->addButton(button);
    m_column->addWidget(button);
    button->show();
    m_buttons << button;
  };
  for (const ControlPoint& point : item->points) add(point.key);
  // With all control points at hand a tag must name the one it rests on.
  if (item->coverage != PointsCoverage::Complete || item->points.empty()) add(QString());
  retranslate();
  setPointKey(before);
}

QString PointChoice::pointKey() const {
  const QAbstractButton* checked = m_group->checkedButton();
  return checked ? checked->property(kKey).toString() : QString();
}

void PointChoice::setPointKey(const QString& key) {
  for (QRadioButton* button : std::as_const(m_buttons))
    if (button->property(kKey).toString() == key) return button->setChecked(true);
  clearChoice();
}

void PointChoice::clearChoice() {
  // One choice is no question; more than one is left open.
  if (m_buttons.size() == 1) return m_buttons.first()->setChecked(true);
  m_group->setExclusive(false);
  for (QRadioButton* button : std::as_const(m_buttons)) button->setChecked(false);
  m_group->setExclusive(true);
}

void PointChoice::retranslate() {
  if (!m_item) return;
  for (QRadioButton* button : std::as_const(m_buttons)) {
    const QString key = button->property(kKey).toString();
    const ControlPoint* point = key.isEmpty() ? nullptr : m_item->point(key);
    const QString label = point ? pointLabel(*point, m_language) : tr("The item as a whole");
    button->setProperty(kLabel, label);
    button->setToolTip(point ? label : tr("Until the official text of its control points is there"));
    button->setAccessibleName(point ? tr("Control point %1").arg(label) : label);
  }
  elide();
}

void PointChoice::elide() {
  const int room = width() - m_theme.unit(7);
  for (QRadioButton* button : std::as_const(m_buttons))
    button->setText(button->fontMetrics().elidedText(button->property(kLabel).toString(), Qt::ElideRight, room));
}

void PointChoice::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  elide();
}

}  // namespace jiheng::ui
