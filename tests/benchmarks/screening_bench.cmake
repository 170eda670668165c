find_package(Qt6 COMPONENTS Sql REQUIRED)
add_executable(screening_bench screening_bench.cpp "${PROJECT_SOURCE_DIR}/tests/screening/screening_cases.cpp")
target_link_libraries(screening_bench PRIVATE Jiheng::Flags Jiheng::Screening Jiheng::Resources Qt6::Sql)
