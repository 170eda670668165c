#pragma once

#include <QStringList>

namespace jiheng {

/// Every step that the rules can show, as gate.json must know it: "restricted.letter", "free.effect", ...
const QStringList& gateStepKeys();

/// Every finding that the rules can raise, as gate.json must know it.
const QStringList& gateFindingIds();

}  // namespace jiheng
