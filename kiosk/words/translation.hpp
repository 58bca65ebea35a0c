// The interface's sentences in a visitor's language, by gettext.
//
// gettext's own language is the process's, while the kiosk speaks several at once (on Welcome each language says its own name). So each
// language is a text domain of its own, "lectern-es", and choosing one changes neither the locale nor the environment.
#pragma once

#include <filesystem>
#include <fmt/format.h>
#include <span>
#include <string>
#include <string_view>

namespace lectern::kiosk {

/// A language that the kiosk itself speaks.
struct InterfaceLanguage {
    const char* code;    ///< BCP 47
    const char* name;    ///< as those who speak it call it
    const char* domain;  ///< gettext's; null: the sentences are written in it
    bool right_to_left = false;
};

/// All of them, English first.
std::span<const InterfaceLanguage> interface_languages();
/// By its code or the language of a longer one ("es-MX" is spoken as "es"); null where the kiosk doesn't speak it.
const InterfaceLanguage* find_interface_language(std::string_view code);

/// Before any thread starts: where the catalogues are. Without it, or where one is missing, sentences are English.
void load_catalogues(const std::filesystem::path& folder);

// Main thread from here on.

/// What tr() translates into; English at first.
const InterfaceLanguage& interface_language();
void set_interface_language(const InterfaceLanguage& language);

/// For as long as this lives, sentences are in another language.
class InLanguage {
public:
    explicit InLanguage(const InterfaceLanguage& language) : before_(interface_language()) { set_interface_language(language); }
    ~InLanguage() { set_interface_language(before_); }
    InLanguage(const InLanguage&) = delete;
    InLanguage& operator=(const InLanguage&) = delete;

private:
    const InterfaceLanguage& before_;
};

/// The sentence in the interface's language, or as it is where the catalogue lacks it. What it returns lives as long as the program.
const char* tr(const char* english);
/// By the language's own rules of plural.
const char* tr(const char* one, const char* many, unsigned long count);

/// Fills the sentence's places by their names, since other languages have another order: filled(tr("Section {section}"), "section"_a = 2)
template <typename... Arguments>
std::string filled(const char* sentence, const Arguments&... arguments) {
    return fmt::format(fmt::runtime(sentence), arguments...);
}
using fmt::literals::operator""_a;

}  // namespace lectern::kiosk
