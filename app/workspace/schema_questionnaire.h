#pragma once

#include "app/workspace/migrations.h"

namespace jiheng {

/// Walks through the questions of data/questionnaire, with their answers.
Migration questionnaireMigration(int version);

}  // namespace jiheng
