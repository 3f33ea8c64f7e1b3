"""What runs in the sandbox sees nothing of the user's, changes nothing, and is alone.

Each attempt is also made outside of the sandbox, where it succeeds: so it is the sandbox that
stops it.
"""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from sandboxed import needs_sandbox

from course_utils.checking.sandbox import bare, bubblewrap, process
from course_utils.checking.sandbox.limits import MEMORY, WRITTEN

pytestmark = needs_sandbox
PROGRAM = [sys.executable, "-P", "-c"]


def inside(code, *arguments, files=None, variables=None):
    """Run code in the sandbox; return what it prints, and the type of what it raises."""
    with bubblewrap.system_calls() as number:
        program = [*PROGRAM, _caught(code), *map(str, arguments)]
        command = bubblewrap.command(program, bare.copy(), files or {}, number)
        return _run(command, pass_fds=[number], env={"HOME": bubblewrap.WORK, **(variables or {})})


def outside(code, *arguments):
    return _run([*PROGRAM, _caught(code), *map(str, arguments)])


def _caught(code):
    body = textwrap.indent(textwrap.dedent(code), "    ")
    return (
        f"import ctypes, os, socket, sys\ntry:\n{body}\n"
        "except Exception as error:\n    print(type(error).__name__)"
    )


def _run(command, **settings):
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, **settings)
    assert done.stderr == ""
    return done.stdout.strip()


def test_it_sees_interpreter_packages_libraries_and_the_course_alone():
    seen = inside("print(*sorted(os.listdir('/')))").split()
    assert {"course-utils", "notebook", "dev", "tmp", "lib", "usr"} <= set(seen)
    assert not {"proc", "sys", "home", "var", "run", "boot", "opt", "mnt"} & set(seen)
    assert inside("print(os.listdir('.'), os.getcwd())") == f"[] {bubblewrap.WORK}"
    code = "import numpy, sklearn, matplotlib\nprint(numpy.ones(2).sum())"
    assert inside(code, variables={"OPENBLAS_NUM_THREADS": "1"}) == "2.0"


def test_packages_may_stand_below_the_temporary_folder(tmp_path, monkeypatch):
    (tmp_path / "added.py").write_text("x = 5")
    monkeypatch.setattr(bubblewrap, "_packages", lambda: [str(tmp_path)])
    bubblewrap._system.cache_clear()
    try:
        code = f"import sys\nsys.path.append({str(tmp_path)!r})\nimport added\nprint(added.x)"
        assert inside(code) == "5"
        assert inside("open('/tmp/x', 'w').write('y')\nprint(open('/tmp/x').read())") == "y"
    finally:
        monkeypatch.undo()
        bubblewrap._system.cache_clear()


@pytest.mark.parametrize("what", ["a notebook", "history", "the course"])
def test_no_file_of_the_users_can_be_read(what, tmp_path):
    path = {
        "a notebook": tmp_path / "other.ipynb",
        "history": tmp_path / ".bash_history",
        "the course": bare.PACKAGE / "losses.py",
    }[what]
    if not path.exists():
        path.write_text("secret")
    code = "print(len(open(sys.argv[1]).read()))"
    assert int(outside(code, path)) > 0
    assert inside(code, path) == "FileNotFoundError"


def test_no_socket_outside_can_be_reached(tmp_path):
    """Neither one with a path, nor one with an abstract name, nor the network."""
    code = """
        one = socket.socket(*eval(sys.argv[1]))
        one.connect(eval(sys.argv[2]))
        print("connected")
    """
    abstract = f"\0course-{os.getpid()}"
    for family, address in (
        ("AF_UNIX", str(tmp_path / "server")),
        ("AF_UNIX", abstract),
        ("AF_INET", ("127.0.0.1", 0)),
    ):
        with socket.socket(getattr(socket, family)) as server:
            server.bind(address)
            server.listen()
            arguments = (f"(socket.{family},)", repr(server.getsockname()))
            if address == abstract:
                arguments = (arguments[0], repr(abstract))
            assert outside(code, *arguments) == "connected"
            refused = ("FileNotFoundError", "ConnectionRefusedError", "OSError")
            assert inside(code, *arguments) in refused


@pytest.mark.parametrize(
    "change",
    [
        "os.chmod(path, 0o600)",
        "os.utime(path, (0, 0))",
        "os.setxattr(path, 'user.note', b'hello')",
        "os.truncate(path, 0)",
        "os.remove(path)",
        "open(path + '.new', 'w').close()",
        "os.rename(path, path + '.new')",
        "os.link(path, path + '.new')",
    ],
)
def test_a_file_that_is_handed_over_cannot_be_changed(change, tmp_path):
    file = tmp_path / "data.csv"
    file.write_text("1,2,3")
    before = os.stat(file)
    code = f"path = sys.argv[1]\n{change}\nprint('changed')"
    found = inside(code, "data.csv", files={"data.csv": file})
    if "new" not in change or "open" not in change:
        assert found in ("OSError", "PermissionError")
    after = os.stat(file)
    assert file.read_text() == "1,2,3"
    assert (after.st_mode, after.st_mtime_ns) == (before.st_mode, before.st_mtime_ns)
    assert os.listxattr(file) == []
    assert os.listdir(tmp_path) == ["data.csv"]
    assert outside(code, file) == "changed"


def test_a_read_only_mount_stays_read_only(tmp_path):
    """By `mount_setattr`, `mount` and in a namespace of one's own."""
    file = tmp_path / "data.csv"
    file.write_text("1,2,3")
    code = """
        libc = ctypes.CDLL(None, use_errno=True)
        path = b"data.csv"
        clear = (ctypes.c_ulong * 4)(0, 1, 0, 0)
        tried = [libc.unshare(0x10020000), libc.mount(None, path, None, 4096 | 32, None)]
        tried.append(libc.syscall(442, -100, path, 0, clear, 32))
        print(*tried)
        open("data.csv", "w")
    """
    assert inside(code, files={"data.csv": file}) == "-1 -1 -1\nOSError"


@pytest.mark.parametrize(
    "note",
    [
        "libc.syscall(248, b'user', b'note', b'hello', 5, -4)",  # add_key, for the user
        "libc.shmget(4711, 4096, 0o1666)",
        "libc.memfd_create(b'note', 0)",
        "os.fork()",
        "libc.ptrace(0, 0, 0, 0)",
    ],
)
def test_no_note_and_no_process_is_left(note):
    code = f"libc = ctypes.CDLL(None)\nfound = {note}\nprint('done' if found != -1 else 'refused')"
    assert inside(code) in ("refused", "PermissionError")
    if "fork" not in note and "ptrace" not in note and "add_key" not in note:
        assert outside(code) == "done"


def test_there_is_no_terminal_and_no_variable_of_the_users(monkeypatch):
    monkeypatch.setenv("SECRET_OF_THE_TEACHER", "yes")
    assert inside("os.open('/dev/tty', os.O_RDWR)\nprint('opened')") == "OSError"
    assert "SECRET" not in inside("print(os.environ)")


def test_what_is_written_is_limited():
    code = """
        written = 0
        try:
            for number in range(100):
                with open(f"{number}.bin", "wb") as file:
                    file.write(bytes(2**22))
                written += 2**22
        except OSError:
            print(written)
    """
    assert 0 < int(inside(code)) <= WRITTEN
    for folder in ("/dev", "/course-utils", "/usr", "/"):
        assert inside(f"open('{folder}/x', 'w')") == "OSError"


def test_memory_is_limited_for_all_together():
    """There is one process, and it has its limit."""
    code = """
        from course_utils.checking.sandbox import limits
        limits.limit(60)
        kept = []
        try:
            while True:
                kept.append(bytes(2**27))
        except MemoryError:
            print(len(kept) * 2**27)
    """
    had = int(inside(code, variables={"PYTHONPATH": bubblewrap.COURSE}))
    assert 2**30 < had < MEMORY - WRITTEN


def test_nothing_is_left_when_the_parent_is_ended(tmp_path):
    """No process and no folder."""
    code = """
        from course_utils.checking.sandbox.process import child
        with child({}, None) as one:
            print("there", flush=True)
            import time
            time.sleep(60)
    """
    parent = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code)],
        stdout=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(tmp_path)},
    )
    assert parent.stdout.readline() == b"there\n"
    assert _descendants(parent.pid)
    started = _descendants(parent.pid)
    parent.send_signal(signal.SIGTERM)
    parent.wait()
    parent.stdout.close()
    for _ in range(500):  # the kernel ends them, which takes it a moment
        if not any(Path(f"/proc/{pid}").exists() for pid in started):
            break
        time.sleep(0.01)
    assert not any(Path(f"/proc/{pid}").exists() for pid in started)
    assert list(tmp_path.iterdir()) == []


def _descendants(pid):
    found = []
    with contextlib.suppress(OSError):
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            found += [int(child), *_descendants(int(child))]
    return found


def test_without_bubblewrap_it_is_said_how_to_get_it(monkeypatch):
    monkeypatch.setattr(bubblewrap.shutil, "which", lambda name: None)
    assert "apt install bubblewrap" in bubblewrap.lacking.__wrapped__()
    assert "--trust" in bubblewrap.lacking.__wrapped__()


def test_where_namespaces_are_forbidden_it_is_said_what_to_allow(tmp_path, monkeypatch):
    fake = tmp_path / "bwrap"
    fake.write_text(
        "#!/bin/sh\n[ $1 = --help ] && echo --size --disable-userns && exit\n"
        "echo No permissions to create new namespace >&2; exit 1\n"
    )
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setattr(bubblewrap, "_options", bubblewrap._options.__wrapped__)
    said = bubblewrap.lacking.__wrapped__()
    assert "No permissions to create new namespace" in said
    assert "kernel.apparmor_restrict_unprivileged_userns" in said


def test_an_old_bubblewrap_is_named(monkeypatch):
    monkeypatch.setattr(bubblewrap, "_options", lambda: "--unshare-all")
    assert "older than version 0.7" in bubblewrap.lacking.__wrapped__()


def test_the_process_of_a_trusted_notebook_runs_in_its_folder(tmp_path):
    with process.child({}, tmp_path) as one:
        assert Path(f"/proc/{one._process.pid}/cwd").resolve() == tmp_path
