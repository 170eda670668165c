#pragma once

#include <QDate>
#include <QStringList>
#include <vector>

#include "app/foundation/result.h"

namespace jiheng {

/// Where a question or an end takes its facts from.
struct GuideSource {
  QString id;
  Bilingual text;
  QDate date;
  bool confirmed = false;  ///< read in the text itself; otherwise shown as unverified
  bool operator==(const GuideSource&) const = default;
};

/// Whom to ask, and what.
struct ExpertAdvice {
  Bilingual whom;
  Bilingual ask;
};

/// A group of questions: technology, ownership, other regimes, content.
struct GuideSection {
  QString id;
  Bilingual title;
  ExpertAdvice expert;
};

enum class QuestionKind { YesNo, Choice, Text, Date };

/// One way to answer, and where it leads: to a question or to an end.
struct GuideAnswer {
  QString value;  ///< "yes", "no", "unknown", or the id of a choice
  Bilingual text;
  QString next;       ///< id of a question; empty where it ends
  QString end;        ///< id of an end; empty where it goes on
  QString handsOver;  ///< id of a hand-over that it adds; mostly empty
};

struct GuideQuestion {
  QString id;
  QString section;
  QuestionKind kind = QuestionKind::YesNo;
  Bilingual text;
  Bilingual help;
  QStringList sources;
  std::vector<GuideAnswer> answers;  ///< in the order shown; of Text and Date one with an empty value
  /// The answer that a value gives; null where the value does not answer the question.
  const GuideAnswer* answerFor(const QString& value) const;
};

/// Another regime to which a technology, or a part of it, is handed over.
struct HandOver {
  QString id;
  Bilingual regime;
  Bilingual authority;
  Bilingual reason;
  Bilingual notAssessed;  ///< what this program did not assess
  QStringList sources;
};

enum class EndKind { NotTechnology, NotOwn, Reaches, DoesNotReach, OtherRegime, Unsettled, AskExpert, Open };

QString endKindCode(EndKind kind);  ///< "not_technology", ..., "ask_expert", "open"
Text endKindText(EndKind kind);     ///< a few words, for a badge

/// One reading of an unsettled point.
struct GuideReading {
  Bilingual text;
  QString source;
};

struct GuideEnd {
  QString id;
  EndKind kind = EndKind::Open;
  Bilingual title;
  Bilingual text;
  Bilingual notAssessed;
  QString handsOver;  ///< of OtherRegime: the hand-over
  QString section;    ///< of AskExpert: whose expert
  std::vector<GuideReading> readings;
  QStringList sources;
};

/// Answers every question that is too complex: a valid end. Not among the answers of data, because it is always offered.
inline const QString kAskExpert = QStringLiteral("expert");

/// The questions of data/questionnaire as a proved graph: every branch ends, every question and end is reachable, both languages
/// and the sources are there.
class Questionnaire {
 public:
  /// Error: BrokenData with file, line and field.
  static Result<Questionnaire> load(const QString& dataDir);

  const QString& id() const { return m_id; }
  const QString& version() const { return m_version; }
  const QDate& knownOn() const { return m_knownOn; }
  const Bilingual& title() const { return m_title; }
  const QString& start() const { return m_start; }
  const std::vector<GuideQuestion>& questions() const { return m_questions; }
  const std::vector<GuideSection>& sections() const { return m_sections; }
  const std::vector<GuideEnd>& ends() const { return m_ends; }
  const std::vector<HandOver>& handOvers() const { return m_handOvers; }
  const GuideQuestion* question(const QString& id) const;  ///< null where there is none; so are the others
  const GuideSection* section(const QString& id) const;
  const GuideEnd* end(const QString& id) const;
  const HandOver* handOver(const QString& id) const;
  const GuideSource* source(const QString& id) const;

 private:
  QString m_id;
  QString m_version;
  QDate m_knownOn;
  Bilingual m_title;
  QString m_start;
  std::vector<GuideSource> m_sources;
  std::vector<GuideSection> m_sections;
  std::vector<GuideQuestion> m_questions;
  std::vector<HandOver> m_handOvers;
  std::vector<GuideEnd> m_ends;
};

/// The source for people: its text, its date, and that it is unverified where it is.
Text guideSourceText(const GuideSource& source);

}  // namespace jiheng
