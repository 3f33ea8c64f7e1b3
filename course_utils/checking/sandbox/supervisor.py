"""Start the child that runs a learner's cells, wait for it, and leave no process behind.

This file is run as a script, in a process of its own, which is disposable. It imports little: it
forks before NumPy is there. On Linux, where it may, the child lives in a namespace of its own: it
sees no process of ours, whatever it kills is its own, it has no network, and when it ends, the
kernel ends everything that it started.

```text
session ─▶ supervisor ─▶ first process of the namespace ─▶ child
```

Its exit code says how the child ended: its own code, or 128 and the number of the signal.
"""

import ctypes
import os
import signal
import struct
import sys

PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER = 1, 36
CLONE_NEWNS, CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET = (
    1 << bit for bit in (17, 27, 28, 29, 30)
)
MOUNT_SETATTR, MOUNT_ATTR_RDONLY, MS_PRIVATE = 442, 1, 1 << 18
AT_FDCWD, AT_RECURSIVE = -100, 0x8000


def main():
    """Run the child, in a process as separate as this system allows."""
    root, *missing = sys.argv[1:]  # tests name protections that are to be left out
    sys.path.append(root)
    if not sys.platform.startswith("linux"):
        _child({*missing, "namespaces"})
    libc = ctypes.CDLL(None, use_errno=True)
    separate = "namespaces" not in missing and _own_namespace(libc)
    _die_with_parent(libc)  # a change of namespace would take that back
    libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    if not separate:
        _supervise(libc, {*missing, "namespaces"})
    first = os.fork()
    if first == 0:
        _die_with_parent(libc)
        _supervise(libc, missing)
    _close_pipes()
    # Once the first process is reaped, nothing is left of its namespace.
    signal.signal(signal.SIGTERM, lambda *_: os.kill(first, signal.SIGKILL))
    os._exit(os.waitstatus_to_exitcode(os.waitpid(first, 0)[1]) % 256)


def _supervise(libc, missing):
    """Fork the child, wait until it ends, end all that it started."""
    child = os.fork()
    if child == 0:
        _die_with_parent(libc)
        _child(missing)
    _close_pipes()
    if os.getpid() != 1:
        signal.signal(signal.SIGTERM, lambda *_: (_end_descendants(), os._exit(1)))
    ended = None
    while ended is None:
        pid, status = os.wait()
        ended = status if pid == child else None
    code = os.waitstatus_to_exitcode(ended)
    if os.getpid() != 1:  # of a namespace: then the kernel does it
        _end_descendants()
    os._exit(code if code >= 0 else 128 - code)


def _die_with_parent(libc):
    libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def _own_namespace(libc):
    """Put the processes forked from now on into a namespace of their own, if that is allowed."""
    user, group = os.geteuid(), os.getegid()
    spaces = CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC
    if libc.unshare(spaces):
        return False
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{user} {user} 1"),
        ("gid_map", f"{group} {group} 1"),
    ):
        try:
            with open(f"/proc/self/{name}", "w") as file:
                file.write(text)
        except OSError:  # then the child's user is nobody, which is as good
            break
    _read_only(libc, os.getcwd())
    return True


def _read_only(libc, folder):
    """Mount everything read-only, but for the folder, which becomes a small file system in memory.

    So even permissions and times cannot be changed. Where it cannot be done, Landlock protects what
    files hold.
    """
    attributes = struct.pack("QQQQ", MOUNT_ATTR_RDONLY, 0, MS_PRIVATE, 0)
    size, everything = ctypes.c_size_t(len(attributes)), ctypes.c_uint(AT_RECURSIVE)
    libc.syscall(MOUNT_SETATTR, AT_FDCWD, b"/", everything, attributes, size)
    libc.mount(b"tmpfs", os.fsencode(folder), b"tmpfs", 0, b"size=256m,mode=700")
    os.chdir(folder)


def _close_pipes():
    """Leave the pipes to the child alone: whoever listens learns that it ended."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)


def _end_descendants():
    """Kill children until there are none; theirs become ours when they lose their parent."""
    for _ in range(1000):
        try:
            with open(f"/proc/self/task/{os.getpid()}/children") as file:
                children = [int(child) for child in file.read().split()]
            for child in children:
                os.kill(child, signal.SIGKILL)
            os.wait()
        except OSError:  # there are none
            return


def _child(missing):
    try:
        from course_utils.checking.sandbox import child

        child.main(missing)
    finally:  # no hook that a learner's code left behind may run
        os._exit(1)


if __name__ == "__main__":
    main()
