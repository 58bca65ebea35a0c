#include "config/staff_pin.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

#include "config/staff_file.hpp"
#include "tests/config/failing_sync.hpp"
#include "tests/config/settings_text.hpp"

using namespace lectern::config;
namespace fs = std::filesystem;

namespace {

const std::string hash = "$argon2id$v=19$m=65536,t=2,p=1$+hBxZGFQZ0cjd4Gfkr5ekg$Mc4Qqcf2Ow71lBQrH8oQIt3FaUacZoTk8M/qp4woL8c";
const std::string other_hash = "$argon2id$v=19$m=65536,t=2,p=1$AAAAZGFQZ0cjd4Gfkr5ekg$Mc4Qqcf2Ow71lBQrH8oQIt3FaUacZoTk8M/qp4woL8c";

/// A kiosk's files: its settings, and the folder that stores what staff set.
struct Files {
    explicit Files(std::string_view settings_text = "") : settings(settings_text) {}

    fs::path staff() const { return settings.path().parent_path() / "state" / "staff.toml"; }
    /// The PIN as a start of the program would find it.
    StaffPin pin(const std::vector<std::string>& overrides = {}) const {
        const auto loaded = load_settings(settings.path(), overrides, staff());
        REQUIRE(loaded);
        return staff_pin(*loaded, staff());
    }
    void write(std::string_view text) const {
        fs::create_directories(staff().parent_path());
        std::ofstream(staff(), std::ios::binary) << text;
    }

    SettingsFile settings;
};

bool is_known(const StaffPin& pin, const std::string& as) {
    const auto* known = std::get_if<KnownPin>(&pin);
    return known != nullptr && known->hash == as;
}

/// During its lifetime no file can grow beyond 4 kB.
class SmallFilesOnly {
public:
    SmallFilesOnly() {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{4096, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFilesOnly() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    SmallFilesOnly(const SmallFilesOnly&) = delete;
    SmallFilesOnly& operator=(const SmallFilesOnly&) = delete;

private:
    void (*handler_)(int) = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before_{};
};

/// Ways in which the staff's file may be damaged by accident.
struct Damage {
    std::string_view name;
    void (*harm)(const fs::path& file);
};

void overwrite(const fs::path& file, std::string_view text) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << text;
}

/// Another program that holds the folder's lock, and writes the staff's file as soon as somebody waits for the lock.
class OtherProgram {
public:
    OtherProgram(const Files& files, std::string text) {
        const auto folder = files.staff().parent_path();
        fs::create_directories(folder);
        folder_ = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        news_ = ::inotify_init1(IN_CLOEXEC);
        const bool watches = ::flock(folder_, LOCK_EX) == 0 && ::inotify_add_watch(news_, folder.c_str(), IN_OPEN | IN_ONLYDIR) >= 0;
        REQUIRE(watches);
        thread_ = std::jthread([this, file = files.staff(), text = std::move(text)] { write_when_waited_for(file, text); });
    }
    ~OtherProgram() {
        thread_.join();
        ::close(news_);
        ::close(folder_);
    }
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

private:
    void write_when_waited_for(const fs::path& file, const std::string& text) const {
        while (!is_waited_for()) {
        }
        overwrite(file, text);
    }
    /// Blocks until something in the folder is opened. Whoever waits for the lock opens the folder itself.
    bool is_waited_for() const {
        alignas(inotify_event) std::array<char, 4096> news;
        const auto size = ::read(news_, news.data(), news.size());
        for (std::ptrdiff_t at = 0; at < size;) {
            const auto* event = reinterpret_cast<const inotify_event*>(news.data() + at);
            if (event->mask & IN_ISDIR) return true;
            at += static_cast<std::ptrdiff_t>(sizeof(inotify_event) + event->len);
        }
        return false;
    }

    int folder_ = -1;
    int news_ = -1;
    std::jthread thread_;
};

const Damage damages[] = {
    {"gone", [](const fs::path& file) { fs::remove(file); }},
    {"empty", [](const fs::path& file) { fs::resize_file(file, 0); }},
    {"blank", [](const fs::path& file) { overwrite(file, "\n  \n"); }},
    {"zeroed", [](const fs::path& file) { overwrite(file, std::string(200, '\0')); }},
    {"cut off", [](const fs::path& file) { fs::resize_file(file, fs::file_size(file) - 20); }},
    {"no TOML", [](const fs::path& file) { overwrite(file, "[staff\npin_hash"); }},
    {"no UTF-8", [](const fs::path& file) { overwrite(file, "[staff]\npin_hash = '\xff\xfe'\n"); }},
    {"a key with a typo", [](const fs::path& file) { overwrite(file, "[staff]\npin_hahs = '" + hash + "'\n"); }},
    {"a section with a typo", [](const fs::path& file) { overwrite(file, "[stuff]\npin_hash = '" + hash + "'\n"); }},
    {"a number", [](const fs::path& file) { overwrite(file, "[staff]\npin_hash = 1234\n"); }},
    {"an empty hash", [](const fs::path& file) { overwrite(file, "[staff]\npin_hash = ''\n"); }},
    {"no hash", [](const fs::path& file) { overwrite(file, "[staff]\npin_hash = '1234'\n"); }},
    {"other values only", [](const fs::path& file) { overwrite(file, "[sound]\nquiet_from = '22:00'\n"); }},
    {"too large", [](const fs::path& file) { fs::resize_file(file, (1U << 20) + 1); }},
    {"a folder", [](const fs::path& file) { fs::remove(file), fs::create_directory(file); }},
    {"a link into nowhere", [](const fs::path& file) { fs::remove(file), fs::create_symlink("nowhere", file); }},
    {"a link to another file",
     [](const fs::path& file) {
         const auto other = file.parent_path() / "other.toml";
         overwrite(other, "[staff]\npin_hash = '" + other_hash + "'\n");
         fs::remove(file), fs::create_symlink(other, file);
     }},
    {"a pipe", [](const fs::path& file) { fs::remove(file), ::mkfifo(file.c_str(), 0600); }},
};

}  // namespace

TEST_CASE("where nobody has set a PIN there is none") {
    CHECK(std::holds_alternative<NoPin>(Files().pin()));
}

TEST_CASE("a PIN that was stored is known at the next start, as one from the screen") {
    const Files files;
    REQUIRE(store_pin(files.staff(), hash));
    CHECK(is_known(files.pin(), hash));
    CHECK(std::get<KnownPin>(files.pin()).on_screen);
    REQUIRE(store_pin(files.staff(), other_hash));
    CHECK(is_known(files.pin(), other_hash));
}

TEST_CASE("once a PIN was set nothing that becomes of the staff's file lets anybody choose one") {
    for (const auto& damage : damages) {
        CAPTURE(damage.name);
        const Files files;
        REQUIRE(store_pin(files.staff(), hash));
        damage.harm(files.staff());
        const auto pin = files.pin();
        REQUIRE(std::holds_alternative<LostPin>(pin));
        CHECK(std::get<LostPin>(pin).why.find(files.staff().string()) == 0);
    }
}

TEST_CASE("a PIN that was set on the screen does not give way to an older one of lectern.toml") {
    for (const auto& damage : damages) {
        CAPTURE(damage.name);
        const Files files("[staff]\npin_hash = '" + other_hash + "'\n");
        REQUIRE(store_pin(files.staff(), hash));
        damage.harm(files.staff());
        CHECK(std::holds_alternative<LostPin>(files.pin()));
    }
}

TEST_CASE("whoever mends a damaged hash is not told to take the PIN away") {
    CHECK(messages_for("[staff]\npin_hash = '" + hash.substr(0, 80) + "'\n") ==
          std::vector<std::string>{
              "lectern.toml:2: staff.pin_hash: found no hash of a PIN; write what stands behind pin_hash in a staff.toml, "
              "after the PIN was chosen on the screen of a kiosk"});
}

TEST_CASE("a staff's file without a mark that cannot be read lets nobody choose a PIN either") {
    const Files files;
    files.write(std::string(200, '\0'));
    CHECK(std::holds_alternative<LostPin>(files.pin()));
    fs::resize_file(files.staff(), 0);
    CHECK(std::holds_alternative<LostPin>(files.pin()));
}

TEST_CASE("a PIN that was set before there was a mark is known, and gets its mark") {
    const Files files;
    files.write("[staff]\npin_hash = '" + hash + "'\n");
    REQUIRE(is_known(files.pin(), hash));
    REQUIRE(mark_pin(files.staff()));
    fs::remove(files.staff());
    CHECK(std::holds_alternative<LostPin>(files.pin()));
}

TEST_CASE("the PIN of lectern.toml holds as long as none was set on the screen") {
    const Files files("[staff]\npin_hash = '" + hash + "'\n");
    CHECK(is_known(files.pin(), hash));
    CHECK_FALSE(std::get<KnownPin>(files.pin()).on_screen);
    files.write("[sound]\nquiet_from = 'dawn'\n");
    CHECK(is_known(files.pin(), hash));
}

TEST_CASE("the PIN of the command line holds whatever the staff's file is") {
    const Files files;
    REQUIRE(store_pin(files.staff(), other_hash));
    fs::resize_file(files.staff(), 0);
    CHECK(is_known(files.pin({"staff.pin_hash=" + hash}), hash));
    CHECK(std::holds_alternative<LostPin>(files.pin({"staff.pin_hash="})));
}

TEST_CASE("who takes the mark and the hash away may choose a PIN again") {
    const Files files;
    REQUIRE(store_pin(files.staff(), hash));
    REQUIRE(store_staff_values(files.staff(), {{"sound.quiet_from", "22:00"}}));
    files.write("[sound]\nquiet_from = '22:00'\n");
    fs::remove(pin_mark(files.staff()));
    CHECK(std::holds_alternative<NoPin>(files.pin()));
}

TEST_CASE("a PIN that cannot be stored is not set, and says why") {
    const Files files;
    std::ofstream(files.staff().parent_path()) << "a file where the folder should be";
    const auto stored = store_pin(files.staff(), hash);
    REQUIRE_FALSE(stored);
    CHECK(stored.error().trouble == FileTrouble::not_a_folder);
}

TEST_CASE("a file that cannot be read is not written again when a PIN cannot be stored in it") {
    const Files files;
    files.write("[staff\npin_hash");
    const auto same = files.staff().string() + ".same";
    fs::create_hard_link(files.staff(), same);
    const auto stored = store_pin(files.staff(), hash);
    REQUIRE_FALSE(stored);
    CHECK(stored.error().trouble == FileTrouble::damaged);
    CHECK(fs::equivalent(files.staff(), same));
}

TEST_CASE("where another program holds the folder, what it writes meanwhile stays, and the PIN is not set", "[threads]") {
    for (const bool is_new : {false, true}) {
        CAPTURE(is_new);
        const Files files("[staff]\npin_hash = '" + other_hash + "'\n");
        if (!is_new) files.write("[sound]\nquiet_from = '22:00'\n");
        const auto stored = [&] {
            const OtherProgram other(files, "[sound]\nquiet_from = '21:00'\n");
            return store_pin(files.staff(), hash);
        }();
        REQUIRE_FALSE(stored);
        CHECK(stored.error().trouble == FileTrouble::in_use);
        CHECK(read_whole_file(files.staff()).value() == "[sound]\nquiet_from = '21:00'\n");
        CHECK(is_known(files.pin(), other_hash));
    }
}

TEST_CASE("a PIN that is in its file is set, also where the disk does not promise to keep it or its mark") {
    for (const int kept : {0, 1}) {
        CAPTURE(kept);
        const Files files("[staff]\npin_hash = '" + other_hash + "'\n");
        files.write("[sound]\nquiet_from = '22:00'\n");
        const auto stored = [&] {
            const lectern::tests::FailingFolderSyncs failing(kept);
            return store_pin(files.staff(), hash);
        }();
        REQUIRE(stored);
        CHECK(stored->flaw);
        CHECK(is_known(files.pin(), hash));
    }
}

TEST_CASE("where the mark cannot be made the PIN before stays the one that is known") {
    const Files files("[staff]\npin_hash = '" + other_hash + "'\n");
    files.write("[sound]\nquiet_from = '22:00'\n");
    fs::create_directories(pin_mark(files.staff()).string() + ".new/in the way");
    CHECK_FALSE(store_pin(files.staff(), hash));
    CHECK(is_known(files.pin(), other_hash));
}

TEST_CASE("where neither the mark can be made nor the file before be put back, the PIN is set, and what is missing is told") {
    const Files files;
    files.write("# " + std::string(100'000, 'x') + "\n[sound]\nquiet_from = '22:00'\n");
    fs::create_directories(pin_mark(files.staff()).string() + ".new/in the way");
    const auto stored = [&] {
        const SmallFilesOnly limit;  // the new file has no comment and is small enough; the old one with its comment is too large
        return store_pin(files.staff(), hash);
    }();
    REQUIRE(stored);
    REQUIRE(stored->flaw);
    CHECK(stored->flaw->message.starts_with("the new PIN holds, but not all that belongs to it is stored: " +
                                            pin_mark(files.staff()).string()));
    CHECK(is_known(files.pin(), hash));
}

TEST_CASE("where there is no mark the PIN of lectern.toml holds, whatever became of the staff's file") {
    for (const auto& damage : damages) {
        CAPTURE(damage.name);
        const Files files("[staff]\npin_hash = '" + hash + "'\n");
        files.write("[sound]\nquiet_from = '22:00'\n");
        damage.harm(files.staff());
        CHECK(is_known(files.pin(), hash));
    }
}

TEST_CASE("staff's values are not written over a file that cannot be read, since it may hold the PIN") {
    const Files files;
    REQUIRE(store_pin(files.staff(), hash));
    overwrite(files.staff(), "[staff]\npin_hash = '" + hash + "\n");
    const auto stored = store_staff_values(files.staff(), {{"sound.quiet_from", "22:00"}});
    REQUIRE_FALSE(stored);
    CHECK(stored.error().trouble == FileTrouble::damaged);
    CHECK(fs::file_size(files.staff()) == 21 + hash.size());
}
