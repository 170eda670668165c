# Debian's package file makes its target known everywhere, others may not.
if(NOT TARGET QuaZip::QuaZip)
  find_package(QuaZip-Qt6 REQUIRED)
endif()
add_executable(official_text_bench official_text_bench.cpp ../official_text/official_writer.h ../official_text/official_writer.cpp
  ../official_text/document_fixture.h ../official_text/document_fixture.cpp)
target_link_libraries(official_text_bench PRIVATE Jiheng::OfficialText Jiheng::Resources Jiheng::TestCore QuaZip::QuaZip)
