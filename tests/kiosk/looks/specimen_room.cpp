#include "tests/kiosk/looks/specimen_room.hpp"

#include <algorithm>
#include <stdexcept>

#include "content/formats/markdown.hpp"
#include "kiosk/pages/page_layout.hpp"
#include "tests/support/pronunciations.hpp"

namespace lectern::kiosk::testing {

namespace {

using namespace std::chrono_literals;

std::shared_ptr<const content::Document> document_of(const Specimen& specimen) {
    auto document = content::read_markdown(specimen.article, std::string(specimen.language), "");
    if (!document) throw std::logic_error("the specimen cannot be read");
    return std::make_shared<const content::Document>(std::move(*document));
}

bool is_marked(const View& view, std::string_view word) {
    const auto* page = std::get_if<TextPage>(&view.content);
    return page != nullptr && page->layout->section().slice(page->word) == word;
}

void look_after(tests::FakeDesk& desk) {
    desk.stands = {.up = 26h,
                   .device = {.fault = speech::OutputFault::busy},
                   .starved = 2,
                   .touch = TouchTrouble::noisy,
                   .articles = 8,
                   .tally = {.since = "2026-11-25 14:00", .begun = 31, .finished = 18}};
    desk.unreadable.push_back({.kind = content::LoadError::Kind::malformed,
                               .file = "migraine.md",
                               .line = 12,
                               .problem = "the heading has no text",
                               .remedy = "give it one"});
    desk.values.sound.quiet_from = "22:00";
    desk.values.sound.quiet_to = "06:00";
    desk.values.sound.loudest_dba = 72;
}

}  // namespace

SpecimenRoom::SpecimenRoom(const InterfaceLanguage& language)
    : specimen(*std::ranges::find(specimens, std::string_view(language.code), &Specimen::language)) {
    for (const auto title : specimen.titles)
        stage.library.push_back({"a.md", std::string(title), std::string(specimen.language), 520, title == specimen.titles[1]});
    look_after(desk);
}

ReadingScreen& SpecimenRoom::reads() {
    auto& screen = stage.open<ReadingScreen>(stage, OpenArticle{document_of(specimen), tests::plain_pronunciation()}, false);
    screen.handle(Action::next);
    for (int i = 0; i < 3000 && !is_marked(screen.view(), specimen.word); ++i) stage.pass(10ms);
    return screen;
}

}  // namespace lectern::kiosk::testing
