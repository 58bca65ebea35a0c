#include "config/whole_file.hpp"

#include <catch2/catch.hpp>
#include <fstream>
#include <sys/stat.h>
#include <thread>
#include <tuple>
#include <unistd.h>

using namespace lectern::config;
namespace fs = std::filesystem;

namespace {

/// A folder that is removed with this object.
class Folder {
public:
    ~Folder() { fs::remove_all(path_); }
    Folder() = default;
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    fs::path operator/(const char* name) const { return path_ / name; }

private:
    static fs::path make() {
        std::string name = (fs::temp_directory_path() / "lectern-whole-XXXXXX").string();
        return ::mkdtemp(name.data());
    }
    fs::path path_ = make();
};

std::string text_of(const fs::path& file) {
    const auto text = read_whole_file(file);
    return text && *text ? **text : "unreadable";
}

}  // namespace

TEST_CASE("a whole file is read as it was written, by its owner only, with nothing beside it") {
    const Folder folder;
    REQUIRE(write_whole_file(folder / "new/state", "one"));
    REQUIRE(write_whole_file(folder / "new/state", "two\n"));
    CHECK(text_of(folder / "new/state") == "two\n");
    struct ::stat found{};
    REQUIRE(::stat((folder / "new/state").c_str(), &found) == 0);
    CHECK((found.st_mode & 0777) == 0600);
    REQUIRE(::stat((folder / "new").c_str(), &found) == 0);
    CHECK((found.st_mode & 0777) == 0700);
    CHECK(std::distance(fs::directory_iterator(folder / "new"), {}) == 1);
}

TEST_CASE("a file that is not there is no fault") {
    const Folder folder;
    const auto text = read_whole_file(folder / "state");
    REQUIRE(text);
    CHECK_FALSE(*text);
    CHECK(remove_whole_file(folder / "state"));
}

TEST_CASE("whatever is no regular file of ours is not read, and no pipe is waited for") {
    const Folder folder;
    std::ofstream(folder / "real") << "text";
    fs::create_symlink(folder / "real", folder / "link");
    fs::create_symlink("nowhere", folder / "dangling");
    fs::create_directory(folder / "folder");
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    for (const char* name : {"link", "dangling", "folder", "pipe"}) {
        CAPTURE(name);
        const auto text = read_whole_file(folder / name);
        REQUIRE_FALSE(text);
        CHECK(text.error().trouble == FileTrouble::not_a_file);
        CHECK(text.error().message.starts_with((folder / name).string() + ": "));
    }
    if (::geteuid() != 0) return;  // only root can change a file's owner
    REQUIRE(::chown((folder / "real").c_str(), 65534, 65534) == 0);
    CHECK(read_whole_file(folder / "real").error().trouble == FileTrouble::not_allowed);
}

TEST_CASE("writing takes the place of a link, and leaves what it points to alone") {
    const Folder folder;
    std::ofstream(folder / "real") << "text";
    fs::create_symlink(folder / "real", folder / "state");
    fs::create_symlink(folder / "real", folder / "state.new");
    REQUIRE(write_whole_file(folder / "state", "new"));
    CHECK(text_of(folder / "state") == "new");
    CHECK(text_of(folder / "real") == "text");
}

TEST_CASE("what cannot be written is told with its reason and leaves nothing") {
    const Folder folder;
    std::ofstream(folder / "file") << "text";
    CHECK(write_whole_file(folder / "file/state", "new").error().trouble == FileTrouble::not_a_folder);
    fs::create_directories(folder / "place/state/full");
    CHECK(write_whole_file(folder / "place/state", "new").error().trouble == FileTrouble::not_a_file);
    CHECK(std::distance(fs::directory_iterator(folder / "place"), {}) == 1);
}

TEST_CASE("two that change a file at the same time lose nothing of each other", "[threads]") {
    const Folder folder;
    const auto add = [&](char letter) {
        for (int i = 0; i < 20; ++i)
            std::ignore = change_whole_file(folder / "state", [&](const auto& text) { return text.value_or("") + letter; });
    };
    {
        const std::jthread first(add, 'a');
        const std::jthread second(add, 'b');
    }
    CHECK(text_of(folder / "state").size() == 40);
}
