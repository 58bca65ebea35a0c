// Loaded between the program and Pango (LD_PRELOAD): certain words in a text crash or stall the layout, as some real texts once did.
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <pango/pango.h>
#include <string_view>

extern "C" void pango_layout_set_text(PangoLayout* layout, const char* text, int length) {
    const std::string_view view(text, length < 0 ? std::strlen(text) : static_cast<std::size_t>(length));
    if (view.find("ENDS THE LAYOUT") != std::string_view::npos) std::abort();
    while (view.find("STALLS THE LAYOUT") != std::string_view::npos) {
    }
    static const auto real = reinterpret_cast<decltype(&pango_layout_set_text)>(::dlsym(RTLD_NEXT, "pango_layout_set_text"));
    real(layout, text, length);
}
