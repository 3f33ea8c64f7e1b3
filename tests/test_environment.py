"""The files that describe the environment agree with each other and with what is installed.

Each check takes text and returns its complaints, so that it can be tested on wrong files too.
"""

import importlib.metadata
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml
from packaging.markers import default_environment
from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[1]
PYPROJECT, CONSTRAINTS, ENVIRONMENT = (
    ROOT.joinpath(name).read_text(encoding="utf-8")
    for name in ("pyproject.toml", "constraints.txt", "environment.yml")
)
LOCK_FILES = {"uv.lock", "poetry.lock", "pdm.lock", "Pipfile.lock"}
INDEX_ADDRESS = re.compile(
    r"(?:--(?:extra-)?index-url|--find-links|(?:extra-)?index-url\s*=)[\s=\"']*(?:\w+://|/)"
    r"|\w+://[^\s\"'<>)]+/simple(?![\w-])",
    re.IGNORECASE,
)
at_pinned_versions = pytest.mark.skipif(
    "COURSE_NEWEST" in os.environ, reason="COURSE_NEWEST is set: constraints.txt is not in use"
)
on_linux = pytest.mark.skipif(
    sys.platform != "linux", reason="constraints.txt is frozen on Linux; others need a few more"
)


def requirements(pyproject):
    """Return {extra: its requirements}; the package's own stand under the empty name."""
    project = tomllib.loads(pyproject)["project"]
    groups = {"": project["dependencies"], **project.get("optional-dependencies", {})}
    return {extra: [Requirement(line) for line in lines] for extra, lines in groups.items()}


def direct(pyproject):
    """Return all requirements of the package and its extras; what only benchmarks need aside."""
    groups = requirements(pyproject)
    return [
        requirement for extra, group in groups.items() if extra != "bench" for requirement in group
    ]


def lines_of(constraints):
    """Return the lines that say something."""
    stripped = (line.split("#", 1)[0].strip() for line in constraints.splitlines())
    return [line for line in stripped if line]


def pins(constraints):
    """Return {canonical name: version} of the lines that are exact pins."""
    matches = (re.fullmatch(r"([\w.-]+)==([\w.+!]+)", line) for line in lines_of(constraints))
    return {canonicalize_name(match[1]): Version(match[2]) for match in matches if match}


def check_constraints(constraints):
    """Return what is no exact pin, or pins a name a second time."""
    wrong, seen = [], set()
    for line in lines_of(constraints):
        if not pins(line):
            wrong.append(f"no exact pin: {line}")
        wrong += [f"pinned twice: {name}" for name in pins(line) if name in seen]
        seen.update(pins(line))
    return wrong


def check_pins(pyproject, constraints):
    """Return the direct requirements without a pin, or with one that does not satisfy them."""
    pinned, wrong = pins(constraints), []
    for requirement in direct(pyproject):
        version = pinned.get(canonicalize_name(requirement.name))
        if version is None:
            wrong.append(f"no pin: {requirement.name}")
        elif version not in requirement.specifier:
            wrong.append(f"{requirement.name}=={version} does not satisfy {requirement}")
    return wrong


def check_conda(environment, pyproject):
    """Return where the conda environment disagrees with the package."""
    listed = yaml.safe_load(environment)["dependencies"]
    conda = dict(line.partition("=")[::2] for line in listed if isinstance(line, str))
    pip = [line for entry in listed if isinstance(entry, dict) for line in entry.get("pip", ())]
    wrong = []
    python = conda.get("python", "")
    if not re.fullmatch(r"3\.\d+", python):
        wrong.append(f"python needs one minor version, not {python!r}")
    elif python not in SpecifierSet(tomllib.loads(pyproject)["project"]["requires-python"]):
        wrong.append(f"python={python} is not what the package requires")
    if "pip" not in conda:
        wrong.append("pip itself is not listed")
    if "--constraint constraints.txt" not in pip:
        wrong.append("pip does not read constraints.txt")
    package = [match for line in pip if (match := re.fullmatch(r"--editable \.\[([\w,]+)\]", line))]
    if len(package) != 1 or len(pip) != 2:
        wrong.append("pip must install the package with an extra, and nothing else")
    extras = {extra for match in package for extra in match[1].split(",")}
    wrong += [
        f"no such extra: {extra}" for extra in sorted(extras - requirements(pyproject).keys())
    ]
    return wrong


def pulled_in(wanted, requires, environment):
    """Return the canonical names of all that requirements pull in, themselves among them.

    Parameters
    ----------
    wanted : list of Requirement
    requires : callable
        Takes a canonical name, returns that distribution's own requirements as text.
    environment : dict
        What markers are evaluated in.
    """
    names, done, left = set(), set(), list(wanted)
    while left:
        requirement = left.pop()
        name = canonicalize_name(requirement.name)
        if (name, frozenset(requirement.extras)) in done:
            continue
        done.add((name, frozenset(requirement.extras)))
        names.add(name)
        for extra in ("", *requirement.extras):
            for line in requires(name):
                found = Requirement(line)
                if not found.marker or found.marker.evaluate({**environment, "extra": extra}):
                    left.append(found)
    return names


def installed_requires(name):
    """Return the requirements of an installed distribution; none where it is not installed."""
    try:
        return importlib.metadata.requires(name) or []
    except importlib.metadata.PackageNotFoundError:
        return []


def check_installed(names, installed, constraints):
    """Return the installed distributions that have no pin, or another version than pinned."""
    pinned, wrong = pins(constraints), []
    for name in sorted(names & installed.keys()):
        if name not in pinned:
            wrong.append(f"no pin: {name}")
        elif Version(installed[name]) != pinned[name]:
            wrong.append(f"{name} {installed[name]} is installed, {pinned[name]} is pinned")
    return wrong


def check_oldest_python(pyproject, needs):
    """Return the distributions that do not install on the oldest Python the package admits."""
    admitted = SpecifierSet(tomllib.loads(pyproject)["project"]["requires-python"])
    oldest = min(Version(bound.version) for bound in admitted if bound.operator == ">=")
    return [f"{name} needs Python {need}" for name, need in needs.items() if oldest not in need]


def check_committed(name, text):
    """Return what a committed file has that holds on one machine only."""
    wrong = [f"{name}: {match[0]}" for match in INDEX_ADDRESS.finditer(text)]
    return [f"{name}: a lock file"] * (Path(name).name in LOCK_FILES) + wrong


@pytest.fixture(scope="module")
def ours():
    """Return the installed distributions that the package and its extras pull in, by name."""
    names = pulled_in(direct(PYPROJECT), installed_requires, default_environment())
    every = {
        canonicalize_name(distribution.name): distribution
        for distribution in importlib.metadata.distributions()
    }
    return {name: every[name] for name in names & every.keys()}


def test_every_direct_requirement_has_a_pin_that_satisfies_it():
    assert check_pins(PYPROJECT, CONSTRAINTS) == []


def test_constraints_are_exact_pins_each_once():
    assert check_constraints(CONSTRAINTS) == []


def test_the_conda_environment_agrees_with_the_package():
    assert check_conda(ENVIRONMENT, PYPROJECT) == []


def test_the_walk_finds_what_is_not_required_directly(ours):
    indirect = ours.keys() - {
        canonicalize_name(requirement.name) for requirement in direct(PYPROJECT)
    }
    assert {"traitlets", "tornado", "pillow"} <= indirect


@at_pinned_versions
@on_linux
def test_all_that_is_installed_for_us_has_the_pinned_version(ours):
    installed = {name: distribution.version for name, distribution in ours.items()}
    assert check_installed(ours.keys(), installed, CONSTRAINTS) == []


@at_pinned_versions
@on_linux
@pytest.mark.parametrize("minor", [11, 12, 13])
def test_no_other_python_needs_a_distribution_without_a_pin(minor):
    version = {"python_version": f"3.{minor}", "python_full_version": f"3.{minor}.0"}
    names = pulled_in(direct(PYPROJECT), installed_requires, {**default_environment(), **version})
    assert names - pins(CONSTRAINTS).keys() == set()


@at_pinned_versions
def test_the_pinned_versions_install_on_the_oldest_python(ours):
    # Dask brings a finder of distributions with it, whose metadata raise where a field is missing.
    needs = {
        name: distribution.metadata.get("Requires-Python") for name, distribution in ours.items()
    }
    specifiers = {name: SpecifierSet(need) for name, need in needs.items() if need}
    assert check_oldest_python(PYPROJECT, specifiers) == []


@pytest.mark.slow
@at_pinned_versions
@on_linux
@pytest.mark.parametrize("name", ["install", "jupyterhub"])
def test_what_a_learner_installs_is_as_large_as_is_said(ours, name):
    text = ROOT.joinpath("docs", f"{name}.md").read_text(encoding="utf-8")
    (stated,) = re.findall(r"(?:JupyterLab that takes|learner installs it \|) (\d+) MB", text)
    groups = requirements(PYPROJECT)
    names = pulled_in(groups[""] + groups["lab"], installed_requires, default_environment())
    installed = [file.locate() for name in names & ours.keys() for file in ours[name].files or ()]
    course = [*ROOT.glob("course_utils/**/*.py"), *ROOT.glob("notebooks/*.ipynb")]
    size = sum(Path(path).stat().st_size for path in installed + course if Path(path).is_file())
    assert abs(size / 1e6 - float(stated)) <= 0.1 * float(stated), f"{size / 1e6:.0f} MB"


@pytest.mark.slow
def test_no_committed_file_locks_or_names_an_index():
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    except (FileNotFoundError, subprocess.CalledProcessError):
        pytest.skip("not in a clone: git cannot list the files")
    files = [name for name in done.stdout.split("\0") if ROOT.joinpath(name).is_file()]
    assert "pyproject.toml" in files
    texts = {name: ROOT.joinpath(name).read_text("utf-8", errors="replace") for name in files}
    assert [
        complaint for name, text in texts.items() for complaint in check_committed(name, text)
    ] == []


SMALL = """
[project]
requires-python = ">=3.11"
dependencies = ["numpy>=2.0"]
[project.optional-dependencies]
lab = ["Jupyter_Lab[x]>=4"]
"""
GOOD_CONDA = """
dependencies: [python=3.12, pip, {pip: [--constraint constraints.txt, "--editable .[lab]"]}]
"""


@pytest.mark.parametrize(
    ("constraints", "complaints"),
    [
        ("numpy==2.1\njupyter-lab==4.2  # with an extra, and written otherwise\n", []),
        ("numpy==2.1\n", ["no pin: Jupyter_Lab"]),
        ("jupyterlab==4\nnumpy==2.1\n", ["no pin: Jupyter_Lab"]),
        ("numpy==1.26\njupyter-lab==4.2\n", ["numpy==1.26 does not satisfy numpy>=2.0"]),
        ("numpy==2.1rc1\njupyter-lab==3\n", ["jupyter-lab==3 does not satisfy"]),
    ],
)
def test_a_missing_or_wrong_pin_is_found(constraints, complaints):
    found = check_pins(SMALL, constraints)
    assert len(found) == len(complaints)
    for said, words in zip(found, complaints, strict=True):
        assert canonicalize_name(words.split("==")[0]) in canonicalize_name(said.split("==")[0])


@pytest.mark.parametrize(
    "line",
    [
        "numpy>=2.0",
        "numpy==2.*",
        "numpy",
        "numpy==2.0,==2.1",
        "numpy==2.0; python_version > '3.11'",
        "numpy @ https://example.org/numpy.whl",
        "-e .",
        "./wheels/numpy.whl",
        "/wheels/numpy.whl",
        "--no-binary numpy",
    ],
)
def test_what_is_no_exact_pin_is_found(line):
    assert check_constraints(f"# A comment.\n\n{line}\nscipy==1.13\n") == [f"no exact pin: {line}"]


def test_a_name_pinned_twice_is_found():
    text = "Jupyter_Lab==4.2\nnumpy==2.0\njupyter.lab==4.2\n"
    assert check_constraints(text) == ["pinned twice: jupyter-lab"]


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("3.12", "3.10", "python=3.10 is not what the package requires"),
        ("3.12", "3", "python needs one minor version, not '3'"),
        ("python=3.12", "python", "python needs one minor version, not ''"),
        (" pip,", "", "pip itself is not listed"),
        ("constraints.txt", "other.txt", "pip does not read constraints.txt"),
        ("[lab]", "[laboratory]", "no such extra: laboratory"),
        ("[lab]", "", "pip must install the package with an extra, and nothing else"),
        ("[lab]", '[lab]", "numpy', "pip must install the package with an extra, and nothing else"),
    ],
)
def test_a_wrong_conda_environment_is_found(old, new, complaint):
    assert check_conda(GOOD_CONDA, SMALL) == []
    assert old in GOOD_CONDA
    assert check_conda(GOOD_CONDA.replace(old, new), SMALL) == [complaint]


def test_requirements_are_followed_through_extras_and_markers():
    index = {
        "numpy": [],
        "jupyter-lab": ["server>=1", 'colours; extra == "x"', 'never; extra == "y"'],
        "server": [
            'winpty; sys_platform == "win32"',
            "Jupyter_Lab",
            'jupyter-lab[y]; extra == "z"',
        ],
    }
    names = pulled_in(direct(SMALL), lambda name: index.get(name, []), {"sys_platform": "linux"})
    assert names == {"numpy", "jupyter-lab", "server", "colours"}


def test_an_installed_distribution_without_its_pin_is_found():
    installed = {"numpy": "2.1", "tornado": "6.6", "foreign": "1"}
    names = {"numpy", "tornado", "elsewhere"}
    assert check_installed(names, installed, "numpy==2.1.0\ntornado==6.6\n") == []
    assert check_installed(names, installed, "numpy==2.2\n") == [
        "numpy 2.1 is installed, 2.2 is pinned",
        "no pin: tornado",
    ]


def test_a_distribution_too_new_for_the_oldest_python_is_found():
    needs = {"old": SpecifierSet(">=3.8"), "new": SpecifierSet(">=3.11.5")}
    assert check_oldest_python(SMALL, needs) == ["new needs Python >=3.11.5"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("requirements.txt", "--index-url " + "https://mirror.example.org/pypi"),
        ("requirements.txt", "--extra-index-url=" + "http://127.0.0.1:3141/root"),
        ("pip.conf", "index-url = " + "https://mirror.example.org/pypi"),
        ("notes.md", "from https://mirror.example.org/" + "simple/ as usual"),
        ("install.sh", "pip install --find-links " + "/opt/wheels numpy"),
        ("uv.lock", ""),
        ("sub/uv.lock", ""),
    ],
)
def test_an_index_address_or_a_lock_file_is_found(name, text):
    assert len(check_committed(name, text)) == 1
    assert check_committed("README.md", "https://example.org/simple-words, uv.lock") == []


def test_a_bad_requirement_is_no_silent_pass():
    with pytest.raises(InvalidRequirement):
        check_pins(SMALL.replace("numpy>=2.0", "numpy >=> 2"), "numpy==2.0\n")
