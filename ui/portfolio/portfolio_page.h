#pragma once

#include <QSplitter>

#include "ui/portfolio/record_model.h"
#include "ui/portfolio/tag_drafts.h"
#include "ui/widgets/page.h"

class QPushButton;
class QStackedWidget;

namespace jiheng::ui {

class EmptyState;
class PortfolioGrid;
class ProductDocument;
class RecordDocument;
class RecordPane;
class TagEditor;
class TechnologyDocument;

/// Products and technologies: the list, the chosen record as a document, and beside it the editor of its tags.
///
/// Places: "grid" (id: code of a filter, may be empty), "product" (id), "technology" (id), "tag" (id), "tag-new" (id: item key, detail: control point key; both may
/// be empty).
class PortfolioPage : public Page {
  Q_OBJECT
 public:
  explicit PortfolioPage(UiContext& context, QWidget* parent = nullptr);
  ~PortfolioPage() override;

  QString pageId() const override { return QStringLiteral("portfolio"); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("portfolio"); }
  void retranslate() override;
  void showPlace(const Place& place) override;
  Place currentPlace() const override;
  QList<QWidget*> panes() const override;
  QWidget* searchField() const override;

  RecordPane& pane() const { return *m_pane; }
  ProductDocument& productDocument() const { return *m_product; }
  TechnologyDocument& technologyDocument() const { return *m_technology; }
  TagEditor& editor() const { return *m_editor; }
  PortfolioGrid& grid() const { return *m_grid; }

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  /// A list that is dropped goes to its page, where every row is checked first.
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  /// What stands in the document pane.
  struct Current {
    RecordKind kind = RecordKind::Product;
    QString id;
    bool isNew = false;
    bool operator==(const Current&) const = default;
  };

  void build();
  void addActions();
  void connectAll();
  void connectDocuments();
  void connectEditor();

  void followWorkspace();
  void followContent();
  /// Reads everything anew; while the page is hidden this waits until it is shown.
  void reload();
  void readData();
  void refreshDocument();
  void chooseSomething();
  void showNoWorkspace();
  void connectGrid();
  /// Writes what the table shows to a file that the user names.
  void exportGrid();
  void showGrid(bool wanted);
  bool showsGrid() const;

  /// Stores what is typed in the document and keeps what is typed in the editor. False where something typed cannot be
  /// stored: the user stays with it.
  bool leave();
  RecordDocument* document() const;
  void openRecord(RecordKind kind, const QString& id);
  void adopt(RecordKind kind, const QString& id);
  void returnToCurrent();
  void startNew(RecordKind kind, const QString& linkedTo);
  void removeRecord(RecordKind kind, const QString& id);
  void offerUndo(const Text& happened);

  void openEditor(const TagId& tag);
  void openNewTag(const TechnologyId& technology, const ItemKey& item, const QString& pointKey);
  void showEditor();
  void closeEditor();
  void removeTag(const TagId& tag);
  void showTagInCatalogue(const TagId& tag);
  void nextCandidate();
  void judgeAs(TagState state);
  std::optional<Tag> findTag(const TagId& tag) const;
  Result<TechnologySummary> summaryOf(const TechnologyId& id) const;
  Result<ProductSummary> summaryOf(const ProductId& id) const;
  void refreshEditor();

  RecordModel* m_products;
  RecordModel* m_technologies;
  TagDrafts m_drafts;
  Current m_current;
  bool m_updating = false;
  bool m_stale = true;
  bool m_chosenOnce = false;

  QStackedWidget* m_outer = nullptr;
  EmptyState* m_noWorkspace = nullptr;
  QSplitter* m_splitter = nullptr;
  PortfolioGrid* m_grid = nullptr;
  RecordPane* m_pane = nullptr;
  QStackedWidget* m_documents = nullptr;
  EmptyState* m_nothing = nullptr;
  QPushButton* m_sample = nullptr;
  ProductDocument* m_product = nullptr;
  TechnologyDocument* m_technology = nullptr;
  TagEditor* m_editor = nullptr;
};

}  // namespace jiheng::ui
