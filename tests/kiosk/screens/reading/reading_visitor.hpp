// A visitor who reads an article on a stage without window and disk.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include "kiosk/pages/page_layout.hpp"
#include "kiosk/screens/reading/reading_screen.hpp"
#include "tests/support/fake_stage.hpp"
#include "tests/support/pronunciations.hpp"

namespace lectern::kiosk::testing {

inline const std::vector<tests::Strings> three_sections = {
    {"Back pain", "One two three.", "Four five six."}, {"Causes", "Seven eight.", "Nine ten."}, {"Care", "Eleven twelve."}};

/// Reads the first of two articles by default.
struct Visitor {
    explicit Visitor(const std::vector<tests::Strings>& sections = three_sections, bool introduce = false, std::size_t articles = 2)
        : document(tests::share(tests::make_document(sections))) {
        const std::vector<content::ArticleEntry> shelf = {{"a.md", "Back pain", "en", 15}, {"b.md", "Sleep", "en", 161}};
        stage.library.assign(shelf.begin(), shelf.begin() + static_cast<std::ptrdiff_t>(articles));
        screen = &stage.open<ReadingScreen>(stage, OpenArticle{document, tests::plain_pronunciation()}, introduce);
    }

    void press(Action action) { screen->handle(action); }
    bool hear(const std::string& word) { return stage.pass_until_heard(word); }
    void hear_to_the_end() {
        while (stage.room.narrator.has_script()) stage.pass(std::chrono::milliseconds(10));
    }
    const ReadingScreen& shown() const { return *screen; }
    std::string marked(const content::ByteRange TextPage::* mark) const {
        const auto view = shown().view();
        const auto& page = std::get<TextPage>(view.content);
        return std::string(page.layout->section().slice(page.*mark));
    }
    std::string word() const { return marked(&TextPage::word); }
    std::string sentence() const { return marked(&TextPage::sentence); }
    std::size_t page() const { return std::get<TextPage>(shown().view().content).page; }
    tests::Strings status() const { return shown().view().status; }
    tests::Strings next_words(std::size_t count) {
        const auto before = static_cast<std::ptrdiff_t>(stage.room.heard().size());
        while (stage.room.heard().size() < before + count && stage.room.narrator.has_script()) stage.pass(std::chrono::milliseconds(10));
        const auto words = stage.room.heard();
        return {words.begin() + before, words.end()};
    }

    std::shared_ptr<const content::Document> document;
    tests::FakeStage stage;
    ReadingScreen* screen = nullptr;
};

}  // namespace lectern::kiosk::testing
