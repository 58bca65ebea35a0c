// What keeps a worker process from doing harm, as it found it itself. It says so in yes and no only: its words could be anybody's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::content {

struct Confinement {
    bool files = false;   ///< by Landlock: it reads its own data and nothing else
    bool calls = false;   ///< by seccomp: no sockets, no new processes, no writing
    bool memory = false;  ///< by a limit

    /// "confined: files by Landlock, calls by seccomp, memory by a limit", or that it is not.
    std::string summary() const;
    /// What is missing and what to do, a line each.
    std::vector<std::string> lacks() const;
    std::string to_message() const;
    static std::optional<Confinement> from_message(std::string_view message);

    friend bool operator==(const Confinement&, const Confinement&) = default;
};

}  // namespace lectern::content
