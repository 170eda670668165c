#pragma once

#include <QWidget>
#include <memory>

#include "app/catalogue/edition.h"
#include "app/portfolio/portfolio.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/ui_context.h"

namespace jiheng::ui {

/// One side of the work on a technology: what the review page shows on one tab of its work area. The page makes a panel when
/// its tab is first shown, tells it which technology is meant, and asks it before it goes away. A panel listens to the services
/// by itself.
class TechnologyPanel : public QWidget {
  Q_OBJECT
 public:
  explicit TechnologyPanel(UiContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

  /// Stable, and part of the address: "screening", "thresholds", "questionnaire", "dossier", "review".
  virtual QString panelId() const = 0;
  /// The word on the tab, in the interface language.
  virtual QString title() const = 0;
  /// Shows a technology under an edition; an empty id for none. The same again means: read anew.
  virtual void showTechnology(const TechnologyId& technology, const std::shared_ptr<const Edition>& edition) = 0;
  /// Stores what is typed. False where it cannot be stored: the user stays with it.
  virtual bool leave() { return true; }
  /// Puts every text anew in the present language; never loses input.
  virtual void retranslate() = 0;
  virtual void setContentLanguage(ContentLanguage language) { Q_UNUSED(language) }
  /// The panes that F6 walks through.
  virtual QList<QWidget*> panes() { return {this}; }

 protected:
  UiContext& context() const { return m_context; }

 private:
  UiContext& m_context;
};

}  // namespace jiheng::ui
