#include "tests/monkey/fate.hpp"

#include <fstream>
#include <sys/mount.h>

#include "tests/e2e/harness/display/other_window.hpp"

namespace lectern::monkey {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

/// Shell commands that replace the engine's program; each fails in its own way as soon as it starts.
const std::map<std::string, std::string>& stand_ins() {
    static const std::map<std::string, std::string> scripts{
        {"quits", "exit 1"}, {"mute", "exec sleep 100"}, {"floods", "exec yes"}, {"echoes", "exec cat"}};
    return scripts;
}

void write(const fs::path& file, const std::string& content) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << content;
}

void write_program(const fs::path& file, const std::string& script) {
    write(file, "#!/bin/sh\n" + script + "\n");
    fs::permissions(file, fs::perms::owner_all);
}

}  // namespace

void write_articles(const fs::path& folder) {
    fs::remove_all(folder);
    fs::create_directories(folder);
    write(folder / "animals.md",
          "---\nlanguage: en\n---\n# Animals\n\nA cat sleeps on the sofa. It is red.\n\n## Dogs\n\nA dog needs a walk. Be kind.\n");
    write(folder / "dose.md",
          "---\nlanguage: en\n---\n# Your dose\n\nTake 2.5 mg at 10:30. Call 0800 1234567.\n\n- One glass of water\n- No milk\n");
    write(folder / "private.md", "---\nlanguage: en\nprivate: yes\n---\n# Quiet things\n\nNobody else hears this. It is short.\n");
    write(folder / "pan.md", "---\nlanguage: es\n---\n# Pan\n\nEl pan es bueno. Se hace con harina.\n");
}

std::multimap<std::string, pid_t> children_of(pid_t program) {
    std::multimap<std::string, pid_t> found;
    std::error_code ignored;
    for (const auto& thread : fs::directory_iterator("/proc/" + std::to_string(program) + "/task", ignored)) {
        std::ifstream children(thread.path() / "children");
        for (pid_t child = 0; children >> child;) {
            std::string name;
            std::getline(std::ifstream("/proc/" + std::to_string(child) + "/comm"), name);
            found.emplace(name, child);
        }
    }
    return found;
}

Fate::Fate(e2e::KioskRoom& room, fs::path programs, fs::path articles)
    : room_(room), programs_(std::move(programs)), articles_(std::move(articles)) {}

Fate::~Fate() {
    heal_all();
}

bool Fate::perform(const Deed& deed) {
    using Doing = void (Fate::*)(const Deed&);
    static const std::map<std::string, Doing> doings{{"engine", &Fate::engine},   {"stand-in", &Fate::stand_in}, {"sound", &Fate::sound},
                                                     {"display", &Fate::display}, {"window", &Fate::window},     {"disk", &Fate::disk}};
    const auto doing = doings.find(deed.what);
    if (doing == doings.end()) return false;
    if (may_hurt(deed.what)) (this->*doing->second)(deed);
    return true;
}

void Fate::hurt(const std::string& place, const std::string& ms, std::function<void()> heal) {
    wounds_.emplace(place, Wound{e2e::Clock::now() + std::chrono::milliseconds(std::stol(ms)), std::move(heal)});
}

void Fate::heal_due() {
    std::erase_if(wounds_, [now = e2e::Clock::now()](const auto& wound) {
        if (wound.second.until > now) return false;
        wound.second.heal();
        return true;
    });
}

void Fate::heal_all() {
    for (const auto& [place, wound] : wounds_) wound.heal();
    wounds_.clear();
}

void Fate::engine(const Deed& deed) {
    static const std::map<std::string, int> signals{{"kill", SIGKILL}, {"crash", SIGSEGV}, {"hang", SIGSTOP}};
    end_engines(signals.at(deed.with.at(0)));
}

/// Puts a program that is not a speech engine, or no program at all, in the engine's place.
void Fate::stand_in(const Deed& deed) {
    const auto& how = deed.with.at(0);
    const fs::path engine = programs_ / "lectern-speech";
    const fs::path aside = programs_ / "lectern-speech.aside";
    fs::rename(engine, aside);
    if (how != "missing") write_program(engine, stand_ins().at(how));
    hurt(deed.what, deed.with.at(1), [=] { fs::rename(aside, engine); });
    end_engines(SIGKILL);
}

void Fate::end_engines(int signal) {
    const auto children = children_of(room_.program().process().pid());
    for (auto [engine, end] = children.equal_range("lectern-speech"); engine != end; ++engine) ::kill(engine->second, signal);
}

void Fate::sound(const Deed& deed) {
    const auto& how = deed.with.at(0);
    auto& server = room_.sound();
    std::function<void()> heal;
    if (how == "unplug") {
        server.unplug();
        other_sink_ = false;
        heal = [this] {
            room_.sound().plug_in();
            room_.recorder().restart();
        };
    } else if (how == "suspend") {
        server.suspend_sink(true);
        heal = [this] { room_.sound().suspend_sink(false); };
    } else if (how == "freeze") {
        server.freeze();
        heal = [this] { room_.sound().thaw(); };
    } else if (how == "crash") {
        server.crash();
        other_sink_ = false;
        heal = [this] { room_.start_sound(); };
    } else if (how == "other") {
        if (!std::exchange(other_sink_, true)) server.add_other_sink();
        server.make_default("other");
        heal = [this] { room_.sound().make_default("kiosk"); };
    }
    if (heal) hurt(deed.what, deed.with.at(1), std::move(heal));
}

/// Blocks until the display runs again, so no key can be pressed meanwhile.
void Fate::display(const Deed& deed) {
    room_.x_server().freeze();
    std::this_thread::sleep_for(std::chrono::milliseconds(std::stol(deed.with.at(1))));
    room_.x_server().thaw();
}

void Fate::window(const Deed& deed) {
    const auto other = std::make_shared<e2e::OtherWindow>(room_.x_server(), e2e::Area{100, 60, 300, 200});
    other->take_focus();
    hurt(deed.what, deed.with.at(0), [other] {});
}

void Fate::disk(const Deed& deed) {
    const auto& how = deed.with.at(0);
    const fs::path state = room_.scratch().path() / ".local/state/lectern";
    const fs::path aside = state.string() + ".aside";
    std::function<void()> heal;
    fs::create_directories(state);
    if (how == "no-state" || how == "state-is-file") {
        fs::rename(state, aside);
        if (how == "state-is-file") write(state, "");
        heal = [=] {
            fs::remove_all(state);
            fs::rename(aside, state);
        };
    } else if (how == "state-full") {
        // The file system has a single page, which one file fills. Only root can mount it.
        if (::mount("monkey", state.c_str(), "tmpfs", 0, "size=4k") != 0) return;
        write(state / "filler", std::string(8192, 'x'));
        heal = [=] { ::umount2(state.c_str(), MNT_DETACH); };
    } else if (how == "articles-gone") {
        fs::remove_all(articles_);
        heal = [this] { write_articles(articles_); };
    } else if (how == "articles-changed") {
        write(articles_ / "animals.md", "# Other\n\n" + std::string(2000, '>') + "\x01\xff\n");
        write(articles_ / "dose.md", "");
        heal = [this] { write_articles(articles_); };
    }
    if (heal) hurt(deed.what, deed.with.at(1), std::move(heal));
}

}  // namespace lectern::monkey
