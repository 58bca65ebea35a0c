// The only wrapper of cmark-gfm: a parsed tree that frees itself, and functions that its C interface lacks.
#pragma once

#include <cmark-gfm.h>
#include <memory>
#include <string_view>

namespace lectern::content {

using CmarkTree = std::unique_ptr<cmark_node, decltype(&cmark_node_free)>;
using CmarkIterator = std::unique_ptr<cmark_iter, decltype(&cmark_iter_free)>;

/// Enables tables, strikethrough ("~~" only: a single "~" means "about"), task lists and footnotes. Any thread.
CmarkTree parse_markdown(std::string_view text);

/// The text of a leaf; empty for other nodes.
std::string_view literal_of(cmark_node* node);

/// Nodes of extensions have a type name but no type constant.
bool is_named(cmark_node* node, std::string_view name);
bool is_table_row(cmark_node* node);

}  // namespace lectern::content
