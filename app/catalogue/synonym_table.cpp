#include "app/catalogue/synonym_table.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <mutex>

#include "app/foundation/fold.h"
#include "app/foundation/json_file.h"

namespace jiheng {

namespace {

struct Place {
  size_t group = 0;
  size_t term = 0;
};

/// How `other` stands to `term`, both seen from the first term of their group; nothing where neither holds the other.
std::optional<SynonymRelation> between(SynonymRelation term, SynonymRelation other) {
  using R = SynonymRelation;
  if (term == R::Same) return other;
  if (other == R::Same) return term == R::Narrower ? R::Wider : R::Narrower;
  // Two kinds of a thing are not each other; but what is wider than the first term holds what is narrower.
  if (term == other) return std::nullopt;
  return other;
}

int wordsIn(const QString& folded) { return static_cast<int>(folded.count(QLatin1Char(' '))) + 1; }

SynonymGroup readGroup(JsonFields& fields) {
  SynonymGroup group;
  group.id = fields.string("id");
  group.date = fields.date("date");
  group.source = fields.bilingual("source");
  const QString confirmation = fields.string("confirmation");
  if (confirmation == confirmationCode(Confirmation::Published)) {
    group.confirmation = Confirmation::Published;
  } else if (confirmation != confirmationCode(Confirmation::Unverified)) {
    fields.fault("confirmation", phrase("Catalogue", "must be \"published\" or \"unverified\""));
  }
  fields.array("terms", [&group](JsonFields& term) {
    SynonymTerm read;
    read.text = term.string("text");
    const QString code = term.optionalString("relation");
    const auto relation = code.isEmpty() ? SynonymRelation::Same : synonymRelationFromCode(code);
    if (!relation) term.fault("relation", phrase("Catalogue", "must be \"same\", \"narrower\" or \"wider\""));
    read.relation = relation.value_or(SynonymRelation::Same);
    if (group.terms.empty() && read.relation != SynonymRelation::Same)
      term.fault("relation", phrase("Catalogue", "the first term of a group is what the others are related to"));
    group.terms.push_back(read);
  });
  if (group.terms.size() < 2) fields.fault("terms", phrase("Catalogue", "a group needs two terms or more"));
  return group;
}

}  // namespace

QString synonymRelationCode(SynonymRelation relation) {
  switch (relation) {
    case SynonymRelation::Same: return QStringLiteral("same");
    case SynonymRelation::Narrower: return QStringLiteral("narrower");
    case SynonymRelation::Wider: return QStringLiteral("wider");
  }
  return {};
}

std::optional<SynonymRelation> synonymRelationFromCode(const QString& code) {
  for (const auto relation : {SynonymRelation::Same, SynonymRelation::Narrower, SynonymRelation::Wider})
    if (synonymRelationCode(relation) == code) return relation;
  return std::nullopt;
}

Text synonymRelationText(SynonymRelation relation, const QString& term, const QString& other) {
  switch (relation) {
    case SynonymRelation::Same: return phrase("Catalogue", "%1 = %2").arg(term).arg(other);
    case SynonymRelation::Narrower: return phrase("Catalogue", "%2 is a kind of %1").arg(term).arg(other);
    case SynonymRelation::Wider: return phrase("Catalogue", "%1 is a kind of %2").arg(term).arg(other);
  }
  return {};
}

struct SynonymTable::Data {
  std::vector<SynonymGroup> groups;

  /// Where each folded term stands. Folded at the first question and not at the start, which needs no synonym: the first
  /// fold of a program opens the tables of Unicode, and that takes longer than the rest of the start's reading.
  struct Places {
    QHash<QString, std::vector<Place>> byTerm;
    int longest = 0;
  };
  const Places& places() const {
    std::call_once(m_once, [this] {
      for (size_t g = 0; g < groups.size(); ++g) {
        for (size_t t = 0; t < groups[g].terms.size(); ++t) {
          const QString folded = fold(groups[g].terms[t].text);
          if (folded.isEmpty()) continue;
          m_places.byTerm[folded].push_back({g, t});
          m_places.longest = std::max(m_places.longest, wordsIn(folded));
        }
      }
    });
    return m_places;
  }

 private:
  mutable std::once_flag m_once;
  mutable Places m_places;
};

SynonymTable::SynonymTable(std::vector<SynonymGroup> groups) {
  auto data = std::make_shared<Data>();
  data->groups = std::move(groups);
  m_data = std::move(data);
}

Result<SynonymTable> SynonymTable::load(const QString& dataDir) {
  const QString path = QDir(dataDir).filePath(QStringLiteral("catalogue/synonyms.json"));
  if (!QFile::exists(path)) return SynonymTable();
  JIHENG_ASSIGN(const JsonFile file, JsonFile::read(path));
  JsonFields fields(file);
  std::vector<SynonymGroup> groups;
  fields.array("groups", [&groups](JsonFields& group) { groups.push_back(readGroup(group)); });
  JIHENG_TRY(fields.status());
  return SynonymTable(std::move(groups));
}

SynonymTable SynonymTable::with(const std::vector<SynonymGroup>& more) const {
  std::vector<SynonymGroup> all = groups();
  all.insert(all.end(), more.begin(), more.end());
  return SynonymTable(std::move(all));
}

const std::vector<SynonymGroup>& SynonymTable::groups() const {
  static const std::vector<SynonymGroup> none;
  return m_data ? m_data->groups : none;
}

std::vector<SynonymTable::Equivalent> SynonymTable::of(const QString& foldedTerm) const {
  std::vector<Equivalent> found;
  if (!m_data) return found;
  const auto& byTerm = m_data->places().byTerm;
  const auto places = byTerm.constFind(foldedTerm);
  if (places == byTerm.cend()) return found;
  for (const Place& place : *places) {
    const SynonymGroup& group = m_data->groups[place.group];
    for (size_t t = 0; t < group.terms.size(); ++t) {
      if (t == place.term) continue;
      const auto relation = between(group.terms[place.term].relation, group.terms[t].relation);
      const QString folded = fold(group.terms[t].text);
      if (relation && !folded.isEmpty() && folded != foldedTerm)
        found.push_back({group.terms[t].text, folded, *relation, &group});
    }
  }
  return found;
}

int SynonymTable::longestTerm() const { return m_data ? m_data->places().longest : 0; }

}  // namespace jiheng
