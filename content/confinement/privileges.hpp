// What root may do beside what all others may: a process that needs none of it gives it up.
#pragma once

namespace lectern::content {

/// Of the calling thread. Root stays the owner of root's files. Nothing comes back by running a program, once there are no new privileges
/// (PR_SET_NO_NEW_PRIVS).
void drop_privileges();

}  // namespace lectern::content
