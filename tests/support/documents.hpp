// Small documents built by hand. That the loaders build such documents from files is tested elsewhere.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "content/document/document.hpp"

namespace lectern::tests {

/// Builds a document from its sentences. Each string is a paragraph with one sentence; the first string of a section is its heading. Words
/// are separated by spaces, and a final full stop or comma does not belong to a word.
inline content::Document make_document(const std::vector<std::vector<std::string>>& sections) {
    content::Document document;
    for (const auto& sentences : sections) {
        content::Section section;
        for (const auto& sentence : sentences) {
            if (!section.text.empty()) section.text += '\n';
            const auto begin = static_cast<std::uint32_t>(section.text.size());
            section.text += sentence;
            const auto end = static_cast<std::uint32_t>(section.text.size());
            const auto first_word = static_cast<std::uint32_t>(section.words.size());
            for (std::uint32_t at = begin; at < end;) {
                auto stop = static_cast<std::uint32_t>(std::min<std::size_t>(section.text.find(' ', at), end));
                auto last = stop;
                while (last > at + 1 && std::string_view(".,?!;").contains(section.text[last - 1])) --last;
                if (stop > at) section.words.push_back({at, last});
                at = stop + 1;
            }
            const auto kind = section.blocks.empty() ? content::BlockKind::heading : content::BlockKind::paragraph;
            section.sentences.push_back({{begin, end},
                                         static_cast<std::uint32_t>(section.blocks.size()),
                                         first_word,
                                         static_cast<std::uint32_t>(section.words.size()) - first_word});
            section.blocks.push_back({kind, {begin, end}});
        }
        document.sections.push_back(std::move(section));
    }
    if (!document.sections.empty()) document.title = document.sections.front().heading();
    return document;
}

inline std::shared_ptr<const content::Document> share(content::Document document) {
    return std::make_shared<const content::Document>(std::move(document));
}

}  // namespace lectern::tests
