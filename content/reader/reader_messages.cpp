#include "content/reader/reader_messages.hpp"

#include <fmt/format.h>
#include <utility>

#include "content/language/safe_text.hpp"
#include "content/process/message.hpp"
#include "content/reader/document_check.hpp"
#include "content/reader/lexicon_check.hpp"
#include "content/reader/reader_faults.hpp"
#include "content/source/shortened.hpp"

namespace lectern::content {
namespace {

constexpr std::size_t longest_error_text = 300;  // code points; a quoted line may be as long as the whole file
constexpr std::size_t most_error_bytes = 4 * (longest_error_text + 1 + deepest_direction);  // with an ellipsis and closing directions

// Every field is named here, so that a new one does not compile until it is sent as well.
void write(MessageWriter& message, const Section& section) {
    const auto& [text, blocks, sentences, words, spans] = section;
    message.add(text).add(static_cast<std::uint32_t>(blocks.size()));
    for (const auto& [kind, range, depth, ordinal] : blocks) message.add(kind).add(range).add(depth).add(ordinal);
    message.add(std::span(sentences)).add(std::span(words)).add(static_cast<std::uint32_t>(spans.size()));
    for (const auto& [kind, range, language] : spans) message.add(kind).add(range).add(language);
}

Section read_section(MessageReader& message, std::size_t& spans_left) {
    Section section;
    section.text = message.take_text();
    for (auto count = message.take_count(); count > 0 && message.whole(); --count) {
        const auto kind = message.take<BlockKind>();
        const auto range = message.take<ByteRange>();
        const auto depth = message.take<std::uint8_t>();
        section.blocks.push_back({kind, range, depth, message.take<std::uint16_t>()});
    }
    section.sentences = message.take_all<Sentence>();
    section.words = message.take_all<ByteRange>();
    for (auto count = message.take_count(); count > 0 && message.whole() && spans_left > 0; --count, --spans_left) {
        const auto kind = message.take<SpanKind>();
        const auto range = message.take<ByteRange>();
        section.spans.push_back({kind, range, message.take_text()});
    }
    return section;
}

void write(MessageWriter& message, const Document& document) {
    const auto& [title, language, notice, is_private, sections] = document;
    message.add(title).add(language).add(notice).add(is_private).add(static_cast<std::uint32_t>(sections.size()));
    for (const auto& section : sections) write(message, section);
}

/// No more than the kiosk can hold, whatever the numbers say: what is left over makes the message no whole one.
void read(MessageReader& message, Document& document) {
    document.title = message.take_text();
    document.language = message.take_text();
    document.notice = message.take_text();
    document.is_private = message.take<char>() != 0;
    auto spans_left = most_spans;
    for (auto count = message.take_count(); count > 0 && message.whole() && document.sections.size() < most_sections; --count)
        document.sections.push_back(read_section(message, spans_left));
}

void write(MessageWriter& message, const Lexicon& lexicon) {
    const auto& [language, lexemes] = lexicon;
    message.add(language).add(static_cast<std::uint32_t>(lexemes.size()));
    for (const auto& [graphemes, alias, phonemes, line] : lexemes) {
        message.add(alias).add(phonemes).add(line).add(static_cast<std::uint32_t>(graphemes.size()));
        for (const auto& grapheme : graphemes) message.add(grapheme);
    }
}

Lexeme read_lexeme(MessageReader& message, std::size_t& graphemes_left) {
    Lexeme lexeme;
    lexeme.alias = message.take_text();
    lexeme.phonemes = message.take_text();
    lexeme.line = message.take<std::uint64_t>();
    for (auto count = message.take_count(); count > 0 && message.whole() && graphemes_left > 0; --count, --graphemes_left)
        lexeme.graphemes.push_back(message.take_text());
    return lexeme;
}

/// No more than fits into a file, as above.
void read(MessageReader& message, Lexicon& lexicon) {
    lexicon.language = message.take_text();
    auto graphemes_left = most_graphemes;
    for (auto count = message.take_count(); count > 0 && message.whole() && lexicon.lexemes.size() < most_graphemes; --count)
        lexicon.lexemes.push_back(read_lexeme(message, graphemes_left));
}

/// Where an error quotes the file, the beginning of the quote is enough to find the place. Made safe before it is shortened, since that may
/// make it longer.
std::string told(std::string_view text) {
    return shortened(safe_text(text), longest_error_text);
}

void write(MessageWriter& message, const LoadError& error) {
    const auto& [kind, file, line, byte, problem, remedy] = error;
    message.add(kind).add(line).add(byte).add(told(problem)).add(told(remedy));
}

LoadError read_error(MessageReader& message) {
    LoadError error{message.take<LoadError::Kind>(), {}};
    error.line = message.take<std::uint64_t>();
    error.byte = message.take<std::uint64_t>();
    error.problem = message.take_text();
    error.remedy = message.take_text();
    return error;
}

bool is_sound_error(const LoadError& error) {
    const auto fits = [](const std::string& text) { return !text.empty() && text.size() <= most_error_bytes && is_safe_text(text); };
    return error.kind <= LoadError::last_kind && fits(error.problem) && fits(error.remedy);
}

LoadError too_much(std::string_view remedy) {
    return {LoadError::Kind::too_large, {}, 0, 0, fmt::format("what is made of it takes more than {} MB", largest_reader_message >> 20),
            std::string(remedy)};
}

template <typename Value>
std::string message_of(const ReaderAnswer<Value>& answer, std::string_view remedy_of_too_much) {
    MessageWriter message;
    message.add(answer.has_value());
    if (answer)
        write(message, *answer);
    else
        write(message, answer.error());
    if (message.bytes().size() <= largest_reader_message) return message.bytes();
    return message_of(ReaderAnswer<Value>(std::unexpect, too_much(remedy_of_too_much)), remedy_of_too_much);
}

// By what they begin with.
enum class Asked : std::uint8_t { article, lexicon };

void write(MessageWriter& message, const ArticleSource& source) {
    const auto& [file, bytes, default_language] = source;
    message.add(Asked::article).add(std::string_view(file.filename().native())).add(bytes).add(default_language);
}

void write(MessageWriter& message, const LexiconSource& source) {
    message.add(Asked::lexicon).add(source.bytes);
}

ArticleSource read_article_source(MessageReader& message) {
    ArticleSource source;
    source.file = message.take_text();
    source.bytes = message.take_view();
    source.default_language = message.take_text();
    return source;
}

}  // namespace

std::string to_message(const Confinement& confinement) {
    return MessageWriter().add(reader_version).add(confinement.to_message()).bytes();
}

std::optional<Confinement> read_ready(std::string_view message) {
    MessageReader reader(message);
    const auto version = reader.take<int>();
    auto confinement = Confinement::from_message(reader.take_text());
    return version == reader_version && reader.ended() ? confinement : std::nullopt;
}

std::string to_message(const ReaderRequest& request) {
    MessageWriter message;
    std::visit([&](const auto& source) { write(message, source); }, request);
    return message.bytes();
}

std::optional<ReaderRequest> read_request(std::string_view message) {
    MessageReader reader(message);
    const bool is_lexicon = reader.take<Asked>() == Asked::lexicon;
    ReaderRequest request = is_lexicon ? ReaderRequest(LexiconSource{reader.take_view()}) : read_article_source(reader);
    return reader.ended() ? std::optional(std::move(request)) : std::nullopt;
}

std::string to_message(const ReaderAnswer<Document>& answer) {
    return message_of(answer, article_kind.when_large);
}

std::string to_message(const ReaderAnswer<Lexicon>& answer) {
    return message_of(answer, lexicon_kind.when_large);
}

template <typename Value>
std::optional<ReaderAnswer<Value>> read_answer(std::string_view message) {
    MessageReader reader(message);
    ReaderAnswer<Value> answer;
    if (reader.take<char>() != 0)
        read(reader, *answer);
    else
        answer = std::unexpected(read_error(reader));
    const bool sound = reader.ended() && (answer ? is_sound(*answer) : is_sound_error(answer.error()));
    return sound ? std::optional(std::move(answer)) : std::nullopt;
}
template std::optional<ReaderAnswer<Document>> read_answer(std::string_view message);
template std::optional<ReaderAnswer<Lexicon>> read_answer(std::string_view message);

}  // namespace lectern::content
