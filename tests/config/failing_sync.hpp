// Replaces fsync() so that it fails for folders: a disk that stores files but does not guarantee that their names are kept.
#pragma once

namespace lectern::tests {

/// During its lifetime the first `passing` fsync() calls of folders succeed and all later ones fail with EIO. Only one object at a time,
/// and one thread.
class FailingFolderSyncs {
public:
    explicit FailingFolderSyncs(int passing);
    ~FailingFolderSyncs();
    FailingFolderSyncs(const FailingFolderSyncs&) = delete;
    FailingFolderSyncs& operator=(const FailingFolderSyncs&) = delete;
};

}  // namespace lectern::tests
