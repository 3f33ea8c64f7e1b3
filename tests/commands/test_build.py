import pytest
from terminal import course

from course_utils import building


@pytest.fixture
def built(monkeypatch, tmp_path):
    """Collect what would be built, without the time it takes."""
    calls = []

    def build(name, target, answer=building.stub_of):
        if name == "99_missing":
            raise building.BuildError("no chapter '99_missing'; there are: 03_a, 04_b")
        calls.append((name, target.relative_to(tmp_path).as_posix(), answer))

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(building, "NOTEBOOKS", tmp_path / "notebooks")
    monkeypatch.setattr(building, "chapters", lambda: ["03_a", "04_b"])
    monkeypatch.setattr(building, "write_kept", lambda: calls.append("headings"))
    monkeypatch.setattr(building, "is_current", lambda name: name == "03_a")
    monkeypatch.setattr(building, "is_edited", lambda name: name == "05_edited")
    monkeypatch.setattr(
        building,
        "build",
        lambda name, target, answer=building.stub_of: build(name, tmp_path / target, answer),
    )
    return calls


def test_build_renews_only_what_is_out_of_date(built):
    done = course("build")
    assert done.exit_code == 0
    assert done.output.startswith("03_a: up to date\n04_b: wrote ")
    assert built == ["headings", ("04_b", "notebooks/04_b.ipynb", building.stub_of)]


def test_force_renews_all(built):
    course("build", "--force")
    assert [name for name, *_ in built[1:]] == ["03_a", "04_b"]


def test_names_choose(built):
    course("build", "--force", "03_a")
    assert [name for name, *_ in built[1:]] == ["03_a"]


def test_solved_and_wrong_go_to_folders_of_their_own(built):
    course("build", "--solved", "03_a")
    course("build", "--wrong", "2", "03_a")
    course("build", "--wrong", "1", "--output", "elsewhere", "04_b")
    assert [target for _, target, _ in built] == [
        "build/solved/03_a.ipynb",
        "build/wrong-2/03_a.ipynb",
        "elsewhere/wrong-1/04_b.ipynb",
    ]
    assert built[0][2] is building.solution_of


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--solved", "--wrong", "1"), "choose one"),
        (("--wrong", "0"), "0 is not in the range x>=1"),
    ],
)
def test_bad_options_are_refused_in_words(built, arguments, message):
    done = course("build", *arguments)
    assert done.exit_code == 2
    assert message in done.output


def test_a_learners_edits_are_not_overwritten_unless_forced(built):
    done = course("build", "05_edited")
    assert done.exit_code == 1
    assert "05_edited.ipynb was edited by hand" in done.output
    assert "--force" in done.output
    assert built == ["headings"]
    assert course("build", "--solved", "05_edited").exit_code == 0
    assert course("build", "--force", "05_edited").exit_code == 0


def test_a_build_error_is_one_line_not_a_traceback(built):
    done = course("build", "99_missing")
    assert done.exit_code == 1
    assert done.output == "course build: no chapter '99_missing'; there are: 03_a, 04_b\n"
