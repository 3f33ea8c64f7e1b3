from course_utils.grading.catalogue import catalogue
from course_utils.grading.reporting.inputs import inputs_of


def inputs(key, case=0):
    exercise = catalogue()[key]
    return dict(inputs_of(exercise, exercise.cases[case].make()))


def test_a_nested_cache_is_told_by_name_and_shape():
    told = inputs("deep.L_model_backward")
    assert list(told)[:6] == [
        "AL",
        "Y",
        "caches[0][0][0]",
        "caches[0][0][1]",
        "caches[0][0][2]",
        "caches[0][1]",
    ]
    assert told["caches[0][0][0]"] == "A_prev (4, 5)"
    assert told["caches[0][0][2]"] == "b (3, 1)"
    assert told["caches[2][1]"] == "Z (1, 5)"
    assert told["Y"] == "[[0 1 1 1 0]]"


def test_a_cache_of_one_layer_has_its_names():
    told = inputs("deep.linear_activation_backward")
    assert told["cache[0][0]"].startswith("A_prev (")
    assert told["cache[1]"].startswith("Z (")
    flat = inputs("deep.linear_backward")
    assert flat["cache[0]"].startswith("A_prev = [[")  # few numbers: they are written out
    assert flat["cache[1]"].startswith("W = [[")


def test_other_inputs_stay_as_they_are():
    assert inputs("losses.L1")["y"] == "[1 0 0 1 1]"
    assert inputs("deep.initialize_parameters_deep")["layer_dims"].startswith("[")
    assert inputs("shallow.backward_propagation")["parameters"].startswith('"W1": [[')
