#include "kiosk/drawing/display.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <string_view>

#include "content/language/utf8.hpp"
#include "kiosk/values/theme.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::size_t kept_layouts = 4;
/// How much of an article is checked for missing glyphs. Limited, because the visitor waits while the article opens.
constexpr std::size_t most_bytes_looked_at = 500'000;
constexpr std::size_t most_letters_looked_at = 2'000;

}  // namespace

Display::Display(Window& window, DisplayOptions options) : window_(window), options_(std::move(options)) {
    set_up(window.size());
}

void Display::set_up(Size size) {
    const auto style = painter_ ? painter_->style() : PainterStyle{.theme = themes().front()};
    typography_ =
        std::make_shared<const Typography>(ViewingConditions{size, options_.screen_width_mm, options_.distance_mm}, options_.fonts);
    painter_ = std::make_unique<Painter>(typography_, style);
    offered_steps_ = typography_->offered_steps({painter_->frame().content.width, painter_->frame().content.height});
    layouts_.clear();
}

void Display::resize(Size size) {
    set_up(size);
}

void Display::set_screen_width(double mm) {
    options_.screen_width_mm = mm;
    set_up(window_.size());
}

void Display::set_look(const std::string& colours, int text_step, const InterfaceLanguage& language) {
    auto style = painter_->style();
    if (const auto* theme = find_theme(colours)) style.theme = *theme;
    style.text_step = std::clamp(text_step, offered_steps_.front(), offered_steps_.back());
    if (style.text_step != painter_->style().text_step) layouts_.clear();
    style.language = language.code;
    style.mirrored = language.right_to_left;
    painter_->set_style(style);
}

std::size_t Display::show(const View& view) {
    const auto changed = painter_->paint(window_.surface(), view);
    if (!changed.empty()) window_.present(changed);
    return changed.size();
}

std::shared_ptr<const PageLayout> Display::lay_out(const std::shared_ptr<const content::Document>& document, std::size_t section) {
    const auto cached =
        std::ranges::find_if(layouts_, [&](const CachedLayout& entry) { return entry.document == document && entry.section == section; });
    if (cached != layouts_.end()) return cached->layout;
    const auto& content = painter_->frame().content;
    const std::shared_ptr<const content::Section> part(document, &document->sections[section]);
    const PageStyle style{{content.width, content.height}, painter_->style().text_step, document->language};
    layouts_.push_front({document, section, std::make_shared<const PageLayout>(typography_, part, style)});
    if (layouts_.size() > kept_layouts) layouts_.pop_back();
    return layouts_.front().layout;
}

bool Display::can_show(const content::Document& document) const {
    std::set<std::string_view> letters;
    std::size_t bytes_left = most_bytes_looked_at;
    for (const auto& section : document.sections) {
        const auto text = std::string_view(section.text).substr(0, bytes_left);
        for (std::size_t byte = 0; byte < text.size() && letters.size() < most_letters_looked_at;) {
            const auto begin = byte;
            content::next_point(text, byte);
            letters.insert(text.substr(begin, byte - begin));
        }
        bytes_left -= text.size();
    }
    return typography_->has_glyphs(fmt::format("{}", fmt::join(letters, "")), document.language);
}

}  // namespace lectern::kiosk
