#pragma once

#include <optional>

#include "app/questionnaire/questionnaire.h"

namespace jiheng {

/// What is wrong with a graph of questions, and where.
struct GraphFault {
  enum class Place { Question, End, HandOver } place = Place::Question;
  qsizetype index = 0;   ///< of the question, end or hand-over
  qsizetype answer = -1; ///< of the answer inside a question
  Text problem;
};

/// The first fault: a way that leads nowhere or in a circle, a question or an end that no way reaches, a hand-over that nothing
/// uses. Nothing where the graph is sound. Rules without I/O.
std::optional<GraphFault> graphFault(const QString& start, const std::vector<GuideQuestion>& questions, const std::vector<GuideEnd>& ends,
                                     const std::vector<HandOver>& handOvers);

}  // namespace jiheng
