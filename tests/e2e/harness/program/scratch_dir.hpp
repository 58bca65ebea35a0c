// One test's own directory for home, run-time files, articles and logs. It is removed at the end.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace lectern::e2e {

class ScratchDir {
public:
    ScratchDir();
    ~ScratchDir();
    ScratchDir(const ScratchDir&) = delete;
    ScratchDir& operator=(const ScratchDir&) = delete;

    const std::filesystem::path& path() const { return path_; }
    /// Writes a file, creating its folders, and returns its path.
    std::filesystem::path write(const std::filesystem::path& name, std::string_view content) const;

private:
    std::filesystem::path path_;
};

std::string read_text(const std::filesystem::path& file);

}  // namespace lectern::e2e
