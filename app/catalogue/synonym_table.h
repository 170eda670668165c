#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

#include "app/catalogue/provenance.h"
#include "app/foundation/result.h"

namespace jiheng {

/// How one term stands to another.
enum class SynonymRelation {
  Same,      ///< two words for one thing
  Narrower,  ///< a kind of it: CRISPR to gene editing
  Wider      ///< what it is a kind of: gene editing to CRISPR
};

QString synonymRelationCode(SynonymRelation relation);  ///< "same", "narrower", "wider"
std::optional<SynonymRelation> synonymRelationFromCode(const QString& code);
/// "%1 is another word for %2", for people: `other` seen from `term`.
Text synonymRelationText(SynonymRelation relation, const QString& term, const QString& other);

/// One term of a group, with how it stands to the group's first term.
struct SynonymTerm {
  QString text;
  SynonymRelation relation = SynonymRelation::Same;
  bool operator==(const SynonymTerm&) const = default;
};

/// Words for one thing, with where that is from.
struct SynonymGroup {
  QString id;
  std::vector<SynonymTerm> terms;  ///< the first is what the others are related to
  Bilingual source;                ///< a title or an address; for an own synonym its author
  QDate date;                      ///< when it was entered
  Confirmation confirmation = Confirmation::Unverified;
  bool own = false;  ///< entered by the user, not bundled
};

/// The synonyms of data/catalogue/synonyms.json, with those that the user added. An immutable value; copies are cheap.
class SynonymTable {
 public:
  SynonymTable() = default;
  explicit SynonymTable(std::vector<SynonymGroup> groups);
  /// Reads `dataDir`/catalogue/synonyms.json; a folder without it has none. Error (BrokenData): file, line, field.
  static Result<SynonymTable> load(const QString& dataDir);
  /// This table with further groups.
  SynonymTable with(const std::vector<SynonymGroup>& more) const;

  const std::vector<SynonymGroup>& groups() const;

  /// Another term that a search for the first one should find.
  struct Equivalent {
    QString text;    ///< as the table writes it
    QString folded;
    SynonymRelation relation = SynonymRelation::Same;  ///< how `text` stands to the term asked for
    const SynonymGroup* group = nullptr;               ///< owned by the table
  };
  /// What stands beside a folded term in its groups. Two kinds of one thing do not stand for each other.
  std::vector<Equivalent> of(const QString& foldedTerm) const;
  /// The most words that a term has; 0 for an empty table.
  int longestTerm() const;

 private:
  struct Data;
  std::shared_ptr<const Data> m_data;
};

}  // namespace jiheng
