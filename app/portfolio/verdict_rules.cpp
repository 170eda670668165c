#include "app/portfolio/verdict_rules.h"

#include <algorithm>

#include "app/portfolio/tag_rules.h"

namespace jiheng {

namespace {

using Kind = OpenPoint::Kind;

/// A tag seen in the light of the edition.
struct Finding {
  const Tag* tag = nullptr;
  const Item* item = nullptr;           ///< null where the edition does not have it
  const ControlPoint* point = nullptr;  ///< null for a tag on the item, or where the point is gone
  bool textChanged = false;
  bool technologyChanged = false;
};

Finding findingOf(const Tag& tag, const Technology& technology, const Edition& edition) {
  Finding finding;
  finding.tag = &tag;
  finding.technologyChanged = tag.technologyRevision != technology.revision;
  finding.item = edition.find(tag.item);
  if (!finding.item) return finding;
  if (!tag.pointKey.isEmpty()) finding.point = finding.item->point(tag.pointKey);
  const bool pointGone = !tag.pointKey.isEmpty() && !finding.point;
  finding.textChanged = pointGone || textDiffers(tag, *finding.item, finding.point);
  return finding;
}

bool isUnverified(const Finding& finding) {
  const auto unverified = [](const Provenance& provenance) {
    return provenance.confirmation == Confirmation::Unverified;
  };
  if (finding.point) return unverified(finding.point->provenance);
  return unverified(finding.item->nameProvenance) ||
         std::any_of(finding.item->points.begin(), finding.item->points.end(),
                     [&](const ControlPoint& point) { return unverified(point.provenance); });
}

/// Collects what is open about each tag, with the sentence that says what to do.
class OpenPoints {
public:
  OpenPoints(const Technology& technology, const Edition& edition, VerdictWords words)
      : m_technology(technology), m_edition(edition), m_words(words) {}

  void addTag(const Finding& finding) {
    const Tag& tag = *finding.tag;
    const Text place = m_words == VerdictWords::All ? placeText(tag, &m_edition) : Text();
    if (tag.state == TagState::Candidate)
      add(Kind::CandidateOpen, tag, [&] {
        return phrase("Portfolio", "The candidate on %1 is open: confirm or reject it, with the reason.")
              .arg(place);
      });
    if (!finding.item) {
      add(Kind::ItemDeleted, tag, [&] {
        return phrase("Portfolio",
                 "The edition of %1 no longer has %2: judge the technology against this edition, or "
                 "remove the tag.")
              .arg(m_edition.effective())
              .arg(place);
      });
      return;
    }
    if (!tag.pointKey.isEmpty() && !finding.point) {
      add(Kind::TextChanged, tag, [&] {
        return phrase("Portfolio",
                 "In the edition of %1 no control point “%2” of %3 is bundled: judge the tag again.")
              .arg(m_edition.effective())
              // The key is nobody's word; the text that was judged says which point it was.
              .arg(Bilingual{tag.judgedZh, tag.judgedEn})
              .arg(itemText(*finding.item));
      });
      return;
    }
    if (finding.textChanged)
      add(Kind::TextChanged, tag, [&] {
        return phrase("Portfolio", "The text of %1 is not the text that the tag was judged on: judge it again.")
              .arg(place);
      });
    if (finding.technologyChanged)
      add(Kind::TechnologyChanged, tag, [&] {
        return phrase("Portfolio",
                 "The tag on %1 was judged on revision %2 of the technology, which is now at revision %3: "
                 "judge it again.")
              .arg(place)
              .arg(tag.technologyRevision)
              .arg(m_technology.revision);
      });
    addText(finding, place);
  }

  template <class Words>
  void addNeverExamined(Words words) {
    addWithoutTag(Kind::NeverExamined, words);
  }

  void addNotJudgedHere() {
    addNeverExamined([this] {
      return phrase("Portfolio",
                    "No tag was judged on the edition of %1: go through what this edition added or changed.")
          .arg(m_edition.effective());
    });
  }

  /// Nothing is open, and nobody has said what was examined.
  void addNotConcluded() {
    addWithoutTag(Kind::NotConcluded, [this] {
      return phrase("Portfolio",
                    "No candidate is open, but what was examined against the edition of %1 is not recorded: complete the "
                    "dossier and conclude it.")
          .arg(m_edition.effective());
    });
  }

  /// Somebody has, but of something else than what stands there now.
  void addNotConcluded(const Conclusion& conclusion) {
    addWithoutTag(Kind::NotConcluded, [&]() -> Text {
      if (conclusion.technologyRevision != m_technology.revision)
        return phrase("Portfolio",
                      "What was examined is revision %1 of the technology, which is now at revision %2: screen it again and "
                      "conclude the dossier anew.")
            .arg(conclusion.technologyRevision)
            .arg(m_technology.revision);
      if (conclusion.textChanged)
        return phrase("Portfolio",
                      "The text of the edition of %1 has changed since the dossier was concluded: screen the technology "
                      "again and conclude it anew.")
            .arg(m_edition.effective());
      return phrase("Portfolio",
                    "A refusal that the dossier rests on is no longer there: answer the candidate and conclude the dossier "
                    "anew.");
    });
  }
  std::vector<OpenPoint> take() { return std::move(m_points); }

private:
  template <class Words>
  void addWithoutTag(Kind kind, Words words) {
    m_points.push_back({kind, TagId(), m_words == VerdictWords::All ? words() : Text()});
  }

  void addText(const Finding& finding, const Text& place) {
    const Tag& tag = *finding.tag;
    if (tag.pointKey.isEmpty())
      add(Kind::PointsNotBundled, tag, [&] {
        return phrase("Portfolio",
                 "The tag stands on %1 as a whole, because its control points are not all bundled: bring "
                 "the official text.")
              .arg(place);
      });
    if (finding.point ? finding.point->zh.isEmpty() : finding.item->nameZh.isEmpty())
      add(Kind::ChineseNotBundled, tag, [&] {
        return phrase("Portfolio",
                 "Only a translation of %1 is bundled, but the Chinese text is the law: bring the official "
                 "text.")
              .arg(place);
      });
    if (isUnverified(finding))
      add(Kind::UnverifiedText, tag, [&] {
        return phrase("Portfolio", "The text of %1 is unverified: compare it with the official text.").arg(place);
      });
    if (finding.item->standing == Standing::Suspended || (finding.point && finding.point->standing == Standing::Suspended))
      add(Kind::StandingUnconfirmed, tag, [&] {
        return phrase("Portfolio",
                 "%1 is suspended in the edition of %2 and can apply again: look up whether it applies on the day of the "
                 "export.")
              .arg(place)
              .arg(m_edition.effective());
      });
    if (finding.item->standing == Standing::Unconfirmed)
      add(Kind::StandingUnconfirmed, tag, [&] {
        return phrase("Portfolio",
                 "It is not confirmed that %1 stands in the edition of %2: look it up in the official "
                 "list.")
              .arg(itemText(*finding.item))
              .arg(m_edition.effective());
      });
  }

  /// The sentence is made only where somebody will read it.
  template <class Words>
  void add(Kind kind, const Tag& tag, Words words) {
    m_points.push_back({kind, tag.id, m_words == VerdictWords::All ? words() : Text()});
  }

  const Technology& m_technology;
  const Edition& m_edition;
  VerdictWords m_words;
  std::vector<OpenPoint> m_points;
};

/// What the tags of one technology say together.
struct Tally {
  std::vector<Finding> prohibited;  ///< confirmed, on the text as it stands
  std::vector<Finding> restricted;
  std::vector<TagId> staleProhibited;  ///< confirmed, but the text changed
  std::vector<TagId> staleRestricted;
  std::vector<TagId> refused;  ///< refusals that hold
  int tags = 0;
  int candidates = 0;           ///< open
  int reopened = 0;             ///< refusals that no longer hold
  int unfit = 0;                ///< confirmed tags that no longer fit the edition
  bool prohibitedOpen = false;  ///< a candidate or a reopened refusal stands on a prohibited item
  bool judgedHere = false;      ///< a tag was judged on this edition
  bool concluded = false;       ///< a conclusion holds

  /// Nothing is open and nothing confirmed.
  bool isAnswered() const {
    return candidates == 0 && reopened == 0 && unfit == 0 && prohibited.empty() && restricted.empty();
  }

  void count(const Finding& finding, const Edition& edition) {
    const Tag& tag = *finding.tag;
    const bool onProhibited = finding.item && finding.item->part == Part::Prohibited;
    ++tags;
    if (finding.item && tag.state != TagState::Candidate && tag.editionId == edition.id()) judgedHere = true;
    switch (tag.state) {
      case TagState::Candidate:
        ++candidates;
        prohibitedOpen = prohibitedOpen || onProhibited;
        break;
      case TagState::Confirmed:
        if (finding.item && !finding.textChanged) {
          (onProhibited ? prohibited : restricted).push_back(finding);
        } else {
          ++unfit;
          if (finding.item) (onProhibited ? staleProhibited : staleRestricted).push_back(tag.id);
        }
        break;
      case TagState::Rejected:
        if (!finding.item) break;  // the edition does not ask the question any more
        if (finding.textChanged || finding.technologyChanged) {
          ++reopened;
          prohibitedOpen = prohibitedOpen || onProhibited;
        } else {
          refused.push_back(tag.id);
        }
        break;
    }
  }
};

std::vector<TagId> idsOf(const std::vector<Finding>& findings) {
  std::vector<TagId> ids;
  ids.reserve(findings.size());
  for (const Finding& finding : findings) ids.push_back(finding.tag->id);
  return ids;
}

/// The items of the deciding tags, each once.
Text itemsOf(const std::vector<Finding>& findings) {
  Text list;
  std::vector<const Item*> seen;
  for (const Finding& finding : findings) {
    if (std::find(seen.begin(), seen.end(), finding.item) != seen.end()) continue;
    seen.push_back(finding.item);
    list = seen.size() == 1 ? itemText(*finding.item)
                            : phrase("Portfolio", "%1; %2").arg(list).arg(itemText(*finding.item));
  }
  return list;
}

Text openSentence(const Tally& tally, const Verdict& verdict, const Edition& edition) {
  if (tally.tags == 0 && !tally.concluded)
    return phrase("Portfolio", "Not yet examined against the edition of %1.").arg(edition.effective());
  Text reasons;
  const auto add = [&reasons](const Text& reason) {
    reasons = reasons.isEmpty() ? reason : phrase("Portfolio", "%1; %2").arg(reasons).arg(reason);
  };
  if (tally.candidates > 0)
    add(phrase("Portfolio", "%n candidates are to be decided", nullptr, tally.candidates));
  if (tally.unfit > 0)
    add(phrase("Portfolio", "%n confirmed tags no longer fit this edition", nullptr, tally.unfit));
  if (tally.reopened > 0)
    add(phrase("Portfolio", "%n rejected tags are to be judged again", nullptr, tally.reopened));
  if (!tally.judgedHere && tally.candidates == 0)
    add(phrase("Portfolio", "nothing was judged on this edition"));
  else if (tally.isAnswered())
    add(phrase("Portfolio", "no candidate is open, but what was examined is not recorded"));
  if (verdict.atLeast)
    return phrase("Portfolio", "Open under the edition of %1, at least %2: %3.")
        .arg(edition.effective())
        .arg(partText(*verdict.atLeast))
        .arg(reasons);
  return phrase("Portfolio", "Open under the edition of %1: %2.").arg(edition.effective()).arg(reasons);
}

Text sentenceOf(const Tally& tally, const Verdict& verdict, const Edition& edition) {
  const int refused = static_cast<int>(tally.refused.size());
  switch (verdict.kind) {
    case VerdictKind::Prohibited:
      return phrase("Portfolio", "Prohibited from export under the edition of %1: %2.")
          .arg(edition.effective())
          .arg(itemsOf(tally.prohibited));
    case VerdictKind::Restricted:
      return phrase("Portfolio", "Restricted from export under the edition of %1: %2.")
          .arg(edition.effective())
          .arg(itemsOf(tally.restricted));
    case VerdictKind::ExaminedNoMatch:
      return phrase("Portfolio", "Examined against the edition of %1: no match found in %2, %3.")
          .arg(edition.effective())
          .arg(phrase("Portfolio", "%n control points", nullptr, edition.pointCount()))
          .arg(phrase("Portfolio", "%n candidates refused", nullptr, refused));
    case VerdictKind::Open:
      return openSentence(tally, verdict, edition);
  }
  return {};
}

void decide(Verdict& verdict, const Tally& tally) {
  if (!tally.prohibited.empty()) {
    verdict.kind = VerdictKind::Prohibited;
    verdict.grounds = idsOf(tally.prohibited);
    return;
  }
  if (!tally.restricted.empty() && !tally.prohibitedOpen && tally.unfit == 0) {
    verdict.kind = VerdictKind::Restricted;
    verdict.grounds = idsOf(tally.restricted);
    return;
  }
  if (tally.isAnswered() && tally.concluded) {
    verdict.kind = VerdictKind::ExaminedNoMatch;
    verdict.grounds = tally.refused;
    return;
  }
  verdict.kind = VerdictKind::Open;
  if (!tally.staleProhibited.empty()) {
    verdict.atLeast = Part::Prohibited;
    verdict.grounds = tally.staleProhibited;
  } else if (!tally.restricted.empty() || !tally.staleRestricted.empty()) {
    verdict.atLeast = Part::Restricted;
    verdict.grounds = idsOf(tally.restricted);
    verdict.grounds.insert(verdict.grounds.end(), tally.staleRestricted.begin(), tally.staleRestricted.end());
  }
}

}  // namespace

bool conclusionHolds(const Conclusion& conclusion, const Technology& technology, const std::vector<Tag>& tags) {
  if (!(conclusion.technology == technology.id) || conclusion.technologyRevision != technology.revision ||
      conclusion.textChanged)
    return false;
  return std::all_of(conclusion.refused.begin(), conclusion.refused.end(), [&tags](const TagId& id) {
    return std::any_of(tags.begin(), tags.end(),
                       [&id](const Tag& tag) { return tag.id == id && tag.state == TagState::Rejected; });
  });
}

Verdict verdictOf(const Technology& technology, const std::vector<Tag>& tags, const Conclusion* conclusion,
                  const Edition& edition, VerdictWords words) {
  const bool onThisEdition = conclusion && conclusion->editionId == edition.id();
  Tally tally;
  tally.concluded = onThisEdition && conclusionHolds(*conclusion, technology, tags);
  OpenPoints open(technology, edition, words);
  for (const Tag& tag : tags) {
    if (!(tag.technology == technology.id)) continue;
    const Finding finding = findingOf(tag, technology, edition);
    tally.count(finding, edition);
    open.addTag(finding);
  }
  if (tally.concluded || !tally.isAnswered()) {
    if (!tally.concluded && !tally.judgedHere && tally.candidates == 0) open.addNotJudgedHere();
  } else if (onThisEdition) {
    open.addNotConcluded(*conclusion);
  } else if (tally.tags == 0) {
    open.addNeverExamined([] {
      return phrase("Portfolio",
                    "The technology was never examined: look for the control points that it may "
                    "fall under, and tag it.");
    });
  } else if (!tally.judgedHere) {
    open.addNotJudgedHere();
  } else {
    open.addNotConcluded();
  }

  Verdict verdict;
  verdict.editionId = edition.id();
  decide(verdict, tally);
  verdict.openPoints = open.take();
  if (words == VerdictWords::None) return verdict;
  verdict.sentence = sentenceOf(tally, verdict, edition);
  if (isIncomplete(edition))
    verdict.sentence =
        phrase("Portfolio", "%1 The bundled text of this edition is incomplete.").arg(verdict.sentence);
  return verdict;
}

bool isIncomplete(const Edition& edition) {
  for (const Part part : {Part::Prohibited, Part::Restricted}) {
    const PartCoverage& coverage = edition.coverage(part);
    if (coverage.bundled - coverage.unconfirmed < coverage.stated) return true;
  }
  return std::any_of(edition.items().begin(), edition.items().end(),
                     [](const Item& item) { return item.coverage != PointsCoverage::Complete; });
}

}  // namespace jiheng
