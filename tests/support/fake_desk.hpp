// A staff desk without threads and disk: errands run when the test calls do_errands().
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "config/staff_file.hpp"
#include "kiosk/staff/staff_desk.hpp"
#include "tests/support/fake_pin_vault.hpp"

namespace lectern::tests {

class FakeDesk final : public kiosk::StaffDesk {
public:
    FakeDesk() { start_with(config::NoPin{}); }
    FakeDesk(const FakeDesk&) = delete;
    FakeDesk& operator=(const FakeDesk&) = delete;

    const config::Settings& settings() const override { return values; }
    void keep(const config::StaffValues& set, std::function<void()> told) override {
        for (const auto& [key, value] : set) {
            config::set_value(values, key, value);
            kept[key] = value;
        }
        if (told && !stands.not_kept) told();
    }
    void say_as_loud_as_can_be(std::string sentence) override { loud.push_back(std::move(sentence)); }
    void say_by(speech::AudioRoute route, int step, std::string sentence) override {
        const auto* by = route == speech::AudioRoute::headphones ? "headphones" : "loudspeaker";
        asked.push_back("say by " + std::string(by) + ", step " + std::to_string(step));
        loud.push_back(std::move(sentence));
        speak(loud.back());
    }
    const kiosk::InputMap& keys() const override { return bound; }
    kiosk::StaffStatus status() const override { return stands; }
    const std::vector<content::LoadError>& problems() const override { return unreadable; }
    kiosk::PinKeeper& pins() override { return *keeper; }
    void let_in() override { asked.emplace_back("let in"); }
    void open(std::unique_ptr<kiosk::Screen> screen) override {
        asked.push_back("open " + std::string(screen->name()));
        opened.push_back(std::move(screen));
    }
    void end(kiosk::KioskEnd how) override { asked.emplace_back(how == kiosk::KioskEnd::restart ? "restart" : "leave Lectern"); }

    /// Sets the PIN as the program would find it at its start, after this many wrong tries.
    void start_with(config::StaffPin pin, int wrongs = 0) {
        const kiosk::PinKeeperParts parts{std::shared_ptr<kiosk::PinVault>(std::shared_ptr<void>(), &vault),
                                          [this](kiosk::Errands::Errand errand) { errands.push_back(std::move(errand)); },
                                          [this] { return now; }, [this](const config::FileFault& fault) { complaints.push_back(fault); }};
        keeper.emplace(parts, std::move(pin), wrongs);
    }
    /// Runs the queued errands and delivers their answers.
    void do_errands() {
        while (!errands.empty()) {
            const auto answer = errands.front()();
            errands.pop_front();  // destroys what the errand holds before its answer runs, as the errands' thread does
            if (answer) answer();
        }
    }
    std::vector<std::string> take_asked() { return std::exchange(asked, {}); }

    config::Settings values;
    config::StaffValues kept;
    kiosk::StaffStatus stands;
    std::vector<content::LoadError> unreadable;
    std::deque<kiosk::Errands::Errand> errands;
    std::vector<std::string> asked;
    std::vector<std::string> loud;
    std::function<void(const std::string&)> speak = [](const std::string&) {};  ///< says what is said by an output
    std::vector<std::unique_ptr<kiosk::Screen>> opened;
    kiosk::InputMap bound = *kiosk::InputMap::make({}, {});
    speech::TimePoint now;
    FakePinVault vault;
    std::vector<config::FileFault> complaints;
    std::optional<kiosk::PinKeeper> keeper;
};

}  // namespace lectern::tests
