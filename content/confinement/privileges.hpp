// Drops the privileges that root has and other users do not, for a process that needs none of them.
#pragma once

namespace lectern::content {

/// For the calling thread only. Root stays the owner of root's files. With PR_SET_NO_NEW_PRIVS set, running another program does not bring
/// them back.
void drop_privileges();

}  // namespace lectern::content
