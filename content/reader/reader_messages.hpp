// What the kiosk and `lectern-reader` tell each other. The reader may have been taken over by what it reads: nothing that it says is
// believed unless it makes a sound Document.
#pragma once

#include <cstddef>
#include <expected>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "content/process/confinement_report.hpp"
#include "content/reader/article_parser.hpp"

namespace lectern::content {

inline constexpr int reader_version = 1;                                      ///< both come from one build; another one's is refused
inline constexpr std::size_t largest_reader_message = std::size_t{64} << 20;  ///< of a book of 8 MB: 30 MB
inline constexpr std::size_t largest_article = std::size_t{16} << 20;         ///< bytes; articles.max_bytes allows no more

/// The first message of the reader: how it is confined.
std::string to_message(const Confinement& confinement);
/// Nothing where that is no such message, or one of another version.
std::optional<Confinement> read_ready(std::string_view message);

std::string to_message(const ArticleSource& source);
/// Its bytes stand in the message.
std::optional<ArticleSource> read_source(std::string_view message);

using ReaderAnswer = std::expected<Document, LoadError>;
/// Where a Document is too large for a message, the message says so in its place.
std::string to_message(const ReaderAnswer& answer);
/// Nothing where it is no whole message, or what it holds is not sound.
std::optional<ReaderAnswer> read_answer(std::string_view message);

}  // namespace lectern::content
