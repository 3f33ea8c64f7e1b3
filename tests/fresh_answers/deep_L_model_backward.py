from course_utils.deep import linear_activation_backward
import numpy as np

from course_utils.activations import relu, sigmoid
from course_utils.deep import L_model_forward, compute_cost, linear_activation_backward


# thought: Answer minus truth is the blame of the output, as in the chapter before.
# at fault: dA = AL - Y
def blame_of_the_sum_for_that_of_the_output(AL, Y, caches):
    L = len(caches)
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    grads = {}
    dA = AL - Y
    for layer in range(L, 0, -1):
        activation = "sigmoid" if layer == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
        grads[f"dA{layer - 1}"], grads[f"dW{layer}"], grads[f"db{layer}"] = dA, dW, db
    return grads


# thought: Layer l has the cache with the number l.
# at fault: dA, dW, db = linear_activation_backward(dA, caches[layer], activation)
def cache_of_the_next_layer(AL, Y, caches):
    L = len(caches)
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    grads = {}
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for layer in range(L, 0, -1):
        activation = "sigmoid" if layer == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[layer], activation)
        grads[f"dA{layer - 1}"], grads[f"dW{layer}"], grads[f"db{layer}"] = dA, dW, db
    return grads


# thought: Going backwards, the layer that is reached last has the sigmoid.
# at fault: activation = "sigmoid" if layer == 1 else "relu"
def sigmoid_at_the_wrong_end(AL, Y, caches):
    L = len(caches)
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    grads = {}
    dA = -np.divide(Y, AL) + np.divide(1 - Y, 1 - AL)
    for layer in range(L, 0, -1):
        activation = "sigmoid" if layer == 1 else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
        grads[f"dA{layer - 1}"], grads[f"dW{layer}"], grads[f"db{layer}"] = dA, dW, db
    return grads


# thought: The blame of the layer before is another thing than dA, so it gets a name of its own.
# at fault: dA_prev, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
def blame_not_passed_to_the_next_round(AL, Y, caches):
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    grads = {}
    dA = (1 - Y) / (1 - AL) - Y / AL
    for layer in reversed(range(1, len(caches) + 1)):
        activation = "sigmoid" if layer == len(caches) else "relu"
        dA_prev, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
        grads[f"dA{layer - 1}"] = dA_prev
        grads[f"dW{layer}"] = dW
        grads[f"db{layer}"] = db
    return grads


# thought: The loop counts from 0, so its counter names the layer.
# at fault: grads["dW" + str(l)] = dW
def weights_filed_one_layer_too_low(AL, Y, caches):
    grads = {}
    L = len(caches)
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    dA, dW, db = linear_activation_backward(dAL, caches[L - 1], "sigmoid")
    grads["dA" + str(L - 1)] = dA
    grads["dW" + str(L)], grads["db" + str(L)] = dW, db
    for l in reversed(range(L - 1)):
        dA, dW, db = linear_activation_backward(grads["dA" + str(l + 1)], caches[l], "relu")
        grads["dA" + str(l)] = dA
        grads["dW" + str(l)] = dW
        grads["db" + str(l + 1)] = db
    return grads


# thought: A loop over the hidden layers visits each of them, in whatever order.
# at fault: for l in range(L - 1):
def hidden_layers_from_the_front(AL, Y, caches):
    grads = {}
    L = len(caches)
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    dAL = -(np.divide(Y, AL) - np.divide(1 - Y, 1 - AL))
    last = linear_activation_backward(dAL, caches[-1], "sigmoid")
    grads[f"dA{L - 1}"], grads[f"dW{L}"], grads[f"db{L}"] = last
    for l in range(L - 1):
        dA, dW, db = linear_activation_backward(grads[f"dA{l + 1}"], caches[l], "relu")
        grads[f"dA{l}"], grads[f"dW{l + 1}"], grads[f"db{l + 1}"] = dA, dW, db
    return grads


# thought: The numbers run backwards, and zip puts the right cache beside each.
# at fault: for layer, cache in zip(range(L, 0, -1), caches):
def numbers_reversed_and_caches_not(AL, Y, caches):
    L = len(caches)
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    grads = {}
    blame = -(Y / AL - (1 - Y) / (1 - AL))
    for layer, cache in zip(range(L, 0, -1), caches):
        bend = "sigmoid" if layer == L else "relu"
        blame, grads[f"dW{layer}"], grads[f"db{layer}"] = linear_activation_backward(
            blame, cache, bend
        )
        grads[f"dA{layer - 1}"] = blame
    return grads


# thought: The cost is a mean, so the first blame is divided by m, and layer 1 is the last round.
# at fault: dA = -(Y / AL - (1 - Y) / (1 - AL)) / Y.shape[1]
# at fault: for layer in range(L, 1, -1):
def averaged_at_the_start_and_first_layer_left_out(AL, Y, caches):
    L = len(caches)
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    grads = {}
    dA = -(Y / AL - (1 - Y) / (1 - AL)) / Y.shape[1]
    for layer in range(L, 1, -1):
        activation = "sigmoid" if layer == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
        grads[f"dA{layer - 1}"], grads[f"dW{layer}"], grads[f"db{layer}"] = dA, dW, db
    return grads


# thought: Layer number l has the cache number l.
# at fault: dA, dW, db = linear_activation_backward(dA, caches[layer], activation)
def cache_index_not_shifted(AL, Y, caches):
    L = len(caches)
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    grads = {}
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for layer in range(L, 0, -1):
        activation = "sigmoid" if layer == L else "relu"
        dA, dW, db = linear_activation_backward(dA, caches[layer], activation)
        grads[f"dA{layer - 1}"], grads[f"dW{layer}"], grads[f"db{layer}"] = dA, dW, db
    return grads


# thought: The blame at the output is answer minus truth, as it was for one hidden layer.
# at fault: dA = AL - Y
def answer_minus_truth_taken_for_dA(AL, Y, caches):
    L = len(caches)
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    grads = {}
    dA = AL - Y
    for layer in range(L, 0, -1):
        if layer == L:
            activation = "sigmoid"
        else:
            activation = "relu"
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
        grads[f"dA{layer - 1}"], grads[f"dW{layer}"], grads[f"db{layer}"] = dA, dW, db
    return grads


# thought: I do the sigmoid layer first, then each other layer gets the blame of the output too.
# at fault: back = linear_activation_backward(dAL, caches[k], "relu")
def every_layer_gets_the_blame_of_the_output(AL, Y, caches):
    grads = {}
    L = len(caches)
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    dAL = np.divide(1 - Y, 1 - AL) - np.divide(Y, AL)
    back = linear_activation_backward(dAL, caches[-1], "sigmoid")
    grads["dA" + str(L - 1)], grads["dW" + str(L)], grads["db" + str(L)] = back
    for k in reversed(range(L - 1)):
        back = linear_activation_backward(dAL, caches[k], "relu")
        grads["dA" + str(k)], grads["dW" + str(k + 1)], grads["db" + str(k + 1)] = back
    return grads


# thought: Going backwards, the first layer of the loop is number 1, and that one has the sigmoid.
# at fault: activation = "relu" if layer > 1 else "sigmoid"
def sigmoid_in_the_wrong_layer(AL, Y, caches):
    L = len(caches)
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    grads = {}
    dA = -(Y / AL - (1 - Y) / (1 - AL))
    for layer in range(L, 0, -1):
        activation = "relu" if layer > 1 else "sigmoid"
        dA, dW, db = linear_activation_backward(dA, caches[layer - 1], activation)
        grads[f"dA{layer - 1}"], grads[f"dW{layer}"], grads[f"db{layer}"] = dA, dW, db
    return grads


# thought: I turn the list of caches round and let enumerate count the layers.
# at fault: for number, cache in enumerate(reversed(caches), start=1):
def layers_numbered_from_the_output(AL, Y, caches):
    AL = np.clip(AL, 1e-15, 1 - 1e-15)
    grads = {}
    blame = (AL - Y) / (AL * (1 - AL))
    kind = "sigmoid"
    for number, cache in enumerate(reversed(caches), start=1):
        blame, grads[f"dW{number}"], grads[f"db{number}"] = linear_activation_backward(
            blame, cache, kind
        )
        grads[f"dA{number - 1}"] = blame
        kind = "relu"
    return grads
