#include "content/document/inline_spans.hpp"

#include <catch2/catch.hpp>

using namespace lectern::content;

namespace {

std::vector<ByteRange> ranges(std::span<const InlineSpan> spans) {
    std::vector<ByteRange> found;
    for (const auto& span : spans) found.push_back(span.range);
    return found;
}

}  // namespace

TEST_CASE("a long span is cut at the grid, and never inside a letter") {
    Section section{.text = std::string(span_grid_bytes - 1, 'a') + "é" + std::string(span_grid_bytes, 'b')};
    append_spans(section, {{SpanKind::strong, {10, 2 * span_grid_bytes + 1}}});
    CHECK(ranges(section.spans) == std::vector<ByteRange>{{10, span_grid_bytes + 1},
                                                          {span_grid_bytes + 1, 2 * span_grid_bytes},
                                                          {2 * span_grid_bytes, 2 * span_grid_bytes + 1}});
}

TEST_CASE("of spans that begin together the outer one stays first") {
    Section section{.text = std::string(100, 'a')};
    append_spans(section, {{SpanKind::language, {0, 50}, "es"}, {SpanKind::strong, {20, 30}}, {SpanKind::language, {0, 10}, "fr"}});
    CHECK(ranges(section.spans) == std::vector<ByteRange>{{0, 50}, {0, 10}, {20, 30}});
}

TEST_CASE("the spans near a place are found among thousands") {
    Section section{.text = std::string(100'000, 'a')};
    std::vector<InlineSpan> spans{{SpanKind::language, {0, 100'000}, "es"}};
    for (std::uint32_t at = 0; at < 100'000; at += 10) spans.push_back({SpanKind::strong, {at, at + 5}});
    append_spans(section, spans);
    const auto near = spans_near(section, {50'000, 50'020});
    CHECK(near.size() < span_grid_bytes / 10 + 2);
    for (const ByteRange wanted : {ByteRange{50'000, 50'005}, ByteRange{50'010, 50'015}})
        CHECK(std::ranges::count(near, wanted, &InlineSpan::range) == 1);
    CHECK(std::ranges::any_of(near, [](const InlineSpan& span) { return span.language == "es" && span.range.contains(50'000); }));
}
