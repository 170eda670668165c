# A room is a folder with one capability and one static library. USES names the rooms and libraries it may
# include; tests/architecture compares the includes with these lists.
#
#   jiheng_room(Calendar
#     USES Jiheng::Foundation
#     SOURCES working_calendar.h working_calendar.cpp)
function(jiheng_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;USES;PRIVATE_USES" ${ARGN})
  string(TOLOWER "jiheng_${name}" target)
  add_library(${target} STATIC ${ROOM_SOURCES})
  add_library(Jiheng::${name} ALIAS ${target})
  target_link_libraries(${target} PUBLIC Jiheng::Flags ${ROOM_USES} PRIVATE ${ROOM_PRIVATE_USES})
  set_property(GLOBAL APPEND PROPERTY JIHENG_ROOMS ${target})
endfunction()

# A test program: one for each room, run offscreen, every GoogleTest case its own ctest entry.
#
#   jiheng_test(tst_calendar LABEL unit USES Jiheng::Calendar SOURCES tst_working_calendar.cpp)
function(jiheng_test name)
  cmake_parse_arguments(TEST "" "LABEL;TIMEOUT" "SOURCES;USES;ENVIRONMENT" ${ARGN})
  if(NOT TEST_TIMEOUT)
    set(TEST_TIMEOUT 180)
  endif()
  add_executable(${name} ${TEST_SOURCES})
  target_link_libraries(${name} PRIVATE Jiheng::Flags ${TEST_USES} GTest::gtest)
  target_compile_definitions(${name} PRIVATE
    JIHENG_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
    JIHENG_BINARY_DIR="${PROJECT_BINARY_DIR}")
  gtest_discover_tests(${name}
    DISCOVERY_MODE PRE_TEST
    DISCOVERY_TIMEOUT 120
    PROPERTIES
      LABELS "${TEST_LABEL}"
      TIMEOUT ${TEST_TIMEOUT}
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_FORCE_STDERR_LOGGING=1;${TEST_ENVIRONMENT}")
endfunction()
