#include "speech/clinic/edit_sheet.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace lectern::speech {

bool EditSheet::is_free(content::ByteRange bytes) const {
    const auto behind = by_begin_.lower_bound(bytes.end);
    return behind == by_begin_.begin() || std::prev(behind)->second.source.end <= bytes.begin;
}

bool EditSheet::add(std::vector<SpokenEdit> edits) {
    const auto fits = [&](const SpokenEdit& edit) { return !edit.source.empty() && is_free(edit.source); };
    if (edits.empty() || !std::ranges::all_of(edits, fits)) return false;
    for (auto& edit : edits) by_begin_.emplace(edit.source.begin, std::move(edit));
    return true;
}

std::vector<SpokenEdit> EditSheet::edits() && {
    std::vector<SpokenEdit> sorted;
    sorted.reserve(by_begin_.size());
    for (auto& [begin, edit] : by_begin_) sorted.push_back(std::move(edit));
    return sorted;
}

}  // namespace lectern::speech
