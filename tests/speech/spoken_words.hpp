// What a sentence sounds like after its edits, whole and for each of its written words.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "speech/text/spoken_edit.hpp"

namespace lectern::speech {

/// IPA stands in braces.
std::string with_edits(std::string_view text, std::span<const SpokenEdit> edits);

/// "mg=milligrams" for each stretch of `text` between white space; every spoken byte of an edit belongs to where the edit begins.
std::vector<std::string> word_by_word(std::string_view text, std::span<const SpokenEdit> edits);

/// The same for the clinics' writing alone, without lexicons.
std::string said(std::string_view text, std::string_view language = "en-US");
std::vector<std::string> said_by_word(std::string_view text, std::string_view language = "en-US");

}  // namespace lectern::speech
