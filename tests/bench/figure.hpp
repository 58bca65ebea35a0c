// One measured quantity: its samples, its goal, and its line in the table.
#pragma once

#include <string>
#include <vector>

namespace lectern::bench {

struct Figure {
    std::string name;
    std::string unit;
    std::string goal;
    std::vector<double> samples{};

    void add(double sample) { samples.push_back(sample); }
};

/// The smallest sample that is at least as large as `percent` of all samples; NaN when there are none.
double percentile(std::vector<double> samples, double percent);

/// Such as "| name | goal | median | p95 | n |".
std::string table_line(const Figure& figure);
std::string table_head();

}  // namespace lectern::bench
