#include "app/annotations/reading.h"

#include <array>
#include <utility>

namespace jiheng {

namespace {
constexpr std::array<std::pair<StanceState, QLatin1String>, 3> kStates{{
    {StanceState::Checking, QLatin1String("checking")},
    {StanceState::Asked, QLatin1String("asked")},
    {StanceState::Decided, QLatin1String("decided")},
}};
}  // namespace

QString termSubject(const ItemKey& item, const QString& pointKey) {
  return pointKey.isEmpty() ? QString(QStringLiteral("item:") + item.value())
                            : QString(QStringLiteral("point:") + item.value() + u'/' + pointKey);
}

QString stanceStateCode(StanceState state) {
  for (const auto& [value, code] : kStates)
    if (value == state) return code;
  return {};
}

std::optional<StanceState> stanceStateFromCode(const QString& code) {
  for (const auto& [value, name] : kStates)
    if (code == name) return value;
  return std::nullopt;
}

Text stanceStateText(StanceState state) {
  switch (state) {
    case StanceState::Checking: return phrase("Annotations", "being checked");
    case StanceState::Asked: return phrase("Annotations", "authority asked");
    case StanceState::Decided: break;
  }
  return phrase("Annotations", "decided by the company");
}

}  // namespace jiheng
