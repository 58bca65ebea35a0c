// Every setting of the kiosk as plain values, and where each came from. Units are part of the names; ranges are given in lectern.toml.
#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace lectern::config {

struct ScreenSettings {
    double width_mm = 531;     ///< 100 to 5000: width of the visible picture
    double distance_mm = 600;  ///< 200 to 5000: from the eye to the screen
    bool accelerated = false;  ///< present through the GPU
};

struct TextSettings {
    int size = 2;  ///< 1 to 5: cap heights of 1.0, 1.4, 2.0, 2.8 and 4.0 degrees
    std::vector<std::string> fonts = {"Atkinson Hyperlegible", "Andika", "Noto Sans"};  ///< the first one installed is used
    std::string colours = "yellow-on-black";  ///< yellow-on-black, white-on-black, black-on-white, black-on-yellow, soft
};

struct VoiceSettings {
    std::string language = "en";  ///< BCP 47: for articles that don't state their language, and for those whose language has no voice
    int rate_wpm = 160;           ///< 80 to 449
    int pitch = 50;               ///< 0 to 99
    /// eSpeak NG voice variants that visitors choose from; a visit starts with the first. An empty text is the language's own voice.
    std::vector<std::string> reading_variants = {"", "f2", "m3", "f5"};
    std::string interface_variant = "f3";  ///< the interface's voice, which should differ from the reading voice
    std::string lexicon;                   ///< path of a W3C PLS file, made absolute as articles.folder is; empty: only those that ship
    int sentence_pause_ms = 200;           ///< 0 to 5000, in addition to the engine's own pause
    int item_pause_ms = 350;               ///< 0 to 5000: between the items of a list
    int paragraph_pause_ms = 500;          ///< 0 to 5000
    int section_pause_ms = 1200;           ///< 0 to 10000
};

struct SoundSettings {
    int volume = 7;                    ///< 1 to 10
    double volume_ceiling_db = 0;      ///< -40 to 0: level of volume step 10, relative to full scale
    int headphones_volume = 4;         ///< 1 to 10
    double headphones_ceiling_db = 0;  ///< -40 to 0
    double step_db = 3;                ///< 2.3 to 4: from one step to the next; all ten steps span nine times this
    int latency_ms = 0;                ///< 0 to 500; 0: found automatically for each device
    std::string device;                ///< PortAudio's device name or a part of it; empty: the default device
    std::string headphones_device;     ///< the same for headphones; empty: they are plugged into `device`
    int wake_lead_ms = 0;              ///< 0 to 2000: inaudible noise for this long before the first sound, and from then on; 0: no noise
    int park_after_s = 60;             ///< 5 to 3600: quiet time on Welcome after which the device is closed
    double loudest_dba = 0;            ///< 0 to 130: the loudspeaker's level at full scale where a reader stands; 0: not measured
    std::string quiet_from;            ///< "22:00": the loudspeaker is limited from then until quiet_to; empty: never
    std::string quiet_to;
    int quiet_ceiling = 3;  ///< 0 to 10: the loudest step in those hours; 0: silent
};

struct KeypadSettings {
    std::string layout = "numeric";  ///< numeric, telephone (2 is above 8), none (no keypad: buttons don't name its keys)
    bool simple = false;             ///< only 4 5 6 7 9 + and - are used; the other keys do nothing
    int lockout_ms = 0;              ///< 0 to 500: for this long after a press the same key does nothing
    std::string jack;                ///< the input device that reports headphones: empty (none), "auto" or /dev/input/eventN
};

struct ArticleSettings {
    std::string folder;  ///< absolute; written relative to the settings file (in --set: to the current folder); empty: what ships
    std::int64_t max_bytes = 8 * 1024 * 1024;  ///< 1024 to 16777216
};

struct InterfaceSettings {
    std::vector<std::string> languages = {"en", "es", "fr", "de", "ar", "zh"};  ///< for visitors to choose from; the first at the start
};

struct SessionSettings {
    int idle_s = 60;     ///< 20 to 3600: without a press, before the kiosk asks whether somebody is still there
    int paused_s = 180;  ///< 20 to 3600: the same while an article is paused
    int warning_s = 25;  ///< 20 to 300: from that question to the end of the visit (WCAG 2.2.1)
    int step_ms = 2500;  ///< 500 to 10000: from one choice to the next when one button does everything (scanning)
};

struct StaffSettings {
    /// Combinations of keys that open the staff screen when held together for three seconds; any one of them is enough.
    std::vector<std::string> chords = {"Keypad 7 and Keypad 9", "F17 and F20", "F1 and Escape"};
    bool corners = true;   ///< touching the two upper corners in turn, three times each, opens it too
    int cleaning_s = 60;   ///< 10 to 600: how long touches are ignored while the screen is cleaned
    std::string pin_hash;  ///< as libsodium's crypto_pwhash_str writes it; empty: staff choose a PIN on the screen
};

struct WelcomeSettings {
    std::string place;  ///< the place's name, shown and spoken on Welcome; empty: none
};

struct HandsFreeSettings {
    double ask_after_min = 20;  ///< 0.1 to 600: of reading aloud without a press, before the kiosk asks whether to read on
};

struct CallSettings {
    int every_s = 20;  ///< 0 to 600: shortest time between two calls
    int shown_s = 30;  ///< 5 to 600: how long a call is shown if nobody is at the kiosk to dismiss it
};

struct SelfStartSettings {
    bool enabled = false;
    double after_min = 10;  ///< 0.1 to 600: quiet time on Welcome before an article starts
    bool sound = false;     ///< whether it may sound, within the hours below
    int from_hour = 9;      ///< 0 to 23
    int until_hour = 17;    ///< 0 to 24
    int volume = 4;         ///< 1 to 10: the loudest step that it uses
    int times_an_hour = 2;  ///< 0 to 12: how often it may sound; otherwise it is silent
};

/// Where a value came from. `line` 0 means the command line; `file` is then the whole argument, "--set voice.rate_wpm=180".
struct Origin {
    std::string file;
    int line = 0;
};

struct Settings {
    ScreenSettings screen;
    TextSettings text;
    VoiceSettings voice;
    SoundSettings sound;
    KeypadSettings keypad;
    ArticleSettings articles;
    InterfaceSettings interface;
    SessionSettings session;
    WelcomeSettings welcome;
    StaffSettings staff;
    HandsFreeSettings hands_free;
    CallSettings call;
    SelfStartSettings selfstart;
    std::map<std::string, std::vector<std::string>> keys;  ///< action name → SDL scancode names ([keys]); checked by kiosk
    std::map<std::string, Origin> origins;                 ///< dotted key → where it was set; absent: the built-in value
    std::vector<std::string> passed_over;  ///< what was ignored in the staff's file, or why it cannot be read: a message each

    /// "lectern.toml:12: voice.rate_wpm", for messages of the code that uses the value.
    std::string where(const std::string& key) const;
};

/// What is wrong with a setting: file, line, what was found and what is allowed. The message is one line.
struct SettingsError {
    Origin origin;
    std::string key;
    std::string found;
    std::string allowed;

    std::string message() const;
};

/// Reads `file` over the built-in values, then `staff_file` (staff_file.hpp; may be missing) over that, then each KEY=VALUE of `overrides`.
/// Unknown keys, wrong types and values out of range are errors; all of them are returned, in order of lines. Only those in the staff's
/// file are ignored and listed in `passed_over`: nobody edits that file by hand, and the kiosk must start after an update.
std::expected<Settings, std::vector<SettingsError>> load_settings(const std::filesystem::path& file,
                                                                  const std::vector<std::string>& overrides = {},
                                                                  const std::filesystem::path& staff_file = {});

}  // namespace lectern::config
