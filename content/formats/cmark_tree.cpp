#include "content/formats/cmark_tree.hpp"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cstdlib>
#include <mutex>
#include <new>

namespace lectern::content {
namespace {

/// Calls the new-handler when memory runs out. cmark's own allocator would abort, which could not be told from a crash of cmark.
void* or_out_of_memory(void* memory) {
    if (memory == nullptr) {
        if (const auto handler = std::get_new_handler()) handler();
        std::abort();
    }
    return memory;
}

cmark_mem allocator{[](std::size_t count, std::size_t size) { return or_out_of_memory(std::calloc(count, size)); },
                    [](void* memory, std::size_t size) { return or_out_of_memory(std::realloc(memory, size)); },
                    [](void* memory) { std::free(memory); }};

}  // namespace

CmarkTree parse_markdown(std::string_view text) {
    static std::once_flag registered;
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    const std::unique_ptr<cmark_parser, decltype(&cmark_parser_free)> parser(
        cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE, &allocator), &cmark_parser_free);
    for (const char* name : {"table", "strikethrough", "tasklist"}) {
        if (auto* extension = cmark_find_syntax_extension(name)) cmark_parser_attach_syntax_extension(parser.get(), extension);
    }
    cmark_parser_feed(parser.get(), text.data(), text.size());
    return {cmark_parser_finish(parser.get()), &cmark_node_free};
}

std::string_view literal_of(cmark_node* node) {
    const char* literal = cmark_node_get_literal(node);
    return literal == nullptr ? std::string_view{} : std::string_view(literal);
}

bool is_named(cmark_node* node, std::string_view name) {
    return name == cmark_node_get_type_string(node);
}

bool is_table_row(cmark_node* node) {
    return is_named(node, "table_row") || is_named(node, "table_header");
}

}  // namespace lectern::content
