#pragma once

#include <QString>
#include <optional>

#include "app/official_text/reading.h"

namespace jiheng {

/// How a list counts its entries.
enum class EnumeratorStyle {
  Chinese,         ///< 一、
  ChineseBracket,  ///< （一）
  Digit,           ///< 1. 1、 ⒈
  DigitBracket,    ///< (1) 1) ⑴
  Circled,         ///< ①
  Letter,          ///< a) a.
  Article          ///< 第一条
};

/// The number before an entry.
struct Enumerator {
  EnumeratorStyle style = EnumeratorStyle::Digit;
  int value = 0;
  qsizetype length = 0;
};

/// The enumerator that stands at a place of a reading. "2.58" is none; "1.3D打印" is one.
std::optional<Enumerator> enumeratorAt(const Reading& reading, qsizetype at);

/// Behind all enumerators that stand one after the other.
qsizetype skipEnumerators(const Reading& reading, qsizetype at);

/// 十七 -> 17; 0 where it is no number.
int chineseNumber(const QString& text);

}  // namespace jiheng
