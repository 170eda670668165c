#pragma once

#include <optional>
#include <vector>

#include "app/foundation/text.h"
#include "app/official_text/reading.h"

namespace jiheng {

/// The item that a clause is about.
struct Subject {
  QString name;
  QString number;  ///< empty where the text gives none
  qsizetype to = 0;
  std::vector<Text> remarks;
};

/// Reads "信息处理技术（编号：056101X）", "编号为056101X的信息处理技术条目", "“激光技术”条目（056101X）" and the like from a place on;
/// nothing where neither a name nor a number stands there.
std::optional<Subject> subjectAt(const Reading& reading, qsizetype at, qsizetype end);

/// Several of them, joined by 、 or 和.
std::vector<Subject> subjectsAt(const Reading& reading, qsizetype at, qsizetype end);

}  // namespace jiheng
