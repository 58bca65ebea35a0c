#include "tests/kiosk/looks/po_file.hpp"

#include <algorithm>
#include <fstream>
#include <regex>
#include <utility>

namespace lectern::tests {
namespace {

/// The text between the quotes of a line.
std::string between_quotes(const std::string& line) {
    std::string text;
    for (auto at = line.find('"') + 1; at < line.size() && line[at] != '"'; ++at) {
        if (line[at] == '\\') ++at;
        text += line[at];
    }
    return text;
}

/// The field of the entry that this line starts; null for a comment.
std::string* part_of(PoEntry& entry, const std::string& line) {
    if (line.starts_with("msgid ")) return &entry.id;
    if (line.starts_with("msgid_plural ")) return &entry.plural;
    return line.starts_with("msgstr") ? &entry.translations.emplace_back() : nullptr;
}

}  // namespace

std::vector<PoEntry> read_po(const std::filesystem::path& file) {
    std::vector<PoEntry> entries;
    PoEntry entry;
    std::string* part = nullptr;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (line.empty()) {
            entries.push_back(std::exchange(entry, {}));
            part = nullptr;
        }
        if (line.starts_with("#,") && line.find("fuzzy") != std::string::npos) entry.fuzzy = true;
        if (line.starts_with("msg")) part = part_of(entry, line);
        if (part != nullptr && line.find('"') != std::string::npos) *part += between_quotes(line);
    }
    entries.push_back(entry);
    std::erase_if(entries, [](const PoEntry& one) { return one.id.empty(); });
    return entries;
}

std::vector<std::string> places_in(const std::string& sentence) {
    static const std::regex place("\\{[^}]*\\}");
    std::vector<std::string> places;
    for (std::sregex_iterator at(sentence.begin(), sentence.end(), place), end; at != end; ++at) places.push_back(at->str());
    std::ranges::sort(places);
    return places;
}

}  // namespace lectern::tests
