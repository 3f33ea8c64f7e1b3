"""What runs elsewhere is what runs here: the workflow's jobs, and `.ci/run`."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
RUN = ROOT / ".ci" / "run"
JOBS = yaml.safe_load(ROOT.joinpath(".github/workflows/test.yml").read_text("utf-8"))["jobs"]
TOOLS = ("bash", "dirname", "env")
on_posix = pytest.mark.skipif(sys.platform == "win32", reason=".ci/run is a Unix script")


SITE = yaml.safe_load(ROOT.joinpath(".github/workflows/site.yml").read_text("utf-8"))


def commands(job):
    return [step["run"] for step in JOBS[job]["steps"] if "run" in step]


def python_of(job):
    setups = (step.get("with", {}) for step in JOBS[job]["steps"])
    return next(given["python-version"] for given in setups if "python-version" in given)


def test_the_strict_job_runs_what_a_contributor_runs():
    assert commands("linux")[-1] == ".ci/run"
    assert not [command for command in commands("linux")[:-1] if "pytest" in command]
    assert "continue-on-error" not in JOBS["linux"]


def test_the_strict_job_has_the_learners_python():
    listed = yaml.safe_load(ROOT.joinpath("environment.yml").read_text("utf-8"))["dependencies"]
    assert f"python={python_of('linux')}" in listed


def test_outputs_are_compared_in_the_strict_job_only():
    lax = {job for job in JOBS if any("--nbval-lax" in command for command in commands(job))}
    assert lax == {"others", "newest"}
    files = ("Makefile", "pyproject.toml", ".ci/run")
    options = [
        line
        for name in files
        for line in ROOT.joinpath(name).read_text("utf-8").splitlines()
        if "--nbval-lax" in line and not line.startswith("#")
    ]
    assert options == []


def test_only_the_newest_versions_are_unconstrained_and_they_block_nothing():
    installing = {
        job: [command for command in commands(job) if "pip install" in command] for job in JOBS
    }
    free = {
        job for job, lines in installing.items() for line in lines if "constraints.txt" not in line
    }
    assert free == {"newest"}
    assert JOBS["newest"]["continue-on-error"] is True
    assert JOBS["newest"]["env"]["COURSE_NEWEST"]


def test_the_site_is_built_for_each_pull_request_and_published_from_main_alone():
    started_by = SITE[True]  # YAML reads `on` as a truth
    assert started_by == {"push": {"branches": ["main"]}, "pull_request": None}
    assert "make site" in [step.get("run") for step in SITE["jobs"]["build"]["steps"]]
    assert SITE["jobs"]["publish"]["if"] == "github.event_name == 'push'"
    assert SITE["jobs"]["publish"]["needs"] == "build"
    assert SITE["permissions"] == {"contents": "read"}


@pytest.fixture
def elsewhere(tmp_path):
    """Return a function that runs a copy of .ci/run with nothing but the programs named."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for tool in TOOLS:
        programs.joinpath(tool).symlink_to(shutil.which(tool))
    script = tmp_path / "clone" / ".ci" / "run"
    script.parent.mkdir(parents=True)
    shutil.copy(RUN, script)

    def run(user=0, absent=frozenset(), **answers):
        there = {"make": 0, "npm": 0, "bwrap": 0, "apt-get": 0, "sudo": 0, **answers}
        for name in there.keys() - absent:
            status = there[name]
            told = f'echo "{name} $* browser=${{COURSE_REQUIRE_BROWSER:-no}} in ${{PWD##*/}}"'
            write(programs / name, f"{told}\nexit {status}")
        write(programs / "id", f"echo {user}")
        done = subprocess.run(
            [script],
            cwd=tmp_path,
            env={"PATH": str(programs), "CI": "true"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        lines = [line for line in done.stdout.splitlines() if " browser=" in line]
        return done.returncode, lines

    return run


def write(path, body):
    path.write_text(f"#!{shutil.which('bash')}\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


@on_posix
@pytest.mark.parametrize("browser", ["chromium", "chromium-browser", "google-chrome"])
def test_with_a_browser_nothing_is_installed(elsewhere, browser):
    assert os.access(RUN, os.X_OK)
    assert elsewhere(**{browser: 0}) == (0, ["make .venv/.nbgrader test browser=1 in clone"])


@on_posix
def test_without_a_browser_chromium_is_installed_first(elsewhere):
    status, lines = elsewhere()
    assert status == 0
    assert lines == [
        "apt-get update browser=no in clone",
        "apt-get install -y chromium browser=no in clone",
        "make .venv/.nbgrader test browser=1 in clone",
    ]


@on_posix
def test_without_npm_it_is_installed_too(elsewhere):
    status, lines = elsewhere(absent={"npm"})
    assert status == 0
    assert lines[1] == "apt-get install -y chromium npm browser=no in clone"
    _, lines = elsewhere(absent={"npm"}, chromium=0)
    assert lines[1] == "apt-get install -y npm browser=no in clone"


@on_posix
def test_who_is_not_root_installs_by_sudo(elsewhere):
    status, lines = elsewhere(user=1000)
    assert status == 0
    assert [line.split()[0] for line in lines] == ["sudo", "sudo", "make"]


@on_posix
@pytest.mark.parametrize("failing", ["make", "apt-get"])
def test_a_failure_is_the_result(elsewhere, failing):
    status, lines = elsewhere(**{failing: 3})
    assert status != 0
    assert lines[-1].startswith(failing)
