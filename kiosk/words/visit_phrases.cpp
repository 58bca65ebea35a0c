#include "kiosk/words/visit_phrases.hpp"

#include "kiosk/words/translation.hpp"

namespace lectern::kiosk::phrases {

std::string welcome() {
    return tr("Welcome");
}
std::string listen_or_read() {
    return tr("Listen or read: press any key, or touch.");
}
std::string articles_are_being_read() {
    return tr("The articles are being read in. One moment, please.");
}

std::string finish_and_forget() {
    return tr("Finish and forget everything?");
}
std::string go_on() {
    return tr("Go on");
}
std::string finish() {
    return tr("Finish");
}
std::string goodbye() {
    return tr("Everything you chose has been forgotten. Goodbye.");
}

std::string take_language(std::string_view language, std::string_view play_key) {
    if (play_key.empty()) return filled(tr("{language}: touch here, or press Select now."), "language"_a = language);
    return filled(tr("{language}: press {key} now."), "language"_a = language, "key"_a = play_key);
}

std::string one_button_now() {
    return tr("One button only: press now");
}

std::string are_you_still_there() {
    return tr("Are you still there?");
}
std::string press_any_key() {
    return tr("Press any key, or touch the screen.");
}
std::string how_to_stay(std::chrono::seconds time_to_answer) {
    const auto seconds = static_cast<unsigned long>(time_to_answer.count());
    return filled(
        tr("To go on, press any key or touch the screen within {n} second. After that everything you chose is forgotten.",
           "To go on, press any key or touch the screen within {n} seconds. After that everything you chose is forgotten.", seconds),
        "n"_a = seconds);
}

std::string duration(std::chrono::milliseconds time) {
    const auto minutes = std::chrono::floor<std::chrono::minutes>(time);
    const auto count = static_cast<unsigned long>(minutes.count());
    if (count > 0 && minutes == time) return filled(tr("{count} minute", "{count} minutes", count), "count"_a = count);
    const auto seconds = static_cast<unsigned long>(std::chrono::ceil<std::chrono::seconds>(time).count());
    return filled(tr("{count} second", "{count} seconds", seconds), "count"_a = static_cast<double>(time.count()) / 1000);
}

std::vector<std::string> how_long_it_waits(const TimeLimits& limits) {
    return {filled(tr("It waits {idle} for a press. In an article, or with headphones, it waits {in_article}."),
                   "idle"_a = duration(limits.idle), "in_article"_a = duration(limits.in_article)),
            filled(tr("Then it asks whether you are still there. After {to_answer} more it forgets everything you chose."),
                   "to_answer"_a = duration(limits.to_answer))};
}

}  // namespace lectern::kiosk::phrases
