#pragma once

#include <memory>

#include "app/foundation/result.h"

namespace jiheng {

struct ScreeningTables;

/// The rules and the makers' words of data/screening. An immutable value; copies are cheap.
class ScreeningData {
 public:
  /// Reads `dataDir`/screening: rules.json, vocabulary.json and common_words.json. Error (BrokenData): file, line, field; a
  /// file that is missing is one too, because screening with half of its words finds less without saying so.
  static Result<ScreeningData> load(const QString& dataDir);

  const ScreeningTables& tables() const { return *m_tables; }

 private:
  explicit ScreeningData(std::shared_ptr<const ScreeningTables> tables) : m_tables(std::move(tables)) {}
  std::shared_ptr<const ScreeningTables> m_tables;
};

}  // namespace jiheng
