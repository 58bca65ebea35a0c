#include "content/process/confinement_check.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <optional>
#include <string_view>
#include <sys/resource.h>
#include <system_error>

#include "content/process/kernel_fences.hpp"
#include "content/process/sanitized.hpp"

namespace lectern::content {
namespace {

/// The content of a thread's /proc/PID/task/TID/status.
class ThreadStatus {
public:
    explicit ThreadStatus(const std::filesystem::path& file) {
        std::ifstream stream(file);
        text_.assign(std::istreambuf_iterator<char>(stream), {});
    }

    bool is_there() const { return !text_.empty(); }
    /// The text after "NAME:\t"; empty if the kernel does not report it.
    std::string_view field(std::string_view name) const {
        const auto start = text_.find(fmt::format("\n{}:\t", name));
        if (start == std::string::npos) return {};
        const auto begin = start + name.size() + 3;
        return std::string_view(text_).substr(begin, text_.find('\n', begin) - begin);
    }
    std::optional<int> number(std::string_view name) const {
        int number = 0;
        const auto text = field(name);
        const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
        return read.ec == std::errc() ? std::optional(number) : std::nullopt;
    }

private:
    std::string text_;
};

constexpr std::string_view number_of_filters = "Seccomp_filters";  // since Linux 5.11

/// Containers and init systems filter this process as well, and a worker inherits their filters: it must have more filters than this
/// process.
bool is_filtered(const ThreadStatus& thread, const ThreadStatus& ours) {
    return thread.field("Seccomp") == "2" && thread.number(number_of_filters).value_or(1) > ours.number(number_of_filters).value_or(0);
}

/// What is wrong with a thread; std::nullopt if it is confined.
std::optional<std::string> fault_of(const ThreadStatus& thread, const ThreadStatus& ours, const KernelFences& offered) {
    if (offered.calls && !is_filtered(thread, ours)) return "may make any system call";
    if (thread.field("NoNewPrivs") != "1") return "may gain privileges";
    constexpr std::array sets{"CapInh", "CapPrm", "CapEff", "CapAmb"};
    const bool powerless =
        std::ranges::all_of(sets, [&](const char* set) { return thread.field(set).find_first_not_of('0') == std::string_view::npos; });
    return powerless ? std::nullopt : std::optional<std::string>("has privileges of the administrator");
}

/// True if at least one thread could be examined.
std::expected<bool, std::string> verify_threads(pid_t worker, const KernelFences& offered) {
    const ThreadStatus ours("/proc/thread-self/status");
    bool seen = false;
    std::error_code error;
    for (std::filesystem::directory_iterator thread(fmt::format("/proc/{}/task", worker), error), end; !error && thread != end;
         thread.increment(error)) {
        const ThreadStatus status(thread->path() / "status");
        if (!status.is_there()) continue;
        seen = true;
        if (const auto fault = fault_of(status, ours, offered))
            return std::unexpected(fmt::format("its thread {} {}", thread->path().filename().string(), *fault));
    }
    return seen;
}

bool is_limited(pid_t worker, __rlimit_resource resource, rlim_t most) {
    rlimit limit{};
    return ::prlimit(worker, resource, nullptr, &limit) == 0 && limit.rlim_max <= most;
}

}  // namespace

std::expected<std::vector<std::string>, std::string> verify_confined(pid_t worker, const Confinement& reported) {
    auto lacks = reported.lacks();
    if (sanitized) return lacks;
    const auto offered = kernel_fences();
    if (offered.files && !reported.files) return std::unexpected("it may open any file, which Landlock could forbid");
    if (offered.calls && !reported.calls) return std::unexpected("it may make any system call, which seccomp could forbid");
    if (!reported.memory || !is_limited(worker, RLIMIT_AS, RLIM_INFINITY - 1)) return std::unexpected("its memory has no limit");
    if (!is_limited(worker, RLIMIT_CORE, 0)) return std::unexpected("it would leave its memory in a core");
    const auto seen = verify_threads(worker, offered);
    if (!seen) return std::unexpected(seen.error());
    if (!*seen) lacks.emplace_back("its threads cannot be looked at; mount /proc without hidepid");
    return lacks;
}

}  // namespace lectern::content
