#pragma once

#include <QWidget>

#include "app/catalogue/item.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/theme.h"

class QButtonGroup;
class QRadioButton;
class QVBoxLayout;

namespace jiheng::ui {

/// What of an item a tag rests on: one of its bundled control points, or the item as a whole.
class PointChoice : public QWidget {
  Q_OBJECT
 public:
  explicit PointChoice(const Theme& theme, QWidget* parent = nullptr);
  /// `item` may be null; it must outlive the choice or the next call.
  void setItem(const Item* item, ContentLanguage language);
  /// Empty for the item as a whole.
  QString pointKey() const;
  void setPointKey(const QString& key);
  /// Takes the choice back, so that it is asked for; where there is but one it stays chosen.
  void clearChoice();
  void retranslate();
  const QList<QRadioButton*>& buttons() const { return m_buttons; }

 signals:
  void chosen();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void elide();
  const Theme& m_theme;
  const Item* m_item = nullptr;
  ContentLanguage m_language = ContentLanguage::SideBySide;
  QButtonGroup* m_group;
  QVBoxLayout* m_column;
  QList<QRadioButton*> m_buttons;
};

}  // namespace jiheng::ui
