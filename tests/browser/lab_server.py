"""A JupyterLab server of the tests' own: fresh settings, a free port, a certain end."""

import contextlib
import http.client
import json
import os
import secrets
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from course_utils.lab import command_line, environment

SECONDS_TO_START = 120
SECONDS_TO_STOP = 20
# What differs from a learner's JupyterLab: every cell is in the page, wherever it is scrolled to;
# nothing is saved behind the tests' backs.
SETTINGS = {
    "notebook-extension/tracker": {"windowingMode": "none"},
    "docmanager-extension/plugin": {"autosave": False},
    "apputils-extension/notification": {"checkForUpdates": False},
}
OPTIONS = (
    "--no-browser",
    "--allow-root",
    "--ServerApp.ip=127.0.0.1",
    "--ServerApp.port=0",  # the server chooses, and writes down which
    "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
)


@dataclass(frozen=True)
class LabServer:
    """A running server; everything of its own is in `folder`, and it shows `folder`/root."""

    folder: Path
    port: int
    token: str

    @property
    def root(self):
        """The folder that JupyterLab shows."""
        return self.folder / "root"

    def address(self, path):
        """Return the address that opens a file in a JupyterLab with nothing else in it."""
        inside = path.relative_to(self.root).as_posix()
        return f"http://127.0.0.1:{self.port}/lab/tree/{inside}?reset&token={self.token}"

    @property
    def door(self):
        """The address that the command `course lab` opens."""
        return f"http://127.0.0.1:{self.port}/?token={self.token}"

    def reset(self):
        """End all kernels and forget changed settings: a test leaves nothing to the next one."""
        write_settings(self.folder)
        self.end_kernels()

    def end_kernels(self):
        """End all kernels, as one who goes to bed."""
        for kernel in json.loads(self._ask("GET", "/api/kernels")):
            self._ask("DELETE", f"/api/kernels/{kernel['id']}")

    def _ask(self, method, path):
        # http.client knows nothing of proxies, which must not see a local address.
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=SECONDS_TO_START)
        with contextlib.closing(connection):
            connection.request(method, path, headers={"Authorization": f"token {self.token}"})
            return connection.getresponse().read()


@contextlib.contextmanager
def lab_server(folder):
    """Run JupyterLab in an empty folder until the block ends."""
    (folder / "root").mkdir()
    write_settings(folder)
    token = secrets.token_hex(16)
    command = [*command_line(folder / "root"), *OPTIONS]
    with (folder / "server.log").open("w") as log:
        process = subprocess.Popen(
            command,
            env=environment(_environment(folder)) | {"JUPYTER_TOKEN": token},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
        try:
            yield LabServer(folder, _port(process, folder), token)
        finally:
            _end(process)


def _environment(folder):
    """Return our environment without the user's Jupyter: no setting of theirs may matter."""
    ours = {name: text for name, text in os.environ.items() if not name.startswith("JUPYTER")}
    return ours | {
        "JUPYTER_CONFIG_DIR": str(folder / "config"),
        "JUPYTER_DATA_DIR": str(folder / "data"),
        "JUPYTER_RUNTIME_DIR": str(folder / "runtime"),
        "IPYTHONDIR": str(folder / "ipython"),
    }


def write_settings(folder):
    """Put the settings of a server in `folder` as the tests want them, all others at default."""
    settings = folder / "config/lab/user-settings"
    shutil.rmtree(settings, ignore_errors=True)
    for name, values in SETTINGS.items():
        path = settings / "@jupyterlab" / f"{name}.jupyterlab-settings"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(values), encoding="utf-8")


def _port(process, folder):
    """Wait until the server has written down its port, and return it."""
    deadline = time.monotonic() + SECONDS_TO_START
    info = folder / "runtime" / f"jpserver-{process.pid}.json"
    while process.poll() is None and time.monotonic() < deadline:
        with contextlib.suppress(OSError, ValueError):  # not there yet, or half written
            return json.loads(info.read_text(encoding="utf-8"))["port"]
        time.sleep(0.05)
    log = (folder / "server.log").read_text(encoding="utf-8")
    raise RuntimeError(f"JupyterLab did not start:\n{log}")


def _end(process):
    """End the server: politely, so that it ends its kernels, and by force if it does not."""
    process.terminate()
    try:
        process.wait(SECONDS_TO_STOP)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
