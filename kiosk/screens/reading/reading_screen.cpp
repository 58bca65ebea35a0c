#include "kiosk/screens/reading/reading_screen.hpp"

#include <algorithm>
#include <utility>

#include "kiosk/articles/reading_place.hpp"
#include "kiosk/pages/page_layout.hpp"
#include "kiosk/visit/private_topic.hpp"
#include "kiosk/voice/article_script.hpp"
#include "kiosk/words/mode_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/reading_phrases.hpp"
#include "kiosk/words/visit_phrases.hpp"
#include "speech/planning/spelled_word.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::chrono::seconds undo_time{10};  // within this time, Back returns to where the last jump began

}  // namespace

ReadingScreen::ReadingScreen(Stage& stage, OpenArticle article, bool introduce)
    : stage_(stage), article_(std::move(article)), introduce_(introduce), opened_aloud_(is_overheard(stage.session())) {}

void ReadingScreen::enter(bool returned) {
    if (!returned)
        begin_reading();
    else if (end_)
        end_->say_focused();
    else if (sounds() && stage_.voice().paused_by(PausedBy::visitor))
        stage_.say({phrases::paused(stage_.key_for(Action::play_pause))});
    else
        stage_.voice().show({});
}

void ReadingScreen::begin_reading() {
    end_.reset();
    stay_at_end();
    const auto prosody = [this](speech::UtteranceKind kind) { return stage_.voice().prosody(kind); };
    const auto opening = [this, introduce = std::exchange(introduce_, false)] { return this->opening(introduce); };
    section_ = 0;
    byte_ = 0;
    sentence_ = word_ = {};
    last_jump_.reset();
    stage_.voice().show({});
    auto sentences = shortcomings();
    if (!sounds()) sentences.push_back(opening());  // nobody reads it out
    script_ = std::make_shared<ArticleScript>(article_.document, article_.pronunciation, stage_.voice().pauses(), prosody, opening);
    stage_.voice().read(script_);
    if (!sentences.empty()) stage_.say(std::move(sentences));
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
        stage_.voice().resume(PausedBy::visitor);
        return stage_.perform_here(Action::sound_off);
    }
    if (stage_.voice().paused_by(PausedBy::visitor)) {
        stage_.voice().show({});
        stage_.voice().resume(PausedBy::visitor);
    } else {
        stage_.voice().pause(PausedBy::visitor);
        stage_.voice().show(phrases::paused(stage_.key_for(Action::play_pause)));
    }
}

/// Previous goes to the start of this section first, unless its first sentence is being heard already.
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
    stage_.voice().stop();
    show_end();
}

/// The start of the next or previous page, which may be in another section.
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

/// Spells the word being heard, or the word at which reading will go on; then reading goes on from it.
void ReadingScreen::spell() {
    const auto [place, word] = word_at(document(), here());
    stage_.voice().say_aside(
        speech::spelled_word(document(), place, word_.empty() ? word : word_, stage_.voice().prosody(speech::UtteranceKind::reading)));
}

void ReadingScreen::jump(content::TextPosition to) {
    last_jump_ = Jump{here(), stage_.now()};
    go_to(to);
}

/// Without sound, no narration marks the sentence that the visitor moved to, so it is marked here.
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

/// The page changes at once; the mark follows when the word is heard.
void ReadingScreen::go_to(content::TextPosition to) {
    stage_.voice().show({});
    script_->forget_opening();  // who moves wants to read
    last_stale_ = stage_.voice().last_id();
    stage_.voice().go_to(to);
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
    stage_.voice().say_aside(sentence_aside(article_.document, article_.pronunciation, {text->section, text->byte},
                                            stage_.voice().prosody(speech::UtteranceKind::interface)));
}

void ReadingScreen::follow(const speech::NarrationEvent& event) {
    if (end_) return follow_at_end(event);
    if (const auto* heard = std::get_if<speech::Heard>(&event)) follow_word(*heard);
    if (const auto* started = std::get_if<speech::Started>(&event)) follow_start(*started);
    if (std::holds_alternative<speech::Said>(event)) letter_.reset();
    if (const auto* unspoken = std::get_if<speech::Unspoken>(&event)) follow_unspoken(*unspoken);
    if (std::holds_alternative<speech::ReadingEnded>(event)) show_end();
    if (std::holds_alternative<speech::AnnouncementsEnded>(event) && stage_.voice().paused_by(PausedBy::visitor))
        stage_.voice().show(phrases::paused(stage_.key_for(Action::play_pause)));
}

void ReadingScreen::follow_word(const speech::Heard& heard) {
    if (heard.id <= last_stale_) return;  // reported during a jump, about the text before it
    letter_ = heard.letter ? std::optional(heard.written) : std::nullopt;
    if (heard.letter) return;
    if (heard.place.section > 0 || heard.place.sentence > 0) script_->forget_opening();
    section_ = heard.place.section;
    byte_ = heard.written.begin;
    word_ = heard.written;
    sentence_ = document().sections[section_].sentences[heard.place.sentence].range;
}

/// Marks a sentence that could not be spoken, so that the visitor can read it.
void ReadingScreen::follow_unspoken(const speech::Unspoken& unspoken) {
    const auto& utterance = unspoken.speech->utterance();
    if (!unspoken.scripted || unspoken.id <= last_stale_ || utterance.words.empty()) return;
    section_ = utterance.place.section;
    byte_ = utterance.place.byte;
    word_ = {};
    sentence_ = document().sections[section_].sentences[utterance.place.sentence].range;
}

/// The announcement of a section turns to the section's first page.
void ReadingScreen::follow_start(const speech::Started& started) {
    const auto& place = started.speech->utterance().place;
    if (!started.scripted || started.id <= last_stale_ || place.section == section_) return;
    section_ = place.section;
    byte_ = place.byte;
    sentence_ = word_ = {};
}

/// With a single article there is no list: Home starts the article again, and Back asks whether to finish.
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

}  // namespace lectern::kiosk
