// A sequence of events at a kiosk, written as a coroutine: at each `co_await` it waits until the event has happened.
#pragma once

#include <coroutine>
#include <exception>
#include <utility>

namespace lectern::tests {

class VisitScript {
public:
    // Required of a coroutine's return type.
    struct promise_type {  // NOLINT(readability-identifier-naming)
        VisitScript get_return_object() { return VisitScript(std::coroutine_handle<promise_type>::from_promise(*this)); }
        std::suspend_always initial_suspend() noexcept { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() { thrown = std::current_exception(); }

        std::exception_ptr thrown;
    };

    VisitScript(VisitScript&& other) noexcept : coroutine_(std::exchange(other.coroutine_, {})) {}
    VisitScript(const VisitScript&) = delete;
    VisitScript& operator=(const VisitScript&) = delete;
    ~VisitScript() {
        if (coroutine_) coroutine_.destroy();
    }

    /// Runs to the next `co_await`; false when the coroutine has ended. Rethrows what the coroutine throws.
    bool go_on() {
        coroutine_.resume();
        if (coroutine_.promise().thrown) std::rethrow_exception(coroutine_.promise().thrown);
        return !coroutine_.done();
    }

private:
    explicit VisitScript(std::coroutine_handle<promise_type> coroutine) : coroutine_(coroutine) {}

    std::coroutine_handle<promise_type> coroutine_;
};

/// Suspends the script until somebody resumes it.
using Deed = std::suspend_always;

}  // namespace lectern::tests
