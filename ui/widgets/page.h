#pragma once

#include <QWidget>

#include "ui/widgets/navigator.h"
#include "ui/widgets/ui_context.h"

namespace jiheng::ui {

/// One room of the rail. The shell owns it, shows it, and forwards what concerns all pages.
class Page : public QWidget {
  Q_OBJECT
public:
  explicit Page(UiContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

  /// Stable: "today", "catalogue", "portfolio", "transfers", "reports".
  virtual QString pageId() const = 0;
  /// The word on the rail, in the interface language.
  virtual QString title() const = 0;
  /// Name of its icon in resources/icons.
  virtual QString iconName() const = 0;
  /// Puts every text anew in the present language. Called after each language change; never rebuilds or loses
  /// input.
  virtual void retranslate() = 0;
  /// Shows the record of a place; unknown places leave the page as it is.
  virtual void showPlace(const Place& place) = 0;
  /// Where it stands now, for history and for "last place" in the settings.
  virtual Place currentPlace() const = 0;
  /// The panes that F6 walks through, in order.
  virtual QList<QWidget*> panes() const = 0;
  /// The field that "/" focuses; null where the page has none.
  virtual QWidget* searchField() const { return nullptr; }

protected:
  UiContext& context() const { return m_context; }

private:
  UiContext& m_context;
};

}  // namespace jiheng::ui
