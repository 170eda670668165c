add_executable(import_bench import_bench.cpp)
target_link_libraries(import_bench PRIVATE Jiheng::Exchange Jiheng::Resources)
