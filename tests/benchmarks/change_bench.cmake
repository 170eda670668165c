add_executable(change_bench change_bench.cpp)
target_link_libraries(change_bench PRIVATE Jiheng::Catalogue Jiheng::Resources)
