#include "app/catalogue/catalogue_search.h"

#include <algorithm>
#include <mutex>

namespace jiheng {

namespace {

/// One text of an item, folded, with its place.
struct FoldedField {
  SearchField field;
  QString pointKey;
  int nameIndex = 0;
  FoldedText text;
};

void addField(std::vector<FoldedField>& fields, SearchField field, const QString& text, const QString& pointKey = {},
              int nameIndex = 0) {
  if (!text.isEmpty()) fields.push_back({field, pointKey, nameIndex, foldWithOrigin(text)});
}

std::vector<FoldedField> fieldsOf(const Item& item) {
  std::vector<FoldedField> fields;
  addField(fields, SearchField::Number, item.number);
  addField(fields, SearchField::NameZh, item.nameZh);
  for (size_t i = 0; i < item.namesEn.size(); ++i)
    addField(fields, SearchField::NameEn, item.namesEn[i].text, {}, static_cast<int>(i));
  for (const ControlPoint& point : item.points) {
    addField(fields, SearchField::PointZh, point.zh, point.key);
    addField(fields, SearchField::PointEn, point.en, point.key);
  }
  addField(fields, SearchField::Sector, item.sector.zh, {}, 0);
  addField(fields, SearchField::Sector, item.sector.en, {}, 1);
  return fields;
}

/// The quote that closes the one given; null where it opens nothing.
QChar closing(QChar quote) {
  switch (quote.unicode()) {
    case u'"': return u'"';
    case u'＂': return u'＂';
    case u'“': return u'”';
    case u'”': return u'”';
    case u'「': return u'」';
    case u'『': return u'』';
    default: return {};
  }
}

}  // namespace

struct CatalogueSearch::Index {
  std::once_flag once;
  std::vector<std::vector<FoldedField>> items;  // in the edition's order
};

CatalogueSearch::CatalogueSearch(std::shared_ptr<const Edition> edition)
    : m_edition(edition ? std::move(edition) : std::make_shared<const Edition>()), m_index(std::make_shared<Index>()) {}

void CatalogueSearch::prepare() const {
  std::call_once(m_index->once, [this] {
    m_index->items.reserve(m_edition->items().size());
    for (const Item& item : m_edition->items()) m_index->items.push_back(fieldsOf(item));
  });
}

std::vector<SearchHit> CatalogueSearch::search(const QString& query) const {
  std::vector<SearchHit> hits;
  const QStringList terms = searchTerms(query);
  if (terms.isEmpty()) return hits;
  prepare();
  for (size_t i = 0; i < m_index->items.size(); ++i) {
    const std::vector<FoldedField>& fields = m_index->items[i];
    const bool all = std::all_of(terms.begin(), terms.end(), [&fields](const QString& term) {
      return std::any_of(fields.begin(), fields.end(),
                         [&term](const FoldedField& field) { return field.text.text.contains(term); });
    });
    if (!all) continue;
    SearchHit hit;
    hit.key = m_edition->items()[i].key;
    for (const FoldedField& field : fields) {
      for (const QString& term : terms)
        for (const TextRange& range : findFolded(field.text, term))
          hit.marks.push_back({field.field, field.pointKey, field.nameIndex, range});
    }
    hits.push_back(std::move(hit));
  }
  return hits;
}

QStringList searchTerms(const QString& query) {
  QStringList terms;
  QString word;
  QChar until;
  const auto finish = [&terms, &word] {
    const QString folded = fold(word);
    if (!folded.isEmpty() && !terms.contains(folded)) terms << folded;
    word.clear();
  };
  for (const QChar character : query) {
    if (!until.isNull()) {
      // Chinese input methods give curly quotes, keyboards straight ones, and people mix them.
      if (character == until || character == u'"') {
        finish();
        until = {};
      } else {
        word += character;
      }
    } else if (!closing(character).isNull()) {
      finish();
      until = closing(character);
    } else if (character.isSpace()) {
      finish();
    } else {
      word += character;
    }
  }
  finish();
  return terms;
}

}  // namespace jiheng
