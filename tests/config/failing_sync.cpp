#include "tests/config/failing_sync.hpp"

#include <atomic>
#include <cerrno>
#include <limits>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

constexpr int all = std::numeric_limits<int>::max();
std::atomic<int> passing_syncs{all};  ///< how many more fsync() calls of folders pass; all: no limit

bool is_folder(int descriptor) {
    struct ::stat found{};
    return ::fstat(descriptor, &found) == 0 && S_ISDIR(found.st_mode);
}

}  // namespace

extern "C" int fsync(int descriptor) {
    if (passing_syncs != all && is_folder(descriptor) && passing_syncs.fetch_sub(1) <= 0) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

namespace lectern::tests {

FailingFolderSyncs::FailingFolderSyncs(int passing) {
    passing_syncs = passing;
}

FailingFolderSyncs::~FailingFolderSyncs() {
    passing_syncs = all;
}

}  // namespace lectern::tests
