// What a sentence sounds like after its edits: as a whole, and for each written word.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "speech/text/spoken_edit.hpp"

namespace lectern::speech {

/// IPA is given in braces.
std::string with_edits(std::string_view text, std::span<const SpokenEdit> edits);

/// Such as "mg=milligrams", for each stretch of `text` between white space. All spoken bytes of an edit belong to the place where the edit
/// begins.
std::vector<std::string> word_by_word(std::string_view text, std::span<const SpokenEdit> edits);

/// The same with the clinical rules only, without lexicons.
std::string said(std::string_view text, std::string_view language = "en-US");
std::vector<std::string> said_by_word(std::string_view text, std::string_view language = "en-US");

}  // namespace lectern::speech
