// A copy of this process with fewer rights, for tests that depend on the user and on the kernel.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

namespace lectern::tests {

/// Runs the body in a copy of this process and returns its result. What the body gives up is lost in the copy only.
std::string in_copy_of_process(const std::function<std::string()>& body);

/// From now on this process:
bool become_ordinary_user();  ///< runs as "nobody"; false when it is not root
void lose_landlock();         ///< has a kernel without Landlock
void lose_seccomp();
bool hide_processes();  ///< sees in /proc only processes that it may trace; false when it may not arrange that

/// Copies of programs in a folder where every user may run them.
class ProgramsForAll {
public:
    ProgramsForAll();
    ~ProgramsForAll();
    ProgramsForAll(const ProgramsForAll&) = delete;
    ProgramsForAll& operator=(const ProgramsForAll&) = delete;

    std::filesystem::path add(const std::filesystem::path& program) const;

private:
    std::filesystem::path folder_;
};

}  // namespace lectern::tests
