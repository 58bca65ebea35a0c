#include "speech/text/spoken_text.hpp"

#include <algorithm>
#include <iterator>

namespace lectern::speech {
namespace {

void copy(SpokenText& result, std::string_view source, content::ByteRange range) {
    result.text += source.substr(range.begin, range.size());
    for (auto byte = range.begin; byte < range.end; ++byte) result.origin.push_back(byte);
}

}  // namespace

content::ByteRange SpokenText::spoken(content::ByteRange source) const {
    const auto begin = std::ranges::lower_bound(origin, source.begin) - origin.begin();
    const auto end = std::ranges::lower_bound(origin, source.end) - origin.begin();
    const auto limit = static_cast<std::ptrdiff_t>(text.size());
    return {static_cast<std::uint32_t>(std::min(begin, limit)), static_cast<std::uint32_t>(std::min(end, limit))};
}

std::uint32_t SpokenText::origin_behind(std::uint32_t byte) const {
    if (may_be_cut(byte)) return origin[byte];
    const auto behind = std::ranges::upper_bound(origin, origin[byte]);
    return behind == origin.end() ? origin.back() : *behind;  // the remaining bytes are spoken but not written
}

SpokenText rewrite(std::string_view source, std::span<const SpokenEdit> edits) {
    SpokenText result{.text = {}, .origin = {}};
    std::uint32_t at = 0;
    for (const auto& edit : edits) {
        copy(result, source, {at, edit.source.begin});
        const auto begin = size_of(result.text);
        if (edit.ipa.empty()) {
            result.text += edit.spoken;
            result.origin.insert(result.origin.end(), edit.spoken.size(), edit.source.begin);
        } else {
            copy(result, source, edit.source);
            result.pronounced.push_back({{begin, size_of(result.text)}, edit.ipa});
        }
        at = edit.source.end;
    }
    copy(result, source, {at, size_of(source)});
    result.origin.push_back(size_of(source));
    return result;
}

SpokenText compose(const SpokenText& earlier, SpokenText later) {
    for (const auto& [bytes, ipa] : earlier.pronounced) later.pronounced.push_back({later.spoken(bytes), ipa});
    for (auto& origin : later.origin) origin = earlier.origin[origin];
    return later;
}

void append(SpokenText& text, const SpokenText& more, std::uint32_t source_begin) {
    const auto offset = size_of(text.text);
    text.text += more.text;
    text.origin.pop_back();
    std::ranges::transform(more.origin, std::back_inserter(text.origin), [&](std::uint32_t origin) { return origin + source_begin; });
    for (const auto& [bytes, ipa] : more.pronounced) text.pronounced.push_back({{bytes.begin + offset, bytes.end + offset}, ipa});
}

}  // namespace lectern::speech
