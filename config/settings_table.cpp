#include "config/settings_table.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "config/argon2id_hash.hpp"

namespace lectern::config {

namespace {

/// A newline or a NUL would break one-line messages, captions and paths.
bool is_one_line(std::string_view text) {
    return std::ranges::none_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

bool is_time_of_day(std::string_view text) {
    const auto digit = [&](std::size_t at, char most) { return text[at] >= '0' && text[at] <= most; };
    return text.size() == 5 && digit(0, '2') && digit(1, text[0] == '2' ? '3' : '9') && text[2] == ':' && digit(3, '5') && digit(4, '9');
}

std::string number_in(const decltype(Setting::allowed)& allowed, std::string_view kind) {
    const auto* range = std::get_if<Range>(&allowed);
    return range != nullptr ? fmt::format("{} from {:.15g} to {:.15g}", kind, range->least, range->most) : std::string(kind);
}

}  // namespace

bool Setting::allows(double number) const {
    const auto* range = std::get_if<Range>(&allowed);
    return range == nullptr || (number >= range->least && number <= range->most);
}

bool Setting::allows(std::string_view text) const {
    if (!is_one_line(text)) return false;
    if (std::holds_alternative<NotEmpty>(allowed)) return !text.empty();
    if (std::holds_alternative<TimeOfDay>(allowed)) return text.empty() || is_time_of_day(text);
    if (std::holds_alternative<PinHash>(allowed)) return text.empty() || is_argon2id_hash(text);
    const auto* one_of = std::get_if<OneOf>(&allowed);
    return one_of == nullptr || std::ranges::find(one_of->words, text) != one_of->words.end();
}

bool Setting::allows(const std::vector<std::string>& texts) const {
    if (texts.empty() && needs_one()) return false;
    return std::ranges::all_of(texts, [this](const std::string& text) { return allows(std::string_view(text)); });
}

bool Setting::needs_one() const {
    return std::holds_alternative<NotEmpty>(allowed) || std::holds_alternative<AtLeastOne>(allowed) ||
           std::holds_alternative<OneOf>(allowed);
}

std::string Setting::allowed_values() const {
    const bool is_list = std::holds_alternative<std::vector<std::string>*>(value);
    if (const auto* one_of = std::get_if<OneOf>(&allowed))
        return fmt::format("{} \"{}\"", is_list ? "a list of at least one of" : "one of", fmt::join(one_of->words, "\", \""));
    if (std::holds_alternative<TimeOfDay>(allowed)) return "a time of day in quotes, such as \"22:00\", or \"\"";
    if (std::holds_alternative<PinHash>(allowed))
        return "what stands behind pin_hash in a staff.toml, after the PIN was chosen on the screen of a kiosk";
    const bool not_empty = std::holds_alternative<NotEmpty>(allowed);
    if (std::holds_alternative<bool*>(value)) return "true or false";
    if (std::holds_alternative<double*>(value)) return number_in(allowed, "a number");
    if (std::holds_alternative<std::string*>(value)) return fmt::format("one line of text in quotes{}", not_empty ? ", not empty" : "");
    if (is_list) return fmt::format("a list of texts in quotes{}", needs_one() ? ", at least one" : "");
    return number_in(allowed, "a whole number");
}

std::vector<Setting> settings_table(Settings& s) {
    return {
        {"screen.width_mm", &s.screen.width_mm, Range{100, 5000}},
        {"screen.distance_mm", &s.screen.distance_mm, Range{200, 5000}},
        {"screen.accelerated", &s.screen.accelerated, Anything{}},
        {"text.size", &s.text.size, Range{1, 5}},
        {"text.fonts", &s.text.fonts, NotEmpty{}},
        {"text.colours", &s.text.colours, OneOf{{"yellow-on-black", "white-on-black", "black-on-white", "black-on-yellow", "soft"}}},
        {"voice.language", &s.voice.language, NotEmpty{}},
        {"voice.rate_wpm", &s.voice.rate_wpm, Range{80, 449}},
        {"voice.pitch", &s.voice.pitch, Range{0, 99}},
        {"voice.reading_variants", &s.voice.reading_variants, AtLeastOne{}},
        {"voice.interface_variant", &s.voice.interface_variant, Anything{}},
        {"voice.lexicon", &s.voice.lexicon, Path{}},
        {"voice.sentence_pause_ms", &s.voice.sentence_pause_ms, Range{0, 5000}},
        {"voice.item_pause_ms", &s.voice.item_pause_ms, Range{0, 5000}},
        {"voice.paragraph_pause_ms", &s.voice.paragraph_pause_ms, Range{0, 5000}},
        {"voice.section_pause_ms", &s.voice.section_pause_ms, Range{0, 10000}},
        {"sound.volume", &s.sound.volume, Range{1, 10}},
        {"sound.volume_ceiling_db", &s.sound.volume_ceiling_db, Range{-40, 0}},
        {"sound.headphones_volume", &s.sound.headphones_volume, Range{1, 10}},
        {"sound.headphones_ceiling_db", &s.sound.headphones_ceiling_db, Range{-40, 0}},
        {"sound.step_db", &s.sound.step_db, Range{2.3, 4}},
        {"sound.latency_ms", &s.sound.latency_ms, Range{0, 500}},
        {"sound.device", &s.sound.device, Anything{}},
        {"sound.headphones_device", &s.sound.headphones_device, Anything{}},
        {"sound.wake_lead_ms", &s.sound.wake_lead_ms, Range{0, 2000}},
        {"sound.park_after_s", &s.sound.park_after_s, Range{5, 3600}},
        {"sound.loudest_dba", &s.sound.loudest_dba, Range{0, 130}},
        {"sound.quiet_from", &s.sound.quiet_from, TimeOfDay{}},
        {"sound.quiet_to", &s.sound.quiet_to, TimeOfDay{}},
        {"sound.quiet_ceiling", &s.sound.quiet_ceiling, Range{0, 10}},
        {"keypad.layout", &s.keypad.layout, OneOf{{"numeric", "telephone", "none"}}},
        {"keypad.simple", &s.keypad.simple, Anything{}},
        {"keypad.lockout_ms", &s.keypad.lockout_ms, Range{0, 500}},
        {"keypad.jack", &s.keypad.jack, Anything{}},
        {"articles.folder", &s.articles.folder, Path{}},
        {"articles.max_bytes", &s.articles.max_bytes, Range{1024, 16777216}},
        {"interface.languages", &s.interface.languages, OneOf{{"en", "es", "fr", "de", "ar", "zh"}}},
        {"session.idle_s", &s.session.idle_s, Range{20, 3600}},
        {"session.paused_s", &s.session.paused_s, Range{20, 3600}},
        {"session.warning_s", &s.session.warning_s, Range{20, 300}},
        {"session.step_ms", &s.session.step_ms, Range{500, 10000}},
        {"welcome.place", &s.welcome.place, Anything{}},
        {"staff.chords", &s.staff.chords, Anything{}},
        {"staff.corners", &s.staff.corners, Anything{}},
        {"staff.cleaning_s", &s.staff.cleaning_s, Range{10, 600}},
        {"staff.pin_hash", &s.staff.pin_hash, PinHash{}},
        {"hands_free.ask_after_min", &s.hands_free.ask_after_min, Range{0.1, 600}},
        {"call.every_s", &s.call.every_s, Range{0, 600}},
        {"call.shown_s", &s.call.shown_s, Range{5, 600}},
        {"selfstart.enabled", &s.selfstart.enabled, Anything{}},
        {"selfstart.after_min", &s.selfstart.after_min, Range{0.1, 600}},
        {"selfstart.sound", &s.selfstart.sound, Anything{}},
        {"selfstart.from_hour", &s.selfstart.from_hour, Range{0, 23}},
        {"selfstart.until_hour", &s.selfstart.until_hour, Range{0, 24}},
        {"selfstart.volume", &s.selfstart.volume, Range{1, 10}},
        {"selfstart.times_an_hour", &s.selfstart.times_an_hour, Range{0, 12}},
    };
}

}  // namespace lectern::config
