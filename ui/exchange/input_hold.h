#pragma once

#include <QObject>

class QWidget;

namespace jiheng::ui {

/// While it lives, only `allowed` takes keys and clicks: the rows are being stored on the window's own thread, and the window paints
/// and hears Cancel in between, but nothing else may begin and no window may close.
class InputHold : public QObject {
 public:
  explicit InputHold(QWidget* allowed);
  ~InputHold() override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* m_allowed;
};

}  // namespace jiheng::ui
