// One visitor's choices, which end with them. Main thread.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::kiosk {

/// What each visitor starts with, checked already.
struct SessionDefaults {
    int rate_wpm = 160;
    int pitch = 50;                          ///< 0 to 99
    std::vector<std::string> voices = {""};  ///< variants of the reading voice to choose from; the first is everybody's at the start
    int volume = 7;                          ///< 1 to 10
    double step_db = 3;                      ///< between two steps of the volume
    int text_step = 2;                       ///< 1 to 5
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

    int rate_wpm() const { return rate_wpm_; }
    int pitch() const { return pitch_; }
    /// The variant of the reading voice.
    const std::string& voice() const { return defaults_.voices[voice_]; }
    /// Which of the voices it is, from 1.
    std::size_t voice_number() const { return voice_ + 1; }
    std::size_t voice_count() const { return defaults_.voices.size(); }
    int volume() const { return volume_; }
    /// Linear gain of the volume: step 10 is full scale (EN 301 549 8.2.1 asks for 18 dB of range).
    /// `softer` is by how many steps something is to be said less loud.
    float gain(int softer = 0) const;
    int text_step() const { return text_step_; }
    const std::string& colours() const { return colours_; }

    /// Of the interface, BCP 47.
    const std::string& language() const { return defaults_.languages[language_]; }
    /// What there is to choose from.
    const std::vector<std::string>& languages() const { return defaults_.languages; }

    Change change_rate(int direction);
    Change change_pitch(int direction);
    /// Behind the last voice comes the first.
    void next_voice() { voice_ = (voice_ + 1) % defaults_.voices.size(); }
    Change change_volume(int direction);
    /// `offered` are the steps that this screen can show, in order.
    Change change_text(int direction, const std::vector<int>& offered);
    /// One button does everything: choices go by, and a press takes the one that was named.
    bool one_button() const { return one_button_; }
    void set_one_button(bool one_button) { one_button_ = one_button; }
    std::chrono::milliseconds step_time() const { return step_time_; }
    Change change_step_time(int direction);
    void set_colours(std::string colours) { colours_ = std::move(colours); }

    /// Behind the last language comes the first.
    void next_language() { language_ = (language_ + 1) % defaults_.languages.size(); }
    /// One of languages(); nothing happens with another one.
    void set_language(std::string_view code);

private:
    SessionDefaults defaults_;
    int rate_wpm_ = 0;
    int pitch_ = 0;
    std::size_t voice_ = 0;
    int volume_ = 0;
    int text_step_ = 0;
    std::string colours_;
    std::size_t language_ = 0;
    bool one_button_ = false;
    std::chrono::milliseconds step_time_{0};
};

}  // namespace lectern::kiosk
