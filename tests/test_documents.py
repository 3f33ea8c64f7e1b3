"""README and CONTRIBUTING say what is there: links lead somewhere, and the chapters are listed."""

import re
from pathlib import Path

import pytest

from course_utils import building
from course_utils.grading.catalogue import catalogue

ROOT = Path(__file__).parents[1]
DOCUMENTS = ["README.md", "CONTRIBUTING.md"]


def text_of(name):
    return ROOT.joinpath(name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_relative_links_lead_to_files(name):
    links = re.findall(r"\]\(([^)#]+)\)", text_of(name))
    missing = [link for link in links if "://" not in link and not ROOT.joinpath(link).exists()]
    assert missing == []


def test_the_table_of_chapters_lists_each_with_its_functions_in_order():
    rows = re.findall(r"\]\(notebooks/(\w+)\.ipynb\) \| (.*) \|$", text_of("README.md"), re.M)
    asked = {name: [] for name in building.chapters()}
    for exercise in catalogue().values():
        asked[exercise.chapter].append(f"`{exercise.name}`")
    listed = {name: cell.split(", ") for name, cell in rows}
    assert listed.keys() == asked.keys()
    assert {name: sorted(cells) for name, cells in listed.items()} == {
        name: sorted(cells) for name, cells in asked.items()
    }


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_make_target_that_is_named_exists(name):
    targets = set(re.findall(r"^(\w+):", text_of("Makefile"), re.M))
    named = set(re.findall(r"`make (\w+)", text_of(name))) | set(
        re.findall(r"^make (\w+)", text_of(name), re.M)
    )
    assert named
    assert named <= targets


def test_the_layout_names_every_module():
    layout = text_of("CONTRIBUTING.md").split("## Layout")[1].split("## How data flows")[0]
    package = ROOT / "course_utils"
    modules = {path.stem for path in package.glob("*.py")} - {"__init__"}
    assert {name for name in modules if name not in layout} == set()
