"""Let this process write below one folder only, and read all files but some: Linux's Landlock.

Landlock needs no privileges, holds for all processes that are started later, and cannot be taken
back. How much it can do depends on the kernel: `confine` asks for all that there is.

References
----------
https://docs.kernel.org/userspace-api/landlock.html
"""

import contextlib
import ctypes
import os
import struct
import sys
from collections.abc import Iterable

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446  # numbers of the system calls
ASK_VERSION, PATH_BENEATH, PR_SET_NO_NEW_PRIVS = 1, 1, 38
WRITE_FILE, READ_FILE, TRUNCATE = 1 << 1, 1 << 2, 1 << 14
CHANGE_FOLDER = sum(1 << bit for bit in range(4, 13))  # remove, make special files, folders, links
REFER = 1 << 13
NETWORK = 0b11  # bind and connect by TCP
SCOPES = 0b11  # abstract sockets, and signals to processes outside


def version() -> int:
    """Return Landlock's version in this kernel; 0 where it is not there."""
    if not sys.platform.startswith("linux"):
        return 0
    libc = ctypes.CDLL(None, use_errno=True)
    return max(0, libc.syscall(CREATE_RULESET, None, ctypes.c_size_t(0), ASK_VERSION))


def confine(folder: str, unreadable: Iterable[str]) -> bool:
    """Restrict this process and all that it starts.

    Parameters
    ----------
    folder : str
        What is below may be written and deleted.
    unreadable : iterable of str
        Files, or folders, that may not be read.

    Returns
    -------
    bool
        Whether it is done.
    """
    kernel = version()
    if not kernel:
        return False
    write = WRITE_FILE | CHANGE_FOLDER
    write |= (REFER if kernel >= 2 else 0) | (TRUNCATE if kernel >= 3 else 0)
    attributes = struct.pack(
        "QQQ", write | READ_FILE, NETWORK if kernel >= 4 else 0, SCOPES if kernel >= 6 else 0
    )
    size = 8 if kernel < 4 else 16 if kernel < 6 else 24
    libc = ctypes.CDLL(None, use_errno=True)
    rules = libc.syscall(CREATE_RULESET, attributes, ctypes.c_size_t(size), 0)
    if rules < 0:
        return False
    _allow(libc, rules, folder, write | READ_FILE)
    _allow(libc, rules, os.devnull, WRITE_FILE | READ_FILE)
    for path in _others("/", {os.path.realpath(file) for file in unreadable}):
        _allow(libc, rules, path, READ_FILE)
    libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    done = libc.syscall(RESTRICT_SELF, rules, 0) == 0
    os.close(rules)
    return done


def _others(path, without):
    """Yield files and folders that are together all below a folder, without some of them."""
    if path in without:
        return
    if not any(file.startswith(path.rstrip("/") + "/") for file in without):
        yield path
        return
    with contextlib.suppress(OSError):
        for entry in os.listdir(path):
            yield from _others(os.path.join(path, entry), without)


def _allow(libc, rules, path, access):
    """Add a rule; what cannot be opened, or has gone, stays closed."""
    with contextlib.suppress(OSError):
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            if not os.path.isdir(path):
                access &= WRITE_FILE | READ_FILE
            rule = struct.pack("=Qi", access, descriptor)
            libc.syscall(ADD_RULE, rules, PATH_BENEATH, rule, 0)
        finally:
            os.close(descriptor)
