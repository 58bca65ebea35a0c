#include "speech/pronunciation/pls_file.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <pugixml.hpp>
#include <string>
#include <utility>
#include <vector>

#include "content/language/language_tag.hpp"
#include "content/language/safe_text.hpp"
#include "content/language/utf8.hpp"
#include "content/source/regular_file.hpp"
#include "content/source/source_text.hpp"
#include "speech/pronunciation/ipa_phonemes.hpp"

namespace lectern::speech {
namespace {

/// There is one beside an article, and one in the settings: it cannot be split.
constexpr std::string_view remedy_of_large_lexicon = "leave out the words that no article has";
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

class PlsReader {
public:
    explicit PlsReader(const std::string& text) {
        constexpr unsigned options = pugi::parse_default | pugi::parse_declaration | pugi::parse_doctype;
        const auto parsed = document_.load_buffer(text.data(), text.size(), options, pugi::encoding_utf8);
        if (!parsed) throw Fault{parsed.offset, fmt::format("no well-formed XML ({})", parsed.description()), "mend the tag on that line"};
        refuse_surprises();
    }

    PronunciationLexicon read() {
        const auto root = document_.document_element();
        check_root(root);
        language_ = language_of(root);
        alphabet_ = root.attribute("alphabet").value();
        PronunciationLexicon lexicon;
        for (const auto lexeme : root.children("lexeme")) read_lexeme(lexeme, lexicon);
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
        auto tag = content::language_tag(written);
        if (!tag)
            throw Fault{root.offset_debug(), fmt::format("xml:lang=\"{}\" is no language tag", written), "write one such as en or es"};
        return std::move(*tag);
    }

    void read_lexeme(pugi::xml_node lexeme, PronunciationLexicon& lexicon) const {
        const auto graphemes = texts(lexeme, "grapheme");
        if (graphemes.empty())
            throw Fault{lexeme.offset_debug(), "a <lexeme> has no <grapheme>", "say which word is meant in a <grapheme>"};
        const auto chosen = pronunciation_of(lexeme);
        const auto text = text_of(chosen);
        const bool is_alias = std::string_view(chosen.name()) == "alias";
        if (is_alias) check_length(chosen, "an <alias>", text, longest_alias);
        if (!is_alias) check_phonemes(chosen, text);
        for (const auto& grapheme : graphemes) {
            check_length(lexeme, "a <grapheme>", grapheme, longest_grapheme);
            lexicon.add({.grapheme = grapheme, .language = language_, .spoken = is_alias ? text : "", .ipa = is_alias ? "" : text});
        }
    }

    static std::vector<std::string> texts(pugi::xml_node lexeme, const char* name) {
        std::vector<std::string> found;
        for (const auto child : lexeme.children(name)) found.push_back(text_of(child));
        return found;
    }

    static std::string text_of(pugi::xml_node node) {
        auto text = content::safe_text(trimmed(node.child_value()));
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
        if (const auto length = content::count_points(text); length > longest)
            throw Fault{node.offset_debug(), fmt::format("{} of {} letters and signs is longer than {}", what, length, longest),
                        "shorten it"};
    }

    void check_phonemes(pugi::xml_node phoneme, const std::string& ipa) const {
        const std::string_view own = phoneme.attribute("alphabet").value();
        const std::string_view alphabet = own.empty() ? std::string_view(alphabet_) : own;
        if (alphabet != "ipa") {
            throw Fault{phoneme.offset_debug(), fmt::format("the alphabet of a <phoneme> is \"{}\"", alphabet),
                        "write it in the International Phonetic Alphabet and give <lexicon> alphabet=\"ipa\""};
        }
        if (const auto phonemes = engine_phonemes(ipa, language_); !phonemes) {
            throw Fault{phoneme.offset_debug(), fmt::format("\"{}\" in /{}/ cannot be spoken", phonemes.error(), ipa),
                        "write it with other symbols of the International Phonetic Alphabet"};
        }
    }

    pugi::xml_document document_;
    std::string language_;
    std::string alphabet_;
};

std::uint64_t line_at(std::string_view text, std::ptrdiff_t offset) {
    const auto end = std::clamp<std::ptrdiff_t>(offset, 0, static_cast<std::ptrdiff_t>(text.size()));
    return 1 + static_cast<std::uint64_t>(std::count(text.begin(), text.begin() + end, '\n'));
}

std::unexpected<LexiconError> in_file(LexiconError error, const std::filesystem::path& file) {
    error.file = file;
    return std::unexpected(std::move(error));
}

}  // namespace

std::expected<PronunciationLexicon, LexiconError> read_pls(std::string_view bytes, const std::filesystem::path& file) {
    if (bytes.size() > largest_lexicon_bytes)
        return std::unexpected(
            LexiconError{LexiconError::Kind::too_large, file, 0, 0, "it is larger than 1 MiB", std::string(remedy_of_large_lexicon)});
    auto text = content::clean_source(bytes);
    if (!text) return in_file(std::move(text.error()), file);
    try {
        return PlsReader(*text).read();
    } catch (Fault& fault) {
        return std::unexpected(LexiconError{LexiconError::Kind::malformed, file, line_at(*text, fault.offset), 0, std::move(fault.problem),
                                            std::move(fault.remedy)});
    }
}

std::expected<PronunciationLexicon, LexiconError> load_pls(const std::filesystem::path& file, const std::filesystem::path& inside) {
    auto bytes = content::read_regular_file(file, {largest_lexicon_bytes, remedy_of_large_lexicon}, inside);
    if (!bytes) return in_file(std::move(bytes.error()), file);
    return read_pls(*bytes, file);
}

}  // namespace lectern::speech
