// Every setting of the kiosk as plain values, and where each came from. Units stand in the names; ranges in lectern.toml.
#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace lectern::config {

struct ScreenSettings {
    double width_mm = 531;     ///< 100 to 5000: the picture's width
    double distance_mm = 600;  ///< 200 to 5000: from the eye to the screen
    bool accelerated = false;  ///< present through the GPU
};

struct TextSettings {
    int size = 2;  ///< 1 to 5: cap heights of 1.0, 1.4, 2.0, 2.8 and 4.0 degrees
    std::vector<std::string> fonts = {"Atkinson Hyperlegible", "Andika", "Noto Sans"};  ///< the first one installed is used
    std::string colours = "yellow-on-black";  ///< yellow-on-black, white-on-black, black-on-white, black-on-yellow, soft
};

struct VoiceSettings {
    std::string language = "en";  ///< BCP 47: of articles that don't say theirs, and where theirs has no voice
    int rate_wpm = 160;           ///< 80 to 449
    int pitch = 50;               ///< 0 to 99
    /// eSpeak NG voice variants to choose from, the first at the start; empty: the language's own voice
    std::vector<std::string> reading_variants = {"", "f2", "m3", "f5"};
    std::string interface_variant = "f3";  ///< the interface's own voice differs from the reading voice
    std::string lexicon;                   ///< W3C PLS; absolute, written as articles.folder is; empty: none beside those that ship
    int sentence_pause_ms = 200;           ///< 0 to 5000, beside the engine's own
    int item_pause_ms = 350;               ///< 0 to 5000: between the items of a list
    int paragraph_pause_ms = 500;          ///< 0 to 5000
    int section_pause_ms = 1200;           ///< 0 to 10000
};

struct SoundSettings {
    int volume = 7;                    ///< 1 to 10
    double volume_ceiling_db = 0;      ///< -40 to 0: of step 10, below full scale
    int headphones_volume = 4;         ///< 1 to 10
    double headphones_ceiling_db = 0;  ///< -40 to 0
    double step_db = 3;                ///< 2.3 to 4: ten steps cover nine times this
    int latency_ms = 0;                ///< 0 to 500; 0: found by itself, for each device
    std::string device;                ///< PortAudio's name of it, or part of it; empty: the default one
    std::string headphones_device;     ///< the same for headphones; empty: they are plugged into `device`
    int wake_lead_ms = 0;              ///< 0 to 2000: noise below hearing before the first sound, and ever after; 0: neither
    int park_after_s = 60;             ///< 5 to 3600: of quiet on Welcome, after which the device is closed
    double loudest_dba = 0;            ///< 0 to 130: the loudspeaker's level at full scale, where a reader stands; 0: not measured
    std::string quiet_from;            ///< "22:00": softer from then on; empty: never
    std::string quiet_to;
    int quiet_ceiling = 3;  ///< 0 to 10: the loudest step meanwhile; 0: silent
};

struct KeypadSettings {
    std::string layout = "numeric";  ///< numeric, telephone (2 stands above 8), none (no keypad: buttons don't name its keys)
    bool simple = false;             ///< leaves 4 5 6 7 9 + and -; the rest does nothing
    int lockout_ms = 0;              ///< 0 to 500: so soon after a press the same key does nothing
    std::string jack;                ///< which input device tells of headphones: empty (none), "auto" or /dev/input/eventN
};

struct ArticleSettings {
    std::string folder;  ///< absolute; written beside the settings file (in --set: the current folder); empty: what ships
    std::int64_t max_bytes = 8 * 1024 * 1024;  ///< 1024 to 16777216
};

struct InterfaceSettings {
    std::vector<std::string> languages = {"en", "es", "fr", "de", "ar", "zh"};  ///< to choose from, the first at the start
};

struct SessionSettings {
    int idle_s = 60;     ///< 20 to 3600: without a press, before it is asked whether somebody is still there
    int paused_s = 180;  ///< 20 to 3600: the same inside an article that is paused
    int warning_s = 25;  ///< 20 to 300: from that question to the end of the visit (WCAG 2.2.1)
    int step_ms = 2500;  ///< 500 to 10000: from one choice to the next, where one button does everything
};

struct StaffSettings {
    /// Keys held together for three seconds, any of these: "Keypad 7 and Keypad 9" ask for the staff screen
    std::vector<std::string> chords = {"Keypad 7 and Keypad 9", "F17 and F20", "F1 and Escape"};
    bool corners = true;   ///< so does touching the two upper corners in turn, three times each
    int cleaning_s = 60;   ///< 10 to 600: while the screen is cleaned nothing that is touched means anything
    std::string pin_hash;  ///< libsodium's crypto_pwhash_str; empty: staff choose a PIN on the screen
};

struct WelcomeSettings {
    std::string place;  ///< the place's name; empty: none is said
};

struct HandsFreeSettings {
    double ask_after_min = 20;  ///< 0.1 to 600: of reading aloud without a press, until it asks whether to read on
};

struct CallSettings {
    int every_s = 20;  ///< 0 to 600: between two calls at least
    int shown_s = 30;  ///< 5 to 600: where nobody is there
};

struct SelfStartSettings {
    bool enabled = false;
    double after_min = 10;  ///< 0.1 to 600: of quiet on Welcome
    bool sound = false;     ///< within the hours below
    int from_hour = 9;      ///< 0 to 23
    int until_hour = 17;    ///< 0 to 24
    int volume = 4;         ///< 1 to 10: never louder
    int times_an_hour = 2;  ///< 0 to 12, aloud
};

/// Where a value came from: `line` 0 means the command line; `file` is then the whole argument, "--set voice.rate_wpm=180".
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
    std::map<std::string, Origin> origins;                 ///< dotted key → where it was set; absent: built in
    std::vector<std::string> passed_over;                  ///< lines of the staff's file that mean nothing any more, and why

    /// "lectern.toml:12: voice.rate_wpm" for messages by the room that owns the value.
    std::string where(const std::string& key) const;
};

/// What is wrong with a setting: file, line, what was found, what is allowed. One line.
struct SettingsError {
    Origin origin;
    std::string key;
    std::string found;
    std::string allowed;

    std::string message() const;
};

/// Reads the file over the built-in values, then what staff set on the screen (staff_file.hpp), which may be missing, and each KEY=VALUE
/// over that. Unknown keys, wrong types and values out of range are refused; all problems are returned, in order of lines. Only those of
/// the staff's file are passed over: nobody edits it, and the kiosk must start after an update.
std::expected<Settings, std::vector<SettingsError>> load_settings(const std::filesystem::path& file,
                                                                  const std::vector<std::string>& overrides = {},
                                                                  const std::filesystem::path& staff_file = {});

}  // namespace lectern::config
