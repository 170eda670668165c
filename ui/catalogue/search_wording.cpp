#include "ui/catalogue/search_wording.h"

#include <QCoreApplication>

#include "ui/widgets/language_manager.h"

namespace jiheng::ui {

namespace {

struct SearchWording {
  Q_DECLARE_TR_FUNCTIONS(jiheng::ui::SearchWording)
};

/// Sentences one after the other.
Text both(const Text& first, const Text& second) {
  return first.isEmpty() ? second : phrase("UiCatalogue", "%1 %2", "two sentences").arg(first).arg(second);
}

QString listed(const QStringList& words) { return words.join(QStringLiteral(", ")); }

}  // namespace

QString problemsText(const QString& query, const std::vector<QueryProblem>& problems) {
  QStringList lines;
  for (const QueryProblem& problem : problems) {
    const QString place = query.mid(problem.place.start, problem.place.length);
    lines << SearchWording::tr("At “%1”: %2").arg(place, shown(problem.what));
  }
  return lines.join(QLatin1Char('\n'));
}

QString reasonsText(const SearchHit& hit, const QString& shownEdition, const CatalogueSearch& search) {
  QStringList lines;
  for (const SearchReason& reason : hit.reasons) {
    const Text words = searchReasonText(reason);
    if (!words.isEmpty()) lines << shown(words);
  }
  const std::vector<OtherNumber> numbers = search.otherNumbers(hit.edition, hit.key);
  for (const SearchMark& mark : hit.marks) {
    const auto index = static_cast<size_t>(mark.nameIndex);
    if (mark.field != SearchField::OtherNumber || index >= numbers.size()) continue;
    lines << SearchWording::tr("its number is %1 in %2").arg(numbers[index].number, listed(numbers[index].editions));
  }
  if (hit.edition != shownEdition)
    lines << SearchWording::tr("found in the text of %1, not in this edition").arg(hit.edition);
  QStringList others = hit.editions;
  others.removeAll(shownEdition);
  others.removeAll(hit.edition);
  if (!others.isEmpty()) lines << SearchWording::tr("also in %1").arg(listed(others));
  lines.removeDuplicates();
  return lines.join(QLatin1Char('\n'));
}

NothingFound nothingFound(const QString& query, const SearchAnswer& answer, const SearchScope& scope,
                          const Edition& edition, const CatalogueSearch& search) {
  NothingFound result;
  int stated = 0;
  int confirmed = 0;
  for (const Part part : {Part::Prohibited, Part::Restricted}) {
    stated += edition.coverage(part).stated;
    confirmed += edition.coverage(part).confirmed();
  }
  Text text = phrase("UiCatalogue", "What is not bundled cannot be found here. This says nothing about what the law controls: "
                                    "a search without hits is not a finding.");
  text = both(text, phrase("UiCatalogue", "Searched: edition %1, %2 of %3 stated items, and the %4 control points that are bundled.")
                        .arg(edition.id())
                        .arg(confirmed)
                        .arg(stated)
                        .arg(edition.pointCount()));
  QStringList tried;
  for (const SearchReason& reason : answer.tried) tried << reason.found;
  if (!tried.isEmpty()) text = both(text, phrase("UiCatalogue", "Synonyms searched as well: %1.").arg(listed(tried)));
  SearchScope everywhere = scope;
  everywhere.edition.clear();
  QStringList editions;
  for (const SearchHit& hit : search.find(query, everywhere).hits) editions << hit.editions;
  editions.removeDuplicates();
  editions.sort();
  result.otherEditions = !editions.isEmpty() && !scope.edition.isEmpty();
  if (result.otherEditions) text = both(text, phrase("UiCatalogue", "Other editions have it: %1.").arg(listed(editions)));
  const QStringList drafts = search.draftsWith(query);
  if (!drafts.isEmpty())
    text = both(text, phrase("UiCatalogue", "A draft for comment has it, which is not law: %1.").arg(listed(drafts)));
  if (answer.query.terms.size() > 1) text = both(text, phrase("UiCatalogue", "Fewer words or conditions find more."));
  else if (editions.isEmpty()) text = both(text, phrase("UiCatalogue", "Another spelling or a shorter word may find it."));
  result.explanation = text;
  return result;
}

}  // namespace jiheng::ui
