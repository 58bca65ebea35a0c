// Builds a Document block by block; the readers of all formats use it.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "content/document/document.hpp"
#include "content/formats/block_text.hpp"
#include "content/language/script_languages.hpp"
#include "content/language/segmenter.hpp"

namespace lectern::content {

/// A block's kind and nesting; its text is passed separately.
struct BlockShape {
    BlockKind kind = BlockKind::paragraph;
    std::uint8_t depth = 0;
    std::uint16_t ordinal = 0;
};

/// All text is made safe here (safe_text.hpp), whichever reader it comes from. Blocks without a word ("***") are dropped. If anything is
/// added before a title, the fallback title becomes the first section's heading, so that every document has one. A document to which
/// nothing was added has no section.
class DocumentBuilder {
public:
    DocumentBuilder(std::string language, std::string fallback_title);

    void set_notice(std::string_view notice);
    void set_private(bool is_private) { document_.is_private = is_private; }

    bool is_empty() const { return document_.sections.empty(); }

    /// Call it only while the document is empty.
    void set_title(const BlockText& title);
    void begin_section(const BlockText& heading);
    void add(BlockShape shape, const BlockText& text);

    Document finish() { return std::move(document_); }

private:
    void append(BlockShape shape, SafeBlock block);
    /// The segmenter and scripts of one language.
    struct LanguageRules {
        explicit LanguageRules(const std::string& language) : segmenter(language), scripts(language) {}

        Segmenter segmenter;
        ScriptLanguages scripts;
    };
    LanguageRules& rules_of(const std::string& language);
    /// Adds the block's sentences and words to the section; returns the words as ranges from the block's begin.
    static std::vector<ByteRange> segment(Section& section, ByteRange block, LanguageRules& rules);

    Document document_;
    std::string fallback_title_;
    std::map<std::string, LanguageRules> rules_;  ///< by language
};

/// "fibromyalgia-back_pain.md" → "Fibromyalgia back pain".
std::string title_from_file_name(std::string_view stem);

}  // namespace lectern::content
