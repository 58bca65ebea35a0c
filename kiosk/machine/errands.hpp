// A thread for what takes its time while the kiosk goes on: a PIN's hash, a file that is written.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace lectern::kiosk {

class Errands {
public:
    using Answer = std::function<void()>;
    /// Done on the errands' thread, one after the other; what it returns, if anything, is done on the main thread.
    /// Move-only, since it may hold what cannot be copied, such as a PIN.
    using Errand = std::move_only_function<Answer()>;

    /// `on_answer` is called from the errands' thread.
    explicit Errands(std::function<void()> on_answer);
    /// What was asked for is still done: a file that is half a second late is better than none.
    ~Errands();
    Errands(const Errands&) = delete;
    Errands& operator=(const Errands&) = delete;

    // --- main; none of these waits ---
    void run(Errand errand);
    /// Does what came back.
    void deliver();

private:
    void work(const std::stop_token& stop);

    const std::function<void()> on_answer_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<Errand> errands_;
    std::deque<Answer> answers_;
    std::jthread thread_;  ///< last: it uses everything above
};

}  // namespace lectern::kiosk
