// A directory of its own for one test: home, run-time directory, articles, logs. Removed at the end.
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
    /// Writes a file, making its folders; returns its path.
    std::filesystem::path write(const std::filesystem::path& name, std::string_view content) const;

private:
    std::filesystem::path path_;
};

std::string read_text(const std::filesystem::path& file);

}  // namespace lectern::e2e
