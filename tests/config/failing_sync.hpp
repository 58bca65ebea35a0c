// A disk that takes files, and does not promise to keep their names: fsync() of folders fails. It stands before the system's own.
#pragma once

namespace lectern::tests {

/// While it lives each fsync() of a folder behind the first `passing` ones fails with EIO. One at a time; one thread.
class FailingFolderSyncs {
public:
    explicit FailingFolderSyncs(int passing);
    ~FailingFolderSyncs();
    FailingFolderSyncs(const FailingFolderSyncs&) = delete;
    FailingFolderSyncs& operator=(const FailingFolderSyncs&) = delete;
};

}  // namespace lectern::tests
