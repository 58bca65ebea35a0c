// Reads the entries of a .po file, a catalogue or a template written by gettext.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace lectern::tests {

struct PoEntry {
    std::string id;
    std::string plural;                     ///< empty when the sentence has no plural
    std::vector<std::string> translations;  ///< one, or one for each plural form
    bool fuzzy = false;                     ///< guessed by a tool and not confirmed
};

/// Leaves out the header, which is the entry of the empty sentence, and obsolete entries ("#~").
std::vector<PoEntry> read_po(const std::filesystem::path& file);
/// The names of a sentence's placeholders in alphabetical order: "{count} of {all}" has "all" and "count".
std::vector<std::string> places_in(const std::string& sentence);

}  // namespace lectern::tests
