#pragma once

namespace jiheng {

/// Where the data files stand inside the program: `:/data`.
inline constexpr char kBundledData[] = ":/data";

/// Where the compiled translations stand inside the program: `:/i18n/jiheng_zh_CN.qm`, `:/i18n/jiheng_en.qm`.
inline constexpr char kBundledTranslations[] = ":/i18n";

/// Makes the resources known to Qt. Called once by each program's main; calling it again does nothing.
void initResources();

}  // namespace jiheng
