// Translates the settings into the plain values that the other rooms take.
#pragma once

#include <expected>
#include <fmt/format.h>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>

#include "config/settings.hpp"
#include "content/document_loader.hpp"
#include "content/language/language_tag.hpp"
#include "content/process/worker_process.hpp"
#include "content/reader/reader_process.hpp"
#include "kiosk/articles/loader_threads.hpp"
#include "kiosk/input/input_map.hpp"
#include "kiosk/input/key_chord.hpp"
#include "kiosk/machine/evdev_jack.hpp"
#include "kiosk/machine/suspicion.hpp"
#include "kiosk/modes/name_call.hpp"
#include "kiosk/modes/quiet_hours.hpp"
#include "kiosk/modes/self_start.hpp"
#include "kiosk/setup/places.hpp"
#include "kiosk/values/session.hpp"
#include "kiosk/values/time_limits.hpp"
#include "speech/output/portaudio_output.hpp"
#include "speech/planning/utterance_planner.hpp"
#include "speech/process/synthesizer_process.hpp"

namespace lectern::kiosk {

/// voice.language as a normalized tag, or what is wrong with it, with file and line.
inline std::expected<std::string, std::string> default_language(const config::Settings& settings) {
    const auto& written = settings.voice.language;
    if (auto tag = content::language_tag(written)) return std::move(*tag);
    return std::unexpected(
        fmt::format("{}: found \"{}\"; write a language tag such as \"en\" or \"pt-BR\"", settings.where("voice.language"), written));
}

/// `log` takes one line at a time; it is called on the engine's thread.
inline speech::SynthesizerProcessOptions engine_options(const config::Settings& settings, std::function<void(std::string)> log) {
    return {content::program_beside_this_one("lectern-speech"), settings.voice.language, std::move(log)};
}

inline speech::SynthesizerFactory engine_factory(const config::Settings& settings, std::function<void(std::string)> log) {
    return [options = engine_options(settings, std::move(log))](const std::stop_token& stop) {
        return speech::SynthesizerProcess::start(options, stop);
    };
}

/// The prosody for this visitor. The interface's voice differs from the reading voice, so that visitors can tell them apart.
inline speech::Prosody prosody(const config::Settings& settings, const Session& session, speech::UtteranceKind kind) {
    const bool reads = kind == speech::UtteranceKind::reading;
    return {session.rate_wpm(), session.pitch(), reads ? session.voice() : settings.voice.interface_variant};
}

/// The key bindings from the settings, or what is wrong with them, with file and line.
inline std::expected<InputMap, std::string> make_keys(const config::Settings& settings) {
    const auto layout = settings.keypad.layout == "telephone" ? KeypadLayout::telephone
                        : settings.keypad.layout == "none"    ? KeypadLayout::none
                                                              : KeypadLayout::numeric;
    auto keys = InputMap::make({layout, settings.keypad.simple}, settings.keys);
    if (!keys) return std::unexpected(fmt::format("{}: {}", settings.where(keys.error().key), keys.error().problem));
    return std::move(*keys);
}

/// The key chords for the staff's screen, or what is wrong with them, with file and line.
inline std::expected<KeyChord, std::string> make_chord(const config::Settings& settings) {
    auto chord = KeyChord::make(settings.staff.chords);
    if (!chord) return std::unexpected(fmt::format("{}: {}", settings.where("staff.chords"), chord.error()));
    return std::move(*chord);
}

inline QuietHours quiet_hours(const config::SoundSettings& sound) {
    const auto from = minute_of_day(sound.quiet_from);
    const auto to = minute_of_day(sound.quiet_to);
    return from && to ? QuietHours{{*from, *to}, sound.quiet_ceiling} : QuietHours{};
}

/// The settings that each visitor starts with.
inline SessionDefaults session_defaults(const config::Settings& settings) {
    return {.rate_wpm = settings.voice.rate_wpm,
            .pitch = settings.voice.pitch,
            .voices = settings.voice.reading_variants,
            .loudspeaker = {settings.sound.volume, settings.sound.volume_ceiling_db},
            .headphones = {settings.sound.headphones_volume, settings.sound.headphones_ceiling_db},
            .step_db = settings.sound.step_db,
            .text_step = settings.text.size,
            .colours = settings.text.colours,
            .languages = settings.interface.languages,
            .step_time = std::chrono::milliseconds(settings.session.step_ms)};
}

inline TimeLimits time_limits(const config::Settings& settings) {
    return {std::chrono::seconds(settings.session.idle_s), std::chrono::seconds(settings.session.paused_s),
            std::chrono::seconds(settings.session.warning_s)};
}

inline NameCallTimes name_call_times(const config::Settings& settings) {
    return {std::chrono::seconds(settings.call.every_s), std::chrono::seconds(settings.call.shown_s)};
}

inline std::chrono::milliseconds minutes(double count) {
    return std::chrono::round<std::chrono::milliseconds>(std::chrono::duration<double, std::ratio<60>>(count));
}

inline SelfStartRules self_start_rules(const config::Settings& settings) {
    return {.enabled = settings.selfstart.enabled,
            .after = minutes(settings.selfstart.after_min),
            .aloud = settings.selfstart.sound,
            .sounding = {std::chrono::hours(settings.selfstart.from_hour), std::chrono::hours(settings.selfstart.until_hour)},
            .times_an_hour = settings.selfstart.times_an_hour};
}

/// `found`: the latencies that the devices were found to need earlier.
inline speech::PortAudioOptions device_options(const config::Settings& settings, speech::FoundLatencies found) {
    const auto latency = std::chrono::milliseconds(settings.sound.latency_ms);
    return {settings.sound.device, settings.sound.headphones_device, latency.count() > 0 ? std::optional(latency) : std::nullopt,
            std::move(found), std::chrono::milliseconds(settings.sound.wake_lead_ms)};
}

/// Empty if there is no jack to watch.
inline OpenJack jack_opener(const config::Settings& settings) {
    if (settings.keypad.jack.empty()) return {};
    return [device = settings.keypad.jack] { return open_evdev_jack(device); };
}

/// `log` takes one line at a time; it is called on the loader's thread.
inline content::DocumentLoader document_loader(const config::Settings& settings, Urgency urgency, std::stop_token stop,
                                               std::function<void(std::string)> log) {
    return {{static_cast<std::uint64_t>(settings.articles.max_bytes), settings.voice.language},
            content::parsers_in_process({.program = content::program_beside_this_one("lectern-reader"),
                                         .tell = std::move(log),
                                         .in_background = urgency == Urgency::in_background,
                                         .stop = std::move(stop)}),
            read_left_out(left_out_file())};
}

inline speech::Pauses pauses(const config::Settings& settings) {
    return {std::chrono::milliseconds(settings.voice.sentence_pause_ms), std::chrono::milliseconds(settings.voice.item_pause_ms),
            std::chrono::milliseconds(settings.voice.paragraph_pause_ms), std::chrono::milliseconds(settings.voice.section_pause_ms)};
}

}  // namespace lectern::kiosk
