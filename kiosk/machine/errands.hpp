// The port to what takes its time while the kiosk goes on: a PIN's hash, a file that is written.
#pragma once

#include <functional>

namespace lectern::kiosk {

/// Main thread. None of these waits.
class Errands {
public:
    using Answer = std::function<void()>;
    /// Done elsewhere, one after the other; what it returns, if anything, is done on the main thread. Move-only,
    /// since it may hold what cannot be copied, such as a PIN.
    using Errand = std::move_only_function<Answer()>;

    virtual ~Errands() = default;

    virtual void run(Errand errand) = 0;
    /// Does what came back.
    virtual void deliver() = 0;
};

}  // namespace lectern::kiosk
