#include "app/annotations/annotation_rules.h"

#include <algorithm>

#include "app/foundation/fold.h"

namespace jiheng {

namespace {

/// Text pasted from a PDF or a web page carries zero-width characters that QString::simplified leaves.
QString tidy(const QString& text) {
  QString visible;
  visible.reserve(text.size());
  for (const QChar character : text) {
    if (character.category() != QChar::Other_Format) visible += character;
  }
  return visible.simplified();
}

Status missing(const char* field, const Text& happened) {
  return fail(invalidField(QString::fromLatin1(field), happened));
}

}  // namespace

OwnSynonym tidied(const OwnSynonym& synonym) {
  OwnSynonym result = synonym;
  result.term = tidy(synonym.term);
  result.other = tidy(synonym.other);
  result.note = tidy(synonym.note);
  return result;
}

SavedSearch tidied(const SavedSearch& search) {
  SavedSearch result = search;
  result.name = tidy(search.name);
  result.query = search.query.trimmed();
  return result;
}

Status checkSynonym(const OwnSynonym& synonym, const std::vector<OwnSynonym>& present) {
  const QString term = fold(synonym.term);
  const QString other = fold(synonym.other);
  if (term.isEmpty()) return missing("term", phrase("Annotations", "The term is missing."));
  if (other.isEmpty()) return missing("other", phrase("Annotations", "The other word for it is missing."));
  if (term == other)
    return fail(invalidField(QStringLiteral("other"),
                             phrase("Annotations", "“%1” and “%2” are the same to the search already.")
                                 .arg(synonym.term)
                                 .arg(synonym.other)));
  const bool taken = std::any_of(present.begin(), present.end(), [&](const OwnSynonym& each) {
    if (each.id == synonym.id) return false;
    const QString a = fold(each.term);
    const QString b = fold(each.other);
    return (a == term && b == other) || (a == other && b == term);
  });
  if (taken)
    return fail(invalidField(QStringLiteral("other"),
                             phrase("Annotations", "“%1” and “%2” are already own synonyms of this workspace.")
                                 .arg(synonym.term)
                                 .arg(synonym.other),
                             phrase("Annotations", "Change that entry instead.")));
  return {};
}

Status checkSearch(const SavedSearch& search, const std::vector<SavedSearch>& present) {
  if (fold(search.name).isEmpty()) return missing("name", phrase("Annotations", "The name is missing."));
  if (fold(search.query).isEmpty()) return missing("query", phrase("Annotations", "There is nothing to search for."));
  const bool taken = std::any_of(present.begin(), present.end(), [&search](const SavedSearch& each) {
    return !(each.id == search.id) && fold(each.name) == fold(search.name);
  });
  if (taken)
    return fail(invalidField(QStringLiteral("name"),
                             phrase("Annotations", "Another saved search is called “%1”.").arg(search.name),
                             phrase("Annotations", "Give it another name.")));
  return {};
}

}  // namespace jiheng
