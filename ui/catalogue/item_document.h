#pragma once

#include <QCoreApplication>

#include "app/catalogue/catalogue.h"
#include "app/catalogue/catalogue_search.h"
#include "app/portfolio/portfolio.h"
#include "ui/catalogue/company_readings.h"
#include "ui/catalogue/document_writer.h"
#include "ui/catalogue/item_history.h"
#include "ui/widgets/content_view.h"

namespace jiheng::ui {

/// One of the user's tags on an item, with the name of its technology.
struct ItemTag {
  Tag tag;
  QString technology;
};

/// What the open workspace says about an item.
struct ItemTags {
  bool workspaceOpen = false;
  QString problem;  ///< why the tags cannot be read; empty where they can
  std::vector<ItemTag> tags;
};

/// Where the texts stand in a written document.
struct DocumentMap {
  struct Field {
    SearchField field = SearchField::NameZh;
    QString pointKey;
    int nameIndex = 0;
    int position = 0;
    int length = 0;
  };
  struct Point {
    QString key;
    int begin = 0;  ///< first position of its row
    int end = 0;    ///< last position of its row
  };
  std::vector<Field> fields;
  std::vector<Point> points;
  int tags = 0;      ///< where the tags begin
  QHash<QString, int> places;  ///< where lists begin that counts lead to
  int titleEnd = 0;  ///< the last position of the title; 0 where no item is shown
};

/// Writes one item as a document to read: what it is, what it controls, who gave it, what we tagged.
class ItemDocument {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::ItemDocument)
 public:
  struct Input {
    const Catalogue& catalogue;
    const Edition& edition;
    const Item& item;
    ContentLanguage language = ContentLanguage::SideBySide;
    const ItemTags& tags;
    const CompanyReadings& readings;
  };
  ItemDocument(DocumentWriter& writer, const Input& input) : m_out(writer), m_in(input) {}
  DocumentMap write();
  /// The document for an item that the chosen edition does not have: why, and where it stands.
  DocumentMap writeAbsent(const Absence& absence);

 private:
  void writeTitle(const QString& eyebrow);
  void writeTag(const ItemTag& entry);
  void writeFacts();
  void writeNames();
  void writeSectorNames();
  void writePoints();
  void writePointsHead();
  void beginPointTable(int unitsAbove);
  void writePoint(const ControlPoint& point);
  void writePointTexts(const ControlPoint& point);
  void writePointOrigin(const ControlPoint& point);
  void writeTags();
  void writeHistory();
  void writeNotes();
  void writeEnglishTitle(const QTextCharFormat& format);
  QString ourName() const { return m_in.readings.term(termSubject(m_in.item.key)); }
  void fact(const QString& label);
  void instrumentLink(const QString& id);
  void field(SearchField kind, const QString& text, const QTextCharFormat& format, const QString& pointKey = {},
             int nameIndex = 0);
  QString historySentence(const HistoryEntry& entry) const;
  int tagsOn(const QString& pointKey) const;

  DocumentWriter& m_out;
  Input m_in;
  DocumentMap m_map;
};

}  // namespace jiheng::ui
