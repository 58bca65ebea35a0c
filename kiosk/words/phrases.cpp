#include "kiosk/words/phrases.hpp"

#include <algorithm>
#include <array>

#include "kiosk/values/translatable.hpp"
#include "kiosk/words/translation.hpp"

namespace lectern::kiosk::phrases {
namespace {

constexpr std::array sentence_ends = {".", "!", "?", "…", "。", "！", "？", "؟"};

bool ends_a_sentence(std::string_view text) {
    return std::ranges::any_of(sentence_ends, [&](const char* end) { return text.ends_with(end); });
}

/// A full-width full stop contains its own space.
bool brings_its_space(std::string_view text) {
    return text.ends_with("。") || text.ends_with("！") || text.ends_with("？");
}

struct KeyName {
    std::string_view key;
    const char* name;
};

constexpr std::array key_names = {KeyName{"*", translatable("star")}, KeyName{"/", translatable("slash")},
                                  KeyName{"+", translatable("plus")}, KeyName{"-", translatable("minus")},
                                  KeyName{".", translatable("dot")}};

std::string name_of_key(std::string_view key) {
    const auto* named = std::ranges::find(key_names, key, &KeyName::key);
    return named == key_names.end() ? std::string(key) : tr(named->name);
}

}  // namespace

std::string language() {
    return interface_language().code;
}

std::string sentence(std::string_view text) {
    return text.empty() || ends_a_sentence(text) ? std::string(text) : filled(tr("{sentence}."), "sentence"_a = text);
}

std::string joined(std::string_view sentence, std::string_view next) {
    const bool needs_space = !sentence.empty() && !next.empty() && !brings_its_space(sentence);
    return fmt::format("{}{}{}", sentence, needs_space ? " " : "", next);
}

std::string back() {
    return tr("Back");
}
std::string previous() {
    return tr("Previous");
}
std::string play() {
    return tr("Play");
}
std::string pause() {
    return tr("Pause");
}
std::string select() {
    return tr("Select");
}
std::string start() {
    return tr("Start");
}
std::string next() {
    return tr("Next");
}
std::string help() {
    return tr("Help");
}

std::string key_or_button(std::string_view key, std::string_view button) {
    return key.empty() ? std::string(button) : name_of_key(key);
}

std::string spoken_key(std::string_view key) {
    return filled(tr("key {key}"), "key"_a = name_of_key(key));
}

std::string key_does_nothing(std::string_view help_key) {
    return filled(tr("This key does nothing here. For help, press {key}."), "key"_a = key_or_button(help_key, help()));
}

std::string choose_an_article() {
    return tr("Choose an article");
}

std::string press_when_you_hear_yours(std::string_view play_key) {
    return play_key.empty() ? tr("Touch it, or press Select when you hear yours.")
                            : filled(tr("Press {key} when you hear yours."), "key"_a = key_or_button(play_key, {}));
}

std::string with_detail(std::string_view label, std::string_view detail) {
    return filled(tr("{label}, {detail}"), "label"_a = label, "detail"_a = detail);
}

std::string item_in_list(std::string_view label, std::string_view detail, std::string_view key, std::size_t item, std::size_t count) {
    std::string name(label);
    if (!detail.empty()) name = with_detail(name, detail);
    if (!key.empty()) name = with_detail(name, spoken_key(key));
    return joined(sentence(name), sentence(place_in_list(item, count)));
}

std::string place_in_list(std::size_t item, std::size_t count) {
    return filled(tr("{item} of {count}"), "item"_a = item, "count"_a = count);
}
std::string first_in_list() {
    return tr("First in the list.");
}
std::string last_in_list() {
    return tr("Last in the list.");
}

}  // namespace lectern::kiosk::phrases
