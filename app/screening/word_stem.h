#pragma once

namespace jiheng {

/// Cuts plural and verb endings off an English word in lower case, after the first steps of M. F. Porter, "An algorithm for
/// suffix stripping" (1980): castings, casting and cast become one word. Words with other signs than a to z, and short ones,
/// stay as they are: they are abbreviations. Works in place and gives the new length, which is never more.
int stemWord(char16_t* word, int length);

}  // namespace jiheng
