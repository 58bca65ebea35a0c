#include "tests/e2e/harness/program/scratch_dir.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <system_error>

namespace lectern::e2e {

ScratchDir::ScratchDir() {
    // Short, because the path of a Unix socket is limited to 107 bytes.
    std::string name = (std::filesystem::temp_directory_path() / "lectern-XXXXXX").string();
    if (!::mkdtemp(name.data())) throw std::system_error(errno, std::generic_category(), name);
    path_ = name;
}

ScratchDir::~ScratchDir() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

std::filesystem::path ScratchDir::write(const std::filesystem::path& name, std::string_view content) const {
    const std::filesystem::path file = path_ / name;
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << content;
    return file;
}

std::string read_text(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace lectern::e2e
