#include "kiosk/staff/staff_phrases.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <string_view>
#include <vector>

#include "kiosk/staff/storing_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"

namespace lectern::kiosk::phrases {
namespace {

std::string sound_state(const StaffStatus& status) {
    switch (status.sound) {
        case speech::SoundState::open:
            return filled(tr("works, {device}"), "device"_a = status.device.device);
        case speech::SoundState::parked:
            return tr("asleep until somebody comes");
        case speech::SoundState::opening:
        case speech::SoundState::reopening:
            return tr("starting");
        case speech::SoundState::silent:
        case speech::SoundState::lost:
            break;
    }
    return status.device.problem.empty() ? tr("none") : status.device.problem;
}

std::string delay_of_sound(const StaffStatus& status) {
    const auto ms = status.device.latency.count();
    return status.latency_is_fixed ? filled(tr("{count} ms, fixed in the settings"), "count"_a = ms)
                                   : filled(tr("{count} ms, found automatically"), "count"_a = ms);
}

std::string touch_state(TouchTrouble trouble) {
    switch (trouble) {
        case TouchTrouble::stuck:
            return tr("something lies on it");
        case TouchTrouble::noisy:
            return tr("disturbed, wipe it dry");
        case TouchTrouble::none:
            break;
    }
    return tr("works");
}

/// Uses the mechanisms' names, which are the same in every language.
std::string missing_fences(const content::KernelFences& fences) {
    std::vector<std::string_view> missing;
    if (!fences.files) missing.emplace_back("Landlock");
    if (!fences.calls) missing.emplace_back("seccomp");
    return fmt::format("{}", fmt::join(missing, ", "));
}

std::string uptime(std::chrono::minutes up) {
    const auto hours = std::chrono::floor<std::chrono::hours>(up);
    return filled(tr("{hours} h {minutes} min"), "hours"_a = hours.count(), "minutes"_a = (up - hours).count());
}

}  // namespace

std::string enter_pin() {
    return tr("For staff: enter the PIN");
}
std::string choose_pin() {
    return tr("For staff: choose a PIN of four digits or more");
}
std::string pin_once_more() {
    return tr("The same PIN once more");
}
std::vector<std::string> how_to_enter_pin(const PinKeys& keys) {
    const auto take = key_or_button(keys.select, select());
    return {
        tr("Touch the digits, or use three keys."),
        filled(tr("Each digit begins at 0: press {up} once for each step up, then {select}."), "up"_a = key_or_button(keys.up, tr("Up")),
               "select"_a = take),
        filled(tr("After the last digit press {down}, then {select}."), "down"_a = key_or_button(keys.down, tr("Down")), "select"_a = take),
        filled(tr("To take the last digit away, press {previous}."), "previous"_a = key_or_button(keys.previous, previous())),
        tr("Nothing says your digits aloud.")};
}
std::string not_for_visitors(std::string_view back_key) {
    return filled(tr("If you are a visitor, press {back}."), "back"_a = key_or_button(back_key, back()));
}
std::string big_key_takes_digit() {
    return tr("The big key takes the digit.");
}
std::string digits(std::size_t count) {
    return filled(tr("{count} digit.", "{count} digits.", count), "count"_a = count);
}
std::string take_last_digit_away() {
    return tr("Delete");
}
std::string pin_done() {
    return tr("Done");
}
std::string at_least_digits(std::size_t least) {
    return filled(tr("A PIN has {count} digits or more."), "count"_a = least);
}
std::string one_moment() {
    return tr("One moment.");
}
std::string not_the_pin() {
    return tr("That was not the PIN.");
}
std::string wait_for(std::chrono::seconds time) {
    const auto seconds = static_cast<unsigned long>(time.count());
    return filled(tr("Wait {count} second, then try again.", "Wait {count} seconds, then try again.", seconds), "count"_a = seconds);
}
std::string pins_differ() {
    return tr("These were two different PINs. Begin again.");
}
std::string pin_is_kept() {
    return tr("The PIN is set.");
}

std::string for_staff() {
    return tr("For staff");
}
std::string status() {
    return tr("Status");
}
std::string articles_with_problems() {
    return tr("Articles with problems");
}
std::string quiet_hours() {
    return tr("Quiet hours");
}
std::string clean_the_screen() {
    return tr("Clean the screen");
}
std::string check_this_kiosk() {
    return tr("Check this kiosk");
}
std::string change_the_pin() {
    return tr("Change the PIN");
}
std::string restart() {
    return tr("Restart");
}
std::string leave_lectern() {
    return tr("End Lectern");
}
std::string no() {
    return tr("No");
}
std::string sure_to_restart() {
    return tr("Restart now?");
}
std::string sure_to_leave() {
    return tr("End Lectern? The computer's own screen will be seen.");
}

std::vector<Fact> facts(const StaffStatus& status, std::string_view version) {
    std::vector<Fact> facts{
        {tr("Version"), std::string(version)},
        {tr("Running for"), uptime(status.up)},
        {tr("Sound"), sound_state(status)},
        {tr("Delay of the sound"), delay_of_sound(status)},
        {tr("Gaps in the sound"), fmt::format("{}", status.starved)},
        {tr("Voice"), status.has_voice ? tr("works") : tr("none")},
        {tr("Times without a voice"), fmt::format("{}", status.voice_faults.losses)},
        {tr("Sentences that could not be said"), fmt::format("{}", status.voice_faults.sentences)},
        {tr("Touch screen"), touch_state(status.touch)},
        {headphones(), socket_state(status.headphones)},
        {tr("Articles"), fmt::format("{}", status.articles)},
        {storing(), storing_state(status.not_kept)},
        {filled(tr("Articles begun since {time}"), "time"_a = status.tally.since), fmt::format("{}", status.tally.begun)},
        {tr("Of these heard to the end"), fmt::format("{}", status.tally.finished)}};
    if (const auto missing = missing_fences(status.fences); !missing.empty())
        facts.push_back({tr("Protection from harmful files"), filled(tr("weak, this system lacks {features}"), "features"_a = missing)});
    return facts;
}
std::string headphones() {
    return tr("Headphones");
}
std::string socket_state(std::optional<bool> plugged) {
    if (!plugged) return tr("no socket has told");
    return *plugged ? tr("in") : tr("out");
}
std::string no_problems() {
    return tr("All articles can be read");
}

std::string measure_loudness() {
    return tr("Measure the loudspeaker");
}
std::string how_to_measure() {
    return tr("Hold a sound level meter, set to A and slow, where a reader's head is. The test sentence is as loud as this kiosk can be.");
}
std::string say_test_sentence() {
    return tr("Say the test sentence");
}
std::string test_sentence() {
    return tr(
        "This is as loud as it can be. One, two, three, four, five, six, seven, eight, nine, ten. The meter should show about the "
        "same all the time.");
}
std::string meter_shows_more() {
    return tr("The meter shows more");
}
std::string meter_shows_less() {
    return tr("The meter shows less");
}
std::string dba(double level) {
    return filled(tr("{level} dB(A)"), "level"_a = level);
}
std::string not_measured() {
    return tr("not measured");
}

std::string volume_ceilings() {
    return tr("Loudest volume");
}
std::string ceiling(double db) {
    return filled(tr("{level} dB"), "level"_a = db);
}
std::string ceiling_with_dba(double db, double level) {
    return with_detail(ceiling(db), dba(level));
}

std::string quiet_from() {
    return tr("Quiet from");
}
std::string quiet_to() {
    return tr("Quiet until");
}
std::string quiet_volume() {
    return tr("Loudest step in quiet hours");
}
std::string never() {
    return tr("never");
}
std::string step(int step) {
    return step == 0 ? tr("silent") : filled(tr("step {step} of 10"), "step"_a = step);
}
std::string earlier() {
    return tr("Earlier");
}
std::string later() {
    return tr("Later");
}
std::string no_quiet_hours() {
    return tr("No quiet hours");
}
std::string louder() {
    return tr("Louder");
}
std::string softer() {
    return tr("Softer");
}

std::string clean_now() {
    return tr("Clean it now");
}
std::string cleaning_ends_in(std::chrono::seconds time) {
    const auto seconds = static_cast<unsigned long>(time.count());
    return filled(tr("Nothing that is touched or pressed means anything. {count} second left.",
                     "Nothing that is touched or pressed means anything. {count} seconds left.", seconds),
                  "count"_a = seconds);
}
std::string cleaning_is_over() {
    return tr("Touching and pressing mean something again.");
}

}  // namespace lectern::kiosk::phrases
