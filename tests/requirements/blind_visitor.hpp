// Somebody who sees nothing: hears what is said and presses keys. Knows of the kiosk only its `say` lines and their times.
#pragma once

#include <optional>
#include <string>

#include "tests/e2e/harness/program/kiosk_room.hpp"

namespace lectern::e2e {

/// Main thread only. What is heard counts from the last press on.
class BlindVisitor {
public:
    explicit BlindVisitor(KioskRoom& room) : room_(room) {}

    void press(Key key);
    /// For longer than a second.
    void hold(Key key);
    /// Whether something that holds these words, in any case, is said after the last press.
    bool hears(const std::string& words, Clock::duration timeout = 20s);
    /// The same for a word that is spelled.
    bool hears_letters();
    /// Presses the key again and again until the first thing said in answer holds the words; at most so many times.
    bool presses_until(Key key, const std::string& words, int times = 40);
    /// Waits until the words are named, and presses the key while they are: "press when you hear yours".
    bool presses_at(Key key, const std::string& words, Clock::duration timeout = 60s);
    /// Waits until a word of such a sentence of the article is heard, and presses the key before it is over.
    bool presses_in(Key key, const std::string& words);
    /// Everything said after the last press, a line an utterance.
    std::string heard();

private:
    bool is_answered_with(const std::string& words);

    KioskRoom& room_;
    std::size_t since_ = 0;
};

}  // namespace lectern::e2e
