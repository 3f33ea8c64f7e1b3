"""Wrong ways to write `shallow.update_parameters`, and how each should be explained."""

from course_utils.banks import expect

NAMES = ("W1", "b1", "W2", "b2")


@expect(
    "step_uphill",
    line='return {name: parameters[name] + learning_rate * grads["d" + name] for name in NAMES}',
)
def plus(parameters, grads, learning_rate=1.2):
    return {name: parameters[name] + learning_rate * grads["d" + name] for name in NAMES}


@expect(
    "step_without_rate",
    line='return {name: parameters[name] - grads["d" + name] for name in NAMES}',
)
def no_rate(parameters, grads, learning_rate=1.2):
    return {name: parameters[name] - grads["d" + name] for name in NAMES}


@expect(
    relation="learning_rate not used",
    line='return {name: parameters[name] - 1.2 * grads["d" + name] for name in NAMES}',
)
def default_rate(parameters, grads, learning_rate=1.2):
    return {name: parameters[name] - 1.2 * grads["d" + name] for name in NAMES}


@expect("biases_stay", line='for name in ("W1", "W2"):')
def weights_alone(parameters, grads, learning_rate=1.2):
    new = dict(parameters)
    for name in ("W1", "W2"):
        new[name] = parameters[name] - learning_rate * grads["d" + name]
    return new


@expect("steps_alone", line='return {name: learning_rate * grads["d" + name] for name in NAMES}')
def steps(parameters, grads, learning_rate=1.2):
    return {name: learning_rate * grads["d" + name] for name in NAMES}


@expect("last_layer_stays", line="for layer in range(1, 2):")
def first_layer_alone(parameters, grads, learning_rate=1.2):
    new = dict(parameters)
    for layer in range(1, 2):
        new[f"W{layer}"] = parameters[f"W{layer}"] - learning_rate * grads[f"dW{layer}"]
        new[f"b{layer}"] = parameters[f"b{layer}"] - learning_rate * grads[f"db{layer}"]
    return new


@expect(
    "step_divided_by_rate",
    line='return {name: parameters[name] - grads["d" + name] / learning_rate for name in NAMES}',
)
def divided(parameters, grads, learning_rate=1.2):
    return {name: parameters[name] - grads["d" + name] / learning_rate for name in NAMES}


@expect(
    "nothing_updated",
    line=(
        'new = parameters[name] - learning_rate * grads["d" + name]',
        "return {name: parameters[name] for name in NAMES}",
    ),
)
def unchanged(parameters, grads, learning_rate=1.2):
    for name in NAMES:
        new = parameters[name] - learning_rate * grads["d" + name]
    return {name: parameters[name] for name in NAMES}


@expect(relation="input", line='return {name: grads["d" + name] for name in NAMES}')
def gradients_returned(parameters, grads, learning_rate=1.2):
    return {name: grads["d" + name] for name in NAMES}


@expect("step_uphill", line='new[name] = parameters[name] + learning_rate * grads["d" + name]')
def plus_for_the_biases(parameters, grads, learning_rate=1.2):
    new = {name: parameters[name] - learning_rate * grads["d" + name] for name in ("W1", "W2")}
    for name in ("b1", "b2"):
        new[name] = parameters[name] + learning_rate * grads["d" + name]
    return new


@expect(
    relation="sign",
    line='return {name: learning_rate * grads["d" + name] - parameters[name] for name in NAMES}',
)
def the_other_way_round(parameters, grads, learning_rate=1.2):
    return {name: learning_rate * grads["d" + name] - parameters[name] for name in NAMES}


@expect(
    finding="kind",
    says="is missing in the dict",
    line='return {"d" + name: parameters[name] - learning_rate * grads["d" + name] for name in NAMES}',
)
def names_of_gradients(parameters, grads, learning_rate=1.2):
    return {"d" + name: parameters[name] - learning_rate * grads["d" + name] for name in NAMES}


@expect(
    finding="kind",
    says="Is there a `return`",
    line='new = parameters[name] - learning_rate * grads["d" + name]',
)
def no_return(parameters, grads, learning_rate=1.2):
    for name in NAMES:
        new = parameters[name] - learning_rate * grads["d" + name]


@expect(
    finding="kind",
    says="not a dict",
    line='return tuple(parameters[name] - learning_rate * grads["d" + name] for name in NAMES)',
)
def tuple_for_dict(parameters, grads, learning_rate=1.2):
    return tuple(parameters[name] - learning_rate * grads["d" + name] for name in NAMES)


@expect(relation="input", line="return new")
def return_in_the_loop(parameters, grads, learning_rate=1.2):
    new = dict(parameters)
    for name in NAMES:
        new[name] = parameters[name] - learning_rate * grads["d" + name]
        return new


@expect(
    "nothing_updated",
    line=('updated = parameters[name] - learning_rate * grads["d" + name]', "return parameters"),
)
def old_ones_returned(parameters, grads, learning_rate=1.2):
    for name in list(parameters):
        updated = parameters[name] - learning_rate * grads["d" + name]
    assert updated.shape
    return parameters
