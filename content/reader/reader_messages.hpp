// What the kiosk and `lectern-reader` tell each other. The reader may have been taken over by what it reads: nothing that it says is
// believed unless it makes a sound Document or Lexicon.
#pragma once

#include <cstddef>
#include <expected>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "content/document/lexicon.hpp"
#include "content/process/confinement_report.hpp"
#include "content/reader/article_parser.hpp"

namespace lectern::content {

inline constexpr int reader_version = 2;                                      ///< both come from one build; another one's is refused
inline constexpr std::size_t largest_reader_message = std::size_t{64} << 20;  ///< of a book of 8 MB: 30 MB
inline constexpr std::size_t largest_article = std::size_t{16} << 20;         ///< bytes; articles.max_bytes allows no more

/// The first message of the reader: how it is confined.
std::string to_message(const Confinement& confinement);
/// Empty if it is not that message, or is one of another version.
std::optional<Confinement> read_ready(std::string_view message);

struct LexiconSource {
    std::string_view bytes;
};
using ReaderRequest = std::variant<ArticleSource, LexiconSource>;
std::string to_message(const ReaderRequest& request);
/// The bytes stand in the message.
std::optional<ReaderRequest> read_request(std::string_view message);

template <typename Value>
using ReaderAnswer = std::expected<Value, LoadError>;
/// Where a value is too large for a message, the message says so in its place.
std::string to_message(const ReaderAnswer<Document>& answer);
std::string to_message(const ReaderAnswer<Lexicon>& answer);
/// Nothing where it is no whole message, or what it holds is not sound. The value is a Document or a Lexicon.
template <typename Value>
std::optional<ReaderAnswer<Value>> read_answer(std::string_view message);

}  // namespace lectern::content
