"""The catalogue is complete, and each of its parts does what it is there for."""

import ast
import dataclasses
import inspect
import itertools
import re
import textwrap

import numpy as np
import pytest

from course_utils import building
from course_utils.banks import LOOPS, RIGHT, bank
from course_utils.grading.catalogue import catalogue, find
from course_utils.grading.cells.stubs import stub
from course_utils.grading.judging.grader import Grader
from course_utils.grading.judging.judgement import judge
from course_utils.grading.observing.calls import run
from course_utils.grading.observing.observer import observe
from course_utils.grading.values.caches import leaves
from course_utils.grading.values.closeness import agree
from course_utils.grading.values.plain_data import plain, same

EXERCISES = list(catalogue().values())
REFUSING = [exercise for exercise in EXERCISES if exercise.loops_refused]


def of_exercise(value):
    return value.key


def fresh(function):
    """Return a copy of a function, so that closing the reference does not close the answer."""
    code, namespace, name = function.__code__, function.__globals__, function.__name__
    return type(function)(code, namespace, name, function.__defaults__)


def test_the_catalogue_holds_what_the_chapters_ask_for_module_by_module():
    in_order = []
    for source in sorted(building.SOURCE.glob("*.py")):
        asked = building.EXERCISE.findall(source.read_text(encoding="utf-8"))
        modules = dict.fromkeys(key.split(".")[0] for key in asked)
        in_order += [key for one in modules for key in asked if key.startswith(f"{one}.")]
    assert list(catalogue()) == in_order


@pytest.mark.parametrize("exercise", EXERCISES, ids=of_exercise)
def test_a_reference_passes_its_own_checks(exercise):
    assert judge(exercise, observe(fresh(exercise.reference), exercise)).verdict == "passed"


@pytest.mark.parametrize("exercise", EXERCISES, ids=of_exercise)
def test_each_knows_the_references_that_would_pass_in_its_place(exercise):
    alone = dataclasses.replace(exercise, same_as=())

    def passes(reference):
        return judge(alone, observe(fresh(reference), alone)).verdict == "passed"

    others = [other.reference for other in EXERCISES if other is not exercise]
    assert {one for one in others if passes(one)} == set(exercise.same_as)


@pytest.mark.parametrize("exercise", EXERCISES, ids=of_exercise)
def test_correct_but_different_answers_are_accepted(subtests, exercise):
    for name, answer in bank(RIGHT, exercise).items():
        with subtests.test(answer=name):
            report = Grader().examine(answer, exercise)[1]
            assert report.verdict == "passed", report.to_text()


def test_there_are_six_different_right_answers(subtests):
    for exercise in EXERCISES:
        sources = map(inspect.getsource, bank(RIGHT, exercise).values())
        with subtests.test(exercise=exercise.key):
            assert len({source.split(":", 1)[1] for source in sources}) >= 6


@pytest.mark.parametrize("exercise", REFUSING, ids=of_exercise)
def test_a_right_answer_with_a_loop_is_refused_where_loops_are(subtests, exercise):
    for name, answer in bank(LOOPS, exercise).items():
        with subtests.test(answer=name):
            report = Grader().examine(answer, exercise)[1]
            assert (report.verdict, report.finding) == ("failed", "loop"), report.to_text()


@pytest.mark.parametrize("exercise", REFUSING, ids=of_exercise)
def test_a_loop_is_refused_for_the_loop_alone(exercise):
    advised = dataclasses.replace(exercise, loops_refused=False)
    for answer in bank(LOOPS, exercise).values():
        report = judge(advised, observe(answer, advised))
        assert report.verdict == "passed"
        assert "loops over the data" in report.explanation


def with_other_words(seen):
    """Return observations without steps, whose exceptions have their types and another message."""
    runs = [
        dataclasses.replace(did, raised=dataclasses.replace(did.raised, message="other words"))
        for did in seen.runs
    ]
    return dataclasses.replace(seen, runs=tuple(runs), steps=())


@pytest.mark.parametrize("exercise", EXERCISES, ids=of_exercise)
def test_a_misconception_is_rejected_with_its_own_words(subtests, exercise):
    """And not known by the type of an exception alone, that other mistakes raise as well."""
    for wrong in exercise.mistakes:
        with subtests.test(mistake=wrong.name):
            seen, report = Grader().examine(wrong.function, exercise)
            assert report.verdict == "failed"
            assert report.misconception == wrong.name
            assert report.headline == wrong.headline
            assert report.explanation == wrong.explanation
            if all(did.raised for did in seen.runs):
                report = judge(exercise, with_other_words(seen))
                assert report.misconception is None


@pytest.mark.parametrize("exercise", EXERCISES, ids=of_exercise)
def test_no_two_misconceptions_are_the_same_mistake(exercise):
    runs = {
        wrong.name: [
            run(wrong.function, case.make(), exercise.arguments) for case in exercise.cases
        ]
        for wrong in exercise.mistakes
    }
    for one, other in itertools.combinations(runs, 2):
        differ = [
            a.raised != b.raised or not agree(a.result, b.result)
            for a, b in zip(runs[one], runs[other], strict=True)
        ]
        assert any(differ), (one, other)


def test_an_exercise_has_at_least_four_misconceptions_and_three_hints(subtests):
    for exercise in EXERCISES:
        with subtests.test(exercise=exercise.key):
            assert len(exercise.mistakes) >= 4
            assert len(set(exercise.hints)) == 3


def test_the_hints_are_not_the_solution(subtests):
    for exercise in EXERCISES:
        marked = inspect.getsource(exercise.reference).split("###")[2].splitlines()[1:-1]
        assignments = ast.walk(ast.parse(textwrap.dedent("\n".join(marked))))
        values = [ast.unparse(node.value) for node in assignments if isinstance(node, ast.Assign)]
        with subtests.test(exercise=exercise.key):
            assert not all(value in " ".join(exercise.hints) for value in values)


@pytest.mark.parametrize("exercise", EXERCISES, ids=of_exercise)
def test_cases_are_repeatable_named_and_of_different_shapes(exercise):
    names = [case.name for case in exercise.cases]
    assert len(set(names)) == len(names) >= 3
    for case in exercise.cases:
        for first, second in zip(case.make(), case.make(), strict=True):
            assert first is not second or not isinstance(first, np.ndarray | dict)
            assert same(plain(first), plain(second))
    arguments = [next(leaves(case.make())) for case in exercise.cases]
    shapes = {np.shape(x) for x in arguments}
    assert len({np.shape(x) or x for x in arguments}) >= 3  # numbers: different values
    if max(map(len, shapes)) == 2:
        assert any(shape[0] != shape[-1] for shape in shapes if len(shape) == 2)


@pytest.mark.parametrize("exercise", EXERCISES, ids=of_exercise)
def test_a_backward_step_knows_the_forward_step_of_each_case(exercise):
    """The cache is what the reference makes of the case's own forward arguments."""
    for case in exercise.cases:
        assert (case.forward is None) == (exercise.forward is None)
        if exercise.forward:
            _, cache = exercise.forward(*case.forward())
            assert same(plain(cache), plain(case.make()[exercise.cache_index]))


def test_the_marker_counts_its_lines_truly(subtests):
    for exercise in EXERCISES:
        promised = re.search(r"\(≈ (\d+) lines? of code\)", stub(exercise.reference))[1]
        with subtests.test(exercise=exercise.key):
            assert stub(exercise.reference).count("= None") == int(promised)


def test_a_function_without_exercise_is_refused_with_the_list_of_those_that_have_one():
    with pytest.raises(ValueError, match=r"no exercise has the reference .*losses\.L1"):
        find(np.sum)
