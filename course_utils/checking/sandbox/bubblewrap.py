"""The command that runs a program in bubblewrap: an empty root, and only what is needed in it.

Whatever runs there sees the interpreter, the environment's packages, the system's libraries, the
bare copy of the course and a few files from beside the notebook, all read-only; it writes into a
small file system in memory. It has namespaces of its own (no other process, no network, no shared
memory), no capabilities, no terminal, and ends with its parent. https://github.com/containers/bubblewrap
"""

import contextlib
import functools
import os
import shutil
import site
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from course_utils.checking.sandbox.limits import WRITTEN

COURSE = "/course-utils"  # where the bare copy stands
WORK = "/notebook"  # where the child begins, and may write
TEMPORARY = 2**24  # bytes in /tmp
SHARED = 2**20  # bytes of shared memory, which some packages want to find
LIBRARIES = tuple(
    f"{parent}/{name}" for parent in ("", "/usr", "/usr/local") for name in ("lib", "lib64")
)
OF_THE_LINKER = ("/etc/ld.so.cache", "/etc/ld.so.conf", "/etc/ld.so.conf.d", "/etc/alternatives")
INSTALL = (
    "`course check` runs notebooks in bubblewrap, a small sandbox for Linux. Install it with your "
    "package manager (`apt install bubblewrap`), or use the image that docs/Containerfile builds. "
    "Your own notebook can be checked without it: `course check --trust NOTEBOOK`."
)
FORBIDDEN = (
    "bubblewrap may not make a sandbox here: {error}. The system has to allow user namespaces: on "
    "Ubuntu `sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0`, on older Debian `sudo "
    "sysctl kernel.unprivileged_userns_clone=1`, in a container a profile that permits them. Your "
    "own notebook can be checked without: `course check --trust NOTEBOOK`."
)


@functools.cache
def lacking() -> str:
    """Return why nothing can be run in a sandbox here, and what to do about it; "" if it can."""
    if not sys.platform.startswith("linux") or not shutil.which("bwrap"):
        return INSTALL
    if "--size" not in _options():
        return f"The bubblewrap here is older than version 0.7. {INSTALL}"
    try:
        with system_calls() as allowed:
            command = [*_closed(allowed), "--ro-bind", "/", "/", "--", sys.executable, "-V"]
            tried = subprocess.run(command, capture_output=True, text=True, pass_fds=[allowed])
    except (OSError, RuntimeError) as error:  # libseccomp is not there
        return FORBIDDEN.format(error=error)
    return FORBIDDEN.format(error=tried.stderr.strip()) if tried.returncode else ""


@functools.cache
def _options():
    return subprocess.run(["bwrap", "--help"], capture_output=True, text=True).stdout


@contextlib.contextmanager
def system_calls() -> Iterator[int]:
    """Yield the descriptor of a file with the filter of system calls for bubblewrap.

    One process is enough for a notebook, and then the limit of its memory is that of all: so no
    other one can be started, and no memory be had that is counted nowhere.

    Raises
    ------
    OSError or RuntimeError
        Where libseccomp cannot be used.
    """
    import pyseccomp

    refused = pyseccomp.ERRNO(1)
    rules = pyseccomp.SyscallFilter(pyseccomp.ALLOW)
    own = 0x00010000  # CLONE_THREAD: threads are no processes
    rules.add_rule(refused, "clone", pyseccomp.Arg(0, pyseccomp.MASKED_EQ, own, 0))
    rules.add_rule(pyseccomp.ERRNO(38), "clone3")  # "not there": then the C library uses clone
    for name in REFUSED:
        if pyseccomp.resolve_syscall(pyseccomp.system_arch(), name) >= 0:
            rules.add_rule(refused, name)
    with tempfile.TemporaryFile() as file:
        rules.export_bpf(file)
        file.seek(0)
        yield file.fileno()


REFUSED = (
    *("fork", "vfork", "ptrace", "process_vm_readv", "process_vm_writev", "kcmp"),
    *("memfd_create", "memfd_secret", "shmget", "msgget", "semget", "mq_open"),
    *("add_key", "request_key", "keyctl", "bpf", "perf_event_open", "userfaultfd"),
    *("io_uring_setup", "mount", "umount2", "mount_setattr", "open_tree", "move_mount", "fsopen"),
    *("unshare", "setns", "pivot_root", "chroot"),
)


def _closed(allowed):
    """Return the head of every command: what is taken away."""
    users = ["--disable-userns"] if "--disable-userns" in _options() else []
    return [
        *("bwrap", "--unshare-all", "--unshare-user", *users, "--cap-drop", "ALL"),
        *("--new-session", "--die-with-parent", "--seccomp", str(allowed)),
    ]


def command(program: list[str], course: Path, files: Mapping[str, Path], allowed: int) -> list[str]:
    """Return the command that runs a program in the sandbox.

    Parameters
    ----------
    program : list of str
        The interpreter, by the path that it has here, and its arguments.
    course : Path
        Folder of the bare copy of the package; it is found at COURSE.
    files : dict of str to Path
        Files by the relative path at which they are found in WORK, where the program begins.
    allowed : int
        Descriptor of the filter of system calls, to be inherited.
    """
    return [
        *_closed(allowed),
        *("--size", str(TEMPORARY), "--tmpfs", "/tmp"),  # first: packages may stand below it
        *_system(),
        *("--dev", "/dev", "--size", str(SHARED), "--tmpfs", "/dev/shm", "--remount-ro", "/dev"),
        *("--size", str(WRITTEN), "--tmpfs", WORK),
        *("--ro-bind", str(course), COURSE),
        *(part for name, path in files.items() for part in _bind(path, f"{WORK}/{name}")),
        *("--remount-ro", "/", "--chdir", WORK, "--", *program),
    ]


@functools.cache
def _system():
    """Return the options that mount interpreter, packages and libraries; the same for all."""
    options = []
    for path in LIBRARIES:
        if os.path.islink(path):
            options += ["--symlink", os.readlink(path), path]
        elif os.path.isdir(path):
            options += _bind(path)
    for path in (*OF_THE_LINKER, "/nix/store", *_interpreter()):
        if os.path.exists(path) and not any(_inside(path, library) for library in LIBRARIES):
            options += _bind(path)
    options += _links(sys.executable)
    for folder in _packages():
        installed = Path(folder, "course_utils")
        if installed.is_dir() and not installed.is_symlink():  # with all its solutions
            options += ["--size", "4096", "--tmpfs", str(installed)]
    return options


def _interpreter():
    """Yield what belongs to the interpreter and its environment."""
    yield os.path.realpath(sys.executable)
    for prefix in dict.fromkeys((sys.base_prefix, sys.prefix)):
        yield from (os.path.join(prefix, name) for name in ("lib", "lib64", "pyvenv.cfg"))
    yield from (folder for folder in _packages() if not _inside(folder, sys.prefix))


def _packages():
    user = [site.getusersitepackages()] if site.ENABLE_USER_SITE else []
    return [folder for folder in (*site.getsitepackages(), *user) if folder in sys.path]


def _links(path):
    """Yield the options for the links that lead to the interpreter."""
    while os.path.islink(path):
        target = os.readlink(path)
        yield from ("--symlink", target, path)
        path = os.path.join(os.path.dirname(path), target)


def _bind(path: str | Path, to: str | None = None) -> Iterator[str]:
    yield from ("--ro-bind", str(path), to or str(path))


def _inside(path, folder):
    return Path(path).is_relative_to(folder)
