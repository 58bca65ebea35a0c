// R2: everything written on a screen is also said there, on every screen and in every language.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cctype>
#include <set>

#include "kiosk/setup/places.hpp"
#include "kiosk/words/phrases.hpp"
#include "tests/kiosk/looks/every_screen.hpp"

namespace lectern::kiosk {
namespace {

using tests::FakeStage;
using tests::Strings;

/// The text in the content area. An article's page is left out because it is read aloud itself, and a PIN pad's digits because they are
/// never said.
Strings written(const View& view) {
    Strings texts;
    if (const auto* message = std::get_if<Message>(&view.content)) texts = {message->title, message->body};
    if (const auto* grid = std::get_if<TileGrid>(&view.content)) texts = {grid->title};
    if (const auto* card = std::get_if<CardOutline>(&view.content)) texts = {card->title, card->body};
    if (const auto* list = std::get_if<ChoiceList>(&view.content)) {
        texts = {list->title};
        for (const auto& item : list->items) {
            texts.insert(texts.end(), {item.label, item.detail});
            if (!item.key.empty()) texts.push_back(phrases::spoken_key(item.key));
        }
    }
    return texts;
}

/// The same with the text of the top line.
Strings all_written(const View& view) {
    auto texts = written(view);
    texts.push_back(view.heading);
    texts.insert(texts.end(), view.status.begin(), view.status.end());
    std::erase_if(texts, [](const auto& text) { return text.empty(); });
    return texts;
}

/// Makes texts comparable: sentences begin with a capital letter where list items may not, and not every script has spaces between words.
std::string as_said(std::string text) {
    std::erase(text, ' ');
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// Everything that is said when a screen opens, by "Where am I", and while its choices are named in turn.
std::string heard_on(FakeStage& stage, Screen& screen) {
    screen.handle(Action::where_am_i);
    stage.pass_until_quiet();
    std::string all;
    for (const auto& sentence : stage.take_said()) all += as_said(sentence);
    return all;
}

/// Welcome says nothing by itself, because nobody is there; its Help and an exploring finger say what is written on it.
std::string heard_of_welcome(const Screen& welcome) {
    std::string all;
    for (const auto& sentence : welcome.whereabouts()) all += as_said(sentence);
    return all;
}

}  // namespace

TEST_CASE("R2 whatever is written on a screen is said there, on every screen and in every language") {
    load_catalogues(catalogues());
    for (const auto& language : interface_languages()) {
        const InLanguage in(language);
        std::set<std::string> visited;
        testing::visit_every_screen(language, [&](const std::string& name, FakeStage& stage, Screen& screen) {
            visited.insert(name);
            const auto texts = all_written(screen.view());
            const auto heard = name == "welcome" ? heard_of_welcome(screen) : heard_on(stage, screen);
            for (const auto& text : texts) {
                INFO(name << " in " << language.code << ": " << text << "\n" << heard);
                CHECK(heard.find(as_said(text)) != std::string::npos);
            }
        });
        CHECK(visited.size() >= 30);
    }
}

}  // namespace lectern::kiosk
