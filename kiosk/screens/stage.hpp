// What a screen may ask of the kiosk it stands in, by role. Main thread.
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
#include "kiosk/voice/voice.hpp"
#include "speech/sound/clock.hpp"

namespace lectern::kiosk {

/// An article that is open, with its place in the list.
struct OpenArticle {
    std::shared_ptr<const content::Document> document;
    std::shared_ptr<const speech::Pronunciation> pronunciation;
    std::size_t index = 0;
    bool is_private = false;
};

/// What every screen needs: the voice, what it must know of the visitor, and the way out.
class Host {
public:
    virtual ~Host() = default;

    virtual speech::TimePoint now() const = 0;
    virtual const Session& session() const = 0;
    virtual Voice& voice() = 0;
    /// See Voice::say().
    virtual void say(std::vector<std::string> sentences, const Manner& last = {}) = 0;
    /// As the keypad's key for it is called; empty where there is none.
    virtual std::string key_for(Action action) const = 0;
    /// Leaves the screen on top.
    virtual void leave() = 0;
};

/// How content fits the screen.
class Layouts {
public:
    virtual ~Layouts() = default;

    /// The section's pages at the session's text size.
    virtual std::shared_ptr<const PageLayout> lay_out(const OpenArticle& article, std::size_t section) = 0;
    /// False where no installed font has some letter of it.
    virtual bool can_show(const OpenArticle& article) const = 0;
    /// The sizes of text that this screen can show, in order.
    virtual const std::vector<int>& offered_text_steps() const = 0;
    /// Which items of the list share a page with its focused item.
    virtual ItemPage item_page(const ChoiceList& list) const = 0;
    /// The screen shows something else in the place of what stood there: what a finger is on or found means nothing any more.
    virtual void forget_touch() = 0;
};

/// Where to go from a screen.
class Navigator {
public:
    virtual ~Navigator() = default;

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
    /// What a key for this action would do: a change of voice or look at once, anything else on the screen on top.
    virtual void perform_here(Action action) = 0;
    /// The interface speaks this language from now on, one of session().languages(). Nothing is said.
    virtual void choose_language(const std::string& code) = 0;
};

/// All of it. A screen that goes nowhere and lays nothing out takes the Host only.
class Stage : public Host, public Layouts, public Navigator {};

}  // namespace lectern::kiosk
