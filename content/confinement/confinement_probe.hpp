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
    std::vector<int> allowed{};  ///< on these threads

    bool refused() const { return allowed.empty(); }
};

/// One of them a process. Code of ours comes to the other threads by a signal, as an attacker's would.
class ConfinementProbe {
public:
    /// To be made before confine(): a signal's handler and the list of threads cannot be had later.
    ConfinementProbe();

    /// Of all threads that there are now. A thread that does not run it in time counts as one that is allowed everything.
    std::vector<Attempt> try_every_thread();
    /// What confine() said, and each attempt in a line of its own: "socket: refused".
    std::string report(const Confinement& confinement);

private:
    struct Close {
        void operator()(DIR* folder) const { ::closedir(folder); }
    };
    /// Their numbers.
    std::vector<int> threads();

    std::unique_ptr<DIR, Close> tasks_;
};

}  // namespace lectern::content
