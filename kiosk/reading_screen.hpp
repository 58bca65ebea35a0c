// An article: its pages, what is being heard marked on them, and its end.
#pragma once

#include <memory>
#include <optional>

#include "kiosk/choices.hpp"
#include "kiosk/screen.hpp"
#include "kiosk/stage.hpp"

namespace lectern::kiosk {

class ArticleScript;

class ReadingScreen final : public Screen {
public:
    /// `introduce`: the visitor is told how to pause and where help is.
    ReadingScreen(Stage& stage, OpenArticle article, bool introduce);

    std::string_view name() const override { return "reading"; }
    void enter(bool returned) override;
    bool handle(Action action) override;
    void touch(const Target& target) override;
    void explore(const Target& target) override;
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override;
    void follow(const speech::NarrationEvent& event) override;

private:
    const content::Document& document() const { return *article_.document; }
    void begin_reading();
    std::string opening(bool introduce) const;
    std::vector<std::string> shortcomings() const;
    void play_or_pause();
    bool handle_at_end(Action action);
    void choose_at_end(std::size_t choice);
    void change_section(int direction);
    void change_sentence(int direction);
    void change_page(int direction);
    void spell();
    void jump(content::TextPosition to);
    bool undo_jump();
    void go_to(content::TextPosition to);
    void follow_word(const speech::Heard& heard);
    void follow_start(const speech::Started& started);
    void show_end();
    ChoiceList what_next() const;
    void go_home();
    void leave_for_list();
    std::vector<std::string> whereabouts() const;
    content::TextPosition here() const { return {section_, byte_}; }

    struct Jump {
        content::TextPosition from;
        speech::TimePoint at;
    };

    Stage& stage_;
    OpenArticle article_;
    bool introduce_;
    std::uint32_t section_ = 0;
    std::uint32_t byte_ = 0;       ///< of the word being heard
    content::ByteRange sentence_;  ///< marked; empty before the first word
    content::ByteRange word_;
    std::optional<content::ByteRange> letter_;  ///< of that word, while it is being spelled
    std::shared_ptr<ArticleScript> script_;
    speech::UtteranceId last_stale_ = 0;  ///< what was queued before the last move
    std::optional<Jump> last_jump_;
    std::optional<Choices> end_;  ///< the article is over: what next
};

}  // namespace lectern::kiosk
