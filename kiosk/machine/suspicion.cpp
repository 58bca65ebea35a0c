#include "kiosk/machine/suspicion.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <ctime>
#include <exception>
#include <fcntl.h>
#include <fmt/format.h>
#include <optional>
#include <sstream>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

#include "config/whole_file.hpp"

namespace lectern::kiosk {
namespace {

constexpr int too_long = SIGXCPU;
constexpr std::array ending{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT, SIGTRAP, too_long};
constexpr std::string_view ended = "ended ";
constexpr std::string_view stalled = "stalled ";
constexpr std::size_t own_stack = std::size_t{64} << 10;

// The signal handler's data. Written once, before the handler is installed.
int record_descriptor = -1;
std::array<struct sigaction, ending.size()> before;
std::optional<timer_t> timer;
timespec longest_time{};

/// The fingerprint of the article that this thread is working on; null if there is none.
thread_local std::atomic<const char*> suspect{nullptr};

std::size_t copy(std::string_view text, char* to) {
    std::memcpy(to, text.data(), text.size());
    return text.size();
}

/// Called from the signal handler, so it makes only async-signal-safe calls.
void record(std::string_view what, const char* article) {
    std::array<char, 64> line{};
    auto size = copy(what, line.data());
    size += copy(article, line.data() + size);
    line[size++] = '\n';
    constexpr std::string_view message = "lectern: an article ended or stalled the kiosk; it is left out from the next start on\n";
    // A failed write is ignored, because it cannot be reported anywhere.
    std::ignore = ::write(record_descriptor, line.data(), size);
    std::ignore = ::write(STDERR_FILENO, message.data(), message.size());
}

/// True if the kernel sent the signal for a fault of this program, or our own timer or abort() sent it; false if another process did.
bool is_own_doing(int signal, const siginfo_t& about) {
    if (signal == too_long) return about.si_code == SI_TIMER;
    return about.si_code > 0 || (about.si_code == SI_TKILL && about.si_pid == ::getpid());
}

/// The signal handler. Writes the record, and then raises the signal again with its previous action.
void take_note(int signal, siginfo_t* about, void*) {
    const char* article = suspect;
    const bool own = is_own_doing(signal, *about);
    if (article == nullptr && signal == too_long && own) return;  // the turn ended just in time
    if (article != nullptr && own) record(signal == too_long ? stalled : ended, article);
    const auto which = std::ranges::find(ending, signal) - ending.begin();
    ::sigaction(signal, &before[static_cast<std::size_t>(which)], nullptr);
    ::raise(signal);
}

/// The handler has its own stack, because a thread whose stack overflowed has no room for it.
bool have_own_stack() {
    static std::array<char, own_stack> memory;
    stack_t stack{};
    stack.ss_sp = memory.data();
    stack.ss_size = memory.size();
    return ::sigaltstack(&stack, nullptr) == 0;
}

void take_signals() {
    struct sigaction action{};
    action.sa_sigaction = take_note;
    action.sa_flags = SA_SIGINFO | (have_own_stack() ? SA_ONSTACK : 0);
    sigemptyset(&action.sa_mask);
    for (std::size_t i = 0; i < ending.size(); ++i) ::sigaction(ending[i], &action, &before[i]);
}

/// Measures this thread's CPU time, so that waiting for a display that does not respond is not blamed on an article.
void make_timer(std::chrono::milliseconds longest) {
    sigevent event{};
    event.sigev_notify = SIGEV_THREAD_ID;
    event.sigev_signo = too_long;
    event._sigev_un._tid = ::gettid();
    timer_t made{};
    if (::timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &made) == 0) timer = made;
    const auto seconds = std::chrono::floor<std::chrono::seconds>(longest);
    longest_time = {seconds.count(), std::chrono::nanoseconds(longest - seconds).count()};
}

void set_timer(timespec after) {
    if (!timer) return;
    const itimerspec once{{}, after};
    ::timer_settime(*timer, 0, &once, nullptr);
}

std::string what_it_did(std::string_view what) {
    return what == ended ? "it ended the kiosk when it was shown" : "the kiosk stood still when it was to be shown";
}

}  // namespace

std::expected<void, std::string> watch_for_harm(const std::filesystem::path& file, std::chrono::milliseconds longest) {
    std::error_code ignored;
    std::filesystem::create_directories(file.parent_path(), ignored);
    record_descriptor =
        ::open(file.c_str(), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    struct stat about{};
    if (record_descriptor >= 0 && (::fstat(record_descriptor, &about) != 0 || !S_ISREG(about.st_mode))) {
        ::close(std::exchange(record_descriptor, -1));
        errno = EINVAL;
    }
    if (record_descriptor < 0)
        return std::unexpected(
            fmt::format("{}: cannot be written ({}), so an article that ends the kiosk would not be left out; give the "
                        "user that Lectern runs as the right to write there",
                        file.string(), std::generic_category().message(errno)));
    make_timer(longest);
    take_signals();
    return {};
}

content::LeftOut read_left_out(const std::filesystem::path& file) {
    content::LeftOut left_out;
    std::istringstream lines(config::read_whole_file(file).value_or(std::nullopt).value_or(""));
    for (std::string line; std::getline(lines, line);) {
        for (const auto what : {ended, stalled})
            if (line.starts_with(what)) left_out[{line.substr(what.size())}] = what_it_did(what);
    }
    return left_out;
}

Suspicion::Suspicion(const content::Fingerprint& article) : before_(suspect), exceptions_(std::uncaught_exceptions()) {
    if (article.digits.size() != digits) return;
    std::ranges::copy(article.digits, article_.begin());
    suspect = article_.data();
    if (before_ == nullptr) set_timer(longest_time);
}

/// An exception that leaves the turn ends the program just as a signal does, so it is recorded too.
Suspicion::~Suspicion() {
    if (suspect != nullptr && before_ == nullptr && std::uncaught_exceptions() > exceptions_) record(ended, suspect);
    if (before_ == nullptr && suspect != nullptr) set_timer({});
    suspect = before_;
}

}  // namespace lectern::kiosk
