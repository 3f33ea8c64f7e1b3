"""What people read first says what is there: documents, versions, links, forms and settings."""

import re
import subprocess
import textwrap
import tomllib
from pathlib import Path

import numpy as np
import pytest
import yaml

from course_utils import broadcasting, building
from course_utils.commands import main
from course_utils.grading import graded
from course_utils.grading.catalogue import catalogue
from course_utils.grading.cells.stubs import END, START, stub

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted(
    path.relative_to(ROOT).as_posix() for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"))
)
FORM = ".github/ISSUE_TEMPLATE/feedback.yml"
PLACEHOLDER = "OWNER" + "/REPOSITORY"  # the repository's address, as long as there is none


def text_of(name):
    return ROOT.joinpath(name).read_text(encoding="utf-8")


def project():
    return tomllib.loads(text_of("pyproject.toml"))["project"]


def settings(name):
    return yaml.safe_load(text_of(name))


def anchors(path):
    """Return the anchors that GitHub gives a document's headings; a # in code heads nothing."""
    prose = re.sub(r"^( *)```.*?^\1```", "", text_of(path), flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#+ (.*)$", prose, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def committed():
    """Return the names of all files that are, or would be, committed."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    except (FileNotFoundError, subprocess.CalledProcessError):
        pytest.skip("not in a clone: git cannot list the files")
    return [name for name in done.stdout.split("\0") if ROOT.joinpath(name).is_file()]


def report_on(reference, lines):
    """Return the text of the report on a function with some lines between its markers."""
    before, marker, rest = stub(reference).partition(START)
    after = rest.partition(END)[2]
    source = f"{before}{marker}\n{textwrap.indent(lines, '    ')}    {END}{after}"
    namespace = {"np": np}
    exec(source, namespace)
    return graded(reference)(namespace[reference.__name__]).report.to_text()


def test_the_readme_shows_in_its_first_lines_what_a_learner_is_told():
    text = text_of("README.md")
    lines, shown = re.search(
        r"^```python\n(.*?)^```\n\n^```text\n(.*?)^```", text, re.M | re.S
    ).groups()
    told = report_on(broadcasting.softmax, lines)
    assert shown == f"{told}\n", f"README.md: the report is now\n{told}"
    first = "".join(text.splitlines(keepends=True)[:45])
    assert shown in first
    assert "docs/report.png" in first


def leads_somewhere(name, link):
    """Tell whether a relative link in a document leads to a file, and to a heading in it."""
    path, _, anchor = link.partition("#")
    target = ROOT.joinpath(name).parent.joinpath(path).resolve() if path else ROOT / name
    return target.exists() and (not anchor or anchor in anchors(target))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_relative_links_lead_to_files_and_headings(name):
    found = re.findall(r"\]\(([^)]+)\)|<img src=\"([^\"]+)\"", text_of(name))
    links = [link or picture for link, picture in found]
    assert [link for link in links if "://" not in link and not leads_somewhere(name, link)] == []


@pytest.mark.parametrize("chapter", building.chapters())
def test_the_table_of_chapters_lists_each_with_its_functions_in_order(chapter):
    source = text_of(f"notebooks/source/{chapter}.py")
    asked = re.findall(r"^# exercise: ([\w.]+)$", source, re.MULTILINE)
    assert set(asked) == {
        key for key, exercise in catalogue().items() if exercise.chapter == chapter
    }
    cells = ", ".join(f"`{catalogue()[key].name}`" for key in asked)
    rows = re.findall(
        r"^\| \[.*\]\(notebooks/(\w+)\.ipynb\) \| (.*) \|$", text_of("README.md"), re.M
    )
    assert (chapter, cells) in rows, (
        "Write this into the table of chapters in README.md: "
        f"| [title](notebooks/{chapter}.ipynb) | {cells} |"
    )


def test_the_table_of_chapters_lists_nothing_else():
    rows = re.findall(r"\]\(notebooks/(\w+)\.ipynb\) \|", text_of("README.md"))
    assert rows == building.chapters()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_make_target_and_command_that_is_named_exists(name):
    text = text_of(name)
    targets = set(re.findall(r"^(\w+):", text_of("Makefile"), re.M))
    named = set(re.findall(r"(?:^|`)make (\w+)", text, re.M))
    assert named <= targets
    assert set(re.findall(r"(?:`|bin/)course ([a-z]\w*)", text)) <= set(main.commands)
    if name in ("README.md", "CONTRIBUTING.md"):
        assert named


def test_the_layout_names_every_module_and_every_folder():
    layout = text_of("docs/architecture.md").split("## Layout")[1].split("\n## ")[0]
    words = set(re.findall(r"[\w]+/?", layout))
    package = ROOT / "course_utils"
    modules = {path.stem for path in package.glob("*.py")} - {"__init__"}
    folders = {f"{path.parent.name}/" for path in package.rglob("__init__.py")}
    folders -= {f"{path.parent.name}/" for path in package.glob("grading/catalogue/*/__init__.py")}
    assert (modules | folders) - words == set()


def test_contributing_stays_on_one_page():
    assert len(text_of("CONTRIBUTING.md").splitlines()) <= 80


def test_package_changelog_and_citation_agree_on_the_version_and_its_date():
    entries = re.findall(
        r"^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d\d-\d\d)$", text_of("CHANGELOG.md"), re.MULTILINE
    )
    citation = settings("CITATION.cff")
    assert entries[0] == (project()["version"], citation["date-released"])
    assert citation["version"] == project()["version"]
    versions = [tuple(map(int, version.split("."))) for version, _ in entries]
    assert versions == sorted(versions, reverse=True)


def test_the_citation_has_what_its_format_requires_and_the_packages_authors():
    citation = settings("CITATION.cff")
    assert {"cff-version", "message", "title", "authors"} <= citation.keys()
    assert citation["authors"] == project()["authors"]


def test_the_package_claims_the_versions_of_python_that_are_tested():
    jobs = settings(".github/workflows/test.yml")["jobs"]
    tested = {
        step["with"]["python-version"]
        for step in jobs["linux"]["steps"]
        if "python-version" in step.get("with", {})
    }
    tested |= set(jobs["others"]["strategy"]["matrix"]["python"])
    claimed = re.findall(r"Python :: (3\.\d+)", "\n".join(project()["classifiers"]))
    assert set(claimed) == tested


def test_the_repositorys_address_is_left_open_in_one_file_only():
    """When it is known, write it there; what is found is then empty."""
    holding = {
        name
        for name in committed()
        if PLACEHOLDER in ROOT.joinpath(name).read_text("utf-8", errors="replace")
    }
    assert holding <= {"pyproject.toml"}


def test_the_form_for_wrong_feedback_is_one_that_github_accepts():
    form = settings(FORM)
    assert {"name", "description", "body"} <= form.keys()
    fields = [field for field in form["body"] if field["type"] != "markdown"]
    assert {field["type"] for field in fields} <= {"input", "textarea", "dropdown", "checkboxes"}
    assert all(field["attributes"]["label"] for field in fields)
    assert all(field["attributes"]["value"] for field in form["body"] if field not in fields)
    ids = [field["id"] for field in fields]
    assert len(set(ids)) == len(ids)
    for field in fields:
        assert re.fullmatch(r"[\w-]+", field["id"])
        if field["type"] == "dropdown":
            assert len(set(field["attributes"]["options"])) >= 2


def test_the_form_for_wrong_feedback_asks_for_what_a_maintainer_needs():
    fields = {field["id"]: field for field in settings(FORM)["body"] if "id" in field}
    required = {id for id, field in fields.items() if field.get("validations", {}).get("required")}
    assert required == {"exercise", "code", "report", "wrong"}
    assert fields["exercise"]["attributes"]["placeholder"] in catalogue()
    options = " ".join(fields["wrong"]["attributes"]["options"])
    assert all(word in options for word in ("verdict", "words", "place"))


def test_issues_without_a_form_are_allowed():
    assert settings(".github/ISSUE_TEMPLATE/config.yml")["blank_issues_enabled"] is True


def test_before_a_commit_the_pinned_ruff_runs():
    repos = settings(".pre-commit-config.yaml")["repos"]
    hooks = [hook for repo in repos for hook in repo["hooks"]]
    pinned = re.search(r"^ruff==.*$", text_of("constraints.txt"), re.MULTILINE)[0]
    assert [hook["entry"].split()[:2] for hook in hooks] == [["ruff", "check"], ["ruff", "format"]]
    assert [hook["additional_dependencies"] for hook in hooks] == [[pinned]] * 2
