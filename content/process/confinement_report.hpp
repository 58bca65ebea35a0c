// How a worker process is confined, as it reports itself. The report consists of yes and no only: text from it might be an attacker's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lectern::content {

struct Confinement {
    bool files = false;   ///< by Landlock: it can open its own data and nothing else
    bool calls = false;   ///< by seccomp: no sockets, no new processes, no writing
    bool memory = false;  ///< by a resource limit

    /// "confined: files by Landlock, calls by seccomp, memory by a limit", or "not confined".
    std::string summary() const;
    /// What is missing and what to do about it, a line each.
    std::vector<std::string> lacks() const;
    std::string to_message() const;
    static std::optional<Confinement> from_message(std::string_view message);

    friend bool operator==(const Confinement&, const Confinement&) = default;
};

}  // namespace lectern::content
