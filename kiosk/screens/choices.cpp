#include "kiosk/screens/choices.hpp"

#include <algorithm>

#include "kiosk/words/help_phrases.hpp"
#include "kiosk/words/mode_phrases.hpp"
#include "kiosk/words/one_button_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"
#include "kiosk/words/visit_phrases.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::size_t rounds = 2;
constexpr std::size_t one_button_rounds = 3;
constexpr std::chrono::milliseconds late_press{500};  // a hand needs this long after the ear

}  // namespace

std::string how_to_choose(const Stage& stage) {
    if (stage.session().one_button()) return phrases::press_when_yours_comes();
    const auto play_key = stage.key_for(Action::play_pause);
    if (stage.session().sound_on()) return phrases::press_when_you_hear_yours(play_key);
    return phrases::how_to_choose_in_silence(stage.key_for(Action::previous_sentence), stage.key_for(Action::next_sentence), play_key);
}

ChoiceList Choices::list() const {
    auto list = make_();
    if (stage_.session().one_button()) {
        for (const auto action : behind_) list.items.push_back({phrases::name_of(action)});
    }
    list.focus = list.items.empty() ? 0 : std::min(focus_, list.items.size() - 1);
    return list;
}

std::optional<std::size_t> Choices::press() {
    const bool over = stage_.session().one_button() && steps_left_ == 0;
    if (!over) return take(chosen());
    say_in_turn({});
    return std::nullopt;
}

std::optional<std::size_t> Choices::take(std::size_t item) {
    const auto own = make_().items.size();
    if (item < own) return item;
    if (item < list().items.size()) stage_.perform_here(behind_.at(item - own));
    return std::nullopt;
}

void Choices::focus(std::size_t item) {
    focus_ = item;
    focus_ = list().focus;
}

std::string Choices::spoken_item(std::size_t item) const {
    const auto items = list().items;
    const auto& shown = items[item];
    const auto* own = shown.language.empty() ? nullptr : find_interface_language(shown.language);
    if (own == nullptr) return phrases::item_in_list(shown.label, shown.detail, shown.key, item + 1, items.size());
    const InLanguage in(*own);
    return phrases::take_language(shown.label, stage_.key_for(Action::play_pause));
}

void Choices::say_in_turn(std::vector<std::string> intro) {
    const auto count = list().items.size();
    if (count == 0) return stage_.say(std::move(intro));
    say_focused(std::move(intro));
    steps_left_ = steps_of_all_rounds() - 1;
}

std::size_t Choices::steps_of_all_rounds() const {
    return (stage_.session().one_button() ? one_button_rounds : rounds) * list().items.size();
}

void Choices::stay_at(std::size_t item) {
    focus(item);
    steps_left_ = stage_.session().one_button() ? steps_of_all_rounds() - 1 : 0;
    before_.reset();
    name_heard_ = false;
}

bool Choices::handle(Action action) {
    switch (action) {
        case Action::next_sentence:
            move(1);
            return true;
        case Action::previous_sentence:
            move(-1);
            return true;
        case Action::next:
        case Action::next_page:
            turn_page(1);
            return true;
        case Action::previous:
        case Action::previous_page:
            turn_page(-1);
            return true;
        case Action::again:
            say_focused();
            return true;
        default:
            return false;
    }
}

void Choices::move(int by) {
    if (by < 0 && focus_ == 0) return say_edge(phrases::first_in_list());
    if (by > 0 && focus_ + 1 >= list().items.size()) return say_edge(phrases::last_in_list());
    steer_to(by < 0 ? focus_ - 1 : focus_ + 1);
}

void Choices::turn_page(int direction) {
    auto list = this->list();
    const auto page = stage_.item_page(list);
    if (page.pages <= 1) return move(direction);
    if (direction > 0 && page.page + 1 >= page.pages) return say_edge(phrases::last_in_list());
    if (direction > 0) return steer_to(page.first + page.count);
    if (page.page == 0) return say_edge(phrases::first_in_list());
    list.focus = page.first - 1;
    steer_to(stage_.item_page(list).first);
}

void Choices::steer_to(std::size_t item) {
    stop();
    focus(item);
    say_focused();
}

void Choices::say_edge(std::string edge) {
    stop();
    say_focused({std::move(edge)});
}

std::size_t Choices::chosen() const {
    const auto meant = before_ && stage_.now() - name_began_ < late_press ? *before_ : focus_;
    return std::min(meant, std::max<std::size_t>(list().items.size(), 1) - 1);
}

void Choices::say_focused(std::vector<std::string> before) {
    before_.reset();
    name_heard_ = !stage_.session().sound_on();
    const auto shown = list();
    if (!shown.items.empty()) before.push_back(spoken_item(shown.focus));
    stage_.say(std::move(before), manner(shown));
    said_ = stage_.voice().last_announcement();
}

/// A step's time begins when the name has been said.
Manner Choices::manner(const ChoiceList& shown) const {
    const auto& language = shown.items.empty() ? std::string() : shown.items[shown.focus].language;
    return {language, stage_.session().one_button() ? stage_.session().step_time() : std::chrono::milliseconds(0)};
}

void Choices::follow(const speech::NarrationEvent& event) {
    const auto* started = std::get_if<speech::Started>(&event);
    if (started != nullptr && !started->scripted) follow_start(*started);
    if (std::holds_alternative<speech::AnnouncementsEnded>(event) && steps_left_ > 0) step();
}

void Choices::follow_start(const speech::Started& started) {
    name_heard_ = !list().items.empty() && stage_.voice().is_end_of(said_, started);
    if (name_heard_) name_began_ = stage_.now();
}

/// The next name; or, where something else was said and cut this one off, this one again.
void Choices::step() {
    if (!name_heard_) return say_focused();
    const auto said = focus_;
    --steps_left_;
    focus_ = (said + 1) % list().items.size();
    say_focused();
    before_ = said;
    name_began_ = stage_.now();
}

}  // namespace lectern::kiosk
