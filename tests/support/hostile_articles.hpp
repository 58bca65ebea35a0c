// Articles that cannot be read, each for a different reason: mistakes that staff may make, and files made to do harm.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <utility>
#include <vector>

namespace lectern::tests {

inline std::string repeated(std::string_view piece, int times) {
    std::string text;
    text.reserve(piece.size() * static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i) text += piece;
    return text;
}

/// A table whose rows have one cell each; the reader fills in the missing ones.
inline std::string wide_table(int columns, int rows) {
    return "# Table\n\n" + repeated("|a", columns) + "|\n" + repeated("|-", columns) + "|\n" + repeated("x\n", rows);
}

inline std::string with_front_matter(const std::string& lines) {
    return "---\n" + lines + "\n---\n\n# Pain\n\nIt hurts.\n";
}

using NamedBytes = std::pair<std::string, std::string>;

inline std::vector<NamedBytes> hostile_files() {
    using namespace std::string_literals;
    return {
        // exceeds what the reader's process may use
        {"table-narrow-and-long.md", wide_table(300, 40'000)},
        {"table-wide.md", wide_table(1000, 5000)},
        {"quotes.md", "# Q\n\n" + repeated(">", 7'000'000)},
        {"quotes-and-spaces.md", "# Q\n\n" + repeated("> ", 3'500'000)},
        // exceeds the kiosk's own limits
        {"large.txt", repeated("too much ", 1'000'000)},
        {"notice.md", with_front_matter("notice: " + repeated("general information ", 1000))},
        {"sections.md", repeated("# a\n\n", 20'001)},
        {"title.md", "---\ntitle: " + repeated("long title ", 200) + "\n---\n\nText.\n"},
        // not text, or without any text
        {"cut.txt", "Pain\n\nCaf\xC3"s},
        {"empty.md", ""},
        {"latin-1.txt", "Pain\n\nCaf\xE9 au lait\n"},
        {"mark-only.txt", "\xEF\xBB\xBF"},
        {"nul.txt", "Pain\n\n\0\n"s},
        {"overlong.txt", "Pain\n\n\xC0\xAF\n"},
        {"picture.md", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s},
        {"rules.md", "***\n\n---\n\n***\n"},
        {"spaces.txt", " \r\n\t\n"},
        {"surrogate.txt", "Pain\n\n\xED\xA0\x80\n"},
        {"utf-16-big.txt", "\xFE\xFF\0P\0a\0i\0n"s},
        {"utf-16-little.txt", "\xFF\xFEP\0a\0i\0n\0"s},
        {"utf-32.txt", "\xFF\xFE\0\0P\0\0\0"s},
        // front matter with invalid or misleading values
        {"front-key.md", with_front_matter("colour: red")},
        {"front-language.md", with_front_matter("language: ../../etc")},
        {"front-open.md", "---\ntitle: Pain\n\n# Pain\n"},
        {"front-private.md", with_front_matter("private: perhaps")},
        {"front-twice.md", with_front_matter("title: a\ntitle: b")},
    };
}

inline void write_bytes(const std::filesystem::path& file, std::string_view bytes) {
    std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// Also writes entries that are not files or that lead out of the folder. Returns all names.
inline std::vector<std::string> write_hostile_articles(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& [name, bytes] : hostile_files()) {
        write_bytes(folder / name, bytes);
        names.push_back(name);
    }
    ::mkfifo((folder / "pipe.md").c_str(), 0600);
    for (const auto& [name, target] : {NamedBytes{"way-out.md", "/etc/passwd"}, {"device.md", "/dev/zero"}, {"loop.md", "loop.md"}})
        std::filesystem::create_symlink(target, folder / name);
    for (const char* name : {"pipe.md", "way-out.md", "device.md", "loop.md"}) names.emplace_back(name);
    return names;
}

}  // namespace lectern::tests
