# One target carries what every room is compiled with, so that no room can be laxer than another.
add_library(jiheng_flags INTERFACE)
add_library(Jiheng::Flags ALIAS jiheng_flags)

target_include_directories(jiheng_flags INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(jiheng_flags INTERFACE
  QT_NO_CAST_FROM_ASCII
  QT_NO_CAST_TO_ASCII
  QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_URL_CAST_FROM_STRING
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_NO_FOREACH
  QT_NO_JAVA_STYLE_ITERATORS
  QT_STRICT_ITERATORS
  QT_USE_QSTRINGBUILDER
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  JIHENG_VERSION="${PROJECT_VERSION}")

if(MSVC)
  target_compile_options(jiheng_flags INTERFACE /W4 /utf-8 /permissive-)
  if(JIHENG_WERROR)
    target_compile_options(jiheng_flags INTERFACE /WX)
  endif()
else()
  target_compile_options(jiheng_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow=local -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused)
  if(JIHENG_WERROR)
    target_compile_options(jiheng_flags INTERFACE -Werror)
  endif()
  if(JIHENG_SANITIZE)
    target_compile_options(jiheng_flags INTERFACE
      -fsanitize=${JIHENG_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(jiheng_flags INTERFACE -fsanitize=${JIHENG_SANITIZE})
  endif()
endif()
