// What a screen may ask of the kiosk it stands in. Main thread.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "content/document/document.hpp"
#include "content/library.hpp"
#include "kiosk/values/action.hpp"
#include "kiosk/values/session.hpp"
#include "kiosk/values/view.hpp"
#include "speech/narration/narrator.hpp"
#include "speech/planning/utterance_planner.hpp"

namespace lectern::kiosk {

/// An article that is open, with its place in the list.
struct OpenArticle {
    std::shared_ptr<const content::Document> document;
    std::shared_ptr<const speech::Pronunciation> pronunciation;
    std::size_t index = 0;
    bool is_private = false;
};

/// How the last of several sentences is said.
struct Manner {
    std::string language{};               ///< BCP 47; empty: the interface's
    std::chrono::milliseconds silence{};  ///< kept behind it
};

class Stage {
public:
    virtual ~Stage() = default;

    // --- the voice ---
    virtual speech::TimePoint now() const = 0;
    virtual speech::Narrator& narrator() = 0;
    virtual const Session& session() const = 0;
    /// The person has paused the reading: it does not only wait for the screen on top.
    virtual bool paused() const = 0;
    /// Silences whatever is said, shows these sentences as the caption and says them; reading goes on afterwards if it was going.
    virtual void say(std::vector<std::string> sentences, const Manner& last = {}) = 0;
    /// The same with something of the article itself.
    virtual void say_aside(speech::Utterance utterance) = 0;
    /// Shows a caption without a voice: where silence is the answer.
    virtual void show(std::string caption) = 0;
    /// False where the language is read in another one's voice.
    virtual bool can_speak(const std::string& language) const = 0;
    virtual speech::Pauses pauses() const = 0;
    /// How the voice sounds now.
    virtual speech::Prosody prosody(speech::UtteranceKind kind) const = 0;

    // --- the screen ---
    /// The section's pages at the session's text size.
    virtual std::shared_ptr<const PageLayout> lay_out(const OpenArticle& article, std::size_t section) = 0;
    /// False where no installed font has some letter of it.
    virtual bool can_show(const OpenArticle& article) const = 0;
    /// The sizes of text that this screen can show, in order.
    virtual const std::vector<int>& offered_text_steps() const = 0;
    /// Which items of a list are shown while its focus has the focus.
    virtual ItemPage item_page(const ChoiceList& list) const = 0;
    virtual std::string key_for(Action action) const = 0;
    /// The screen shows something else in the place of what stood there: what a finger is on or found means nothing any more.
    virtual void forget_touch() = 0;

    // --- where to go ---
    virtual const std::vector<content::ArticleEntry>& articles() const = 0;
    /// Loads the article and shows it; until then the present screen stays.
    virtual void open_article(std::size_t index) = 0;
    /// The visitor has said how they want it: shows the list, or where there is one article only, reads it.
    virtual void start_reading() = 0;
    /// Shows the list, or where there is one article only, Welcome.
    virtual void go_home() = 0;
    /// Ends the visit: everything is forgotten.
    virtual void finish() = 0;
    /// Asks whether to finish, on top of the present screen.
    virtual void ask_to_finish() = 0;
    /// One button only: offers what it can do while an article is read, on top of it.
    virtual void open_reading_menu() = 0;
    /// Leaves the screen on top.
    virtual void leave() = 0;
    /// What a key for this action would do: a change of voice or look at once, anything else on the screen on top.
    virtual void perform_here(Action action) = 0;
    /// The interface speaks this language from now on, one of session().languages(). Nothing is said.
    virtual void choose_language(const std::string& code) = 0;
};

}  // namespace lectern::kiosk
