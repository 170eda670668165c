#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

#include "ui/widgets/messages.h"
#include "ui/widgets/theme.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace jiheng::ui {

class ThemedLabel;

/// The line that says what happened and offers the next step. The latest message is on top; what went well
/// leaves by itself, a problem stays until it is closed. Follows the language by itself.
class MessageBar : public QWidget {
  Q_OBJECT
public:
  MessageBar(const Theme& theme, Messages& messages, QWidget* parent = nullptr);
  void show(const Message& message);
  void dismiss();
  int count() const { return static_cast<int>(m_messages.size()); }
  const Message* current() const { return m_messages.isEmpty() ? nullptr : &m_messages.last(); }

protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

private:
  void present();
  Semantic meaning() const;
  const Theme& m_theme;
  QList<Message> m_messages;
  QTimer m_leave;
  QLabel* m_icon;
  ThemedLabel* m_text;
  ThemedLabel* m_more;
  QPushButton* m_step;
  QToolButton* m_close;
};

}  // namespace jiheng::ui
