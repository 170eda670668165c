#pragma once

#include <QDateTime>
#include <optional>

#include "app/portfolio/portfolio.h"
#include "app/questionnaire/questionnaire.h"

namespace jiheng {

using QuestionnaireRunId = Id<struct QuestionnaireRunKind>;

/// One answer as it was given.
struct GivenAnswer {
  QString question;
  QString value;  ///< a value of the question, a text, an ISO date, or kAskExpert
  QString note;
  QString author;
  QDateTime at;             ///< UTC
  TechnologyId takenFrom;   ///< of which technology it was taken over; empty for an answer of one's own
  bool toConfirm = false;   ///< taken over and not yet confirmed: it answers nothing until somebody does
  bool operator==(const GivenAnswer&) const = default;
};

/// One walk through the questions for a technology, bound to its revision and to a version of the questions.
struct QuestionnaireRun {
  QuestionnaireRunId id;
  TechnologyId technology;
  int technologyRevision = 1;
  QString questionnaire;
  QString version;
  QString author;  ///< who began it
  QDateTime at;    ///< when; UTC
  std::vector<GivenAnswer> answers;  ///< in the order of first entry, those set aside among them
  bool operator==(const QuestionnaireRun&) const = default;
  const GivenAnswer* answer(const QString& question) const;  ///< null where none was given
};

/// Where a run stands. What lies on the path counts; other answers are kept, set aside.
struct GuidePath {
  QStringList answered;  ///< questions, from the first on
  QString next;          ///< the question to answer now; empty at an end
  QString end;           ///< id of the end; empty while a question is open, and for an expert's end outside the data
  bool expert = false;   ///< an expert is asked: at `answered.last()`
  EndKind kind = EndKind::Open;  ///< of the end
  QStringList handOvers;         ///< collected on the way and at the end
  QStringList setAside;          ///< answered questions that no longer lie on the path
  bool isFinished() const { return next.isEmpty(); }
};

/// Walks the answers. Rules without I/O.
GuidePath pathOf(const Questionnaire& questionnaire, const std::vector<GivenAnswer>& answers);

/// The questions that can still come after the path, by the shortest way, in the order of the data: what the map shows as open.
QStringList openAfter(const Questionnaire& questionnaire, const GuidePath& path);

/// The sections of which nothing was asked on the path: part of “not assessed”.
std::vector<const GuideSection*> sectionsNotAsked(const Questionnaire& questionnaire, const GuidePath& path);

/// The title of the end where a path stands, in both languages; empty while a question is open.
Text endTitle(const Questionnaire& questionnaire, const GuidePath& path);
/// Whom to ask and what, where the end is to ask an expert; null otherwise.
const ExpertAdvice* expertOf(const Questionnaire& questionnaire, const GuidePath& path);

/// A question with its answer in both languages, for the review and the report.
struct AnsweredQuestion {
  QString question;
  Bilingual text;
  Text answer;
  QString note;
  QString author;
  QDateTime at;
  TechnologyId takenFrom;
};

/// The answers on the path, in its order.
std::vector<AnsweredQuestion> answeredQuestions(const Questionnaire& questionnaire, const QuestionnaireRun& run);
/// One answer for people: "Yes", the text of a choice, what was typed, a date, “an expert is asked”.
Text answerText(const GuideQuestion& question, const QString& value);

/// Why a run no longer speaks of what stands now (another revision of the technology, another version of the questions); empty
/// where it does.
Text outdatedText(const QuestionnaireRun& run, const Technology& technology, const Questionnaire& questionnaire);

}  // namespace jiheng
