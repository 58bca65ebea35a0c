#include "tests/support/kiosk_loop.hpp"

#include <SDL_scancode.h>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <span>
#include <stdexcept>
#include <tuple>

#include "kiosk/setup/passed_down.hpp"
#include "kiosk/words/translation.hpp"
#include "tests/support/documents.hpp"

namespace lectern::tests {
namespace {

using Json = nlohmann::json;

constexpr kiosk::Size screen{960, 540};
constexpr auto step = 10ms;
constexpr std::size_t frames_a_step = 220;
constexpr std::size_t most_turns_in_vain = 100;
constexpr auto patience = 30min;
constexpr std::array chord = {SDL_SCANCODE_LCTRL, SDL_SCANCODE_RCTRL};

kiosk::FrameLayout frame_of(const config::Settings& settings) {
    const kiosk::Typography typography({screen, settings.screen.width_mm, settings.screen.distance_mm}, settings.text.fonts);
    return kiosk::make_frame_layout(typography, false);
}

kiosk::ListingNews listing_of(const std::vector<HandmadeArticle>& articles) {
    kiosk::ListingNews news;
    for (const auto& article : articles) {
        const auto document = make_document(article.sections);
        news.articles.push_back({.file = "/articles/" + document.title + ".md",
                                 .title = document.title,
                                 .language = article.language,
                                 .words = document.word_count(),
                                 .is_private = article.is_private});
    }
    return news;
}

/// A line of the trace in short; empty where nobody asks for it.
std::string in_short(const Json& line) {
    const auto event = line.at("event").get<std::string>();
    const auto text = [&](const char* field) {
        return line.at(field).is_string() ? line.at(field).get<std::string>() : line.at(field).dump();
    };
    if (event == "screen") return text("name");
    if (event == "action") return text("name") + " by " + text("source");
    if (event == "setting") return text("name") + " " + text("value");
    if (event == "say" || event == "caption" || event == "heard" || event == "letter") return text("text");
    if (event == "session" || event == "voice") return text("state");
    if (event == "audio") return text("state") + (text("route") == "headphones" ? " by headphones" : "");
    return event;
}

/// What take() calls it: a sentence that is read is no saying of the interface's.
std::string kind_of(const Json& line) {
    const auto event = line.at("event").get<std::string>();
    return event == "say" && line.at("kind") == "reading" ? "read" : event;
}

}  // namespace

HandmadeArticle KioskLoop::short_article(const std::string& title) {
    return {{{title, "one two three four five.", "six seven eight nine ten."},
             {"More", "eleven twelve thirteen fourteen fifteen.", "sixteen seventeen eighteen nineteen twenty."}}};
}

HandmadeArticle KioskLoop::long_article(const std::string& title, std::size_t sections) {
    HandmadeArticle article;
    for (std::size_t i = 0; i < sections; ++i) article.sections.push_back({title, "one two three four five.", "six seven eight nine ten."});
    return article;
}

KioskLoop::KioskLoop(const std::vector<HandmadeArticle>& articles)
    : surface_(cairo_image_surface_create(CAIRO_FORMAT_RGB24, screen.width, screen.height), cairo_surface_destroy),
      frame_(frame_of(settings)),
      trace_([this](std::string_view line) { take_line(line); }),
      log_([this](std::string_view line) { log_lines_.emplace_back(line); },
           [this] { return kiosk::LogTime{now_, wall + (now_ - began_)}; }),
      voice_(player_) {
    settings.staff.chords = {"Left Ctrl and Right Ctrl"};  // keys that mean nothing else
    ::setenv("STATE_DIRECTORY", state_folder_.path().c_str(), 1);
    loader.listing = listing_of(articles);
    for (const auto& article : articles) {
        auto document = make_document(article.sections);
        document.language = article.language;
        loader.documents.push_back(share(std::move(document)));
    }
    auto device = std::make_unique<FakeDevice>();
    auto silence = std::make_unique<FakeDevice>();
    device_ = device.get();
    silence_ = silence.get();
    outputs_.emplace(std::move(device), std::move(silence));
}

KioskLoop::~KioskLoop() {
    kiosk::set_interface_language(*kiosk::find_interface_language("en"));
    ::unsetenv("STATE_DIRECTORY");
}

kiosk::KioskParts KioskLoop::parts() {
    return {*this,
            trace_,
            log_,
            player_,
            voice_,
            *outputs_,
            loader,
            errands_,
            [this] { return plugged_; },
            std::shared_ptr<kiosk::PinVault>(std::shared_ptr<void>(), &vault),
            {},
            [this] { return now_; },
            [this] { return wall + (now_ - began_); }};
}

kiosk::KioskEnd KioskLoop::run(const std::function<VisitScript()>& what_happens) {
    outputs_->wake(now_);
    kiosk_.emplace(parts(), settings, *kiosk::make_keys(settings), *kiosk::make_chord(settings), now_);
    script_.emplace(what_happens());
    std::ignore = pass(100ms);
    return kiosk_->run();
}

Deed KioskLoop::at_once(kiosk::WindowEvent event) {
    due_.push_back({now_, event});
    return pass(0ms);
}

Deed KioskLoop::and_back(kiosk::WindowEvent event, std::chrono::milliseconds time, kiosk::WindowEvent back) {
    due_ = {{now_, event}, {now_ + time, back}};
    return pass(time);
}

Deed KioskLoop::hold(int scancode, std::chrono::milliseconds time) {
    return and_back(kiosk::KeyPressed{scancode}, time, kiosk::KeyReleased{scancode});
}

/// Who moves the focus, be it beyond the end, lets no more names go by.
Deed KioskLoop::choose(std::size_t item) {
    if (item == 0) press_later(SDL_SCANCODE_KP_8, 1);
    press_later(SDL_SCANCODE_KP_2, static_cast<int>(item));
    press_later(SDL_SCANCODE_KP_5, 1);
    return pass_all();
}

Deed KioskLoop::tap(kiosk::Point at) {
    return and_back(kiosk::PointerEvent{kiosk::PointerPhase::down, 1, at}, 50ms, kiosk::PointerEvent{kiosk::PointerPhase::up, 1, at});
}

Deed KioskLoop::jack_tells(bool plugged) {
    plugged_ = plugged;
    woken_ = true;
    return pass(step);
}

Deed KioskLoop::lose_device() {
    device_->there = false;
    return pass(2 * step);
}

Deed KioskLoop::bring_device_back() {
    device_->there = true;
    return pass(2 * step);
}

Deed KioskLoop::lose_voice() {
    voice_.there = false;
    woken_ = true;
    return pass(step);
}

Deed KioskLoop::bring_voice_back() {
    voice_.there = true;
    woken_ = true;
    return pass(step);
}

Deed KioskLoop::let_articles_come() {
    loader.answers = true;
    return pass(step);
}

Deed KioskLoop::stand_still(std::chrono::milliseconds time) {
    still_ = time;
    return at_once(kiosk::Exposed{});
}

Deed KioskLoop::ask_for_staff() {
    for (const int key : chord) due_.push_back({now_, kiosk::KeyPressed{key}});
    for (const int key : chord) due_.push_back({now_ + kiosk::chord_time + step, kiosk::KeyReleased{key}});
    return pass_all();
}

Deed KioskLoop::choose_digits(std::string_view digits) {
    for (const char digit : digits) {
        press_later(SDL_SCANCODE_KP_8, digit - '0');
        press_later(SDL_SCANCODE_KP_5, 1);
    }
    return pass_all();
}

Deed KioskLoop::choose_done() {
    press_later(SDL_SCANCODE_KP_2, 1);
    press_later(SDL_SCANCODE_KP_5, 1);
    return pass_all();
}

void KioskLoop::press_later(int scancode, int times) {
    for (; times > 0; --times) {
        const auto last = due_.empty() ? now_ : due_.back().at;
        due_.push_back({last + step, kiosk::KeyPressed{scancode}});
        due_.push_back({last + 2 * step, kiosk::KeyReleased{scancode}});
    }
}

/// Until all that is due has happened.
Deed KioskLoop::pass_all() {
    awaited_ = {due_.back().at};
    return {};
}

Deed KioskLoop::pass(std::chrono::milliseconds time) {
    awaited_ = {now_ + time};
    return {};
}

Deed KioskLoop::until(std::string what, std::function<bool()> comes_true) {
    awaited_ = {now_, std::move(what), std::move(comes_true)};
    return {};
}

Deed KioskLoop::until_heard(const std::string& word) {
    const auto from = lines_.size();
    return until("\"" + word + "\" is heard", [this, word, from] {
        return std::any_of(lines_.begin() + static_cast<std::ptrdiff_t>(from), lines_.end(),
                           [&](const Json& line) { return line.at("event") == "heard" && line.at("text") == word; });
    });
}

Deed KioskLoop::read_to(const std::string& word) {
    std::ignore = press(SDL_SCANCODE_KP_5);
    return until_heard(word);
}

Deed KioskLoop::until_on(const std::string& name) {
    return until("the screen \"" + name + "\"", [this, name] { return top() == name; });
}

Deed KioskLoop::until_said(const std::string& sentence) {
    return until("\"" + sentence + "\" is said", [this, sentence] { return was_said(sentence); });
}

Deed KioskLoop::until_quiet() {
    return until("silence", [this] { return being_said_.empty() && now_ - last_said_ > 1s && !reads(); });
}

std::string KioskLoop::top() const {
    const auto last = std::ranges::find(lines_.rbegin(), lines_.rend(), Json("screen"), [](const Json& line) { return line.at("event"); });
    return last == lines_.rend() ? "" : in_short(*last);
}

std::size_t KioskLoop::untold_from(const std::string& event) const {
    const auto taken = taken_.find(event);
    return std::max(forgotten_, taken == taken_.end() ? 0 : taken->second);
}

Strings KioskLoop::take(const std::string& event) {
    Strings told;
    for (auto i = untold_from(event); i < lines_.size(); ++i) {
        if (kind_of(lines_[i]) == event) told.push_back(in_short(lines_[i]));
    }
    taken_[event] = lines_.size();
    return told;
}

void KioskLoop::forget() {
    forgotten_ = lines_.size();
}

bool KioskLoop::was_said(const std::string& sentence) const {
    return std::any_of(lines_.begin() + static_cast<std::ptrdiff_t>(untold_from("say")), lines_.end(),
                       [&](const Json& line) { return kind_of(line) == "say" && in_short(line) == sentence; });
}

void KioskLoop::take_line(std::string_view text) {
    auto line = Json::parse(text);
    if (kind_of(line) == "say") being_said_.insert(line.at("id").get<std::size_t>());
    if (kind_of(line) == "said") {
        being_said_.erase(line.at("id").get<std::size_t>());
        last_said_ = now_;
    }
    if (kind_of(line) == "heard") {
        last_heard_ = in_short(line);
        last_word_ = now_;
    }
    lines_.push_back(std::move(line));
}

kiosk::Size KioskLoop::size() const {
    return screen;
}

/// Sleeps by moving the clock on, until there is something for the kiosk to do.
std::optional<kiosk::WindowEvent> KioskLoop::wait(std::optional<std::chrono::nanoseconds> timeout) {
    ++turns_;
    const auto deadline = timeout ? now_ + std::chrono::ceil<speech::Clock::duration>(*timeout) : speech::TimePoint::max();
    while (true) {
        if (auto event = take_event()) return event;
        if (has_happened()) {
            if (!script_->go_on()) return kiosk::QuitRequested{};
            continue;
        }
        if (now_ >= deadline) {
            watch_for_spinning();
            return std::nullopt;
        }
        now_ = next_moment(deadline);
        while (sounded_ + step <= now_) sound();
    }
}

/// What an errand has come to waits with the event, as both may come while the kiosk draws.
std::optional<kiosk::WindowEvent> KioskLoop::take_event() {
    errands_.work();
    if (!due_.empty() && due_.front().at <= now_) {
        const auto event = due_.front().event;
        due_.pop_front();
        turns_in_vain_ = 0;
        return event;
    }
    if (!is_woken()) return std::nullopt;
    watch_for_spinning();
    return kiosk::Woken{};
}

bool KioskLoop::is_woken() {
    const bool errands = errands_.work();
    return std::exchange(woken_, false) || errands || loader.has_news();
}

bool KioskLoop::has_happened() const {
    if (now_ < awaited_.from || !due_.empty()) return false;
    if (!awaited_.comes_true || awaited_.comes_true()) return true;
    if (now_ - awaited_.from > patience) throw std::runtime_error("half an hour has passed without this: " + awaited_.what);
    return false;
}

/// Again and again at the same moment without anything to do: on a real clock it would never sleep.
void KioskLoop::watch_for_spinning() {
    turns_in_vain_ = std::exchange(last_turn_, now_) == now_ ? turns_in_vain_ + 1 : 0;
    if (turns_in_vain_ > most_turns_in_vain) throw std::runtime_error("the loop does not sleep");
}

speech::TimePoint KioskLoop::next_moment(speech::TimePoint deadline) const {
    auto next = std::min(deadline, sounded_ + step);
    if (awaited_.from > now_) next = std::min(next, awaited_.from);
    if (!due_.empty()) next = std::min(next, due_.front().at);
    return next;
}

void KioskLoop::sound() {
    woken_ = device_->work() || woken_;
    silence_->work();
    voice_.work();
    std::array<float, frames_a_step> out{};
    if (device_->sounds() || silence_->sounds()) player_.render(out, sounded_ + device_latency);
    const float loudest = *std::ranges::max_element(out);
    if (device_->sounds() && loudest > 0) loudness_ = loudest;
    sounded_ += step;
}

}  // namespace lectern::tests
