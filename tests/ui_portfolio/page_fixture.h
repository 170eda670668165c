#pragma once

#include <gtest/gtest.h>

#include <QUndoStack>
#include <memory>

#include "tests/support/scratch.h"
#include "ui/portfolio/portfolio_page.h"
#include "ui/widgets/action_registry.h"
#include "ui/widgets/content_view.h"
#include "ui/widgets/jobs.h"
#include "ui/widgets/language_manager.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/theme.h"

namespace jiheng::test {

/// What the main window composes, on the bundled data: made anew for each test, with settings of its own.
struct Bench {
  explicit Bench(const Scratch& scratch);
  std::shared_ptr<FixedClock> clock;
  std::unique_ptr<Workbench> workbench;
  ui::Settings settings;
  ui::LanguageManager language;
  ui::Theme theme;
  ui::ActionRegistry actions;
  ui::ContentView content;
  ui::Messages messages;
  ui::Jobs jobs;
  ui::Navigator navigator;
  QUndoStack undo;
  ui::UiContext context;
};

/// The real page, shown, on a new workspace file of its own.
class PortfolioPageTest : public ::testing::Test {
 protected:
  PortfolioPageTest();
  ~PortfolioPageTest() override;

  template <class T>
  T* child(const char* name) const {
    return page->findChild<T*>(QString::fromLatin1(name));
  }
  PortfolioService& service() const { return *bench->workbench->portfolio(); }
  QUndoStack& undo() const { return bench->undo; }
  const Edition& edition() const { return *bench->content.edition(); }
  /// The first item of the edition for which `wanted` holds; the test stops where there is none.
  const Item& first(const std::function<bool(const Item&)>& wanted) const;
  const Item& itemWithPoint(Part part) const;
  const Item& itemWithoutPoints() const;

  Product makeProduct(const QString& number, const QString& nameZh);
  Technology makeTechnology(const QString& number, const QString& nameZh, const QString& nameEn = {});
  Tag makeTag(const Technology& technology, const Item& item, TagState state, const QString& reason);

  void open(const QString& kind, const QString& id, const QString& detail = {});
  void run(const char* action) const;
  /// Types as people do: Latin by keys, Chinese as an input method commits it. Replaces what is there.
  void type(QWidget* field, const QString& text) const;
  void press(QWidget* target, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

  Scratch scratch;
  std::unique_ptr<Bench> bench;
  std::unique_ptr<ui::PortfolioPage> page;
  QList<ui::Message> messages;
  QList<ui::Place> places;  ///< asked for by the page
};

}  // namespace jiheng::test
