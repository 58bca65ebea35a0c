// Shows what a confined process cannot do: tries to break out, on each of its threads.
#pragma once

#include <dirent.h>
#include <memory>
#include <string>
#include <vector>

#include "content/process/confinement_report.hpp"

namespace lectern::content {

struct Attempt {
    std::string what;            ///< "open /etc/passwd"
    std::vector<int> allowed{};  ///< ids of the threads on which it was allowed

    bool refused() const { return allowed.empty(); }
};

/// At most one instance in a process. It reaches the other threads by a signal, as an attacker's code would.
class ConfinementProbe {
public:
    /// Construct it before confine(), which forbids installing a signal handler and opening the list of threads.
    ConfinementProbe();

    /// Makes every attempt on every thread that exists now. A thread that does not finish in time counts as allowed everything.
    std::vector<Attempt> try_every_thread();
    /// What confine() returned, and each attempt on a line of its own: "socket: refused".
    std::string report(const Confinement& confinement);

private:
    struct Close {
        void operator()(DIR* folder) const { ::closedir(folder); }
    };
    /// The ids of this process's threads.
    std::vector<int> threads();

    std::unique_ptr<DIR, Close> tasks_;
};

}  // namespace lectern::content
