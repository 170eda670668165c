#include "ui/exchange/input_hold.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace jiheng::ui {

InputHold::InputHold(QWidget* allowed) : m_allowed(allowed) {
  qApp->installEventFilter(this);
}

InputHold::~InputHold() {
  qApp->removeEventFilter(this);
}

bool InputHold::eventFilter(QObject* watched, QEvent* event) {
  if (!watched->isWidgetType() || watched == m_allowed) return false;
  switch (event->type()) {
    case QEvent::Close:
      event->ignore();
      return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
    case QEvent::ContextMenu:
    case QEvent::Wheel:
    case QEvent::DragEnter:
    case QEvent::Drop:
      return true;
    default:
      return false;
  }
}

}  // namespace jiheng::ui
