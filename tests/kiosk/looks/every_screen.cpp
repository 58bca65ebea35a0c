#include "tests/kiosk/looks/every_screen.hpp"

#include <set>

#include "kiosk/screens/help/help_screen.hpp"
#include "kiosk/screens/help/learn_keys_screen.hpp"
#include "kiosk/screens/notices/headphones_out_screen.hpp"
#include "kiosk/screens/notices/notice_phrases.hpp"
#include "kiosk/screens/notices/notice_screen.hpp"
#include "kiosk/screens/notices/still_there_screen.hpp"
#include "kiosk/screens/reading/reading_menu_screen.hpp"
#include "kiosk/screens/reading/reading_screen.hpp"
#include "kiosk/screens/visit/finish_screen.hpp"
#include "kiosk/screens/visit/library_screen.hpp"
#include "kiosk/screens/visit/private_topic_screen.hpp"
#include "kiosk/screens/visit/start_screen.hpp"
#include "kiosk/screens/visit/welcome_screen.hpp"
#include "kiosk/staff/lists/staff_menu.hpp"
#include "kiosk/staff/locked_notice.hpp"
#include "kiosk/staff/pin_screen.hpp"
#include "kiosk/words/mode_phrases.hpp"
#include "tests/kiosk/looks/specimen_room.hpp"

namespace lectern::kiosk::testing {
namespace {

using namespace std::chrono_literals;
using Room = SpecimenRoom;

/// Opens each screen in a room of its own.
class Walk {
public:
    Walk(const InterfaceLanguage& language, const Visit& visit) : language_(language), visit_(visit) {}

    /// `open` opens a screen and returns it.
    template <typename Open>
    void on(const std::string& name, Open open) const {
        Room room(language_);
        visit_(name, room.stage, open(room));
    }
    /// Opens a screen that can be requested while an article is read.
    template <typename Over>
    void over_article(const std::string& name) const {
        on(name, [](Room& room) -> Screen& {
            const auto& article = room.reads();
            return room.stage.open<Over>(room.stage, article);
        });
    }
    void notice(const std::string& name, const std::function<Message()>& message) const {
        on(name, [&](Room& room) -> Screen& { return room.stage.open<NoticeScreen>(room.stage, message, [] {}); });
    }

private:
    const InterfaceLanguage& language_;
    const Visit& visit_;
};

std::vector<std::string> all_languages() {
    std::vector<std::string> codes;
    for (const auto& language : interface_languages()) codes.push_back(language.code);
    return codes;
}

void visit_beginning(const Walk& walk) {
    walk.on("welcome", [](Room& room) -> Screen& { return room.stage.open<WelcomeScreen>(std::string(room.specimen.place), [] {}); });
    walk.on("start", [](Room& room) -> Screen& { return room.stage.open<StartScreen>(room.stage, all_languages()); });
    walk.on("library", [](Room& room) -> Screen& { return room.stage.open<LibraryScreen>(room.stage, true); });
    walk.on("private topic", [](Room& room) -> Screen& { return room.stage.open<PrivateTopicScreen>(room.stage, [] {}); });
}

void visit_article(const Walk& walk) {
    walk.on("reading", [](Room& room) -> Screen& { return room.reads(); });
    walk.on("the end", [](Room& room) -> Screen& {
        auto& screen = room.reads();
        room.stage.pass_until_quiet();
        return screen;
    });
    walk.over_article<HelpScreen>("help");
    walk.over_article<FinishScreen>("finish");
    walk.over_article<ReadingMenuScreen>("reading menu");
    walk.on("learn keys", [](Room& room) -> Screen& { return room.stage.open<LearnKeysScreen>(room.stage); });
    walk.on("a key being learnt", [](Room& room) -> Screen& {
        auto& screen = room.stage.open<LearnKeysScreen>(room.stage);
        screen.press({"5", Action::play_pause});
        return screen;
    });
}

void visit_notices(const Walk& walk) {
    walk.on("still there", [](Room& room) -> Screen& { return room.stage.open<StillThereScreen>(room.stage, 25s); });
    walk.on("headphones out", [](Room& room) -> Screen& { return room.stage.open<HeadphonesOutScreen>(room.stage, [] {}, [] {}); });
    walk.notice("sound lost",
                [] { return Message{Icon::no_sound, phrases::sound_lost(), phrases::sound_lost_body(speech::OutputFault::missing, "5")}; });
    walk.on("staff locked", [](Room& room) -> Screen& { return room.stage.put(make_locked_notice(room.stage)); });
    walk.notice("voice lost", [] { return Message{Icon::no_sound, phrases::voice_lost(), phrases::voice_lost_body("5")}; });
    walk.notice("nothing to read", [] { return Message{Icon::article, phrases::nothing_to_read(), phrases::ask_the_staff()}; });
    walk.notice("call", [] { return Message{Icon::bell, phrases::please_listen_for_your_name(), phrases::how_to_go_on("5")}; });
    walk.notice("read on", [] { return Message{Icon::help, phrases::shall_i_read_on(), phrases::how_to_read_on()}; });
}

/// Visits the list and, recursively, everything that its lines lead to; each screen once.
void visit_staff_list(Room& room, std::unique_ptr<Screen> list, const Visit& visit, std::set<std::string>& visited) {
    const std::string name(list->name());
    if (!visited.insert(name).second) return;
    auto& screen = room.stage.put(std::move(list));
    visit(name, room.stage, screen);
    if (name == "staff_sure") return;  // its lines would end or restart the program
    const auto view = screen.view();
    const auto* lines = std::get_if<ChoiceList>(&view.content);
    for (std::size_t i = 0; lines != nullptr && i < lines->items.size(); ++i) {
        screen.touch(ItemTarget{i});
        for (auto& opened : std::exchange(room.desk.opened, {})) visit_staff_list(room, std::move(opened), visit, visited);
    }
}

void visit_staff(const InterfaceLanguage& language, const Visit& visit) {
    Room room(language);
    std::set<std::string> visited;
    visit_staff_list(room, PinScreen::to_enter(room.stage, room.desk), visit, visited);
    visited.clear();
    visit_staff_list(room, make_staff_menu(room.stage, room.desk), visit, visited);
}

}  // namespace

void visit_every_screen(const InterfaceLanguage& language, const Visit& visit) {
    const Walk walk(language, visit);
    visit_beginning(walk);
    visit_article(walk);
    visit_notices(walk);
    visit_staff(language, visit);
}

}  // namespace lectern::kiosk::testing
