// Faults of the engine, the sound, the display and the disk, and their repair.
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
    /// `programs` is the folder of the kiosk's programs and `articles` the folder that it reads; both are the monkey's own copies.
    Fate(e2e::KioskRoom& room, std::filesystem::path programs, std::filesystem::path articles);
    /// Repairs every fault.
    ~Fate();
    Fate(const Fate&) = delete;
    Fate& operator=(const Fate&) = delete;

    /// Carries out a fault. False when the deed is not one. While a place has a fault, a second one there is skipped.
    bool perform(const Deed& deed);
    /// Repairs the faults whose time is over.
    void heal_due();
    void heal_all();

private:
    struct Wound {
        e2e::Moment until;
        std::function<void()> heal;
    };

    /// True when this place has no fault at the moment.
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

/// Writes the articles in their original state.
void write_articles(const std::filesystem::path& folder);
/// The child processes of the program, by name.
std::multimap<std::string, pid_t> children_of(pid_t program);

}  // namespace lectern::monkey
