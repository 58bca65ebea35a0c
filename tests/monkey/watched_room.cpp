#include "tests/monkey/watched_room.hpp"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <iostream>

namespace lectern::monkey {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using e2e::Clock;

/// Long enough for a busy machine; whatever takes longer has stopped.
constexpr auto patience = 60s;
/// The longest time until an unattended visit ends: the articles read to their end, the question, and the time to answer it.
constexpr auto visit_patience = 300s;
constexpr std::uintmax_t most_messages_bytes = 1 << 20;

/// The hash of the PIN 2580.
const std::string pin_hash =
    "staff.pin_hash=$argon2id$v=19$m=65536,t=2,p=1$+hBxZGFQZ0cjd4Gfkr5ekg$Mc4Qqcf2Ow71lBQrH8oQIt3FaUacZoTk8M/qp4woL8c";

e2e::RoomOptions options(const e2e::ScratchDir& own, bool touch_screen) {
    const fs::path real = e2e::program_file();
    fs::create_directories(own.path() / "bin");
    for (const auto& entry : fs::directory_iterator(real.parent_path())) {
        const auto name = entry.path().filename().string();
        const bool program = name.starts_with("lectern") && entry.is_regular_file() && entry.path().extension().empty();
        if (program) fs::copy_file(entry.path(), own.path() / "bin" / name);
    }
    ::setenv("LECTERN", (own.path() / "bin" / real.filename()).c_str(), 1);
    write_articles(own.path() / "articles");
    e2e::RoomOptions options{.arguments = {(own.path() / "articles").string()}, .screen = {800, 480}, .touch_screen = touch_screen};
    for (const auto& setting :
         {pin_hash, std::string("session.idle_s=20"), std::string("session.paused_s=20"), std::string("session.warning_s=20"),
          std::string("voice.rate_wpm=250"), std::string("sound.park_after_s=5"), std::string("staff.cleaning_s=10"),
          std::string("call.every_s=0"), std::string("call.shown_s=5"), std::string("hands_free.ask_after_min=0.2"),
          std::string(R"(interface.languages=["en", "es"])"), std::string(R"(keys.call=["F9"])"), std::string(R"(keys.switch=["Z"])")}) {
        options.arguments.insert(options.arguments.end(), {"--set", setting});
    }
    return options;
}

long memory_mb(pid_t pid) {
    std::ifstream status("/proc/" + std::to_string(pid) + "/status");
    for (std::string word; status >> word;) {
        long kb = 0;
        if (word == "VmRSS:" && status >> kb) return kb / 1024;
    }
    return 0;
}

bool is_zombie(pid_t pid) {
    std::string stat;
    std::getline(std::ifstream("/proc/" + std::to_string(pid) + "/stat"), stat);
    const auto name_end = stat.rfind(") ");
    return name_end != std::string::npos && stat.substr(name_end + 2, 1) == "Z";
}

}  // namespace

WatchedRoom::WatchedRoom(bool touch_screen)
    : room_(options(own_, touch_screen)), hands_(room_), fate_(room_, own_.path() / "bin", own_.path() / "articles") {}

void WatchedRoom::learn() {
    if (!room_.shown()) return complain("no first picture: " + room_.program().errors());
    welcome_ = room_.screen().settled_picture();
    first_ = begin_visit();
    look_at_processes();
}

void WatchedRoom::perform(const Deed& deed) {
    const auto until = Clock::now() + deed.pause;
    while (Clock::now() < until) {
        fate_.heal_due();
        std::this_thread::sleep_for(std::min<Clock::duration>(5ms, until - Clock::now()));
    }
    ++deeds_;
    if (deed.what == "rest") return rest();
    if (deed.what == "display") witness_.forgive_a_gap();
    if (!hands_.perform(deed) && !fate_.perform(deed)) complain("no such deed: " + to_line(deed));
    follow();
    look_after_process();
}

void WatchedRoom::complain(const std::string& what) {
    if (complaints_.empty()) seen_ = room_.screen().picture();
    complaints_.push_back(what);
    std::cout << "COMPLAINT: " << what << std::endl;
}

void WatchedRoom::demand(Clock::duration how_long, const std::string& what, const std::function<bool()>& condition) {
    const bool came = e2e::eventually(
        how_long,
        [&] {
            look_after_process();
            follow();
            return condition();
        },
        20ms);
    if (!came) complain(what + "; screen " + witness_.screen() + ", session " + witness_.session());
}

void WatchedRoom::follow() {
    auto& trace = room_.trace();
    if (trace.was_begun_anew()) {
        ++starts_;
        trace.begin_anew();
        witness_.begin_anew();
        witnessed_ = 0;
    }
    const auto& events = trace.events();
    for (; witnessed_ < events.size(); ++witnessed_) {
        witness_.take(events[witnessed_]);
        if (events[witnessed_].kind == "session" && events[witnessed_].text("state") == "ended") ++visits_;
    }
    for (; told_ < witness_.complaints().size(); ++told_) complain(witness_.complaints()[told_]);
    if (trace.malformed_lines() > 0) complain("the trace holds a line that is no event");
}

/// Only staff may end the program, with two presses after the PIN. An ended program is started again.
void WatchedRoom::look_after_process() {
    if (room_.program().process().running()) return;
    follow();
    const auto status = room_.program().process().wait(0s)->status;
    if (status != 0 || witness_.screen() != "staff_sure") {
        complain("it ended with status " + std::to_string(status));
        fs::copy_file(room_.scratch().path() / "trace.jsonl", room_.scratch().path() / "died.jsonl", fs::copy_options::overwrite_existing);
    }
    ++starts_;
    room_.start_again();
    witness_.begin_anew();
    witnessed_ = 0;
    if (!room_.shown()) complain("it does not start again");
}

void WatchedRoom::rest() {
    fate_.heal_all();
    room_.input().press(e2e::Key::f16);  // the headphones are unplugged, because their state outlives a visit
    demand(visit_patience, "the visit does not end by itself",
           [&] { return witness_.screen() == "welcome" && witness_.session() != "began"; });
    demand(patience, "Welcome is not as it was at first",
           [&] { return difference(welcome_, room_.screen().picture(), welcome_.all()).pixels == 0; });
    demand(patience, "a sentence does not end", [&] { return witness_.unended().empty(); });
    if (const auto beginning = begin_visit(); beginning && first_) compare_with_first(*beginning);
    look_at_processes();
    look_at_messages();
}

/// A press on Welcome must be answered on the screen and with sound.
std::optional<WatchedRoom::Beginning> WatchedRoom::begin_visit() {
    const auto mark = room_.trace().mark();
    room_.input().press(e2e::Key::pad_5);
    std::optional<e2e::TraceEvent> say;
    std::optional<e2e::TraceEvent> said;
    demand(patience, "a key on Welcome is not answered by a sentence that is said to its end", [&] {
        if (!say) say = room_.trace().find(mark, "say");
        if (say) said = room_.trace().find(say->index, "said", [&](const auto& e) { return e.number("id") == say->number("id"); });
        return said.has_value();
    });
    demand(patience, "a key on Welcome shows nothing", [&] { return room_.trace().find(mark, "frame").has_value(); });
    demand(patience, "a key on Welcome begins no visit", [&] { return witness_.screen() != "welcome"; });
    if (!said || !said->fields.value("completed", false)) return std::nullopt;
    return measured(say->text("text"), say->when, said->when);
}

void WatchedRoom::compare_with_first(const Beginning& beginning) {
    const auto shown = [](const Beginning& b) {
        return "\"" + b.text + "\" in " + std::to_string(b.seconds) + " s at " + std::to_string(b.level_db) + " dB";
    };
    const double ratio = beginning.seconds / first_->seconds;
    const bool alike = beginning.text == first_->text && ratio > 0.7 && ratio < 1.6 && std::abs(beginning.level_db - first_->level_db) < 4;
    if (!alike) complain("a visit begins with " + shown(beginning) + ", the first one with " + shown(*first_));
}

/// Measures the recorded sound itself, so that a device or an engine that started slowly makes no difference.
WatchedRoom::Beginning WatchedRoom::measured(const std::string& text, e2e::Moment from, e2e::Moment to) {
    constexpr int loud = 100;
    const auto samples = room_.recorder().between(from, to).samples;
    double sum = 1;
    int count = 1;
    std::size_t first = samples.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        if (std::abs(samples[i]) < loud) continue;
        sum += static_cast<double>(samples[i]) * samples[i];
        ++count;
        first = std::min(first, i);
        last = i;
    }
    const double seconds = first < last ? static_cast<double>(last - first) / e2e::recorded_rate_hz : 0;
    return {text, seconds, 10 * std::log10(sum / count / 32768 / 32768)};
}

void WatchedRoom::look_at_processes() {
    const pid_t program = room_.program().process().pid();
    memory_mb_.push_back(memory_mb(program));
    demand(patience, "children that ended are not taken leave of, or there are two engines", [&] {
        const auto children = children_of(program);
        const bool zombies = std::ranges::any_of(children, [](const auto& child) { return is_zombie(child.second); });
        return !zombies && children.count("lectern-speech") <= 1;
    });
}

void WatchedRoom::look_at_messages() {
    const auto bytes = room_.program().errors().size();
    if (bytes > most_messages_bytes) complain("it has written " + std::to_string(bytes) + " bytes of messages");
}

void WatchedRoom::end() {
    fate_.heal_all();
    const auto exit = room_.program().end(SIGTERM, 10s);
    follow();
    if (!exit || exit->status != 0) complain("it did not end with status 0 when it was asked to");
    if (!e2e::eventually(5s, [&] { return !room_.program().process().group_is_alive(); })) complain("a process of it is left");
}

std::string WatchedRoom::summary() const {
    std::string memory;
    for (const long mb : memory_mb_) memory += " " + std::to_string(mb);
    return std::to_string(deeds_) + " deeds, " + std::to_string(visits_) + " visits, " + std::to_string(starts_) + " starts, memory in MB" +
           memory;
}

void WatchedRoom::keep_evidence(const fs::path& folder) const {
    std::error_code ignored;
    fs::create_directories(folder);
    for (const char* name : {"trace.jsonl", "died.jsonl", "lectern.err"})
        fs::copy_file(room_.scratch().path() / name, folder / name, fs::copy_options::overwrite_existing, ignored);
    for (const auto& [name, picture] : {std::pair("first.png", &welcome_), std::pair("seen.png", &seen_)})
        if (!picture->pixels.empty()) picture->save_png(folder / name);
}

}  // namespace lectern::monkey
