// What happens to a kiosk, one thing after the other, as a coroutine: it waits at each `co_await` until that has happened.
#pragma once

#include <coroutine>
#include <exception>
#include <utility>

namespace lectern::tests {

class VisitScript {
public:
    // What the language asks of a coroutine's type.
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

    /// Up to the next `co_await`; false where it is over. What it throws comes out here.
    bool go_on() {
        coroutine_.resume();
        if (coroutine_.promise().thrown) std::rethrow_exception(coroutine_.promise().thrown);
        return !coroutine_.done();
    }

private:
    explicit VisitScript(std::coroutine_handle<promise_type> coroutine) : coroutine_(coroutine) {}

    std::coroutine_handle<promise_type> coroutine_;
};

/// The script waits for whoever resumes it.
using Deed = std::suspend_always;

}  // namespace lectern::tests
