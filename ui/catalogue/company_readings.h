#pragma once

#include <QHash>

#include "app/annotations/reading_service.h"
#include "app/catalogue/catalogue.h"
#include "app/catalogue/disagreement.h"
#include "app/catalogue/translation_ledger.h"

namespace jiheng::ui {

/// What the open workspace says about English terms and disagreeing sources, read at one moment.
struct CompanyReadings {
  bool workspaceOpen = false;
  QHash<QString, ChosenTerm> terms;        ///< by subject
  QHash<QString, CompanyStance> stances;   ///< by disagreement

  /// `service` may be null. What cannot be read is left out; the workspace says so where it is used.
  static CompanyReadings of(const ReadingService* service);
  /// The company's English for a subject; empty where it chose none.
  QString term(const QString& subject) const { return terms.value(subject).term; }
};

/// The text that a term of the company can render, with the renderings that are bundled for it.
struct RenderedText {
  QString subject;
  QString zh;
  struct Choice {
    QString en;
    Bilingual source;
  };
  std::vector<Choice> choices;  ///< one of each text
};

/// The subject of an entry of the ledger: its item, its control point, or the entry itself.
QString subjectOf(const LedgerEntry& entry);
/// What a subject is, in an edition. Nothing for a subject that the bundled data does not have.
std::optional<RenderedText> renderedText(const Catalogue& catalogue, const Edition& edition, const QString& subject);

}  // namespace jiheng::ui
