#include "tests/support/lesser_process.hpp"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <grp.h>
#include <sched.h>
#include <seccomp.h>
#include <stdexcept>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace lectern::tests {
namespace {

constexpr unsigned nobody = 65534;

void require(bool done, const char* what) {
    if (!done) throw std::runtime_error(what);
}

std::string read_all(int descriptor) {
    std::string text;
    std::array<char, 4096> piece{};
    for (ssize_t count = 0; (count = ::read(descriptor, piece.data(), piece.size())) > 0;)
        text.append(piece.data(), static_cast<std::size_t>(count));
    return text;
}

/// Loads a seccomp filter that makes calls fail just as a kernel does that does not know them.
template <typename AddRules>
void filter(AddRules add_rules) {
    auto* context = seccomp_init(SCMP_ACT_ALLOW);
    require(context != nullptr && add_rules(context) && seccomp_load(context) == 0, "no filter");
    seccomp_release(context);
}

}  // namespace

std::string in_copy_of_process(const std::function<std::string()>& body) {
    std::array<int, 2> ends{};
    require(::pipe(ends.data()) == 0, "no pipe");
    const auto copy = ::fork();
    require(copy >= 0, "no process");
    if (copy == 0) {
        ::close(ends[0]);
        const auto said = body();
        ::_exit(::write(ends[1], said.data(), said.size()) == static_cast<ssize_t>(said.size()) ? 0 : 1);
    }
    ::close(ends[1]);
    auto said = read_all(ends[0]);
    ::close(ends[0]);
    int status = 0;
    require(::waitpid(copy, &status, 0) == copy, "the copy is lost");
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return "the copy ended badly";
    return said;
}

bool become_ordinary_user() {
    if (::geteuid() != 0) return false;
    require(::setgroups(0, nullptr) == 0 && ::setresgid(nobody, nobody, nobody) == 0 && ::setresuid(nobody, nobody, nobody) == 0,
            "cannot become nobody");
    ::prctl(PR_SET_DUMPABLE, 1);  // as it is for a process that this user had started
    return true;
}

void lose_landlock() {
    filter([](scmp_filter_ctx context) {
        return seccomp_rule_add(context, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(landlock_create_ruleset), 0) == 0;
    });
}

void lose_seccomp() {
    filter([](scmp_filter_ctx context) {
        return seccomp_rule_add(context, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(seccomp), 0) == 0 &&
               seccomp_rule_add(context, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1, SCMP_A0(SCMP_CMP_EQ, PR_SET_SECCOMP)) == 0;
    });
}

bool hide_processes() {
    return ::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           ::mount("proc", "/proc", "proc", 0, "hidepid=2") == 0;
}

ProgramsForAll::ProgramsForAll() {
    auto name = (std::filesystem::temp_directory_path() / "lectern-programs-XXXXXX").string();
    require(::mkdtemp(name.data()) != nullptr, "no temporary folder");
    folder_ = name;
    std::filesystem::permissions(folder_, std::filesystem::perms(0755));
}

ProgramsForAll::~ProgramsForAll() {
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

std::filesystem::path ProgramsForAll::add(const std::filesystem::path& program) const {
    const auto copy = folder_ / program.filename();
    std::filesystem::copy_file(program, copy);
    std::filesystem::permissions(copy, std::filesystem::perms(0755));
    return copy;
}

}  // namespace lectern::tests
