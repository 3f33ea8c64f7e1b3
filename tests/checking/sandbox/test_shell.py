"""The shell in which the cells of a saved notebook run."""

import sys

import pytest

from course_utils.checking.sandbox.shell import Shell


@pytest.fixture
def shell(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
    monkeypatch.chdir(tmp_path)
    return Shell()


def value(shell, name):
    return vars(sys.modules["__main__"])[name]


def test_cells_share_their_names_and_are_the_main_module(shell):
    shell.run("x = 1", "<cell 1>")
    shell.run("x += 1\nname = __name__", "<cell 2>")
    assert (value(shell, "x"), value(shell, "name")) == (2, "__main__")


def test_await_may_stand_outside_of_functions(shell):
    shell.run("import asyncio\nx = await asyncio.sleep(0, 3)", "<cell 1>")
    assert value(shell, "x") == 3


def test_a_future_holds_for_the_cells_below(shell):
    with pytest.raises(NameError):
        shell.run("def f(x: Unknown): pass", "<cell 1>")
    shell.run("y = 1\nfrom __future__ import annotations", "<cell 2>")
    shell.run("def f(x: Unknown): pass", "<cell 3>")
    with pytest.raises(SyntaxError):
        shell.run("from __future__ import nothing_of_the_kind", "<cell 4>")


def test_files_are_run_and_written(shell, tmp_path):
    shell.run_cell_magic("writefile", "one.py", "x = 1\n")
    shell.run_cell_magic("writefile", "-a one.py", "x += y\n")
    shell.run("y = 5", "<cell 1>")
    shell.run_line_magic("run", "-i one")
    assert value(shell, "x") == 6
    assert (tmp_path / "one.py").read_text() == "x = 1\nx += y\n"
    with pytest.raises(FileNotFoundError):
        shell.run_line_magic("run", "two.py")


def test_other_magics_do_nothing(shell, tmp_path):
    assert shell.run_line_magic("matplotlib", "inline") is None
    assert shell.run_cell_magic("bash", "", "touch here") is None
    assert shell.system("touch here") is None
    assert list(tmp_path.iterdir()) == []
