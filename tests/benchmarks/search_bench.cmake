find_package(Qt6 COMPONENTS Sql REQUIRED)
add_executable(search_bench search_bench.cpp)
target_link_libraries(search_bench PRIVATE Jiheng::Catalogue Jiheng::Resources Qt6::Sql)
