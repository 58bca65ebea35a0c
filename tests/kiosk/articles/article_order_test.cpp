#include "kiosk/articles/article_order.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;

namespace {

const lectern::content::ArticleEntry open_to_all{"a.md", "Sleep", "en", 10, false};
const lectern::content::ArticleEntry private_one{"b.md", "Bladder", "en", 10, true};
const ArticleList list = {private_one, open_to_all, open_to_all, private_one, open_to_all};

}  // namespace

TEST_CASE("reading everything begins with the first article that is not private") {
    CHECK(first_in_turn(list) == 1);
    CHECK_FALSE(first_in_turn({private_one}));
    CHECK_FALSE(first_in_turn({}));
}

TEST_CASE("reading everything goes once round the list and passes private topics over") {
    CHECK(next_in_turn(list, 2, 2) == 4);
    CHECK(next_in_turn(list, 2, 4) == 1);
    CHECK_FALSE(next_in_turn(list, 2, 1));
}

TEST_CASE("reading everything that began with a private topic reads each of the others once") {
    CHECK(next_in_turn(list, 3, 3) == 4);
    CHECK(next_in_turn(list, 3, 4) == 1);
    CHECK(next_in_turn(list, 3, 1) == 2);
    CHECK_FALSE(next_in_turn(list, 3, 2));
}

TEST_CASE("with a single article nothing follows") {
    CHECK_FALSE(next_in_turn({open_to_all}, 0, 0));
    CHECK_FALSE(next_in_turn({private_one, open_to_all}, 1, 1));
}
