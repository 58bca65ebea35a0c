#include "tests/bench/process_cost.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <unistd.h>

namespace lectern::bench {
namespace {

/// The fields of /proc/PID/stat from the third on. The second field, the name, is skipped because it may contain spaces and brackets.
std::vector<std::string> stat_fields(pid_t pid) {
    std::ifstream in("/proc/" + std::to_string(pid) + "/stat");
    std::string line;
    std::getline(in, line);
    std::istringstream rest(line.substr(std::min(line.size(), line.rfind(')') + 1)));
    return {std::istream_iterator<std::string>(rest), {}};
}

std::map<pid_t, pid_t> all_parents() {
    std::map<pid_t, pid_t> parents;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        if (!std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; })) continue;
        const pid_t pid = std::stoi(name);
        const auto fields = stat_fields(pid);
        if (fields.size() > 1) parents[pid] = std::stoi(fields[1]);
    }
    return parents;
}

/// The sum of one line of /proc/PID/smaps_rollup over the process tree.
double memory_mb(pid_t root, const std::string& line) {
    double kilobytes = 0;
    for (const pid_t pid : process_tree(root)) {
        std::ifstream in("/proc/" + std::to_string(pid) + "/smaps_rollup");
        for (std::string word; in >> word;)
            if (word == line && in >> word) kilobytes += std::stod(word);
    }
    return kilobytes / 1024;
}

}  // namespace

std::vector<pid_t> process_tree(pid_t root) {
    const auto parents = all_parents();
    std::vector<pid_t> tree{root};
    for (std::size_t i = 0; i < tree.size(); ++i)
        for (const auto& [pid, parent] : parents)
            if (parent == tree[i]) tree.push_back(pid);
    return tree;
}

double pss_mb(pid_t root) {
    return memory_mb(root, "Pss:");
}

double anonymous_mb(pid_t root) {
    return memory_mb(root, "Anonymous:");
}

double cpu_seconds(pid_t root) {
    constexpr std::size_t user_time = 11;  // proc(5): fields 14 and 15; index 0 is field 3
    constexpr std::size_t system_time = 12;
    double ticks = 0;
    for (const pid_t pid : process_tree(root)) {
        const auto fields = stat_fields(pid);
        if (fields.size() > system_time) ticks += std::stod(fields[user_time]) + std::stod(fields[system_time]);
    }
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

}  // namespace lectern::bench
