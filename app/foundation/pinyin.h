#pragma once

#include <QString>

namespace jiheng {

/// The usual reading of one Han character as a syllable of small Latin letters without tone; ü is written u ("lu" for 滤).
/// Empty for anything else. A character with several readings gives its most frequent one, whatever word it stands in.
/// Safe from any thread.
QString pinyinOf(char32_t character);

}  // namespace jiheng
