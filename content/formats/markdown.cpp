#include "content/formats/markdown.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

#include "content/formats/cmark_tree.hpp"
#include "content/formats/document_builder.hpp"
#include "content/formats/front_matter.hpp"
#include "content/formats/open_elements.hpp"
#include "content/language/utf8.hpp"

namespace lectern::content {
namespace {

/// A list or quote around the current block; the reader keeps them outermost first.
struct Container {
    bool is_list = false;
    bool is_ordered = false;
    bool item_has_text = false;  ///< the current item's first paragraph was added
    int next_ordinal = 0;
};

class MarkdownReader {
public:
    MarkdownReader(const FrontMatter& front, const std::string& language, const std::string& file_title)
        : front_(front), builder_(front.language.empty() ? language : front.language, front.title.empty() ? file_title : front.title) {
        builder_.set_notice(front.notice);
        builder_.set_private(front.is_private);
    }

    Document read(cmark_node* root) {
        collect_footnotes(root);
        walk(root);
        end_section();
        return builder_.finish();
    }

private:
    void collect_footnotes(cmark_node* root) {
        for (cmark_node* node = cmark_node_first_child(root); node != nullptr; node = cmark_node_next(node)) {
            if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION) footnotes_.push_back(node);
        }
        referred_.resize(footnotes_.size(), false);
    }

    /// Uses cmark's iterator, not recursion: an article may nest to any depth without filling the stack.
    void walk(cmark_node* root) {
        const CmarkIterator iterator(cmark_iter_new(root), &cmark_iter_free);
        for (auto event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE; event = cmark_iter_next(iterator.get())) {
            cmark_node* node = cmark_iter_get_node(iterator.get());
            if (event == CMARK_EVENT_EXIT) {
                leave(node);
            } else if (node != root && is_skipped(node)) {
                cmark_iter_reset(iterator.get(), node, CMARK_EVENT_EXIT);
            } else {
                enter(node);
            }
        }
    }

    static bool is_skipped(cmark_node* node) {
        return cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION || is_named(node, "strikethrough");
    }

    void enter(cmark_node* node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_LIST) {
            enter_list(node);
        } else if (type == CMARK_NODE_BLOCK_QUOTE) {
            containers_.push_back({});
        } else if (type == CMARK_NODE_CODE_BLOCK) {
            add_code(literal_of(node));
        } else if (type == CMARK_NODE_HTML_BLOCK) {
            read_html(literal_of(node));
        } else if (type == CMARK_NODE_HEADING) {
            end_section();
            begin_text();
        } else if (type == CMARK_NODE_PARAGRAPH || is_table_row(node)) {
            begin_text();
        } else if (is_named(node, "table_cell")) {
            separate_cells();
        } else {
            enter_inline(node, type);
        }
    }

    void begin_text() {
        text_ = BlockText();
        inline_elements_ = {};
        if (auto language = block_elements_.language(); !language.empty()) text_.open_span(SpanKind::language, std::move(language));
        if (in_footnote_) text_.open_span(SpanKind::footnote);
    }

    void enter_inline(cmark_node* node, cmark_node_type type) {
        BlockText& text = alternative_ ? *alternative_ : text_;
        if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE) {
            text.append(literal_of(node));
        } else if (type == CMARK_NODE_SOFTBREAK) {
            text.break_line();
        } else if (type == CMARK_NODE_LINEBREAK || (type == CMARK_NODE_HTML_INLINE && literal_of(node).starts_with("<br"))) {
            text.append(" ");
        } else if (type == CMARK_NODE_HTML_INLINE) {
            for (const auto& tag : html_tags(literal_of(node))) enter_inline_element(text, tag);
        } else if (type == CMARK_NODE_EMPH) {
            text.open_span(SpanKind::emphasis);
        } else if (type == CMARK_NODE_STRONG) {
            text.open_span(SpanKind::strong);
        } else if (type == CMARK_NODE_IMAGE) {
            enter_image();
        } else if (type == CMARK_NODE_FOOTNOTE_REFERENCE) {
            refer_to(literal_of(node));
        }
    }

    /// Reads text between tags without empty lines around it. Markdown passes it on as HTML, but listeners must not miss it.
    void read_html(std::string_view html) {
        for (const auto& piece : html_pieces(html)) {
            if (!block_elements_.hides_text()) {
                begin_text();
                text_.append(piece.text);
                add_paragraph();
            }
            if (piece.tag) block_elements_.enter(*piece.tag);
        }
    }

    void enter_inline_element(BlockText& text, const HtmlTag& tag) {
        auto [ended, opened] = inline_elements_.enter(tag);
        for (; ended > 0; --ended) text.close_span(SpanKind::language);
        if (opened && !tag.language.empty()) text.open_span(SpanKind::language, tag.language);
    }

    void leave(cmark_node* node) {
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_LIST || type == CMARK_NODE_BLOCK_QUOTE) {
            containers_.pop_back();
        } else if (type == CMARK_NODE_ITEM) {
            leave_item();
        } else if (type == CMARK_NODE_HEADING) {
            add_heading(cmark_node_get_heading_level(node));
        } else if (type == CMARK_NODE_PARAGRAPH) {
            add_paragraph();
        } else if (is_table_row(node)) {
            add_block({BlockKind::table_row, depth_inside()});
        } else if (type == CMARK_NODE_EMPH || type == CMARK_NODE_STRONG) {
            (alternative_ ? *alternative_ : text_).close_span(type == CMARK_NODE_EMPH ? SpanKind::emphasis : SpanKind::strong);
        } else if (type == CMARK_NODE_IMAGE) {
            leave_image();
        }
    }

    void enter_list(cmark_node* node) {
        const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        containers_.push_back({true, ordered, false, cmark_node_get_list_start(node)});
    }

    void leave_item() {
        containers_.back().item_has_text = false;
        ++containers_.back().next_ordinal;
    }

    /// The text of an image inside another image's text is added to the outer one's.
    void enter_image() {
        if (images_open_++ == 0) alternative_.emplace();
    }

    void leave_image() {
        if (--images_open_ > 0) return;
        descriptions_.push_back(BlockText(alternative_->text()));
        alternative_.reset();
    }

    void separate_cells() {
        if (text_.empty()) return;
        const bool pauses_already = std::u32string_view(U".,;:!?").contains(last_point(text_.text()));
        text_.append(pauses_already ? " " : ", ");
    }

    /// cmark numbers footnotes in the order of their first reference, and keeps the definitions in the same order.
    void refer_to(std::string_view number) {
        std::size_t index = 0;
        std::from_chars(number.data(), number.data() + number.size(), index);
        if (index == 0 || index > footnotes_.size() || referred_[index - 1]) return;
        referred_[index - 1] = true;
        pending_footnotes_.push_back(footnotes_[index - 1]);
    }

    void add_heading(int level) {
        if (in_footnote_) return add_paragraph();
        if (!builder_.is_empty() || level != 1) {
            builder_.begin_section(text_);
        } else if (front_.title.empty() || front_.title == text_.text()) {
            builder_.set_title(text_);
        } else {
            builder_.add({BlockKind::heading}, text_);  // the front matter's title comes before it
        }
        add_descriptions();
    }

    void add_paragraph() {
        Container* inner = containers_.empty() ? nullptr : &containers_.back();
        if (inner == nullptr) {
            add_block({});
        } else if (!inner->is_list) {
            add_block({BlockKind::quote, depth_of(containers_.size() - 1)});
        } else if (inner->item_has_text) {
            add_block({BlockKind::paragraph, depth_inside()});
        } else {
            inner->item_has_text = true;
            add_block({BlockKind::list_item, depth_of(containers_.size() - 1), ordinal_of(*inner)});
        }
    }

    /// One block per line, since line breaks in preformatted text have a meaning.
    void add_code(std::string_view code) {
        while (!code.empty()) {
            const std::size_t end = std::min(code.find('\n'), code.size());
            builder_.add({BlockKind::paragraph, depth_inside()}, BlockText(code.substr(0, end)));
            code.remove_prefix(std::min(end + 1, code.size()));
        }
    }

    void add_block(BlockShape shape) {
        builder_.add(shape, text_);
        add_descriptions();
    }

    void add_descriptions() {
        for (const BlockText& description : descriptions_) builder_.add({BlockKind::image_description, depth_inside()}, description);
        descriptions_.clear();
    }

    /// Reads the section's footnotes. A footnote may refer to further ones; each is read once.
    void end_section() {
        if (in_footnote_) return;
        in_footnote_ = true;
        for (std::size_t i = 0; i < pending_footnotes_.size(); ++i) walk(pending_footnotes_[i]);
        in_footnote_ = false;
        pending_footnotes_.clear();
    }

    static std::uint8_t depth_of(std::size_t containers) { return static_cast<std::uint8_t>(std::min<std::size_t>(containers, UINT8_MAX)); }
    std::uint8_t depth_inside() const { return depth_of(containers_.size()); }

    static std::uint16_t ordinal_of(const Container& list) {
        return list.is_ordered ? static_cast<std::uint16_t>(std::clamp(list.next_ordinal, 0, int{UINT16_MAX})) : std::uint16_t{0};
    }

    const FrontMatter& front_;
    DocumentBuilder builder_;
    std::vector<Container> containers_;
    BlockText text_;
    std::optional<BlockText> alternative_;  ///< the text of the image being read
    int images_open_ = 0;
    std::vector<BlockText> descriptions_;  ///< of the images in the current block, read after it
    std::vector<cmark_node*> footnotes_;
    std::vector<bool> referred_;
    std::vector<cmark_node*> pending_footnotes_;
    bool in_footnote_ = false;
    // HTML elements are tracked for their languages: <span lang="es"> inside a block, <div lang="es"> around blocks.
    OpenElements inline_elements_;  ///< in the current block
    OpenElements block_elements_;
};

}  // namespace

std::expected<Document, LoadError> read_markdown(std::string_view text, const std::string& language, const std::string& file_title) {
    const auto front = read_front_matter(text);
    if (!front) return std::unexpected(front.error());
    const CmarkTree tree = parse_markdown(text.substr(front->length));
    return MarkdownReader(*front, language, file_title).read(tree.get());
}

}  // namespace lectern::content
