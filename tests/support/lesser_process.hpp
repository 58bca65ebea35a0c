// A process of its own with less than ours, for what depends on the user and on the kernel.
#pragma once

#include <filesystem>
#include <functional>
#include <string>

namespace lectern::tests {

/// What the body says in a copy of this process that ends with it: whatever it takes away, nobody else misses.
std::string in_copy_of_process(const std::function<std::string()>& body);

/// From now on this process...
bool become_ordinary_user();  ///< false where it is one already
void lose_landlock();         ///< ...has a kernel without it
void lose_seccomp();
bool hide_processes();  ///< ...sees in /proc only what it may trace; false where it may not arrange that

/// Copies of programs where every user may run them.
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
