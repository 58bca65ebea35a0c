#include "kiosk/machine/errand_thread.hpp"

#include <utility>

namespace lectern::kiosk {

ErrandThread::ErrandThread(std::function<void()> on_answer)
    : on_answer_(std::move(on_answer)), thread_([this](const std::stop_token& stop) { work(stop); }) {}

ErrandThread::~ErrandThread() = default;

void ErrandThread::run(Errand errand) {
    {
        const std::scoped_lock lock(mutex_);
        errands_.push_back(std::move(errand));
    }
    changed_.notify_one();
}

void ErrandThread::deliver() {
    std::deque<Answer> answers;
    {
        const std::scoped_lock lock(mutex_);
        answers.swap(answers_);
    }
    for (const auto& answer : answers) answer();
}

void ErrandThread::work(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (changed_.wait(lock, stop, [this] { return !errands_.empty(); })) {
        auto errand = std::move(errands_.front());
        errands_.pop_front();
        lock.unlock();
        auto answer = errand();
        errand = {};  // destroys what the errand holds before its answer is delivered
        lock.lock();
        if (!answer) continue;
        answers_.push_back(std::move(answer));
        lock.unlock();
        on_answer_();
        lock.lock();
    }
}

}  // namespace lectern::kiosk
