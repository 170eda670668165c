add_executable(catalogue_bench catalogue_bench.cpp)
target_link_libraries(catalogue_bench PRIVATE Jiheng::Catalogue Jiheng::Resources)
