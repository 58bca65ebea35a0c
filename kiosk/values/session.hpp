// One visitor's choices, which end with them. Main thread.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "speech/output/audio_output.hpp"

namespace lectern::kiosk {

/// How loud one route is at the start, and at most.
struct RouteLevel {
    int volume = 7;         ///< 1 to 10
    double ceiling_db = 0;  ///< of the loudest step, below full scale; all ten move with it, so that their range stays
};

/// What each visitor starts with, checked already.
struct SessionDefaults {
    int rate_wpm = 160;
    int pitch = 50;                          ///< 0 to 99
    std::vector<std::string> voices = {""};  ///< variants of the reading voice to choose from; the first is everybody's at the start
    RouteLevel loudspeaker;
    RouteLevel headphones{.volume = 4};  ///< low: nobody knows yet how loud they are at the ear
    double step_db = 3;                  ///< between two steps of the volume
    int text_step = 2;                   ///< 1 to 5
    std::string colours = "yellow-on-black";
    std::vector<std::string> languages = {"en"};  ///< of the interface, to choose from; the first is everybody's at the start
    std::chrono::milliseconds step_time{2500};    ///< from one choice to the next, where one button does everything
};

/// What came of a change that a person asked for.
enum class Change : unsigned char { done, at_end };

class Session {
public:
    explicit Session(SessionDefaults defaults) : defaults_(std::move(defaults)) { forget(); }

    /// Back to what everybody starts with.
    void forget();

    int rate_wpm() const { return chosen_.rate_wpm; }
    int pitch() const { return chosen_.pitch; }
    /// Which of the pitches it is, from 1: the lowest.
    std::size_t pitch_number() const;
    static std::size_t pitch_count();
    /// The variant of the reading voice.
    const std::string& voice() const { return defaults_.voices[chosen_.voice]; }
    /// Which of the voices it is, from 1.
    std::size_t voice_number() const { return chosen_.voice + 1; }
    std::size_t voice_count() const { return defaults_.voices.size(); }
    /// Of the route that is heard; each has a volume of its own. The loudspeaker is never louder than the quiet hours allow.
    int volume() const;
    /// The loudest step now; 0 is silence, empty outside quiet hours. It is no choice of a visitor's, so forget() keeps it.
    void set_quiet_ceiling(std::optional<int> step) { quiet_ceiling_ = step; }
    /// Linear gain of the volume: step 10 is the route's ceiling (EN 301 549 8.2.1 asks for 18 dB of range). `softer` is by how
    /// many steps something is to be said less loud.
    float gain(int softer = 0) const;
    /// The same of a step of a route's volume, whatever is heard now and however quiet the hour.
    float gain_of(speech::AudioRoute route, int step) const;
    /// How loud a route is at most: staff have changed it.
    void set_ceiling(speech::AudioRoute route, double db);
    /// Headphones are plugged in: nobody else hears it. That is no choice, and stays when the choices are forgotten.
    bool headphones() const { return route_ == speech::AudioRoute::headphones; }
    speech::AudioRoute route() const { return route_; }
    void set_route(speech::AudioRoute route) { route_ = route; }
    int text_step() const { return chosen_.text_step; }
    /// Which of the sizes that this screen can show it is, from 1. One that is not offered is shown as the next one that is.
    std::size_t text_number(const std::vector<int>& offered) const;
    const std::string& colours() const { return chosen_.colours; }
    /// False: nothing sounds, and the person turns the pages.
    bool sound_on() const { return chosen_.sound_on; }
    /// True: nobody reads along, only the buttons and the progress are shown.
    bool screen_hidden() const { return chosen_.screen_hidden; }

    /// The article with which reading all of them began; nothing: an article is read to its end, and no further.
    std::optional<std::size_t> everything_from() const { return chosen_.everything_from; }

    /// Of the interface, BCP 47.
    const std::string& language() const { return defaults_.languages[chosen_.language]; }
    /// What there is to choose from.
    const std::vector<std::string>& languages() const { return defaults_.languages; }

    Change change_rate(int direction);
    Change change_pitch(int direction);
    /// Behind the last voice comes the first.
    void next_voice() { chosen_.voice = (chosen_.voice + 1) % defaults_.voices.size(); }
    Change change_volume(int direction);
    /// `offered` are the steps that this screen can show, in order.
    Change change_text(int direction, const std::vector<int>& offered);
    /// One button does everything: choices go by, and a press takes the one that was named.
    bool one_button() const { return chosen_.one_button; }
    void set_one_button(bool one_button) { chosen_.one_button = one_button; }
    std::chrono::milliseconds step_time() const { return chosen_.step_time; }
    Change change_step_time(int direction);
    void set_colours(std::string colours) { chosen_.colours = std::move(colours); }
    void read_everything_from(std::optional<std::size_t> article) { chosen_.everything_from = article; }
    void set_sound(bool on) { chosen_.sound_on = on; }
    void set_screen_hidden(bool hidden) { chosen_.screen_hidden = hidden; }

    /// Behind the last language comes the first.
    void next_language() { chosen_.language = (chosen_.language + 1) % defaults_.languages.size(); }
    /// One of languages(); nothing happens with another one.
    void set_language(std::string_view code);

private:
    /// All that ends with the visitor.
    struct Choices {
        int rate_wpm = 0;
        int pitch = 0;
        std::size_t voice = 0;
        std::array<int, 2> volumes{};  ///< by route
        int text_step = 0;
        std::string colours;
        std::size_t language = 0;
        std::chrono::milliseconds step_time{0};
        bool one_button = false;
        std::optional<std::size_t> everything_from;
        bool sound_on = true;
        bool screen_hidden = false;
    };

    std::size_t index() const { return static_cast<std::size_t>(route_); }
    int ceiling() const;

    SessionDefaults defaults_;
    speech::AudioRoute route_ = speech::AudioRoute::loudspeaker;
    std::optional<int> quiet_ceiling_;
    Choices chosen_;
};

}  // namespace lectern::kiosk
