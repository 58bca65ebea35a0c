// Collects the edits of a sentence. If two overlap, the one added first stays.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "speech/text/spoken_edit.hpp"

namespace lectern::speech {

/// One thread.
class EditSheet {
public:
    /// Adds all of the edits, or none if one is empty or overlaps an earlier one. Returns whether they were added.
    bool add(std::vector<SpokenEdit> edits);
    bool is_free(content::ByteRange bytes) const;

    std::vector<SpokenEdit> edits() &&;

private:
    std::map<std::uint32_t, SpokenEdit> by_begin_;
};

}  // namespace lectern::speech
