// What the loader brings: new articles go into the list, and the one that was asked for is shown. Main thread.
#pragma once

#include "kiosk/drawing/display.hpp"
#include "kiosk/staff/records.hpp"
#include "kiosk/stage/mode_parts.hpp"

namespace lectern::kiosk {

class ArticleOpening {
public:
    ArticleOpening(const ModeParts& parts, Display& display, Records& records) : parts_(parts), display_(display), records_(records) {}

    void turn();

private:
    void list(const ListingNews& news);
    void try_title(const content::ArticleEntry& article);
    void show(LoadedArticle loaded);
    void cannot_show();

    ModeParts parts_;
    Display& display_;
    Records& records_;
};

}  // namespace lectern::kiosk
