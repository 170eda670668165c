#pragma once

#include <QSplitter>

#include "app/annotations/reading.h"
#include "ui/catalogue/item_document.h"
#include "ui/catalogue/item_filter.h"
#include "ui/widgets/page.h"

class QLabel;
class QTreeView;

namespace jiheng::ui {

class ChangedInBar;
class DetailView;
class ItemHeader;
class KnowledgeBar;
class ReadingEditor;
class ItemDelegate;
class ItemList;
class ItemModel;
class ItemProxy;
class OrderMenu;
class PartFilterBar;
class SearchBar;
class SearchMenu;
class SectorModel;

/// The catalogue browser: sectors, items, and one item as a document. Works without a workspace.
///
/// Places: "item" (id: item key, detail: control point key), "link" (id: a link as in app/catalogue/catalogue_link.h), "search"
/// (id: text), "coverage", "instrument" (id), "proof", "disagreements" (id: one of them), "ledger", "draft" (id: draft; empty for
/// all).
class CataloguePage : public Page {
  Q_OBJECT
 public:
  explicit CataloguePage(UiContext& context, QWidget* parent = nullptr);

  QString pageId() const override { return QStringLiteral("catalogue"); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("catalogue"); }
  void retranslate() override;
  void showPlace(const Place& place) override;
  Place currentPlace() const override;
  QList<QWidget*> panes() const override;
  QWidget* searchField() const override;

 protected:
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// What the detail pane shows.
  enum class Shown { Item, Coverage, Instrument, Proof, Disagreements, Ledger, Draft };

  void build();
  QWidget* buildSectorPane();
  QWidget* buildItemPane();
  QWidget* buildDetailPane();
  void addActions();
  void connectAll();
  void restoreView();
  /// Gives the columns of words what the present language needs; never takes from what the user gave them.
  void widenColumns();
  void fitTextSize();
  void connectWorkspace();
  void nameForScreenReaders();

  void setEdition();
  void setContentLanguage();
  /// Filters, counts and marks anew from what the controls say.
  void applyFilter();
  void search();
  void connectSearch();
  /// Looks for what the field says, and fills the filter's hits.
  void findHits();
  /// Says under the field why the current item was found.
  void showReasons();
  void addCondition(const QString& condition);
  void selectSector();
  void keepSelection();
  void showCurrentRow();
  bool revealItem(const ItemKey& key);
  void clearSearch();
  void clearFilters();
  void showCoverageLine();
  void showEmptyText();
  void stepHit(bool forward);

  void openItem(const ItemKey& key, const QString& pointKey);
  void openInstrument(const QString& id);
  void openCoverage();
  /// Writes the detail pane anew; while the page is hidden this waits until it is shown.
  void writeDetail(bool keepPlace);
  DocumentMap writeDocument();
  void markDetail();
  ItemTags tagsOf(const ItemKey& key) const;
  bool isKnown(const ItemKey& key) const;
  std::vector<SearchMark> visibleMarks(const ItemKey& key) const;

  void takeLink(const QUrl& url);
  void addReadingActions();
  void addListActions();
  /// The lists over the whole catalogue; false for a place that is none of them.
  bool openList(const Place& place);
  void writeList(DocumentWriter& writer, DocumentMap& map);
  Place listPlace() const;
  void connectEditor();
  void takeReadingLink(const DetailLink& link);
  Status chooseTerm(const ChosenTerm& term);
  void takeBackTerm(const ChosenTerm& before);
  Status setStance(const CompanyStance& stance);
  void takeBackStance(const CompanyStance& before);
  void copyCitation(const QString& pointKey, ContentLanguage language);
  void copyLink(const QString& pointKey);
  /// The item that the detail shows, as the shown edition has it or as the nearest one has it that does.
  ItemInEdition itemShown() const;
  void openLink(const QString& text);
  void showHeader();
  void printItem();
  void printList();
  QString paperFooter() const;
  /// What the list is narrowed to, in words; empty for the whole edition.
  QString filterSentence() const;
  void addTag(const QString& pointKey);
  void updateActions();

  SectorModel* m_sectors;
  ItemModel* m_items;
  ItemProxy* m_rows;
  ItemDelegate* m_itemDelegate = nullptr;
  QSplitter* m_splitter = nullptr;
  QTreeView* m_sectorTree = nullptr;
  PartFilterBar* m_partFilter = nullptr;
  SearchBar* m_search = nullptr;
  SearchMenu* m_searchMenu = nullptr;
  ItemList* m_list = nullptr;
  OrderMenu* m_order = nullptr;
  QLabel* m_coverage = nullptr;
  ChangedInBar* m_changedIn = nullptr;
  DetailView* m_detail = nullptr;
  ItemHeader* m_header = nullptr;
  ReadingEditor* m_editor = nullptr;
  KnowledgeBar* m_knowledge = nullptr;

  std::shared_ptr<const Edition> m_edition;
  SearchAnswer m_answer;                   ///< in the edition that is shown
  QHash<ItemKey, SearchHit> m_hits;        ///< of all editions where those are searched
  std::vector<std::shared_ptr<const Edition>> m_otherEditions;
  ItemFilter m_filter;
  Shown m_shown = Shown::Item;
  ItemKey m_elsewhere;   ///< the item of another edition whose number was searched; empty for none
  ItemKey m_key;         ///< the item that the user looks at, also when the edition does not have it
  QString m_instrument;
  QString m_listed;      ///< the disagreement or draft that a list begins with
  QString m_wantedPoint;  ///< to be made current once the document is written
  bool m_updating = false;
  bool m_stale = true;   ///< the detail waits to be written
};

}  // namespace jiheng::ui
