#include "kiosk/reading_screen.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "kiosk/article_order.hpp"
#include "kiosk/article_script.hpp"
#include "kiosk/change_phrases.hpp"
#include "kiosk/help_phrases.hpp"
#include "kiosk/mode_phrases.hpp"
#include "kiosk/page_layout.hpp"
#include "kiosk/phrases.hpp"
#include "kiosk/private_topic.hpp"
#include "kiosk/reading_phrases.hpp"
#include "kiosk/reading_place.hpp"
#include "kiosk/visit_phrases.hpp"
#include "speech/spelled_word.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::chrono::seconds before_next_article{2};
constexpr std::chrono::seconds undo_time{10};  // Back within this time returns to where a jump began

}  // namespace

ReadingScreen::ReadingScreen(Stage& stage, OpenArticle article, bool introduce)
    : stage_(stage), article_(std::move(article)), introduce_(introduce), opened_aloud_(is_overheard(stage.session())) {}

void ReadingScreen::enter(bool returned) {
    if (!returned)
        begin_reading();
    else if (end_)
        end_->say_focused();
    else if (sounds() && stage_.paused())
        stage_.say({phrases::paused(stage_.key_for(Action::play_pause))});
    else
        stage_.show({});
}

void ReadingScreen::begin_reading() {
    end_.reset();
    stay_at_end();
    const auto prosody = [this](speech::UtteranceKind kind) { return stage_.prosody(kind); };
    const auto opening = [this, introduce = std::exchange(introduce_, false)] { return this->opening(introduce); };
    section_ = 0;
    byte_ = 0;
    sentence_ = word_ = {};
    last_jump_.reset();
    stage_.show({});
    auto sentences = shortcomings();
    if (!sounds()) sentences.push_back(opening());  // nobody reads it out
    script_ = std::make_shared<ArticleScript>(article_.document, article_.pronunciation, stage_.pauses(), prosody, opening);
    stage_.narrator().read(script_, stage_.now());
    if (!sentences.empty()) stage_.say(std::move(sentences));
}

/// Said behind the title: how much there is, and to a new visitor what the main keys are.
std::string ReadingScreen::opening(bool introduce) const {
    auto size = phrases::sections_and_minutes(document().sections.size(), document().word_count(), stage_.session().rate_wpm());
    if (!introduce) return size;
    const auto help_key = stage_.key_for(Action::help);
    return phrases::joined(size, sounds() ? phrases::how_to_pause(stage_.key_for(Action::play_pause), help_key)
                                          : phrases::how_to_turn_pages(stage_.key_for(Action::next), help_key));
}

/// What this kiosk cannot do for this article, said before it begins.
std::vector<std::string> ReadingScreen::shortcomings() const {
    std::vector<std::string> sentences;
    if (sounds() && !stage_.can_speak(document().language)) sentences.push_back(phrases::other_language(document().language));
    if (!stage_.can_show(article_)) sentences.push_back(phrases::some_letters_missing());
    return sentences;
}

bool ReadingScreen::handle(Action action) {
    if (end_) return handle_at_end(action);
    switch (action) {
        case Action::play_pause:
            play_or_pause();
            return true;
        case Action::next:
            sounds() ? change_section(1) : turn_page(1);
            return true;
        case Action::previous:
            sounds() ? change_section(-1) : turn_page(-1);
            return true;
        case Action::next_sentence:
            change_sentence(1);
            return true;
        case Action::previous_sentence:
            change_sentence(-1);
            return true;
        case Action::next_page:
            turn_page(1);
            return true;
        case Action::previous_page:
            turn_page(-1);
            return true;
        case Action::again:
            go_to(begin_of(document(), sentence_at(document(), here())));
            mark_sentence();
            return true;
        case Action::spell_word:
            spell();
            return true;
        case Action::where_am_i:
            stage_.say(whereabouts());
            return true;
        case Action::home:
            go_home();
            return true;
        case Action::back:
            if (!undo_jump()) leave_for_list();
            return true;
        default:
            return false;
    }
}

void ReadingScreen::play_or_pause() {
    if (stage_.session().one_button()) return stage_.open_reading_menu();
    if (!sounds()) {
        stage_.narrator().resume(stage_.now());
        return stage_.perform_here(Action::sound_off);
    }
    if (stage_.narrator().paused()) {
        stage_.show({});
        stage_.narrator().resume(stage_.now());
    } else {
        stage_.narrator().pause(stage_.now());
        stage_.show(phrases::paused(stage_.key_for(Action::play_pause)));
    }
}

/// Previous goes to this section's start first, unless its first sentence is being heard.
void ReadingScreen::change_section(int direction) {
    const bool at_start = sentence_at(document(), here()).sentence == 0;
    if (direction > 0 && section_ + 1 == document().sections.size()) return stage_.say({phrases::last_section()});
    if (direction < 0 && at_start && section_ == 0) return stage_.say({phrases::first_section()});
    jump({direction > 0 ? section_ + 1 : at_start ? section_ - 1 : section_, 0});
}

void ReadingScreen::change_sentence(int direction) {
    const auto at = sentence_at(document(), here());
    const auto to = direction > 0 ? sentence_after(document(), at) : sentence_before(document(), at);
    if (to) {
        jump(begin_of(document(), *to));
        return mark_sentence();
    }
    stage_.say({direction > 0 ? phrases::last_sentence() : phrases::first_sentence()});
}

void ReadingScreen::turn_page(int direction) {
    if (const auto to = page_beside(direction)) return jump(*to);
    if (sounds()) return change_section(direction);
    if (direction < 0) return stage_.say({phrases::first_page()});
    stage_.narrator().stop(stage_.now());
    show_end();
}

/// Where the page after or before this one begins, which may be another section's.
std::optional<content::TextPosition> ReadingScreen::page_beside(int direction) {
    const auto layout = stage_.lay_out(article_, section_);
    const auto page = layout->page_of(byte_);
    const auto turned = direction > 0 ? layout->page_after(page) : layout->page_before(page);
    if (turned) return content::TextPosition{section_, layout->page_range(*turned).begin};
    if (direction > 0 && section_ + 1 < document().sections.size()) return content::TextPosition{section_ + 1, 0};
    if (direction > 0 || section_ == 0) return std::nullopt;
    const auto before = stage_.lay_out(article_, section_ - 1);
    return content::TextPosition{section_ - 1, before->page_range(before->last_page()).begin};
}

/// The word being heard, or the one at which reading goes on, letter by letter; then the reading goes on from it.
void ReadingScreen::spell() {
    const auto [place, word] = word_at(document(), here());
    stage_.say_aside(speech::spelled_word(document(), place, word_.empty() ? word : word_, stage_.prosody(speech::UtteranceKind::reading)));
}

void ReadingScreen::jump(content::TextPosition to) {
    last_jump_ = Jump{here(), stage_.now()};
    go_to(to);
}

/// Without a voice nothing marks the sentence that somebody has gone to.
void ReadingScreen::mark_sentence() {
    if (sounds()) return;
    const auto at = sentence_at(document(), here());
    sentence_ = document().sections[at.section].sentences[at.sentence].range;
}

bool ReadingScreen::undo_jump() {
    if (!last_jump_ || stage_.now() - last_jump_->at > undo_time) return false;
    go_to(std::exchange(last_jump_, std::nullopt)->from);
    stage_.say({phrases::back_where_you_were()});
    return true;
}

/// The screen answers at once; the mark follows when the word is heard.
void ReadingScreen::go_to(content::TextPosition to) {
    stage_.show({});
    script_->forget_opening();  // who moves wants to read
    last_stale_ = stage_.narrator().last_id();
    stage_.narrator().go_to(to, stage_.now());
    section_ = to.section;
    byte_ = to.byte;
    sentence_ = word_ = {};
}

void ReadingScreen::touch(const Target& target) {
    if (end_) {
        const auto* item = std::get_if<ItemTarget>(&target);
        const auto choice = item != nullptr ? end_->take(item->index) : std::nullopt;
        if (choice) choose_at_end(*choice);
    } else if (const auto* text = std::get_if<TextTarget>(&target)) {
        jump(begin_of(document(), sentence_at(document(), {text->section, text->byte})));
        mark_sentence();
    }
}

void ReadingScreen::explore(const Target& target) {
    const auto* item = std::get_if<ItemTarget>(&target);
    const auto* text = std::get_if<TextTarget>(&target);
    if (end_ && item != nullptr) end_->steer_to(item->index);
    if (end_ || text == nullptr) return;
    stage_.say_aside(sentence_aside(article_.document, article_.pronunciation, {text->section, text->byte},
                                    stage_.prosody(speech::UtteranceKind::interface)));
}

void ReadingScreen::follow(const speech::NarrationEvent& event) {
    if (end_) return follow_at_end(event);
    if (const auto* heard = std::get_if<speech::Heard>(&event)) follow_word(*heard);
    if (const auto* started = std::get_if<speech::Started>(&event)) follow_start(*started);
    if (std::holds_alternative<speech::Said>(event)) letter_.reset();
    if (std::holds_alternative<speech::ReadingEnded>(event)) show_end();
    if (std::holds_alternative<speech::AnnouncementsEnded>(event) && stage_.paused())
        stage_.show(phrases::paused(stage_.key_for(Action::play_pause)));
}

void ReadingScreen::follow_at_end(const speech::NarrationEvent& event) {
    end_->follow(event);
    if (goes_on_ && std::holds_alternative<speech::AnnouncementsEnded>(event)) goes_on_at_ = stage_.now() + before_next_article;
}

void ReadingScreen::follow_word(const speech::Heard& heard) {
    if (heard.id <= last_stale_) return;  // told in the moment of a jump, of what was left
    letter_ = heard.letter ? std::optional(heard.written) : std::nullopt;
    if (heard.letter) return;
    if (heard.place.section > 0 || heard.place.sentence > 0) script_->forget_opening();
    section_ = heard.place.section;
    byte_ = heard.written.begin;
    word_ = heard.written;
    sentence_ = document().sections[section_].sentences[heard.place.sentence].range;
}

/// A section's announcement turns to its first page.
void ReadingScreen::follow_start(const speech::Started& started) {
    const auto& place = started.speech->utterance().place;
    if (!started.scripted || started.id <= last_stale_ || place.section == section_) return;
    section_ = place.section;
    byte_ = place.byte;
    sentence_ = word_ = {};
}

bool ReadingScreen::reads_everything() const {
    return sounds() && stage_.session().everything_from();
}

std::optional<std::size_t> ReadingScreen::next_in_turn() const {
    if (!reads_everything()) return std::nullopt;
    return kiosk::next_in_turn(stage_.articles(), *stage_.session().everything_from(), article_.index);
}

/// The next article has been announced: it begins by itself, unless the person chooses something else.
void ReadingScreen::tick() {
    stay_at_end();  // once: the next one may be unreadable
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
    return choose_or_move_at_end(action);  // this screen may be gone then
}

/// The person takes over.
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

void ReadingScreen::choose_at_end(std::size_t choice) {
    if (choice == 0) return begin_reading();
    if (choice == 1 && stage_.articles().size() > 1) return stage_.open_article(next_);
    if (stage_.articles().size() > 1)
        stage_.go_home();
    else
        stage_.finish();
}

/// With one article there is no list: Home begins it again, and Back asks whether to finish.
void ReadingScreen::go_home() {
    if (stage_.articles().size() > 1)
        stage_.go_home();
    else
        begin_reading();
}

void ReadingScreen::leave_for_list() {
    if (stage_.articles().size() > 1)
        stage_.go_home();
    else
        stage_.ask_to_finish();
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
        view.buttons[2] = {Icon::select, phrases::select(), {}};
        return view;
    }
    const auto layout = stage_.lay_out(article_, section_);
    const auto word = sounds() ? letter_.value_or(word_) : content::ByteRange{};
    view.content = TextPage{layout, layout->page_of(byte_), sentence_, word, section_};
    view.buttons[2] = middle_button();
    return view;
}

Button ReadingScreen::middle_button() const {
    if (!sounds()) return {Icon::sound, phrases::sound_on(), {}};
    return stage_.paused() ? Button{Icon::play, phrases::play(), {}} : Button{Icon::pause, phrases::pause(), {}};
}

/// What was opened aloud may be named aloud.
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
    return phrases::where_am_i({.article = title,
                                .section = section_ + 1,
                                .sections = document().sections.size(),
                                .heading = is_named() ? document().sections[section_].heading() : std::string_view(),
                                .words_left = words_left(document(), here()),
                                .rate_wpm = stage_.session().rate_wpm(),
                                .volume = stage_.session().volume(),
                                .paused = sounds() && stage_.paused()});
}

std::vector<std::string> ReadingScreen::spoken() const {
    auto sentences = whereabouts();
    for (std::size_t i = 0; end_ && i < end_->list().items.size(); ++i) sentences.push_back(end_->spoken_item(i));
    return sentences;
}

std::string ReadingScreen::help() const {
    if (end_) return phrases::big_key_selects();
    if (!sounds()) return phrases::big_key_turns_sound_on();
    return stage_.paused() ? phrases::big_key_plays() : phrases::big_key_pauses();
}

}  // namespace lectern::kiosk
