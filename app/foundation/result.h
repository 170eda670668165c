#pragma once

#include <tl/expected.hpp>

#include "app/foundation/error.h"

namespace jiheng {

/// A value, or the error that stood in its way. Every boundary between rooms speaks it; nothing throws across one.
template <class T>
using Result = tl::expected<T, Error>;

/// A Result without a value.
using Status = tl::expected<void, Error>;

/// Ends a function that returns a Result: `return fail(error);`
inline tl::unexpected<Error> fail(Error error) { return tl::unexpected<Error>(std::move(error)); }

}  // namespace jiheng

/// Passes the error of an expression that gives a Status on to the caller.
#define JIHENG_TRY(expression)                                              \
  do {                                                                      \
    if (auto jihengStatus = (expression); !jihengStatus.has_value())        \
      return ::jiheng::fail(std::move(jihengStatus).error());               \
  } while (false)

#define JIHENG_CONCAT_(a, b) a##b
#define JIHENG_CONCAT(a, b) JIHENG_CONCAT_(a, b)

/// Declares `declaration` with the value of a Result, or passes its error on: `JIHENG_ASSIGN(const auto file, open(path));`
#define JIHENG_ASSIGN(declaration, expression)                                                   \
  auto JIHENG_CONCAT(jihengResult, __LINE__) = (expression);                                     \
  if (!JIHENG_CONCAT(jihengResult, __LINE__).has_value())                                        \
    return ::jiheng::fail(std::move(JIHENG_CONCAT(jihengResult, __LINE__)).error());             \
  declaration = *std::move(JIHENG_CONCAT(jihengResult, __LINE__))
