// Collects a sentence's edits: what came first stays.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "speech/text/spoken_edit.hpp"

namespace lectern::speech {

/// One thread.
class EditSheet {
public:
    /// All of them, or none where one overlaps what is there; whether they were taken.
    bool add(std::vector<SpokenEdit> edits);
    bool is_free(content::ByteRange bytes) const;

    std::vector<SpokenEdit> edits() &&;

private:
    std::map<std::uint32_t, SpokenEdit> by_begin_;
};

}  // namespace lectern::speech
