#pragma once

#include <QHash>
#include <QWidget>

#include "app/foundation/text.h"
#include "ui/widgets/theme.h"

class QToolButton;
class QVBoxLayout;

namespace jiheng::ui {

/// The column of pages at the left edge.
class Rail : public QWidget {
  Q_OBJECT
public:
  explicit Rail(const Theme& theme, QWidget* parent = nullptr);
  /// Adds a page below the others, or at the foot.
  void add(const QString& id, const Text& title, const QString& icon, bool atFoot = false);
  void setCurrent(const QString& id);
  QToolButton* button(const QString& id) const { return m_buttons.value(id).button; }

signals:
  void chosen(const QString& id);

protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  void retranslate();
  void fit();
  struct Entry {
    Text title;
    QToolButton* button = nullptr;
  };
  const Theme& m_theme;
  QVBoxLayout* m_pages;
  QVBoxLayout* m_foot;
  QHash<QString, Entry> m_buttons;
};

}  // namespace jiheng::ui
