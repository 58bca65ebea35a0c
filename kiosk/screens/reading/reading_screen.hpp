// An open article: its pages, the marks on what is being heard, and the choices at its end.
#pragma once

#include <memory>
#include <optional>

#include "kiosk/screens/choices.hpp"
#include "kiosk/screens/screen.hpp"
#include "kiosk/screens/stage.hpp"

namespace lectern::kiosk {

class ArticleScript;

class ReadingScreen final : public Screen {
public:
    /// `introduce`: tell the visitor how to pause and where help is.
    ReadingScreen(Stage& stage, OpenArticle article, bool introduce);

    std::string_view name() const override { return "reading"; }
    void enter(bool returned) override;
    bool handle(Action action) override;
    void touch(const Target& target) override;
    void explore(const Target& target) override;
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::vector<std::string> whereabouts() const override;
    std::string help() const override;
    void follow(const speech::NarrationEvent& event) override;
    std::optional<speech::TimePoint> deadline() const override { return goes_on_at_; }
    void tick() override;
    void one_button_changed() override;

private:
    const content::Document& document() const { return *article_.document; }
    void begin_reading();
    std::string opening(bool introduce) const;
    std::vector<std::string> shortcomings() const;
    void play_or_pause();
    bool handle_at_end(Action action);
    bool choose_or_move_at_end(Action action);
    void stay_at_end();
    void follow_at_end(const speech::NarrationEvent& event);
    bool reads_everything() const;
    std::optional<std::size_t> next_in_turn() const;
    void choose_at_end(std::size_t choice);
    void change_section(int direction);
    void change_sentence(int direction);
    void turn_page(int direction);
    std::optional<content::TextPosition> page_beside(int direction);
    void mark_sentence();
    void spell();
    void jump(content::TextPosition to);
    bool undo_jump();
    void go_to(content::TextPosition to);
    void follow_word(const speech::Heard& heard);
    void follow_unspoken(const speech::Unspoken& unspoken);
    void follow_start(const speech::Started& started);
    void show_end();
    ChoiceList what_next() const;
    void go_home();
    void leave_for_list();
    bool is_named() const;
    std::string spoken_title() const;
    std::vector<std::string> place() const;
    Button middle_button() const;
    /// False: the sound is off, and the visitor turns the pages.
    bool sounds() const { return stage_.session().sound_on(); }
    content::TextPosition here() const { return {section_, byte_}; }

    struct Jump {
        content::TextPosition from;
        speech::TimePoint at;
    };

    Stage& stage_;
    OpenArticle article_;
    bool introduce_;
    bool opened_aloud_;  ///< it was opened aloud, while others could hear it
    std::uint32_t section_ = 0;
    std::uint32_t byte_ = 0;       ///< of the word being heard
    content::ByteRange sentence_;  ///< marked; empty before the first word
    content::ByteRange word_;
    std::optional<content::ByteRange> letter_;  ///< of that word, while it is spelled
    std::shared_ptr<ArticleScript> script_;
    speech::UtteranceId last_stale_ = 0;  ///< the last utterance queued before the last move
    std::optional<Jump> last_jump_;
    std::optional<Choices> end_;                   ///< set at the article's end: the choices of what to do next
    std::size_t next_ = 0;                         ///< the article that is offered then
    bool goes_on_ = false;                         ///< it starts by itself after its announcement
    std::optional<speech::TimePoint> goes_on_at_;  ///< the announcement has ended, and the article starts at this time
};

}  // namespace lectern::kiosk
