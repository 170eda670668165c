add_executable(report_bench report_bench.cpp report_bench_html.h report_bench_html.cpp)
target_link_libraries(report_bench PRIVATE Jiheng::Flags Jiheng::Reports Jiheng::Resources Qt6::Gui)
