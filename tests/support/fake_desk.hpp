// The staff's desk without threads and disk: an errand is done when the test says so.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "config/staff_file.hpp"
#include "kiosk/staff_desk.hpp"

namespace lectern::tests {

class FakeDesk final : public kiosk::StaffDesk {
public:
    const config::Settings& settings() const override { return values; }
    void keep(const std::string& key, const config::StaffValues::mapped_type& value) override {
        config::set_value(values, key, value);
        kept[key] = value;
    }
    void say_as_loud_as_can_be(std::string sentence) override { loud.push_back(std::move(sentence)); }
    void say_by(speech::AudioRoute route, int step, std::string sentence) override {
        const auto* by = route == speech::AudioRoute::headphones ? "headphones" : "loudspeaker";
        asked.push_back("say by " + std::string(by) + ", step " + std::to_string(step));
        loud.push_back(std::move(sentence));
    }
    const kiosk::InputMap& keys() const override { return bound; }
    kiosk::StaffStatus status() const override { return stands; }
    const std::vector<content::LoadError>& problems() const override { return unreadable; }
    kiosk::TryDelay& tries() override { return delay; }
    void send(kiosk::Errands::Errand errand) override { errands.push_back(std::move(errand)); }
    void let_in() override { asked.emplace_back("let in"); }
    void open(std::unique_ptr<kiosk::Screen> screen) override {
        asked.push_back("open " + std::string(screen->name()));
        opened.push_back(std::move(screen));
    }
    void end(kiosk::KioskEnd how) override { asked.emplace_back(how == kiosk::KioskEnd::restart ? "restart" : "leave Lectern"); }

    /// Does what was sent and gives the answers.
    void do_errands() {
        while (!errands.empty()) {
            const auto answer = errands.front()();
            errands.pop_front();
            if (answer) answer();
        }
    }
    std::vector<std::string> take_asked() { return std::exchange(asked, {}); }

    config::Settings values;
    config::StaffValues kept;
    kiosk::StaffStatus stands;
    std::vector<content::LoadError> unreadable;
    kiosk::TryDelay delay;
    std::deque<kiosk::Errands::Errand> errands;
    std::vector<std::string> asked;
    std::vector<std::string> loud;
    std::vector<std::unique_ptr<kiosk::Screen>> opened;
    kiosk::InputMap bound = *kiosk::InputMap::make({}, {});
};

}  // namespace lectern::tests
