// What befalls the kiosk: faults of the engine, the sound, the display and the disk, and their end.
#pragma once

#include <functional>
#include <map>
#include <set>

#include "tests/e2e/harness/program/kiosk_room.hpp"
#include "tests/monkey/deed.hpp"

namespace lectern::monkey {

/// Main thread only.
class Fate {
public:
    /// `programs` holds the kiosk's programs, `articles` what it reads; both are the monkey's own copies.
    Fate(e2e::KioskRoom& room, std::filesystem::path programs, std::filesystem::path articles);
    /// Heals everything.
    ~Fate();
    Fate(const Fate&) = delete;
    Fate& operator=(const Fate&) = delete;

    /// False where it is no deed of fate. Of two faults in one place the second does not come.
    bool perform(const Deed& deed);
    /// Ends what is due.
    void heal_due();
    void heal_all();

private:
    struct Wound {
        e2e::Moment until;
        std::function<void()> heal;
    };

    /// Whether nothing is wrong there yet; from now on it is.
    bool may_hurt(const std::string& place) const { return !wounds_.contains(place); }
    void hurt(const std::string& place, const std::string& ms, std::function<void()> heal);
    void engine(const Deed& deed);
    void stand_in(const Deed& deed);
    void end_engines(int signal);
    void sound(const Deed& deed);
    void display(const Deed& deed);
    void window(const Deed& deed);
    void disk(const Deed& deed);

    e2e::KioskRoom& room_;
    std::filesystem::path programs_;
    std::filesystem::path articles_;
    std::map<std::string, Wound> wounds_;
    bool other_sink_ = false;
};

/// Puts the articles there as they are before anything happens to them.
void write_articles(const std::filesystem::path& folder);
/// The processes that the program started, by name.
std::multimap<std::string, pid_t> children_of(pid_t program);

}  // namespace lectern::monkey
