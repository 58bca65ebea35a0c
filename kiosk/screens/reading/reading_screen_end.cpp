// The end of an article: the choices that are offered, and the automatic start of the next article when all are read.
#include <algorithm>
#include <utility>

#include "kiosk/articles/article_order.hpp"
#include "kiosk/screens/reading/reading_screen.hpp"
#include "kiosk/visit/private_topic.hpp"
#include "kiosk/words/mode_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/reading_phrases.hpp"
#include "kiosk/words/visit_phrases.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::chrono::seconds before_next_article{2};

}  // namespace

void ReadingScreen::follow_at_end(const speech::NarrationEvent& event) {
    end_->follow(event);
    if (goes_on_ && std::holds_alternative<speech::AnnouncementsEnded>(event)) goes_on_at_ = stage_.now() + before_next_article;
}

bool ReadingScreen::reads_everything() const {
    return sounds() && stage_.session().everything_from();
}

std::optional<std::size_t> ReadingScreen::next_in_turn() const {
    if (!reads_everything()) return std::nullopt;
    return kiosk::next_in_turn(stage_.articles(), *stage_.session().everything_from(), article_.index);
}

/// The announced article starts by itself, unless the visitor has chosen something else.
void ReadingScreen::tick() {
    stay_at_end();  // before opening, so that an unreadable article is not tried again and again
    stage_.open_article(next_);
}

void ReadingScreen::show_end() {
    section_ = static_cast<std::uint32_t>(document().sections.size() - 1);
    byte_ = static_cast<std::uint32_t>(document().sections.back().text.size());
    sentence_ = word_ = {};
    const auto in_turn = next_in_turn();
    next_ = in_turn.value_or((article_.index + 1) % std::max<std::size_t>(stage_.articles().size(), 1));
    end_.emplace(stage_, [this] { return what_next(); }, std::vector{Action::help, Action::back});
    std::vector<std::string> intro = {phrases::that_was_the_end()};
    if (!document().notice.empty()) intro.push_back(document().notice);
    if (in_turn) {
        goes_on_ = true;
        end_->focus(1);
        return end_->say_focused(std::move(intro));
    }
    if (reads_everything()) intro.push_back(phrases::everything_was_read());
    intro.push_back(how_to_choose(stage_));
    end_->say_in_turn(std::move(intro));
}

ChoiceList ReadingScreen::what_next() const {
    const auto minutes = [&](std::size_t words) { return phrases::minutes(words, stage_.session().rate_wpm()); };
    ChoiceList list{.title = phrases::that_was_the_end(), .items = {{phrases::read_again(), minutes(document().word_count())}}};
    const auto& articles = stage_.articles();
    if (articles.size() > 1) {
        const auto& next = articles[next_];
        list.items.push_back({phrases::next_article(title_for(next, stage_.session())), minutes(next.words)});
        list.items.push_back({phrases::the_list(), {}});
    } else {
        list.items.push_back({phrases::finish(), {}});
    }
    return list;
}

bool ReadingScreen::handle_at_end(Action action) {
    if (!is_adjustment(action)) stay_at_end();
    return choose_or_move_at_end(action);
}

/// The visitor takes control: nothing starts by itself any more.
void ReadingScreen::stay_at_end() {
    goes_on_ = false;
    goes_on_at_.reset();
}

bool ReadingScreen::choose_or_move_at_end(Action action) {
    switch (action) {
        case Action::play_pause:
            if (const auto choice = end_->press()) choose_at_end(*choice);
            return true;
        case Action::where_am_i:
            end_->say_focused(whereabouts());
            return true;
        case Action::home:
            go_home();
            return true;
        case Action::back:
            leave_for_list();
            return true;
        default:
            return end_->handle(action);
    }
}

/// The choices start at the one that has the focus.
void ReadingScreen::one_button_changed() {
    stay_at_end();
    if (end_) end_->stay_at(end_->list().focus);
}

void ReadingScreen::choose_at_end(std::size_t choice) {
    if (choice == 0) return begin_reading();
    if (choice == 1 && stage_.articles().size() > 1) return stage_.open_article(next_);
    if (stage_.articles().size() > 1)
        stage_.go_home();
    else
        stage_.finish();
}

}  // namespace lectern::kiosk
