// Five articles for the tests of tasks; the third one has four sections.
#pragma once

#include <string>
#include <vector>

namespace lectern::e2e {

inline const std::vector<std::string> five_articles = {"# Apples\n\nApples are round.\n", "# Bread\n\nBread is baked.\n",
                                                       R"(# Cheese

Cheese is made of milk. Many people eat it every day.

## Where it is made

It is made in a dairy. Some farms make their own.

## How it is kept

It is kept in a cool place. It must not dry.

## Who should be careful

Some cheese is made of raw milk. Ask your doctor whether it is safe for you. Hard cheese mostly is.
)",
                                                       "# Dates\n\nDates are sweet.\n", "# Eggs\n\nEggs are laid by hens.\n"};

}  // namespace lectern::e2e
