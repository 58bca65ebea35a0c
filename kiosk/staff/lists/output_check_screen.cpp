#include "kiosk/staff/lists/output_check_screen.hpp"

#include "kiosk/staff/lists/staff_check_phrases.hpp"
#include "kiosk/staff/staff_phrases.hpp"
#include "kiosk/words/mode_phrases.hpp"
#include "kiosk/words/phrases.hpp"

namespace lectern::kiosk {
namespace {

struct Output {
    speech::AudioRoute route;
    std::string (*name)();
    std::string (*sentence)();
    int config::SoundSettings::* volume;  ///< the volume that visitors start with
};

constexpr std::array outputs = {
    Output{speech::AudioRoute::loudspeaker, phrases::loudspeaker, phrases::this_is_the_loudspeaker, &config::SoundSettings::volume},
    Output{speech::AudioRoute::headphones, phrases::headphones, phrases::these_are_the_headphones,
           &config::SoundSettings::headphones_volume},
};

}  // namespace

OutputCheckScreen::OutputCheckScreen(Stage& stage, StaffDesk& desk) : ChoiceScreen(stage, [this] { return list(); }), desk_(desk) {}

ChoiceList OutputCheckScreen::list() const {
    ChoiceList list{.title = phrases::check_outputs()};
    for (std::size_t i = 0; i < outputs.size(); ++i)
        list.items.push_back({outputs.at(i).name(), results_.at(i).empty() ? phrases::not_tried() : results_.at(i)});
    return list;
}

std::string OutputCheckScreen::about() const {
    return phrases::sentence(phrases::check_outputs());
}

std::vector<std::string> OutputCheckScreen::intro() const {
    auto sentences = ChoiceScreen::intro();
    sentences.insert(sentences.begin() + 1, phrases::choose_an_output());
    return sentences;
}

void OutputCheckScreen::choose(std::size_t item) {
    choices_.stay_at(item);
    if (!stage_.session().sound_on()) return stage_.say({phrases::sound_is_off(stage_.key_for(Action::louder))});
    tried_ = item;
    sounds_ = false;
    const auto& output = outputs.at(item);
    desk_.say_by(output.route, desk_.settings().sound.*output.volume, output.sentence());
    trial_ = stage_.voice().last_announcement();
}

/// A trial counts only if its sentence was the last to begin: any other sentence has interrupted it.
void OutputCheckScreen::follow(const speech::NarrationEvent& event) {
    if (sounds_ && std::holds_alternative<speech::AnnouncementsEnded>(event)) return judge();
    ChoiceScreen::follow(event);
    if (const auto* started = std::get_if<speech::Started>(&event)) sounds_ = stage_.voice().is_end_of(trial_, *started);
}

void OutputCheckScreen::judge() {
    const auto status = desk_.status();
    const bool took_it = status.sound == speech::SoundState::open;
    results_.at(tried_) = took_it ? phrases::output_works(status.device.device) : phrases::output_failed(status.device.fault);
    sounds_ = false;
    choices_.say_focused();
}

}  // namespace lectern::kiosk
