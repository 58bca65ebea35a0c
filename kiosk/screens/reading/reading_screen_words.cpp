// What an open article shows, and what is said about it.
#include <algorithm>
#include <iterator>

#include "content/source/shortened.hpp"
#include "kiosk/articles/reading_place.hpp"
#include "kiosk/pages/page_layout.hpp"
#include "kiosk/screens/reading/reading_screen.hpp"
#include "kiosk/visit/private_topic.hpp"
#include "kiosk/words/change_phrases.hpp"
#include "kiosk/words/help_phrases.hpp"
#include "kiosk/words/mode_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/reading_phrases.hpp"

namespace lectern::kiosk {

/// Said after the title: the article's length and, for a new visitor, the main keys.
std::string ReadingScreen::opening(bool introduce) const {
    auto size = phrases::sections_and_minutes(document().sections.size(), document().word_count(), stage_.session().rate_wpm());
    if (!introduce) return size;
    const auto help_key = stage_.key_for(Action::help);
    return phrases::joined(size, sounds() ? phrases::how_to_pause(stage_.key_for(Action::play_pause), help_key)
                                          : phrases::how_to_turn_pages(stage_.key_for(Action::next), help_key));
}

/// What this kiosk cannot do with this article, said before it begins.
std::vector<std::string> ReadingScreen::shortcomings() const {
    std::vector<std::string> sentences;
    if (sounds() && !stage_.voice().can_speak(document().language)) sentences.push_back(phrases::other_language(document().language));
    if (!stage_.can_show(article_)) sentences.push_back(phrases::some_letters_missing());
    return sentences;
}

View ReadingScreen::view() const {
    View view;
    view.heading = document().title;
    view.status = {phrases::section_of(section_ + 1, document().sections.size()),
                   phrases::minutes_left(words_left(document(), here()), stage_.session().rate_wpm())};
    view.progress = progress(document(), here());
    if (end_) {
        view.content = end_->list();
        view.status.clear();
        view.middle_button() = {Icon::select, phrases::select(), {}};
        return view;
    }
    const auto layout = stage_.lay_out(article_, section_);
    const auto word = sounds() ? letter_.value_or(word_) : content::ByteRange{};
    view.content = TextPage{layout, layout->page_of(byte_), sentence_, word, section_};
    view.middle_button() = middle_button();
    return view;
}

Button ReadingScreen::middle_button() const {
    if (!sounds()) return {Icon::sound, phrases::sound_on(), {}};
    return stage_.voice().paused_by(PausedBy::visitor) ? Button{Icon::play, phrases::play(), {}}
                                                       : Button{Icon::pause, phrases::pause(), {}};
}

/// True if the title may be said: a private title only if it was opened aloud or others cannot hear it.
bool ReadingScreen::is_named() const {
    return !article_.is_private || opened_aloud_ || !is_overheard(stage_.session());
}

std::vector<std::string> ReadingScreen::whereabouts() const {
    const auto& session = stage_.session();
    auto sentences = end_ ? std::vector{phrases::sentence(spoken_title()), phrases::that_was_the_end(), phrases::volume(session.volume()),
                                        phrases::rate(session.rate_wpm())}
                          : place();
    std::ranges::move(phrases::modes(stage_.session()), std::back_inserter(sentences));
    return sentences;
}

std::string ReadingScreen::spoken_title() const {
    return is_named() ? document().title : phrases::private_topic();
}

std::vector<std::string> ReadingScreen::place() const {
    const auto title = spoken_title();
    const auto heading = content::shortened(document().sections[section_].heading(), content::longest_label);
    return phrases::where_am_i({.article = title,
                                .section = section_ + 1,
                                .sections = document().sections.size(),
                                .heading = is_named() ? heading : std::string_view(),
                                .words_left = words_left(document(), here()),
                                .rate_wpm = stage_.session().rate_wpm(),
                                .volume = stage_.session().volume(),
                                .paused = sounds() && stage_.voice().paused_by(PausedBy::visitor)});
}

std::vector<std::string> ReadingScreen::spoken() const {
    auto sentences = whereabouts();
    for (std::size_t i = 0; end_ && i < end_->list().items.size(); ++i) sentences.push_back(end_->spoken_item(i));
    return sentences;
}

std::string ReadingScreen::help() const {
    if (end_) return phrases::big_key_selects();
    if (!sounds()) return phrases::big_key_turns_sound_on();
    return stage_.voice().paused_by(PausedBy::visitor) ? phrases::big_key_plays() : phrases::big_key_pauses();
}

}  // namespace lectern::kiosk
