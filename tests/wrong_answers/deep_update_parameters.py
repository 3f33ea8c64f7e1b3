"""Wrong ways to write `deep.update_parameters`, and how each should be explained."""

from course_utils.banks import expect


@expect(
    "step_uphill",
    line=(
        'parameters[f"W{l}"] = parameters[f"W{l}"] + learning_rate * grads[f"dW{l}"]',
        'parameters[f"b{l}"] = parameters[f"b{l}"] + learning_rate * grads[f"db{l}"]',
    ),
)
def plus(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        parameters[f"W{l}"] = parameters[f"W{l}"] + learning_rate * grads[f"dW{l}"]
        parameters[f"b{l}"] = parameters[f"b{l}"] + learning_rate * grads[f"db{l}"]
    return parameters


@expect(
    "step_without_rate",
    line=(
        'parameters[f"W{l}"] = parameters[f"W{l}"] - grads[f"dW{l}"]',
        'parameters[f"b{l}"] = parameters[f"b{l}"] - grads[f"db{l}"]',
    ),
)
def no_rate(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        parameters[f"W{l}"] = parameters[f"W{l}"] - grads[f"dW{l}"]
        parameters[f"b{l}"] = parameters[f"b{l}"] - grads[f"db{l}"]
    return parameters


@expect("biases_stay", line=())
def biases_forgotten(parameters, grads, learning_rate):
    for l in range(1, len(parameters) // 2 + 1):
        parameters[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
    return parameters


@expect("last_layer_stays", line="for l in range(1, L):")
def one_layer_short(parameters, grads, learning_rate):
    L = len(parameters) // 2
    for l in range(1, L):
        parameters[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        parameters[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return parameters


@expect(relation="input", line="for l in range(2, L + 1):")
def first_layer_left_out(parameters, grads, learning_rate):
    L = len(parameters) // 2
    new = dict(parameters)
    for l in range(2, L + 1):
        new[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        new[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return new


@expect(
    "biases_moved_by_dw",
    line='new[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"dW{l}"]',
)
def bias_by_the_weights_gradient(parameters, grads, learning_rate):
    new = {}
    for l in range(1, len(parameters) // 2 + 1):
        new[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        new[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"dW{l}"]
    return new


@expect(
    "step_divided_by_rate",
    line='return {name: value - grads["d" + name] / learning_rate for name, value in parameters.items()}',
)
def divided(parameters, grads, learning_rate):
    return {name: value - grads["d" + name] / learning_rate for name, value in parameters.items()}


@expect(
    finding="value", line='return {name: -learning_rate * grads["d" + name] for name in parameters}'
)
def steps_only(parameters, grads, learning_rate):
    return {name: -learning_rate * grads["d" + name] for name in parameters}


@expect(
    "rate_of_the_course",
    line='return {name: value - 0.0075 * grads["d" + name] for name, value in parameters.items()}',
)
def rate_written_in(parameters, grads, learning_rate):
    return {name: value - 0.0075 * grads["d" + name] for name, value in parameters.items()}


@expect(finding="raised", says="no key 'W0'", line="for l in range(len(parameters) // 2):")
def from_zero(parameters, grads, learning_rate):
    for l in range(len(parameters) // 2):
        parameters[f"W{l}"] = parameters[f"W{l}"] - learning_rate * grads[f"dW{l}"]
        parameters[f"b{l}"] = parameters[f"b{l}"] - learning_rate * grads[f"db{l}"]
    return parameters


@expect(finding="kind", says="Is there a `return`", line=())
def nothing_returned(parameters, grads, learning_rate):
    for name in parameters:
        parameters[name] = parameters[name] - learning_rate * grads["d" + name]


@expect(
    finding="kind",
    says="Its keys should be",
    line='return [value - learning_rate * grads["d" + name] for name, value in parameters.items()]',
)
def names_forgotten(parameters, grads, learning_rate):
    return [value - learning_rate * grads["d" + name] for name, value in parameters.items()]


@expect("nothing_updated", line='updated = parameters[name] - learning_rate * grads["d" + name]')
def old_ones_returned(parameters, grads, learning_rate):
    for name in list(parameters):
        updated = parameters[name] - learning_rate * grads["d" + name]
    assert updated.shape
    return parameters
