#pragma once

#include <memory>

#include "app/catalogue/edition.h"
#include "app/catalogue/synonym_table.h"
#include "app/screening/screening_answer.h"
#include "app/screening/screening_data.h"

namespace jiheng {

/// Compares the description of a technology with one edition of the catalogue, in Chinese and English at once. Looks for
/// the law's own words, for synonyms of them and for the words that makers use, and ranks what they speak for.
///
/// Making one takes a fifth of a second; copies share its tables. Immutable: any thread may use it. The same text gives the
/// same answer.
class Screener {
 public:
  Screener(std::shared_ptr<const Edition> edition, const SynonymTable& synonyms, const ScreeningData& data);

  /// At most `top` candidates; 0 for all.
  ScreeningAnswer screen(const ScreeningText& text, int top = 10) const;

  const Edition& edition() const;
  /// Fingerprint of rules, vocabulary and synonyms: what was screened with another one should be screened again.
  QString engine() const;

 private:
  struct Tables;
  std::shared_ptr<const Tables> m_tables;
};

}  // namespace jiheng
