#include "kiosk/words/translation.hpp"

#include <algorithm>
#include <array>
#include <clocale>
#include <cstdlib>
#include <libintl.h>

namespace lectern::kiosk {
namespace {

constexpr std::array<InterfaceLanguage, 6> languages{{
    {"en", "English", nullptr},
    {"es", "Español", "lectern-es"},
    {"fr", "Français", "lectern-fr"},
    {"de", "Deutsch", "lectern-de"},
    {"ar", "العربية", "lectern-ar", true},
    {"zh", "中文", "lectern-zh"},
}};

const InterfaceLanguage* current = languages.data();

}  // namespace

std::span<const InterfaceLanguage> interface_languages() {
    return languages;
}

const InterfaceLanguage* find_interface_language(std::string_view code) {
    const auto found =
        std::ranges::find(languages, code.substr(0, code.find('-')), [](const auto& one) { return std::string_view(one.code); });
    return found == languages.end() ? nullptr : &*found;
}

void load_catalogues(const std::filesystem::path& folder) {
    // gettext looks for catalogues only in a locale other than "C". LANGUAGE says which language to look for; all domains are in one
    // folder.
    std::setlocale(LC_MESSAGES, "C.UTF-8");  // NOLINT(concurrency-mt-unsafe): no thread has started yet
    ::setenv("LANGUAGE", "all", 1);          // NOLINT(concurrency-mt-unsafe)
    for (const auto& language : languages) {
        if (language.domain == nullptr) continue;
        ::bindtextdomain(language.domain, folder.c_str());
        ::bind_textdomain_codeset(language.domain, "UTF-8");
    }
}

const InterfaceLanguage& interface_language() {
    return *current;
}

void set_interface_language(const InterfaceLanguage& language) {
    current = &language;
}

const char* tr(const char* english) {
    return current->domain == nullptr ? english : ::dgettext(current->domain, english);
}

const char* tr(const char* one, const char* many, unsigned long count) {
    if (current->domain == nullptr) return count == 1 ? one : many;
    return ::dngettext(current->domain, one, many, count);
}

}  // namespace lectern::kiosk
