#include "kiosk/drawing/hidden_view.hpp"

namespace lectern::kiosk {

View without_content(View view, std::string_view how_to_show_it) {
    view.heading.clear();
    view.status.clear();
    view.content = Message{};
    if (view.caption != how_to_show_it) view.caption.clear();
    return view;
}

}  // namespace lectern::kiosk
