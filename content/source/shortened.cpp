#include "content/source/shortened.hpp"

#include "content/language/safe_text.hpp"
#include "content/language/segmenter.hpp"
#include "content/language/utf8.hpp"

namespace lectern::content {

std::string shortened(std::string_view text, std::size_t most) {
    if (text.size() <= most) return std::string(text);
    std::size_t end = 0;
    std::size_t half = 0;
    for (std::size_t count = 0; count < most && end < text.size(); ++count) {
        next_point(text, end);
        if (count == most / 2) half = end;
    }
    if (end == text.size()) return std::string(text);
    const auto space = text.substr(0, end).find_last_of(' ');
    end = space != std::string_view::npos && space >= half ? space : letter_begin(text, static_cast<std::uint32_t>(end));
    return safe_text(text.substr(0, end)) + "…";  // safe_text() closes directional formatting that is left open
}

}  // namespace lectern::content
