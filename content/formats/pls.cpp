#include "content/formats/pls.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <pugixml.hpp>
#include <string>
#include <utility>
#include <vector>

#include "content/language/language_tag.hpp"
#include "content/language/safe_text.hpp"
#include "content/language/utf8.hpp"
#include "content/source/source_text.hpp"

namespace lectern::content {
namespace {

constexpr std::string_view pls_namespace = "http://www.w3.org/2005/01/pronunciation-lexicon";

/// Thrown and caught in this file: a fault anywhere in the tree ends the reading.
struct Fault {
    std::ptrdiff_t offset;
    std::string problem;
    std::string remedy;
};

std::string trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const auto first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(blank) - first + 1));
}

/// Of places that come in ascending order: to count each from the beginning would take the square of the text's size.
class LineCounter {
public:
    explicit LineCounter(std::string_view text) : text_(text) {}

    std::uint64_t line_at(std::ptrdiff_t offset) {
        const auto end = std::clamp<std::ptrdiff_t>(offset, counted_, std::ssize(text_));
        line_ += static_cast<std::uint64_t>(std::count(text_.begin() + counted_, text_.begin() + end, '\n'));
        counted_ = end;
        return line_;
    }

private:
    std::string_view text_;
    std::ptrdiff_t counted_ = 0;
    std::uint64_t line_ = 1;
};

class PlsReader {
public:
    /// The text outlives it.
    explicit PlsReader(std::string_view text) : lines_(text) {
        constexpr unsigned options = pugi::parse_default | pugi::parse_declaration | pugi::parse_doctype;
        const auto parsed = document_.load_buffer(text.data(), text.size(), options, pugi::encoding_utf8);
        if (!parsed) throw Fault{parsed.offset, fmt::format("no well-formed XML ({})", parsed.description()), "mend the tag on that line"};
        refuse_surprises();
    }

    Lexicon read() {
        const auto root = document_.document_element();
        check_root(root);
        Lexicon lexicon{.language = language_of(root)};
        alphabet_ = root.attribute("alphabet").value();
        for (const auto lexeme : root.children("lexeme")) lexicon.lexemes.push_back(read_lexeme(lexeme));
        return lexicon;
    }

private:
    void refuse_surprises() const {
        for (const auto node : document_.children()) {
            const std::string_view encoding = node.attribute("encoding").value();
            if (node.type() == pugi::node_declaration && !encoding.empty() && encoding != "UTF-8" && encoding != "utf-8")
                throw Fault{0, fmt::format("the first line names the encoding {}", encoding),
                            "save it as UTF-8 and write encoding=\"UTF-8\""};
            if (node.type() == pugi::node_doctype && std::string_view(node.value()).find("<!ENTITY") != std::string_view::npos)
                throw Fault{0, "it declares entities of its own", "write their text itself, and take the declaration away"};
        }
    }

    static void check_root(pugi::xml_node root) {
        const auto refuse = [&](std::string problem, std::string remedy) {
            throw Fault{root.offset_debug(), std::move(problem), std::move(remedy)};
        };
        if (std::string_view(root.name()) != "lexicon")
            refuse(fmt::format("the root is <{}>", root.name()), "write <lexicon> around everything");
        if (std::string_view(root.attribute("xmlns").value()) != pls_namespace)
            refuse("<lexicon> is not in the namespace of pronunciation lexicons", fmt::format("give it xmlns=\"{}\"", pls_namespace));
        if (std::string_view(root.attribute("version").value()) != "1.0")
            refuse(fmt::format("<lexicon> has the version \"{}\"", root.attribute("version").value()), "give it version=\"1.0\"");
    }

    static std::string language_of(pugi::xml_node root) {
        constexpr std::string_view remedy = "give it xml:lang, such as xml:lang=\"en\"";
        const auto written = trimmed(root.attribute("xml:lang").value());
        if (written.empty()) throw Fault{root.offset_debug(), "<lexicon> does not say its language", std::string(remedy)};
        auto tag = language_tag(written);
        if (!tag)
            throw Fault{root.offset_debug(), fmt::format("xml:lang=\"{}\" is no language tag", written), "write one such as en or es"};
        return std::move(*tag);
    }

    Lexeme read_lexeme(pugi::xml_node written) {
        Lexeme lexeme{.graphemes = graphemes_of(written)};
        const auto chosen = pronunciation_of(written);
        lexeme.line = lines_.line_at(chosen.offset_debug());
        const bool is_alias = std::string_view(chosen.name()) == "alias";
        (is_alias ? lexeme.alias : lexeme.phonemes) = text_of(chosen);
        if (is_alias) check_length(chosen, "an <alias>", lexeme.alias, longest_alias);
        if (!is_alias) check_length(chosen, "a <phoneme>", lexeme.phonemes, longest_phonemes);
        if (!is_alias) check_alphabet(chosen);
        return lexeme;
    }

    static std::vector<std::string> graphemes_of(pugi::xml_node lexeme) {
        std::vector<std::string> graphemes;
        for (const auto child : lexeme.children("grapheme")) {
            graphemes.push_back(text_of(child));
            check_length(child, "a <grapheme>", graphemes.back(), longest_grapheme);
        }
        if (graphemes.empty())
            throw Fault{lexeme.offset_debug(), "a <lexeme> has no <grapheme>", "say which word is meant in a <grapheme>"};
        return graphemes;
    }

    static std::string text_of(pugi::xml_node node) {
        auto text = safe_text(trimmed(node.child_value()));
        if (text.empty())
            throw Fault{node.offset_debug(), fmt::format("a <{}> is empty", node.name()), "fill it, or take its <lexeme> away"};
        return text;
    }

    static pugi::xml_node pronunciation_of(pugi::xml_node lexeme) {
        pugi::xml_node chosen;
        for (const auto child : lexeme.children()) {
            const std::string_view name = child.name();
            if (name != "alias" && name != "phoneme") continue;
            if (child.attribute("prefer").as_bool()) return child;
            if (!chosen) chosen = child;
        }
        if (!chosen)
            throw Fault{lexeme.offset_debug(), "a <lexeme> has neither <alias> nor <phoneme>", "say how it is spoken in one of them"};
        return chosen;
    }

    static void check_length(pugi::xml_node node, std::string_view what, const std::string& text, std::uint32_t longest) {
        if (const auto length = count_points(text); length > longest)
            throw Fault{node.offset_debug(), fmt::format("{} of {} letters and signs is longer than {}", what, length, longest),
                        "shorten it"};
    }

    void check_alphabet(pugi::xml_node phoneme) const {
        const std::string_view own = phoneme.attribute("alphabet").value();
        const std::string_view alphabet = own.empty() ? std::string_view(alphabet_) : own;
        if (alphabet != "ipa")
            throw Fault{phoneme.offset_debug(), fmt::format("the alphabet of a <phoneme> is \"{}\"", alphabet),
                        "write it in the International Phonetic Alphabet and give <lexicon> alphabet=\"ipa\""};
    }

    pugi::xml_document document_;
    LineCounter lines_;
    std::string alphabet_;
};

LoadError malformed(std::string_view text, Fault fault) {
    return {LoadError::Kind::malformed, {}, LineCounter(text).line_at(fault.offset), 0, std::move(fault.problem), std::move(fault.remedy)};
}

}  // namespace

std::expected<Lexicon, LoadError> read_pls(std::string_view bytes) {
    if (bytes.size() > largest_lexicon_bytes)
        return std::unexpected(
            LoadError{LoadError::Kind::too_large, {}, 0, 0, "it is larger than 1 MiB", std::string(remedy_of_large_lexicon)});
    const auto text = clean_source(bytes);
    if (!text) return std::unexpected(text.error());
    try {
        return PlsReader(*text).read();
    } catch (Fault& fault) {
        return std::unexpected(malformed(*text, std::move(fault)));
    }
}

}  // namespace lectern::content
