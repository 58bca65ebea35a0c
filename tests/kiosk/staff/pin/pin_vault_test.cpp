#include "kiosk/staff/pin/pin_vault.hpp"

#include <catch2/catch.hpp>
#include <fstream>

#include "kiosk/staff/pin/try_delay.hpp"

using namespace lectern::kiosk;
namespace fs = std::filesystem;

namespace {

/// A state folder that is removed with this object.
struct State {
    ~State() { fs::remove_all(folder); }
    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    static fs::path make() {
        std::string name = (fs::temp_directory_path() / "lectern-vault-XXXXXX").string();
        return ::mkdtemp(name.data());
    }
    fs::path folder = make();
    fs::path wrongs = folder / "wrong-pins";
    PinFiles files{folder / "staff.toml", wrongs};
};

}  // namespace

TEST_CASE("the count of wrong PINs outlives the program, and none leaves no file") {
    State state;
    CHECK(read_wrongs(state.wrongs) == 0);
    REQUIRE(state.files.store_wrongs(3));
    CHECK(read_wrongs(state.wrongs) == 3);
    REQUIRE(state.files.store_wrongs(0));
    CHECK(read_wrongs(state.wrongs) == 0);
    CHECK(fs::is_empty(state.folder));
}

TEST_CASE("a count of wrong PINs that cannot be read makes the longest wait") {
    const State state;
    std::ofstream(state.wrongs) << "";
    CHECK(read_wrongs(state.wrongs) == TryDelay::most_wrongs);
    fs::remove(state.wrongs);
    fs::create_symlink("nowhere", state.wrongs);
    CHECK(read_wrongs(state.wrongs) == TryDelay::most_wrongs);
    fs::remove(state.wrongs);
    fs::create_directory(state.wrongs);
    CHECK(read_wrongs(state.wrongs) == TryDelay::most_wrongs);
}
