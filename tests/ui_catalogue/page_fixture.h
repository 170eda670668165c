#pragma once

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QUndoStack>
#include <QTextBrowser>
#include <QTreeView>
#include <memory>

#include "tests/support/scratch.h"
#include "ui/catalogue/catalogue_page.h"
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

/// The real page, shown, with the current edition of 2026-01-15 and both languages.
class CataloguePageTest : public ::testing::Test {
 protected:
  CataloguePageTest();
  ~CataloguePageTest() override;

  template <class T>
  T* child(const char* name) const {
    return page->findChild<T*>(QString::fromLatin1(name));
  }
  QLineEdit* search() const { return child<QLineEdit>("catalogueSearch"); }
  QTreeView* list() const { return child<QTreeView>("itemList"); }
  QTreeView* sectors() const { return child<QTreeView>("sectorTree"); }
  QTextBrowser* detail() const { return child<QTextBrowser>("detail"); }
  QString detailText() const { return detail()->toPlainText(); }
  const Edition& edition() const { return *editionShown; }

  /// Types into the search field, key by key.
  void typeSearch(const QString& text);
  void press(QWidget* target, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  /// The keys of the items in the list, in its order.
  QStringList listedKeys() const;
  QString currentKey() const;
  void select(const ItemKey& key);
  void showEdition(const QString& id);
  /// The first item of the edition for which `wanted` holds; the test stops where there is none.
  const Item& first(const std::function<bool(const Item&)>& wanted) const;
  /// The stretches that are marked in the detail.
  QStringList markedTexts() const;

  Scratch scratch;
  std::unique_ptr<Bench> bench;
  std::unique_ptr<ui::CataloguePage> page;
  std::shared_ptr<const Edition> editionShown;
};

}  // namespace jiheng::test
