// A blind visitor, who hears what is said and presses keys. It knows only the kiosk's `say` events and their times.
#pragma once

#include <optional>
#include <string>

#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {

/// Main thread only. Everything is counted from the last press on.
class BlindVisitor {
public:
    explicit BlindVisitor(KioskRoom& room) : room_(room) {}

    void press(Key key);
    /// Holds the key for more than a second.
    void hold(Key key);
    /// Whether something that contains these words, ignoring case, is said after the last press.
    bool hears(const std::string& words, Clock::duration timeout = 20s);
    /// The same for a word that is spelled letter by letter.
    bool hears_letters();
    /// Presses the key until the first answer contains the words; at most `times` times.
    bool presses_until(Key key, const std::string& words, int times = 40);
    /// Waits until the words are said, and presses the key in time: "press when you hear yours".
    bool presses_at(Key key, const std::string& words, Clock::duration timeout = 60s);
    /// Waits until a word of an article's sentence that contains `words` is heard, and presses the key before the sentence is over.
    bool presses_in(Key key, const std::string& words);
    /// Everything said after the last press, one utterance per line.
    std::string heard();

private:
    bool is_answered_with(const std::string& words);

    KioskRoom& room_;
    std::size_t since_ = 0;
};

}  // namespace lectern::e2e
