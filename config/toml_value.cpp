#include "config/toml_value.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace lectern::config {

namespace {

template <class T>
std::optional<T> read_as(const toml::node& node) {
    return node.value_exact<T>();
}

template <>
std::optional<int> read_as<int>(const toml::node& node) {
    const auto whole = node.value_exact<std::int64_t>();
    if (!whole || !std::in_range<int>(*whole)) return std::nullopt;
    return static_cast<int>(*whole);
}

template <>
std::optional<double> read_as<double>(const toml::node& node) {
    if (const auto whole = node.value_exact<std::int64_t>()) return static_cast<double>(*whole);
    return node.value_exact<double>();
}

template <>
std::optional<std::vector<std::string>> read_as<std::vector<std::string>>(const toml::node& node) {
    return text_list(node);
}

template <class T>
bool allows(const Setting& setting, const T& value) {
    if constexpr (std::is_same_v<T, bool>) {
        return true;
    } else if constexpr (std::is_arithmetic_v<T>) {
        return setting.allows(static_cast<double>(value));
    } else {
        return setting.allows(value);
    }
}

}  // namespace

bool store(const Setting& setting, const toml::node& node) {
    const auto store_in = [&]<class T>(T* place) {
        auto value = read_as<T>(node);
        if (!value || !allows(setting, *value)) return false;
        *place = std::move(*value);
        return true;
    };
    return std::visit(store_in, setting.value);
}

std::optional<std::vector<std::string>> text_list(const toml::node& node) {
    const toml::array* list = node.as_array();
    if (list == nullptr) return std::nullopt;
    std::vector<std::string> texts;
    for (const toml::node& item : *list) {
        const auto text = item.value_exact<std::string>();
        if (!text) return std::nullopt;
        texts.push_back(*text);
    }
    return texts;
}

std::string describe(const toml::node& node) {
    if (const auto text = node.value_exact<std::string_view>()) return fmt::format("\"{}\"", one_line(*text));
    if (const auto whole = node.value_exact<std::int64_t>()) return fmt::format("{}", *whole);
    if (const auto number = node.value_exact<double>()) return fmt::format("{:#}", *number);
    if (const auto yes = node.value_exact<bool>()) return *yes ? "true" : "false";
    if (node.is_table()) return "a section";
    const toml::array* list = node.as_array();
    if (list == nullptr) return "a date or time";
    if (list->empty()) return "an empty list";
    const auto odd = std::ranges::find_if_not(*list, [](const toml::node& item) { return item.is_string(); });
    return odd == list->end() ? "a list" : fmt::format("a list with {} in it", describe(*odd));
}

std::string one_line(std::string_view text) {
    constexpr std::size_t longest = 80;
    std::string line(text.substr(0, longest));
    while (!line.empty() && line.size() < text.size() && (text[line.size()] & 0xC0) == 0x80)
        line.pop_back();  // never cut inside a character
    std::ranges::replace_if(line, [](unsigned char c) { return c < 0x20 || c == 0x7f; }, '?');
    return line.size() < text.size() ? line + "…" : line;
}

}  // namespace lectern::config
