#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include "ui/shell/page_factory.h"

namespace jiheng::test {

/// A real page of the smallest kind: a search field, a list and a text, for tests of the window around it.
class SamplePage : public ui::Page {
  Q_OBJECT
public:
  SamplePage(QString id, ui::UiContext& context, QWidget* parent);
  QString pageId() const override { return m_id; }
  QString title() const override { return m_id; }
  QString iconName() const override { return QStringLiteral("list"); }
  void retranslate() override { ++retranslations; }
  void showPlace(const ui::Place& place) override { m_place = place; }
  ui::Place currentPlace() const override { return m_place; }
  QList<QWidget*> panes() const override { return {list, text}; }
  QWidget* searchField() const override { return search; }

  QLineEdit* search;
  QListWidget* list;
  QLineEdit* text;
  int retranslations = 0;

private:
  QString m_id;
  ui::Place m_place;
};

/// "today" and "portfolio" need a workspace, "catalogue" does not. `made` counts the pages that were
/// constructed.
ui::PageFactories samplePages(int* made = nullptr);

}  // namespace jiheng::test
