#pragma once

#include <QStackedWidget>
#include <QStandardItemModel>

#include "app/reports/report_document.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QListView;
class QPushButton;
class QRadioButton;
class QTextBrowser;

namespace jiheng::ui {

class EmptyState;
class ThemedLabel;

/// The product review: which products, in which language, and what a reader will find in it; then the PDF.
///
/// Places: "review" (id: a product).
class ReportsPage : public Page {
  Q_OBJECT
 public:
  explicit ReportsPage(UiContext& context, QWidget* parent = nullptr);

  QString pageId() const override { return QStringLiteral("reports"); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("reports"); }
  void retranslate() override;
  void showPlace(const Place& place) override;
  Place currentPlace() const override;
  QList<QWidget*> panes() const override;

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* buildChoice();
  void connectWorkspace();
  /// Reads the products anew; while the page is hidden this waits until it is shown.
  void reload();
  void showContents();
  void checkAll(bool checked);
  /// The checked products; empty for all of them.
  std::vector<ProductId> chosen() const;
  int checkedCount() const;
  ReportLanguage language() const;
  void askForFile();
  void write(const QString& path);

  QStandardItemModel* m_products;
  QStackedWidget* m_stack;
  EmptyState* m_nothing;
  QWidget* m_choice;
  ThemedLabel* m_heading;
  ThemedLabel* m_explanation;
  ThemedLabel* m_productsLabel;
  QListView* m_list;
  QPushButton* m_all;
  QPushButton* m_none;
  ThemedLabel* m_languageLabel;
  QButtonGroup* m_languages;
  QPushButton* m_write;
  ThemedLabel* m_why;  ///< why the button is off
  QTextBrowser* m_contents;
  bool m_stale = true;
  bool m_writing = false;
};

}  // namespace jiheng::ui
