// Sentences that every screen uses: buttons, lists and keys. Those of a topic are in files of their own. Main thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace lectern::kiosk::phrases {

/// The language of all phrases at present, BCP 47.
std::string language();

/// Adds a full stop, unless the text already ends with punctuation.
std::string sentence(std::string_view text);
/// Two sentences, one after the other.
std::string joined(std::string_view sentence, std::string_view next);

// Buttons
std::string back();
std::string previous();
std::string play();
std::string pause();
std::string select();
std::string start();
std::string next();
std::string help();

// Keys
/// The key's name as people say it ("*" is "star"), or the button's name if there is no key.
std::string key_or_button(std::string_view key, std::string_view button);
/// "key star"
std::string spoken_key(std::string_view key);
std::string key_does_nothing(std::string_view help_key);

// Lists
std::string choose_an_article();
std::string press_when_you_hear_yours(std::string_view play_key);
/// "Louder, 7 of 10"
std::string with_detail(std::string_view label, std::string_view detail);
/// "Louder, 7 of 10, key plus. 4 of 21."; detail and key may be empty.
std::string item_in_list(std::string_view label, std::string_view detail, std::string_view key, std::size_t item, std::size_t count);
std::string place_in_list(std::size_t item, std::size_t count);
std::string first_in_list();
std::string last_in_list();

}  // namespace lectern::kiosk::phrases
