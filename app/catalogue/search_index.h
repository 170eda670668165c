#pragma once

#include <QHash>
#include <QSet>
#include <memory>
#include <mutex>
#include <vector>

#include "app/catalogue/catalogue.h"
#include "app/catalogue/catalogue_search.h"
#include "app/catalogue/pinyin_table.h"
#include "app/catalogue/substring_index.h"

namespace jiheng {

/// The folded texts of all editions, each text once, with the items that have it. Filled by prepare().
class SearchIndex {
 public:
  /// One text of an item.
  struct Field {
    SearchField field = SearchField::NameZh;
    QString pointKey;
    int nameIndex = 0;
    int text = 0;  ///< index of the folded text
  };
  /// An item as one edition has it.
  struct Entry {
    const Item* item = nullptr;
    int id = 0;  ///< of the item's key: the same in all editions
    std::vector<Field> fields;
    std::vector<OtherNumber> otherNumbers;
  };
  struct Layer {
    QString id;
    std::vector<Entry> entries;  ///< in the edition's order
    std::shared_ptr<const Edition> edition;
    std::shared_ptr<const std::vector<Item>> proposed;  ///< for a draft: the items of its operations
  };
  /// Where one way of finding a term stands: for each text its places, in order.
  struct Places {
    struct Place {
      int text = 0;
      int at = 0;      ///< in the folded text
      int length = 0;
    };
    std::vector<Place> places;       ///< by text, then by place
    std::vector<unsigned char> has;  ///< by text
  };

  SearchIndex(std::vector<std::shared_ptr<const Edition>> editions, const std::vector<Instrument>& instruments,
              PinyinTable pinyin);
  void prepare();

  const std::vector<Layer>& editions() const { return m_editions; }  ///< oldest first; entries after prepare()
  const std::vector<Layer>& drafts() const { return m_drafts; }
  int itemCount() const { return static_cast<int>(m_keys.size()); }
  const FoldedText& text(int index) const { return m_texts[static_cast<size_t>(index)]; }
  /// Places of a folded term; those of one text do not overlap. `whole`: only where no Latin letter or digit goes on.
  Places literal(const QString& foldedTerm, bool whole) const;
  /// Places of Chinese whose syllables, or whose initials, are the letters: at least one syllable in whole.
  Places sounding(const QString& letters) const;
  /// For each instrument whose id begins so, the items that it adds, amends or deletes; empty where there is no such one.
  std::vector<const QSet<ItemKey>*> changedBy(const QString& foldedBeginning) const;
  QStringList instrumentIds() const;

 private:
  struct Syllable {
    int text = 0;
    int at = 0;  ///< in the folded text
    int length = 1;
  };
  void fillLayer(Layer& layer, const std::vector<Item>& items);
  void addField(Entry& entry, SearchField field, const QString& text, const QString& pointKey, int nameIndex);
  void linkNumbers();
  void joinTexts();
  void joinSyllables();
  Places emptyPlaces() const;
  bool soundsAt(const SubstringIndex& sounds, const std::vector<int>& syllableAt, int at, int length, Places& places) const;

  std::once_flag m_once;
  PinyinTable m_pinyin;
  std::vector<Layer> m_editions;
  std::vector<Layer> m_drafts;
  QHash<QString, QSet<ItemKey>> m_changed;  // by folded id of an instrument
  QStringList m_instrumentIds;
  QHash<ItemKey, int> m_keys;
  QHash<QString, int> m_textIds;  // while filling
  std::vector<FoldedText> m_texts;
  std::vector<int> m_textBegin;   // in the joined text
  std::vector<int> m_textAt;      // by place in the joined text
  SubstringIndex m_joined;
  std::vector<Syllable> m_syllables;
  SubstringIndex m_full;               // the syllables in whole
  std::vector<int> m_fullSyllable;     // by place: the syllable; -1 between stretches of Chinese
  SubstringIndex m_initials;           // their first letters
  std::vector<int> m_initialsSyllable;
};

}  // namespace jiheng
