#include "app/cli/catalogue_texts.h"

namespace jiheng {

void printDisagreement(Run& run, const Disagreement& disagreement) {
  run.line(phrase("Cli", "Sources disagree (%1): %2")
               .arg(disagreementStateText(disagreement.state))
               .arg(disagreement.question));
  for (size_t i = 0; i < disagreement.claims.size(); ++i) {
    const DisagreementClaim& claim = disagreement.claims[i];
    const bool followed = disagreement.reading && *disagreement.reading == static_cast<int>(i);
    const Text line = followed ? phrase("Cli", "    %1 (%2) - the data follows this")
                               : phrase("Cli", "    %1 (%2)");
    run.line(line.arg(claim.says).arg(claim.source));
  }
  run.line(phrase("Cli", "    Why: %1").arg(disagreement.why));
  run.line(phrase("Cli", "    What depends on it: %1").arg(disagreement.effect));
}

void printLedgerEntry(Run& run, const LedgerEntry& entry) {
  run.line(entry.zh);
  for (const Rendering& rendering : entry.renderings) {
    const bool chosen = !entry.preferred.isEmpty() && rendering.en == entry.preferred;
    const Text relation = renderingRelationText(rendering.relation);
    if (rendering.en.isEmpty())
      run.line(phrase("Cli", "    no rendering: %1 (%2)").arg(relation).arg(rendering.source));
    else if (chosen)
      run.line(phrase("Cli", "    %1 - chosen, %2 (%3)").arg(rendering.en).arg(relation).arg(rendering.source));
    else
      run.line(phrase("Cli", "    %1 - %2 (%3)").arg(rendering.en).arg(relation).arg(rendering.source));
    if (!rendering.note.zh.isEmpty()) run.line(QStringLiteral("        ") + rendering.note.in(run.language()));
  }
}

}  // namespace jiheng
