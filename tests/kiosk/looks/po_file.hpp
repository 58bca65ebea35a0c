// A catalogue or a template as gettext writes it: the entries of a .po file.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace lectern::tests {

struct PoEntry {
    std::string id;
    std::string plural;                     ///< empty: there is none
    std::vector<std::string> translations;  ///< one, or one for each form of the plural
    bool fuzzy = false;                     ///< guessed by a tool
};

/// Without the header, which stands under the empty sentence. What is no longer used ("#~") is left out.
std::vector<PoEntry> read_po(const std::filesystem::path& file);
/// The names of a sentence's places, in order of the alphabet: "{count} of {all}" has "all" and "count".
std::vector<std::string> places_in(const std::string& sentence);

}  // namespace lectern::tests
