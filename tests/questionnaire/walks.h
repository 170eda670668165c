#pragma once

#include "app/questionnaire/questionnaire_run.h"

namespace jiheng::test {

/// The bundled questions.
const Questionnaire& guide();

/// Answers in order: "subject=know-how", "origin=developed".
std::vector<GivenAnswer> answers(std::initializer_list<const char*> pairs);

/// The answers that lead from the start to the end of the restricted control point.
std::vector<GivenAnswer> allTheWay();

}  // namespace jiheng::test
