# HarfBuzz with its subsetter: HarfBuzz::HarfBuzz and HarfBuzz::Subset.
#
# vcpkg has CMake packages that know their own dependencies, so they come first there. Elsewhere the files are looked
# for: Debian's package file names libraries that its libtool versions do not have, Homebrew has none.
if(DEFINED VCPKG_TARGET_TRIPLET)
  find_package(harfbuzz CONFIG QUIET)
endif()

if(TARGET harfbuzz::harfbuzz AND TARGET harfbuzz::harfbuzz-subset)
  set_target_properties(harfbuzz::harfbuzz harfbuzz::harfbuzz-subset PROPERTIES IMPORTED_GLOBAL TRUE)
  if(NOT TARGET HarfBuzz::HarfBuzz)
    add_library(HarfBuzz::HarfBuzz ALIAS harfbuzz::harfbuzz)
    add_library(HarfBuzz::Subset ALIAS harfbuzz::harfbuzz-subset)
  endif()
  set(HarfBuzz_FOUND TRUE)
  return()
endif()

find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
  pkg_check_modules(PC_HARFBUZZ QUIET harfbuzz harfbuzz-subset)
endif()

find_path(HarfBuzz_INCLUDE_DIR hb-subset.h PATH_SUFFIXES harfbuzz HINTS ${PC_HARFBUZZ_INCLUDE_DIRS})
find_library(HarfBuzz_LIBRARY harfbuzz HINTS ${PC_HARFBUZZ_LIBRARY_DIRS})
find_library(HarfBuzz_SUBSET_LIBRARY harfbuzz-subset HINTS ${PC_HARFBUZZ_LIBRARY_DIRS})
mark_as_advanced(HarfBuzz_INCLUDE_DIR HarfBuzz_LIBRARY HarfBuzz_SUBSET_LIBRARY)

if(HarfBuzz_INCLUDE_DIR AND EXISTS "${HarfBuzz_INCLUDE_DIR}/hb-version.h")
  file(STRINGS "${HarfBuzz_INCLUDE_DIR}/hb-version.h" HarfBuzz_VERSION_LINE REGEX "HB_VERSION_STRING \"")
  string(REGEX REPLACE ".*\"([0-9.]+)\".*" "\\1" HarfBuzz_VERSION "${HarfBuzz_VERSION_LINE}")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(HarfBuzz
  REQUIRED_VARS HarfBuzz_LIBRARY HarfBuzz_SUBSET_LIBRARY HarfBuzz_INCLUDE_DIR
  VERSION_VAR HarfBuzz_VERSION)

if(HarfBuzz_FOUND AND NOT TARGET HarfBuzz::HarfBuzz)
  # Global: the rooms are static libraries, so whoever links them must see these too.
  add_library(HarfBuzz::HarfBuzz UNKNOWN IMPORTED GLOBAL)
  set_target_properties(HarfBuzz::HarfBuzz PROPERTIES
    IMPORTED_LOCATION "${HarfBuzz_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${HarfBuzz_INCLUDE_DIR}")
  add_library(HarfBuzz::Subset UNKNOWN IMPORTED GLOBAL)
  set_target_properties(HarfBuzz::Subset PROPERTIES
    IMPORTED_LOCATION "${HarfBuzz_SUBSET_LIBRARY}"
    INTERFACE_LINK_LIBRARIES HarfBuzz::HarfBuzz)
endif()
