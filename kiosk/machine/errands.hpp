// The port to slow tasks that run while the kiosk goes on, such as hashing a PIN or writing a file.
#pragma once

#include <functional>

namespace lectern::kiosk {

/// Main thread. No call blocks.
class Errands {
public:
    using Answer = std::function<void()>;
    /// Errands run elsewhere, one after another. The function that an errand returns, if any, is called on the main thread. Move-only,
    /// because an errand may hold something that cannot be copied, such as a PIN.
    using Errand = std::move_only_function<Answer()>;

    virtual ~Errands() = default;

    virtual void run(Errand errand) = 0;
    /// Calls the answers that have come back.
    virtual void deliver() = 0;
};

}  // namespace lectern::kiosk
