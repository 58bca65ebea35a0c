#include "tests/bench/figure.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace lectern::bench {
namespace {

std::string rounded(double value) {
    char text[32];
    std::snprintf(text, sizeof text, std::abs(value) < 10 ? "%.2f" : "%.1f", value);
    return std::isnan(value) ? "not measured" : text;
}

}  // namespace

double percentile(std::vector<double> samples, double percent) {
    if (samples.empty()) return std::numeric_limits<double>::quiet_NaN();
    std::sort(samples.begin(), samples.end());
    const auto rank = static_cast<std::size_t>(std::ceil(percent / 100 * static_cast<double>(samples.size())));
    return samples[std::max<std::size_t>(rank, 1) - 1];
}

std::string table_head() {
    return "| figure | goal | median | p95 | samples |\n| --- | --- | --- | --- | --- |\n";
}

std::string table_line(const Figure& figure) {
    const auto cell = [&](double percent) { return rounded(percentile(figure.samples, percent)) + " " + figure.unit; };
    return "| " + figure.name + " | " + figure.goal + " | " + cell(50) + " | " + cell(95) + " | " + std::to_string(figure.samples.size()) +
           " |\n";
}

}  // namespace lectern::bench
