#include "kiosk/words/reading_phrases.hpp"

#include <algorithm>

#include "content/language/language_name.hpp"
#include "kiosk/words/change_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"

namespace lectern::kiosk::phrases {
namespace {

/// Rounded up, so that visitors allow enough time.
std::size_t whole_minutes(std::size_t words, int rate_wpm) {
    const auto rate = static_cast<std::size_t>(std::max(rate_wpm, 1));
    return (words + rate - 1) / rate;
}

/// Only a to z, because no such phrase begins with another lower-case letter.
std::string capitalized(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

}  // namespace

std::string section_of(std::size_t section, std::size_t count) {
    return filled(tr("Section {section} of {count}"), "section"_a = section, "count"_a = count);
}

std::string sections_and_minutes(std::size_t sections, std::size_t words, int rate_wpm) {
    const auto how_many = filled(tr("{count} section", "{count} sections", sections), "count"_a = sections);
    return filled(tr("{sections}, {minutes}."), "sections"_a = how_many, "minutes"_a = minutes(words, rate_wpm));
}

std::string how_to_pause(std::string_view play_key, std::string_view help_key) {
    return filled(tr("To pause, press {pause_key}. For help, press {help_key}."), "pause_key"_a = key_or_button(play_key, pause()),
                  "help_key"_a = key_or_button(help_key, help()));
}

std::string other_language(std::string_view language) {
    return filled(tr("There is no voice for the language of this article, {language}. It is read in another voice."),
                  "language"_a = content::language_name(language, phrases::language()));
}

std::string some_letters_missing() {
    return tr("Some letters of this article cannot be shown here.");
}

std::string minutes(std::size_t words, int rate_wpm) {
    const auto count = std::max<std::size_t>(whole_minutes(words, rate_wpm), 1);
    return filled(tr("{count} minute", "{count} minutes", count), "count"_a = count);
}

std::string minutes_left(std::size_t words, int rate_wpm) {
    const auto left = whole_minutes(words, rate_wpm);
    return left <= 1 ? tr("less than a minute left") : filled(tr("{count} minute left", "{count} minutes left", left), "count"_a = left);
}

std::string first_section() {
    return tr("First section.");
}
std::string last_section() {
    return tr("Last section.");
}
std::string first_sentence() {
    return tr("First sentence.");
}
std::string last_sentence() {
    return tr("Last sentence.");
}
std::string paused(std::string_view play_key) {
    return filled(tr("Paused. To go on, press {key}."), "key"_a = key_or_button(play_key, play()));
}
std::string back_where_you_were() {
    return tr("Back where you were.");
}

std::vector<std::string> where_am_i(const Whereabouts& here) {
    auto place = sentence(section_of(here.section, here.sections));
    if (here.heading != here.article) place = joined(place, sentence(here.heading));
    const auto left = sentence(capitalized(minutes_left(here.words_left, here.rate_wpm)));
    std::vector<std::string> sentences = {sentence(here.article), std::move(place),
                                          joined(left, joined(volume(here.volume), rate(here.rate_wpm)))};
    if (here.paused) sentences.emplace_back(tr("Paused."));
    return sentences;
}

std::string that_was_the_end() {
    return tr("That was the end.");
}
std::string read_again() {
    return tr("Read it again");
}
std::string next_article(std::string_view title) {
    return filled(tr("Next: {title}"), "title"_a = title);
}
std::string the_list() {
    return tr("All articles");
}

}  // namespace lectern::kiosk::phrases
