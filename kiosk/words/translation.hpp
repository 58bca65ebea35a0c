// The interface's sentences in a visitor's language, using gettext.
//
// gettext has one language per process, but the kiosk uses several at once (on Welcome each language says its own name). So each
// language is a text domain of its own, such as "lectern-es", and choosing one changes neither the locale nor the environment.
#pragma once

#include <filesystem>
#include <fmt/format.h>
#include <span>
#include <string>
#include <string_view>

namespace lectern::kiosk {

/// A language of the interface.
struct InterfaceLanguage {
    const char* code;    ///< BCP 47
    const char* name;    ///< in the language itself
    const char* domain;  ///< the gettext domain; null for English, in which the sentences are written
    bool right_to_left = false;
};

/// All of them, English first.
std::span<const InterfaceLanguage> interface_languages();
/// Finds a language by its code, or by the language part of a longer code ("es-MX" finds "es"); null if the interface does not have it.
const InterfaceLanguage* find_interface_language(std::string_view code);

/// Sets the folder of the catalogues; to be called before any thread starts. Without it, or if a catalogue is missing, sentences are
/// English.
void load_catalogues(const std::filesystem::path& folder);

// Main thread only from here on.

/// The language that tr() translates into; English at first.
const InterfaceLanguage& interface_language();
void set_interface_language(const InterfaceLanguage& language);

/// Switches to another language for its lifetime.
class InLanguage {
public:
    explicit InLanguage(const InterfaceLanguage& language) : before_(interface_language()) { set_interface_language(language); }
    ~InLanguage() { set_interface_language(before_); }
    InLanguage(const InLanguage&) = delete;
    InLanguage& operator=(const InLanguage&) = delete;

private:
    const InterfaceLanguage& before_;
};

/// The sentence in the interface's language, or unchanged if the catalogue lacks it. The result lives as long as the program.
const char* tr(const char* english);
/// Chooses the plural form by the language's own rules.
const char* tr(const char* one, const char* many, unsigned long count);

/// Fills a sentence's placeholders by name, because languages differ in word order: filled(tr("Section {section}"), "section"_a = 2)
template <typename... Arguments>
std::string filled(const char* sentence, const Arguments&... arguments) {
    return fmt::format(fmt::runtime(sentence), arguments...);
}
using fmt::literals::operator""_a;

}  // namespace lectern::kiosk
