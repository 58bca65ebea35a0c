// Compares the catalogues with the sources: every English sentence has a translation in every language.
#include <algorithm>
#include <array>
#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "kiosk/setup/places.hpp"
#include "kiosk/words/translation.hpp"
#include "tests/kiosk/looks/po_file.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using tests::PoEntry;

namespace {

const std::vector<PoEntry>& sentences() {
    static const auto entries = tests::read_po(LECTERN_TEMPLATE);
    return entries;
}

std::vector<PoEntry> catalogue_of(const InterfaceLanguage& language) {
    return tests::read_po(std::string(LECTERN_SOURCE_DIR "/kiosk/words/languages/") + language.code + ".po");
}

std::vector<InterfaceLanguage> translated_languages() {
    const auto all = interface_languages();
    return {all.begin() + 1, all.end()};
}

std::set<std::string> ids_of(const std::vector<PoEntry>& entries) {
    std::set<std::string> ids;
    for (const auto& entry : entries) ids.insert(entry.plural.empty() ? entry.id : entry.id + " / " + entry.plural);
    return ids;
}

bool ends_a_sentence(const std::string& text) {
    constexpr std::array ends = {".", "!", "?", "。", "？", "！", "؟"};
    return std::ranges::any_of(ends, [&](const char* end) { return text.ends_with(end); });
}

}  // namespace

TEST_CASE("every sentence of the interface stands in every catalogue, and no other") {
    CHECK(sentences().size() > 100);
    for (const auto& language : translated_languages()) {
        INFO(language.code << ": cmake --build --preset dev --target merge_phrases brings it up to date");
        CHECK(ids_of(catalogue_of(language)) == ids_of(sentences()));
    }
}

TEST_CASE("no translation is missing, and none was guessed by a tool") {
    for (const auto& language : translated_languages()) {
        for (const auto& entry : catalogue_of(language)) {
            INFO(language.code << ": " << entry.id);
            CHECK_FALSE(entry.fuzzy);
            CHECK_FALSE(entry.translations.empty());
            for (const auto& translation : entry.translations) CHECK_FALSE(translation.empty());
        }
    }
}

TEST_CASE("a translation has the places of its sentence") {
    for (const auto& language : translated_languages()) {
        for (const auto& entry : catalogue_of(language)) {
            if (!entry.plural.empty()) continue;
            INFO(language.code << ": " << entry.id);
            CHECK(tests::places_in(entry.translations.front()) == tests::places_in(entry.id));
        }
    }
}

TEST_CASE("a form of the plural may leave the number out only where it stands for a single one") {
    load_catalogues(catalogues());
    for (const auto& language : translated_languages()) {
        const InLanguage now(language);
        for (const auto& entry : sentences()) {
            if (entry.plural.empty()) continue;
            std::map<std::string, int> uses;
            for (unsigned long count = 0; count <= 200; ++count) ++uses[tr(entry.id.c_str(), entry.plural.c_str(), count)];
            for (const auto& [form, times] : uses) {
                INFO(language.code << ": " << form);
                CHECK((times == 1 || tests::places_in(form) == tests::places_in(entry.plural)));
            }
        }
    }
}

TEST_CASE("a translation ends a sentence where the sentence does") {
    for (const auto& language : translated_languages()) {
        for (const auto& entry : catalogue_of(language)) {
            INFO(language.code << ": " << entry.id);
            for (const auto& translation : entry.translations) CHECK(ends_a_sentence(translation) == ends_a_sentence(entry.id));
        }
    }
}

TEST_CASE("what is shown and said in a language is what its catalogue says") {
    load_catalogues(catalogues());
    for (const auto& language : translated_languages()) {
        const InLanguage now(language);
        for (const auto& entry : catalogue_of(language)) {
            if (!entry.plural.empty()) continue;
            INFO(language.code << ": " << entry.id);
            CHECK(tr(entry.id.c_str()) == entry.translations.front());
        }
    }
}
