# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Stack any number of layers
#
# Chapter 05 put one hidden layer between input and output. This chapter puts as many there as you
# like. Nothing new has to be invented: each layer is the same small block, and a network is a row
# of blocks.
#
# **You will learn**
#
# - to send examples forward through L layers, block by block, and to keep what the way back needs;
# - to send the blame backwards through the same blocks, for one example and for a whole batch;
# - what depth can do with few units, and what it takes a shallow network to do the same;
# - why the first weights decide whether a signal survives ten layers;
# - to measure, and not to assume, what depth brings on real images.
#
# **You need** chapter 05: activations, the gradient of one hidden layer, shapes. **Time:** two
# sittings of about 90 minutes; a good place to rest is after Idea 4. There are thirteen functions
# to fill in, most of them one to four lines.
#
# Run the cells in order, from the top. Shift+Enter runs one and goes on to the next. You need not
# read the code of cells that only print or draw.

# %%
import numpy as np
from threadpoolctl import threadpool_limits

from course_utils import datasets, deep, gradients, parity, training, widgets
from course_utils.activations import relu, sigmoid
from course_utils.grading import by_hand, graded
from course_utils.plotting import deep as plots
from course_utils.plotting import parity as parity_plots
from course_utils.plotting import show
from course_utils.plotting.vectorisation import patches
from course_utils.printing import numbers
from course_utils.timing import as_time, best_of

# %% [markdown]
# One setting before we start. Our matrices are small: one thread of the processor is as fast with
# them as several, and faster on a busy machine. So we ask NumPy for a single one. Then sums are
# added up in the same order, however many cores you have.

# %%
limits = threadpool_limits(1)

# %% [markdown]
# ## The question: odd or even?
#
# Here are handwritten digits, grey images of 8 × 8 pixels. The label says whether a digit is odd
# (1) or even (0). That is harder than to tell a 3 from an 8. Ten shapes fall into two classes, and
# looks mislead: pixel by pixel, the average 1 is nearer to the average 8 than to that of any other
# odd digit. No single pixel stands for "odd".
#
# **Shapes:** X (n_x, m) holds one image in each column, Y (1, m) the labels. The symbol % is the
# remainder of a division: 7 % 2 is 1.

# %%
data = datasets.digits()
X, Y = data.X_train, data.Y_train % 2  # (n_x, m), (1, m)
X_test, Y_test = data.X_test, data.Y_test % 2
n_x, m = X.shape
print(
    f"X {X.shape}, Y {Y.shape}; held out: X {X_test.shape}, Y {Y_test.shape}"
)
odd, odd_test = 100 * np.mean(Y), 100 * np.mean(Y_test)
print(f"odd: {odd:.1f}% of the training images, {odd_test:.1f}% held out")

titles = [
    f"{digit}: {'odd' if digit % 2 else 'even'}"
    for digit in data.Y_train[0, :12]
]
show(
    patches(X[:, :12].T.reshape(-1, 8, 8), titles),
    alt="Twelve images of handwritten digits, each with its digit and the "
    "word odd or even above it.",
)

# %% [markdown]
# How far the average 1 is from the averages of other digits:

# %%
average = np.array(
    [X[:, data.Y_train[0] == digit].mean(axis=1) for digit in range(10)]
)  # (10, n_x)
gaps = np.linalg.norm(average - average[1], axis=1)  # (10,)
print(f"from the average 1 to the average 8: {gaps[8]:.2f}", end=", ")
print(f"to the nearest other odd digit: {gaps[[3, 5, 7, 9]].min():.2f}")

# %% [markdown]
# To say "odd" to everything would be right for about half of them. We shall see how much one layer
# achieves, how much two, and where more layers stop helping.

# %% [markdown]
# ## Idea 1: a network is a list of layers
#
# Give each layer a number. The input is layer 0, the output is layer L. So L counts the layers with
# weights: logistic regression has L = 1, chapter 05 had L = 2. (In chapters 01 and 05 L was the
# loss of one example. From here on it is the number of layers, and we write the word *loss*.) A
# raised number in square brackets says which layer something belongs to. It is a label, not a
# power:
#
# | symbol | meaning | shape |
# |---|---|---|
# | $n^{[l]}$ | number of units in layer l; $n^{[0]} = n_x$ | one number |
# | $W^{[l]}$ | weights of layer l, one row for each unit | ($n^{[l]}$, $n^{[l-1]}$) |
# | $b^{[l]}$ | biases of layer l | ($n^{[l]}$, 1) |
# | $Z^{[l]}$ | weighted sums of layer l | ($n^{[l]}$, m) |
# | $A^{[l]}$ | activations of layer l; $A^{[0]} = X$ | ($n^{[l]}$, m) |
#
# In a program the brackets would be in the way. There we write `W1`, `b1`, `W2`, … as names in a
# dict called `parameters`. And within one layer we write n for $n^{[l]}$ and n_prev for
# $n^{[l-1]}$, "the layer before".
#
# The sizes alone describe the network. [64, 16, 8, 1] means: 64 pixels, 16 units, 8 units, one
# output.

# %%
sizes = [64, 16, 8, 1]
count = 0
for layer in range(1, len(sizes)):
    n, n_prev = sizes[layer], sizes[layer - 1]
    count += n * n_prev + n
    print(
        f"layer {layer}: W{layer} {(n, n_prev)}, b{layer} {(n, 1)}", end=", "
    )
    print(f"Z{layer} and A{layer} {(n, m)}")
print(f"numbers to learn: {count}")

# %% [markdown]
# ### Your turn: start a network with one hidden layer
#
# Write `initialize_parameters(n_x, n_h, n_y)`, with n_h hidden units and n_y outputs. It is the
# start you know from chapter 05. It stands here again since the network with one hidden layer will
# be built once more, from blocks; four functions of this chapter you know from there.
#
# - Weights: Gaussian random numbers times 0.01, so that no two units begin alike. Biases: zeros.
# - Shapes: `W1` (n_h, n_x), `b1` (n_h, 1), `W2` (n_y, n_h), `b2` (n_y, 1).
# - Tools: the generator `rng` is there; `rng.normal(size=…)` draws. `np.zeros` takes a shape, in
#   brackets of its own.

# %%
# exercise: deep.initialize_parameters

# %% [markdown]
# ### Your turn: start a network of any depth
#
# Write the two lines inside the loop of `initialize_parameters_deep(layer_dims)`. `layer_dims` is
# the list of sizes, the input first.
#
# - Weights: Gaussian random numbers times $\sqrt{2 / n_{prev}}$. Biases: zeros.
# - Shapes: as in the table. `n` and `n_prev` are already there.
#
# Why not × 0.01 again? It suits shallow networks. In deep ones the signal dies, as Idea 4 shows.
# (The course itself uses × 0.01 in one exercise and $1/\sqrt{n_{prev}}$ in another. The check
# accepts all three, but the networks below are meant for the one with the root of 2.)

# %%
# exercise: deep.initialize_parameters_deep

# %% [markdown]
# From here on both functions are *yours* if they passed, and the course's own if not. Compare the
# shapes with those above.

# %%
first = initialize_parameters_deep(sizes)
for name, array in first.items():
    print(f"{name} {array.shape!s:9}", end="  ")
print(
    "\ntwo units of layer 1 alike: "
    f"{np.allclose(first['W1'][0], first['W1'][1])}"
)
two = initialize_parameters(64, 16, 1)
print(
    "with one hidden layer:",
    *(f"{name} {array.shape}" for name, array in two.items()),
)

# %% [markdown]
# ## Idea 2: forward, one block after the other
#
# A layer does two things. It adds up with weights, then it bends the result:
#
# $$Z^{[l]} = W^{[l]} A^{[l-1]} + b^{[l]}, \qquad A^{[l]} = g^{[l]}(Z^{[l]})$$
#
# The activation g is the ReLU in all hidden layers, and the sigmoid in the last, since the output
# is to be a probability.
#
# The picture shows one layer. The upper row runs **forward**, from left to right. What it will need
# again on the way back it puts into a **cache**. The lower row runs **backward**, from right to
# left, and takes from the cache. Idea 5 explains it. $A_{prev}$ is short for $A^{[l-1]}$, what
# comes from the layer before. A network is L such blocks side by side.

# %%
show(
    plots.layer_blocks(),
    alt="One layer as blocks: forwards a linear step and an activation; below "
    "them what each keeps in a cache; backwards the activation's step and "
    "then the linear one, which also gives dW and db.",
)
print(
    f"a network with {len(sizes) - 1} layers has {len(sizes) - 1} blocks "
    "and as many caches"
)

# %% [markdown]
# ### Your turn: the linear part
#
# Write `linear_forward(A, W, b)`. `A` is what comes from the layer before. The line that makes the
# cache is there.
#
# - Formula: $Z = W A + b$, for all examples at once.
# - Shapes: (n, n_prev) @ (n_prev, m) + (n, 1) → (n, m). The bias is broadcast over the columns.
# - By hand: A = [1, 2] (one unit, two examples), W = (3, −1)ᵀ, b = (½, 0)ᵀ give the rows
#   [3.5, 6.5] and [−1, −2].
#
# What you put into the cache is your own affair, here and in all functions below. Only your own
# backward functions will open it.

# %%
# exercise: deep.linear_forward

# %% [markdown]
# ### Your turn: one whole layer
#
# Write `linear_activation_forward(A_prev, W, b, activation)`. Call your `linear_forward`, then the
# activation that is asked for: `"relu"` or `"sigmoid"`. The functions `relu` and `sigmoid` are
# imported; each takes Z and returns A.
#
# In the cell two names stand left of `= None, None`. One call of `linear_forward` gives both: put
# it in the place of both `None`.
#
# - Shapes: `A_prev` (n_prev, m) → `A` (n, m).
# - By hand: A_prev = [1, 2], W = (3, −1)ᵀ and b = 0 give Z with the rows [3, 6] and [−1, −2]. The
#   ReLU keeps the first row and turns the second into zeros.

# %%
# exercise: deep.linear_activation_forward

# %% [markdown]
# Both examples by hand. Then one example against the batch: send five images through a layer
# together, and the third one alone. It is column 2, as Python counts from 0. It must make no
# difference.

# %%
A_hand = np.array([[1.0, 2.0]])  # (1, m)
W_hand = np.array([[3.0], [-1.0]])  # (n, 1)
Z_hand, _ = linear_forward(A_hand, W_hand, np.array([[0.5], [0.0]]))
kept_hand, _ = linear_activation_forward(
    A_hand, W_hand, np.zeros((2, 1)), "relu"
)
by_hand("3.5 6.5 -1 -2", linear_forward, Z_hand)
by_hand("3 6 0 0", linear_activation_forward, kept_hand)

W, b = first["W1"], first["b1"]
together, _ = linear_activation_forward(X[:, :5], W, b, "relu")  # (16, 5)
alone, _ = linear_activation_forward(X[:, 2:3], W, b, "relu")  # (16, 1)
print(f"batch {together.shape}, one example {alone.shape}", end="; ")
same = np.allclose(together[:, 2:3], alone)
print(f"column 2 of the batch is the example: {same}")

# %% [markdown]
# ### Your turn: all layers
#
# Write the lines in the loop of `L_model_forward(X, parameters)`: the layer's activation, its
# input, and one call of `linear_activation_forward`. All layers have the ReLU, except the last,
# number L, which has the sigmoid. The names in the dict are built as in
# `initialize_parameters_deep`: `f"W{layer}"` is "W1" for layer 1.
#
# - Shapes: `X` (n_x, m) → `AL` (1, m), and a list of L caches.
# - By hand: W1 = (1, −1)ᵀ, W2 = (1, 2), biases 0, X = [1, −1]. Layer 1 gives the rows [1, 0] and
#   [0, 1]. Layer 2 adds up to [1, 2], and the sigmoid makes it [0.7311, 0.8808].
#
# Here **a loop is right**. In chapter 02 loops over examples were refused, because examples do not
# depend on each other. Layers do: each needs what the one before has computed. No matrix product
# does them all at once, and the loop has only L turns, however many examples there are.

# %%
# exercise: deep.L_model_forward

# %% [markdown]
# The example by hand; then all training images through the untrained network. Its answers are
# guesses, but they are probabilities.

# %%
tiny = {"W1": np.array([[1.0], [-1.0]]), "b1": np.zeros((2, 1))}
tiny |= {"W2": np.array([[1.0, 2.0]]), "b2": np.zeros((1, 1))}
output, _ = L_model_forward(np.array([[1.0, -1.0]]), tiny)
by_hand("0.7311 0.8808", L_model_forward, output, ".4f")

guesses, _ = L_model_forward(X, first)
print(f"output {guesses.shape}", end="; ")
print(f"all between 0 and 1: {np.all((guesses > 0) & (guesses < 1))}")

# %% [markdown]
# ### Your turn: the cost
#
# Write `compute_cost(AL, Y)`, the mean cross-entropy of chapter 01. Depth does not change it.
#
# - Formula: $J = -\frac1m \sum_i \big( y_i \log a_i + (1 - y_i) \log(1 - a_i) \big)$, where $a_i$
#   is the output for example i.
# - Shapes: `AL` (1, m), `Y` (1, m) → one number.
# - By hand: AL = [0.5, 0.25] and Y = [1, 0] give (0.6931 + 0.2877) / 2 = 0.4904.

# %%
# exercise: deep.compute_cost

# %% [markdown]
# The example by hand, and the untrained network. Whoever always says ½ pays ln 2. A network that
# has learned nothing does no better.

# %%
cost_hand = compute_cost(np.array([[0.5, 0.25]]), np.array([[1, 0]]))
by_hand("0.4904", compute_cost, cost_hand, ".4f")
print(f"untrained network {compute_cost(guesses, Y):.4f}", end=", ")
print(f"always ½: {compute_cost(np.full(Y.shape, 0.5), Y):.4f}")

# %% [markdown]
# ## Idea 3: what depth can do with few units
#
# Why several layers? One reason you will see in Idea 7: early layers can find simple features, and
# later layers combine them. The other can be proved. Some functions need few units if they are
# stacked, and a huge number if they stand side by side.
#
# The classic example is **parity**: given n bits, is the number of ones odd? For two bits that is
# "exclusive or", xor, which defeated logistic regression in chapter 01. For n bits,
#
# $$y = x_1 \oplus x_2 \oplus \dots \oplus x_n$$
#
# where ⊕ is xor. Flip any one bit, and the answer flips. So no bit can be ignored, ever.
#
# **Deep.** Xor may be taken in any order. So join the bits two by two, then the results two by two,
# and so on: a tree. Each level halves the number of bits. After log₂ n levels one bit is left.
#
# One gate takes two ReLU units. For bits a and b,
#
# $$a \oplus b = \operatorname{relu}(a + b) - 2 \operatorname{relu}(a + b - 1)$$
#
# Try it: the sum is 0, 1 or 2, and the right-hand side is 0, 1, or 2 − 2 = 0. The "minus twice"
# needs no unit: it goes into the weights of the next layer. `parity.xor_tree(n)` writes all these
# weights down. Nothing is trained.

# %%
bits = [1, 0, 1, 1]
tree = parity.xor_tree(4)
answer, _ = L_model_forward(np.array(bits, dtype=float).reshape(4, 1), tree)
print(f"parity of {bits}: {answer.item():.4f}")
show(
    parity_plots.xor_tree(bits),
    alt="A tree of xor gates for four bits: two gates join the bits in pairs, "
    "a third joins their answers to the parity.",
)

# %% [markdown]
# By hand: the first gate gets 1 and 0, and says 1. The second gets 1 and 1, and says 0. The third
# gets these answers, 1 and 0, and says 1: the number of ones, three, is odd. Here are the weights
# that do this.

# %%
for name in ("W1", "b1", "W2", "b2", "W3", "b3"):
    print(name, tree[name].astype(int).tolist())

# %% [markdown]
# (The last layer has the weights 20 and −40 and the bias −10. So z is +10 for odd and −10 for even,
# and the sigmoid is sure of its answer.)
#
# **Shallow.** With a single hidden layer, the plain way is a list. Give each input that is odd a
# unit of its own, which fires for this input and no other. The unit of the pattern (1, 0, 1) has
# the weights (1, −1, 1) and the bias −1: it gives 1 for its own pattern, and 0 or less for all
# others. The output adds up the units. That is `parity.pattern_network(n)`.
#
# **Predict before you run.** Half of all inputs are odd. How many units does the list need for
# n = 10 bits? How many does the tree need?
#
# <details><summary>Answer</summary>
#
# There are 2¹⁰ = 1024 inputs. Half of them are odd, so the list needs 2⁹ = 512 units. The tree has
# n − 1 gates, since each gate turns two bits into one. With two units each that makes 18, plus a
# few that hand on a bit without a partner. The table below counts them.
#
# </details>
#
# Both networks have the course's form. So `L_model_forward` runs them, on *every* input.


# %%
def is_parity(network, n):
    """Tell whether a network is right on all 2**n inputs, by
    `L_model_forward`."""
    inputs = parity.all_inputs(n)  # (n, 2**n)
    outputs, _ = L_model_forward(inputs, network)
    return np.array_equal(np.round(outputs), parity.parity(inputs))


print(" n   inputs   tree: layers, units, right   list: layers, units, right")
for n in range(2, 11):
    print(f"{n:2}   {2**n:6}", end="   ")
    for design in (parity.xor_tree, parity.pattern_network):
        network = design(n)
        depth, units = len(network) // 2, parity.hidden_units(network)
        print(
            f"      {depth:6}  {units:5}  {is_parity(network, n)!s:5}",
            end="   ",
        )
    print()

# %% [markdown]
# **Is the list really needed?** For units that answer to *patterns*, yes. That is the argument of
# the course, and of most texts. But units can do more than that. ReLU units can *count*, and then
# far fewer are enough. So "a shallow network needs 2ⁿ⁻¹ units" is true of the list, and not of
# every network.
#
# <details><summary>For the curious: what is proved, and how to count</summary>
#
# An "or" of "and"s needs 2ⁿ⁻¹ terms for parity, and a fixed number of layers of and/or gates stays
# exponentially large (Håstad, 1986).
#
# All weights 1 give the number of ones, s. Then $\operatorname{relu}(s) - 2\operatorname{relu}(s-1)
# + 2\operatorname{relu}(s-2) - \dots$ is a zigzag 0, 1, 0, 1, …: parity with n units in one hidden
# layer.
#
# For many bits depth wins against the zigzag, too. *Fold* the count in half, like a strip of paper:
# s becomes min(s, 2c − s), where c is half of n, rounded up. That is at most c and has the same
# parity. Each fold takes two ReLU units, and log₂ n folds (rounded up) leave 0 or 1. This is the
# idea of Telgarsky (2016).
#
# </details>
#
# So there are two more designs. The *zigzag* counts the ones with a single hidden layer. The
# *folded count* halves the count again and again, layer by layer. Here are all four.

# %%
designs = {
    "list of patterns": parity.pattern_network,
    "tree of xor gates": parity.xor_tree,
    "zigzag of the count": parity.counting_network,
    "folded count": parity.folding_network,
}

# %% [markdown]
# Units and layers are given for n = 10. "Right" means: on all inputs, for each n from 2 to 10. The
# last line counts the units for n = 1000, where nobody could try all inputs.

# %%
bits = np.arange(2, 11)
counts = {}
for name, design in designs.items():
    counts[name] = [parity.hidden_units(design(n)) for n in bits]
    right = all(is_parity(design(n), n) for n in bits)
    layers = len(design(10)) // 2
    print(
        f"{name:19}  {layers} layers, {counts[name][-1]:3} hidden units; "
        f"right: {right}"
    )
zigzag, folded = parity.counting_network(1000), parity.folding_network(1000)
print(f"n = 1000: zigzag {parity.hidden_units(zigzag)} hidden units", end=", ")
print(f"folded count {parity.hidden_units(folded)}")
show(
    parity_plots.units(bits, counts),
    alt="Hidden units over the number of bits, on a logarithmic axis: the "
    "list of patterns doubles with each bit, the three other designs grow "
    "slowly.",
)

# %% [markdown]
# The axis of the units is logarithmic: the straight line of the list is exponential growth. Two
# cautions. First, these weights were *written*, by somebody who knew the answer. Gradient descent
# would hardly find them. If it must also find out *which* of many bits count, the gradient tells it
# next to nothing (Shalev-Shwartz and others, 2017). Second, a photograph is not parity. Idea 7
# measures what depth does there.

# %% [markdown]
# ## Idea 4: the signal has to survive
#
# Ten layers multiply ten times. A factor of ½ in each layer is a factor of 1/1024 in the end; a
# factor of 2 is 1024. So the size of the first random weights matters, and more so the deeper the
# network is.
#
# How large is the factor? Let the weights of a unit be independent with mean 0 and variance v
# (the standard deviation, squared), and the biases 0. Each term $w a$ of the sum z adds $v a^2$ to
# the variance of z, so all together add $n_{prev} \, v \, \overline{a^2}$, where $\overline{a^2}$
# is the mean square of what comes in. The ReLU throws away the negative half of the z: half of the
# mean square is left. So one layer multiplies the mean square by
#
# $$\tfrac12 \, n_{prev} \, v$$
#
# and it stays the same for $v = 2 / n_{prev}$. This is **He's** start (2015), which you wrote in
# Idea 1. **Xavier** Glorot's start (2010), $v = 1 / n_{prev}$ for layers of equal size, was made
# for activations like tanh, which hardly shrink a small signal. With the ReLU it halves the mean
# square in each layer; the standard deviation, which we shall print, loses a factor of
# √2 ≈ 1.4. And × 0.01 means $v = 0.0001$, whatever the size of the layer.
#
# We send random inputs through ten layers of 100 ReLU units, by `linear_activation_forward`.


# %%
def activations_by_layer(scale, layers=10, n=100):
    """Return the activations of each layer; the weights are Gaussian times
    scale."""
    rng = np.random.default_rng(6)
    signal, kept = rng.normal(size=(n, 500)), []
    for _ in range(layers):
        weights = scale * rng.normal(size=(n, n))
        signal, _ = linear_activation_forward(
            signal, weights, np.zeros((n, 1)), "relu"
        )
        kept.append(signal)
    return kept


# %% [markdown]
# Each start is a rule: it gives the scale for n units in the layer before.

# %%
starts = {
    "× 0.01": lambda n: 0.01,
    "Xavier": lambda n: np.sqrt(1 / n),
    "He": lambda n: np.sqrt(2 / n),
}
signals = {
    name: activations_by_layer(scale(100)) for name, scale in starts.items()
}
spreads = {
    name: [np.std(A) for A in layers] for name, layers in signals.items()
}
print("layer ", *(f"{layer:5}" for layer in range(1, 11)))
for name, values in spreads.items():
    print(f"{name:6}", numbers(values, ".0e"))

# %% [markdown]
# Each row holds the standard deviation of the activations in layers 1 to 10; 4e-03 means 0.004.
# With He's start it stays near 0.7. (It falls a little. With 100 units a layer, chance plays a
# part.) Here are the activations themselves. The bar at the left of each little picture holds the
# zeros, and whatever is close to zero.

# %%
show(
    plots.activation_histograms(signals),
    alt="Histograms of the activations of ten layers for three ways to start: "
    "times 0.01 all are 0 from the first layer on, with Xavier they "
    "shrink from layer to layer, with He they stay spread.",
)
for name, layers in signals.items():
    small = [100 * np.mean(layers[i] < 0.25) for i in (0, 4, 9)]
    print(
        f"{name:6} below 0.25 in layers 1, 5, 10:",
        *(f"{share:5.1f}%" for share in small),
    )

# %% [markdown]
# With × 0.01 everything is next to zero from the start. With Xavier the histogram shrinks towards
# zero. With He it keeps its width. (About half of the activations are zero in any case: that is the
# ReLU.)
#
# Try other scales. The slider sets c, and the weights are Gaussian times $c / \sqrt{n_{prev}}$. So
# Xavier is c = 1, and He is c = √2.


# %%
def draw_signal(c):
    """Draw the signal for the scale c beside that of the three starts."""
    signal = activations_by_layer(c / 10)  # the root of 100 is 10
    own = [np.std(A) for A in signal]
    return plots.signal_through_layers({**spreads, f"c = {c:.1f}": own})


widgets.explore(
    draw_signal,
    alt="Standard deviation of the activations over ten layers: it falls "
    "steeply for weights times 0.01, slowly for Xavier's start, and stays for "
    "He's; a fourth line is for c = {c}.",
    c=widgets.slider("c", 0.2, 4.0, 0.2, start=2.0),
)
print(f"He, layer 10: {spreads['He'][-1]:.1f}", end="; ")
print(f"c = 2, layer 10: {np.std(activations_by_layer(0.2)[-1]):.1f}")

# %% [markdown]
# **Predict before you run.** What does the *output* of a deep network look like after the start
# × 0.01: different for different images, or the same for all?
#
# <details><summary>Answer</summary>
#
# The same. If the activations of the last hidden layer are next to zero, so is z, and the sigmoid
# gives ½ to every image. The gradient is tiny as well, because on the way back the same small
# weights multiply again. At the end of Idea 6 such a network is trained: it does not learn.
#
# </details>
#
# *This is a good place to rest.*

# %% [markdown]
# ## Idea 5: backward, block by block
#
# Training needs the slope of the cost with respect to every weight. The chain rule gives it, layer
# by layer, from the end. Think of it as blame. The cost blames the output; each layer passes the
# blame on to its own weights, and to the layer before.
#
# Write $dA$ for the derivative of the loss with respect to A, and $dZ$ for that with respect to Z,
# each example's own loss in its own column. $dW$ and $db$ are the derivatives of the cost, the mean
# of these losses. The way
# back meets the two steps of a layer in reverse order: first the activation, then the linear part.
# Here it is for a single example (small letters, columns) and for a batch of m (capitals, one
# column for each example):
#
# | step | one example | shapes | batch of m | shapes |
# |---|---|---|---|---|
# | activation | $dz = da * g'(z)$ | (n, 1) | $dZ = dA * g'(Z)$ | (n, m) |
# | weights | $dW = dz\, a_{prev}^T$ | (n, n_prev) | $dW = \frac1m dZ A_{prev}^T$ | (n, n_prev) |
# | biases | $db = dz$ | (n, 1) | $db = \frac1m \sum_i dZ_{:, i}$ | (n, 1) |
# | layer before | $da_{prev} = W^T dz$ | (n_prev, 1) | $dA_{prev} = W^T dZ$ | (n_prev, m) |
#
# The star multiplies entry by entry, $g'$ is the slope of the activation, and $dZ_{:, i}$ is column
# i of dZ.
#
# Why $dz\, a_{prev}^T$? The weight $W_{kj}$ met the input $a_j$ and went into the sum $z_k$. So its
# blame is $dz_k \cdot a_j$: as much as its unit is to blame, times what it was multiplied with. The
# product of the column dz and the row $a_{prev}^T$ is the table of all these numbers.
#
# Look at where the 1/m stands. **What flows backwards keeps its m columns**: each example has its
# own blame, and nothing is averaged on the way. **Only dW and db are averaged**, since all examples
# share the same weights. The cost is a mean over examples, and its 1/m waits until here.
#
# Why $W^T$? Activation j of the layer before went into every unit k of this one, times $W_{kj}$,
# the weight in row k and column j. So it gets the blame of all these units, each times the weight
# with which that unit heard it: $\sum_k W_{kj} \, dz_k$. That is row j of $W^T dz$.

# %% [markdown]
# ### Your turn: back through the linear part
#
# Write the three lines of `linear_backward(dZ, cache)`. The cache is what *your* `linear_forward`
# made. The first line takes it apart as (A, W, b). Change that line if yours holds something else.
#
# - Formulas: the last three rows of the table, for the batch.
# - Shapes: `dZ` (n, m) → `dA_prev` (n_prev, m), `dW` (n, n_prev), `db` (n, 1). For db keep the
#   second axis: `keepdims=True`.
# - By hand: A_prev = [1, 2], W = (3, −1)ᵀ, dZ with the rows [1, 1] and [0, 2]. Then
#   dW = ((1 + 2)/2, (0 + 4)/2)ᵀ = (1.5, 2)ᵀ, db = (1, 1)ᵀ and dA_prev = [3, 3 − 2] = [3, 1].

# %%
# exercise: deep.linear_backward

# %% [markdown]
# The example by hand:

# %%
_, cache_hand = linear_forward(A_hand, W_hand, np.zeros((2, 1)))
back = linear_backward(np.array([[1.0, 1.0], [0.0, 2.0]]), cache_hand)
by_hand("3 1, 1.5 2, 1 1", linear_backward, back)

# %% [markdown]
# Then the claim of the table, in numbers: a batch of five images, and each of the five alone. What
# flows backwards must be the same, column by column. And dW of the batch must be the *mean* of the
# five single ones; so must db.

# %%
rng = np.random.default_rng(5)
some_dZ = rng.normal(size=(16, 5))  # (n, m)


def through_layer_one(columns):
    """Return dA_prev, dW and db of the first layer for some of the five
    images."""
    _, kept = linear_forward(X[:, columns], first["W1"], first["b1"])
    return linear_backward(some_dZ[:, columns], kept)


# %% [markdown]
# `slice(0, 5)` means the columns 0 to 4, and `slice(i, i + 1)` column i alone, with both axes kept.

# %%
batch = through_layer_one(slice(0, 5))
singles = [through_layer_one(slice(i, i + 1)) for i in range(5)]
side_by_side = np.hstack([dA for dA, _, _ in singles])
print(
    "dA_prev:",
    batch[0].shape,
    "the single columns:",
    np.allclose(batch[0], side_by_side),
)
for k, name in ((1, "dW"), (2, "db")):
    mean = np.mean([single[k] for single in singles], axis=0)
    print(
        f"{name}: {batch[k].shape} the mean of the single ones: "
        f"{np.allclose(batch[k], mean)}"
    )

# %% [markdown]
# ### Your turn: back through one whole layer
#
# Write `linear_activation_backward(dA, cache, activation)`: first dZ, then your `linear_backward`.
#
# - Formulas: $dZ = dA * g'(Z)$. For the ReLU, g' is 1 where Z is positive, else 0 (at 0 the slope
#   is a convention: 0). For the sigmoid it is σ(Z)(1 − σ(Z)).
# - Shapes: `dA` (n, m) → `dA_prev` (n_prev, m), `dW` (n, n_prev), `db` (n, 1).
# - By hand: the layer with A_prev = [1, 2], W = (3, −1)ᵀ, b = 0 and the ReLU; dA all ones. Z has
#   the rows [3, 6] and [−1, −2], so dZ has the rows [1, 1] and [0, 0]. Then dA_prev = [3, 3],
#   dW = (1.5, 0)ᵀ and db = (1, 0)ᵀ.

# %%
# exercise: deep.linear_activation_backward

# %% [markdown]
# The example by hand. The second unit was silent for both examples: it gets no blame, and passes
# none on.

# %%
_, cache_hand = linear_activation_forward(
    A_hand, W_hand, np.zeros((2, 1)), "relu"
)
back = linear_activation_backward(np.ones((2, 2)), cache_hand, "relu")
for name, part in zip(("dA_prev", "dW", "db"), back, strict=True):
    print(f"{name}: {part.ravel() + 0.0}")

# %% [markdown]
# ### Your turn: back through all layers
#
# Write `L_model_backward(AL, Y, caches)`. Start at the output, and go through the layers in reverse
# order. The cache of layer l has the index l − 1 in the list, as Python counts from 0.
#
# - The first blame is the slope of each example's loss with respect to the output:
#   $dA^{[L]} = -\left( \frac{y}{a} - \frac{1 - y}{1 - a} \right)$, entry by entry.
# - The last layer has the sigmoid, all others the ReLU.
# - Shapes: `AL` and `Y` (1, m) → a dict with `"dW1"`, `"db1"`, …, each of the shape of its
#   parameter.
# - By hand: the little network from Idea 2, with Y = [1, 0] and AL = [0.7311, 0.8808]. There dA of
#   the output is [−1/0.7311, 1/0.1192] = [−1.3679, 8.3891]. Times the slopes AL(1 − AL) that gives
#   dZ = [−0.2689, 0.8808]. Half of it times the rows of A1 gives dW2 = [−0.1345, 0.4404]; its mean
#   is db2 = 0.3059. Handed on, dZ becomes dA of layer 1, with the rows [−0.2689, 0.8808] and
#   [−0.5379, 1.7616]. Each unit of layer 1 was on for one example only, so dW1 = (−0.1345,
#   −0.8808)ᵀ.
#
# In the loop `dA` changes its owner. Before the call it is the blame of this layer's output; the
# call returns that of the layer before, which the next round needs. The last line puts dA, dW and
# db into `grads`, in this order.
#
# You could leave dA of the output out, and begin with dZ = AL − Y. That short cut agrees with the
# long way only where the cache comes from a real forward step, in which AL is the sigmoid of the Z
# that the cache holds. The course's own test makes up its caches, so there the two differ.

# %%
# exercise: deep.L_model_backward

# %% [markdown]
# The example by hand:

# %%
output, kept = L_model_forward(np.array([[1.0, -1.0]]), tiny)
slopes = L_model_backward(output, np.array([[1, 0]]), kept)
by_hand("-0.1345 0.4404", L_model_backward, slopes["dW2"], ".4f")
by_hand("0.3059", L_model_backward, slopes["db2"], ".4f")
by_hand("-0.1345 -0.8808", L_model_backward, slopes["dW1"], ".4f")

# %% [markdown]
# ### Do not believe it: try it
#
# Backward steps are easy to get nearly right. So check them against slopes found by trying, as in
# chapter 01: move one weight a little to each side, and see what the *cost* does. This needs the
# forward pass alone. All weights and biases go into one long vector, and come back out of it.


# %%
def to_vector(arrays):
    """Join arrays of any shapes to one vector."""
    return np.concatenate([array.ravel() for array in arrays])


def from_vector(vector, like):
    """Cut a vector into a dict of arrays with the names and shapes of another
    dict."""
    ends = np.cumsum([array.size for array in like.values()])
    pieces = np.split(vector, ends[:-1])
    return {
        name: piece.reshape(array.shape)
        for (name, array), piece in zip(like.items(), pieces, strict=True)
    }


# %% [markdown]
# The relative error compares both gradients in one number. Below 1e-7 the formula is right. We try
# networks of one to four layers, with random biases too, on twelve random examples.


# %%
def both_gradients(weights, inputs, labels):
    """Return the slopes of all weights, by formula and by trying."""

    def cost_of(vector):
        moved = from_vector(vector, weights)
        return compute_cost(L_model_forward(inputs, moved)[0], labels)

    outputs, kept = L_model_forward(inputs, weights)
    slopes = L_model_backward(outputs, labels, kept)
    place = to_vector(weights.values())
    by_trying = gradients.central_differences(cost_of, place)
    return to_vector(slopes[f"d{name}"] for name in weights), by_trying


X_few = rng.normal(size=(6, 12))  # (n_x, m)
Y_few = rng.integers(2, size=(1, 12))  # (1, m)

# %% [markdown]
# Now all four depths:

# %%
for layer_dims in ([6, 1], [6, 5, 1], [6, 5, 4, 1], [6, 5, 4, 3, 1]):
    shapes = initialize_parameters_deep(layer_dims)
    checked = {
        name: rng.normal(size=array.shape) for name, array in shapes.items()
    }
    by_formula, by_trying = both_gradients(checked, X_few, Y_few)
    error = gradients.relative_error(by_formula, by_trying)
    print(
        f"L = {len(layer_dims) - 1}: {by_formula.size:2} slopes, largest",
        end=" ",
    )
    print(
        f"{np.max(np.abs(by_formula)):.4f}; relative error below 1e-7: "
        f"{error < 1e-7}"
    )

# %% [markdown]
# ### Your turn: one step down
#
# Write the two lines in the loop of `update_parameters(parameters, grads, learning_rate)`.
#
# - Formulas: $W^{[l]} ← W^{[l]} - α \, dW^{[l]}$ and $b^{[l]} ← b^{[l]} - α \, db^{[l]}$; α is
#   `learning_rate`.
# - Names: `parameters["W1"]` and `grads["dW1"]`; in a loop, f-strings such as `f"dW{layer}"`.
# - New arrays, as in `W = W - …`, leave the caller's as they were. Here `-=`, which changes them,
#   is right as well: nobody asks for the old ones afterwards.
# - By hand: W = 1, dW = 1, b = 1, db = −1 and α = 0.5 give W = 0.5 and b = 1.5.

# %%
# exercise: deep.update_parameters

# %% [markdown]
# The example by hand. Then one step of the untrained network, along the gradient of all its images.
# The cost must go down.

# %%
ones = np.ones((1, 1))
moved = update_parameters(
    {"W1": ones.copy(), "b1": ones.copy()}, {"dW1": ones, "db1": -ones}, 0.5
)
by_hand("0.5 1.5", update_parameters, moved)

before = {name: array.copy() for name, array in first.items()}
guesses, kept = L_model_forward(X, before)
cost_before = compute_cost(guesses, Y)
after = update_parameters(before, L_model_backward(guesses, Y, kept), 0.1)
cost_after = compute_cost(L_model_forward(X, after)[0], Y)
print(f"cost {cost_before:.4f} before the step, {cost_after:.4f} after it")

# %% [markdown]
# ## Idea 6: train it
#
# Everything is there. Forward, cost, backward, update: repeat. Write it twice: once with the layers
# by name, for a single hidden layer, and once with the loop.

# %% [markdown]
# ### Your turn: train one hidden layer
#
# Write the lines in the loop of `two_layer_model(X, Y, layers_dims, learning_rate, num_iterations,
# print_cost)`. Use your blocks: `linear_activation_forward` twice, `compute_cost`, the slope of the
# loss with respect to the output, `linear_activation_backward` twice in reverse order,
# `update_parameters`.
#
# - Shapes: `A1` (n_h, m), `A2` (1, m); `grads` gets the four names `"dW1"`, `"db1"`, `"dW2"`,
#   `"db2"`.
# - `layers_dims` is (n_x, n_h, n_y). The start, by your `initialize_parameters`, is there.
# - The underscore `_` takes a result that nobody needs: the blame of X, which cannot learn.

# %%
# exercise: deep.two_layer_model

# %% [markdown]
# ### Your turn: train any number of layers
#
# Write the four lines in the loop of `L_layer_model(X, Y, layers_dims, learning_rate,
# num_iterations, print_cost)`: forward, cost, backward, update. Each is one call.
#
# - `layers_dims` is the list of sizes. The start, by your `initialize_parameters_deep`, is there.

# %%
# exercise: deep.L_layer_model

# %% [markdown]
# Both on the digits, 300 steps at the rate 0.3. The costs are those before steps 0, 100 and 200.

# %%
shallow, shallow_costs = two_layer_model(X, Y, (64, 16, 1), 0.3, 300)
stacked, stacked_costs = L_layer_model(X, Y, [64, 16, 8, 1], 0.3, 300)
for name, costs in (("64-16-1", shallow_costs), ("64-16-8-1", stacked_costs)):
    print(f"{name:9} costs", numbers(costs, ".4f"))

# %% [markdown]
# ### Your turn: predict labels
#
# Write `predict(X, y, parameters)`: 1 where the network's output is more than ½, else 0. If the
# labels y are given, the last lines print the share of right answers; they are there.
#
# - At exactly ½ neither label is more likely. Then the course says 0; 1 counts as right, too.
# - Shapes: `X` (n_x, m) → `p` (1, m).
# - By hand: with a single layer, W1 = 1 and b1 = −½, the inputs 0.2 and 3 give z = −0.3 and 2.5, so
#   the labels are 0 and 1.
#
# The check calls your function on a few small random networks. So it prints a few accuracies, too;
# they mean nothing.

# %%
# exercise: deep.predict

# %% [markdown]
# The example by hand, and how many of the digits are right, in per cent. (`accuracy` asks the
# network itself, so that nothing is printed on the way.)


# %%
def accuracy(weights, inputs, labels):
    """Return the share of right answers, in per cent."""
    outputs, _ = L_model_forward(inputs, weights)
    return 100 * np.mean((outputs > 0.5) == labels)


one_layer = {"W1": np.array([[1.0]]), "b1": np.array([[-0.5]])}
labels = predict(np.array([[0.2, 3.0]]), np.array([[0, 1]]), one_layer)
by_hand("0 1", predict, labels)
for name, weights in (("64-16-1", shallow), ("64-16-8-1", stacked)):
    print(f"{name:9} training {accuracy(weights, X, Y):.1f}%", end=", ")
    print(f"held out {accuracy(weights, X_test, Y_test):.1f}%")

# %% [markdown]
# ### A faster engine, the same network
#
# We are going to train many networks, to compare them. `L_layer_model` is written to be read. The
# module `training` takes the same steps and is written to be fast. It saves in three ways:
#
# - **No detour at the output.** Put the slope of the loss with respect to the output through the
#   sigmoid: $dZ^{[L]} = dA^{[L]} * A^{[L]} (1 - A^{[L]})$. The fractions cancel, and $A^{[L]} - Y$
#   is left.
# - **Nothing new, nothing twice.** All arrays are made before the first step and written over.
# - **Images as coordinates.** All that the first layer ever learns is a sum of training images, as
#   Idea 7 will show. So the module keeps the *portions* of the images, where these are fewer
#   numbers than the weights.
#
# <details><summary>The algebra of the third</summary>
#
# Each step takes from $W^{[1]}$ a multiple of $dZ^{[1]} X^T$. So at all times $W^{[1]} = W^{[1]}_0
# + C X^T$, where $W^{[1]}_0$ is the start, and only the matrix C changes. It has one row for each
# unit and one column for each example. With $G = X^T X$, computed once, $W^{[1]} X = W^{[1]}_0 X +
# C G$. Where there are fewer examples than pixels, as with the faces, C is smaller than $W^{[1]}$,
# and a step costs less.
#
# </details>
#
# From the same start it must come to the same weights. (With the rate 0 the model does not move.
# So it gives us its start.)

# %% tags=["nbval-ignore-output"]
start, _ = L_layer_model(X, Y, [64, 16, 8, 1], 0.0, 1)
(readable, _), readable_time = best_of(
    1, L_layer_model, X, Y, [64, 16, 8, 1], 0.3, 300
)
(fast, _), fast_time = best_of(1, training.train, X, Y, start, 300, 0.3)
print(f"readable: {as_time(readable_time.best)}")
print(f"fast:     {as_time(fast_time.best)}")
print(
    f"the readable loop takes {readable_time.best / fast_time.best:.1f} "
    "times as long"
)

# %% [markdown]
# The times are your machine's. What must hold everywhere is that the parameters agree.

# %%
for name in ("W1", "b1", "W2", "b2", "W3", "b3"):
    error = gradients.relative_error(readable[name], fast[name])
    print(f"{name}: length {np.linalg.norm(fast[name]):.4f}", end="; ")
    print(f"relative difference below 1e-8: {error < 1e-8}")

# %% [markdown]
# ### The three starts again
#
# First we keep a promise from Idea 4. Here are ten layers, trained on the digits for 200 steps at
# the rate 0.03, from each of the three starts.


# %%
def random_start(layer_dims, rng, scale=starts["He"]):
    """Return Gaussian weights times scale(n_prev), and biases zero."""
    weights = {}
    for layer in range(1, len(layer_dims)):
        n_prev, n = layer_dims[layer - 1], layer_dims[layer]
        weights[f"W{layer}"] = scale(n_prev) * rng.normal(size=(n, n_prev))
        weights[f"b{layer}"] = np.zeros((n, 1))
    return weights


for name, scale in starts.items():
    rng = np.random.default_rng(1)
    begin = random_start([64] + 9 * [20] + [1], rng, scale)
    learned, _ = training.train(X, Y, begin, 200, 0.03)
    before = compute_cost(L_model_forward(X, begin)[0], Y)
    after = compute_cost(L_model_forward(X, learned)[0], Y)
    length = np.linalg.norm(begin["W1"])
    way = np.linalg.norm(learned["W1"] - begin["W1"]) / length
    print(f"{name:6} cost {before:.4f} → {after:.4f}", end="; ")
    print(f"W1 moved by {100 * way:.2f}% of its length")

# %% [markdown]
# From × 0.01 the first layer does not move, and the cost stays at ln 2. From Xavier's start it
# moves, but slowly, since the signal is weak at the end and the blame is weak at the beginning.
# From He's start the network learns.

# %% [markdown]
# ## Idea 7: what depth brings on real images
#
# Now the measurement. Logistic regression, one hidden layer, two, three: which is best on images
# that the network has not seen? On the digits (odd or even) and on the faces of chapter 02.
#
# One training proves little, since both the split and the first weights are drawn at random. So
# each network is trained five times, with five seeds. Each seed draws a split and a start. We look
# at the mean and at the standard deviation. Six tenths of the digits are held out, and a quarter of
# the faces. The number of steps and the rate are the same for all networks of a data set.

# %%
digit_splits = [datasets.digits(seed, held_out=0.6) for seed in range(5)]
face_splits = [datasets.faces(seed) for seed in range(5)]


def study(splits, layer_dims, steps, rate):
    """Return held-out and training accuracies, one of each for every split:
    two of shape (k,)."""
    pairs = np.zeros((2, len(splits)))
    for seed, split in enumerate(splits):
        begin = random_start(layer_dims, np.random.default_rng(seed))
        learned, _ = training.train(
            split.X_train, split.Y_train % 2, begin, steps, rate
        )
        pairs[0, seed] = accuracy(learned, split.X_test, split.Y_test % 2)
        pairs[1, seed] = accuracy(learned, split.X_train, split.Y_train % 2)
    return pairs


# %% [markdown]
# **Predict before you run.** Does each further layer make the held-out accuracy better?
#
# <details><summary>Answer</summary>
#
# No. On the digits the first hidden layer brings much, the second less, the third next to nothing.
# On the faces logistic regression is so good already that the differences are smaller than the
# spread from seed to seed. The table and the figure show it.
#
# </details>


# %%
def compare(splits, networks, steps, rate):
    """Print the accuracies of several networks; return those on held-out
    images by name."""
    by_name = {}
    for layer_dims in networks:
        tested, trained = study(splits, layer_dims, steps, rate)
        name = "-".join(str(size) for size in layer_dims)
        by_name[name] = tested
        print(f"{name:13}", numbers(tested, "5.1f"), end="  ")
        print(
            f"mean {tested.mean():.1f} ± {tested.std(ddof=1):.1f}; "
            f"training {trained.mean():.1f}"
        )
    return by_name


# %% [markdown]
# In each row: the held-out accuracies of the five seeds, their mean, "±" their standard deviation,
# and the mean on the training images. All in per cent. The rates are low enough for all of these
# networks to come down without jumps.

# %%
digit_networks = [64, 1], [64, 16, 1], [64, 16, 16, 1], [64, 16, 16, 16, 1]
face_networks = [625, 1], [625, 20, 1], [625, 20, 7, 1], [625, 20, 7, 5, 1]
held_out = {}
print("odd/even digits, 800 steps at the rate 0.1")
held_out["odd/even digits"] = compare(digit_splits, digit_networks, 800, 0.1)
print("faces, 500 steps at the rate 0.03")
held_out["faces"] = compare(face_splits, face_networks, 500, 0.03)

# %% [markdown]
# In the figure the circles are the five seeds; the square is their mean, with one standard
# deviation up and down.

# %%
show(
    plots.accuracies(held_out),
    alt="Held-out accuracy for networks of growing depth, a circle for each "
    "seed and a mark for the mean: on digits it rises with the first "
    "hidden layers, on faces all are about equal.",
)
for title, networks in held_out.items():
    means = [values.mean() for values in networks.values()]
    changes = [f"{change:+.1f}" for change in np.diff(means)]
    print(f"{title}: each further layer changes the mean by", *changes)

# %% [markdown]
# Before we say "two hidden layers are better than one", look at the *training* images. The network
# with one hidden layer has far from all of them right. So it may just be slow, and logistic
# regression too. We give all three more time: three times the rate, and more steps for the slower
# ones.

# %%
print("1600 steps at the rate 0.3")
one = compare(digit_splits, ([64, 1], [64, 16, 1]), 1600, 0.3)["64-16-1"]
print("600 steps at the rate 0.3")
both = compare(digit_splits, ([64, 16, 16, 1],), 600, 0.3)["64-16-16-1"]
print(
    "two hidden layers against one, seed by seed:", numbers(both - one, "+.1f")
)

# %% [markdown]
# What this does and does not show:
#
# - **One hidden layer pays on the digits.** Logistic regression stops at about 8 mistakes in 100 on
#   held-out images, with more time as well; on the training images, too, it never gets them all.
#   With a hidden layer, and with time, fewer than half of these mistakes are left.
# - **A second one gets there sooner.** After the same number of steps it is ahead. Given time, the
#   single hidden layer comes closer. A small lead remains, for each of the five seeds.
# - **After that, depth does not pay here.** The change is smaller than the spread from seed to
#   seed. The training images are nearly all right already, so there is little left to learn from
#   them. Perhaps more images would help; we have not measured that.
# - **On the faces nothing can be decided.** There are 50 held-out images, so one image is 2
#   percentage points.
#
# Depth became famous on millions of large photographs, with convolutional networks. There the gain
# is large, and these small experiments neither show nor refute it.

# %% [markdown]
# ### What the first layer looks at
#
# Each unit of the first layer has one weight for each pixel, so its weights are an image. A
# network for faces: three hidden layers with 20, 7 and 5 units. We show the ten units of layer 1
# whose weights have changed most.
#
# The weights began as random noise, and the noise is still in them. So the second row shows only
# what the training has *added*: the weights after it minus those before.

# %%
faces = datasets.faces(seed=1)
begin = random_start([625, 20, 7, 5, 1], np.random.default_rng(1))
face_net, _ = training.train(faces.X_train, faces.Y_train, begin, 1500, 0.03)


def show_first_layer(before, after, side):
    """Show what units learned; print how alike neighbouring weights are."""
    added = after - before  # (n, side * side)
    print("correlation of each weight with the one to its right:")
    for name, W in {"before": before, "after": after, "added": added}.items():
        images = W.reshape(-1, side, side)
        left, right = images[:, :, :-1].ravel(), images[:, :, 1:].ravel()
        print(f"{name:6} {np.corrcoef(left, right)[0, 1]:+.2f}")
    most = np.argsort(-np.linalg.norm(added, axis=1))[:10]
    pictures = {"weights": after[most], "added": added[most]}
    show(
        plots.weight_images(pictures, (side, side)),
        alt="Weights of units of the first layer as grey images, and below "
        "each what training added to it.",
    )


# %% [markdown]
# For each weight we also compare its right-hand neighbour. In noise they have nothing to do with
# each other, and the correlation is 0. In a smooth picture it is near 1.

# %%
show_first_layer(begin["W1"], face_net["W1"], 25)

# %% [markdown]
# What the training adds is smooth, and most of it looks like a face, or like the shadow of one. It
# is made of images: each step adds to a row of W1 a weighted sum of the *training images*, since
# $dW^{[1]} = \frac1m \, dZ^{[1]} X^T$. (A sum of images need not look like any of them. Here it
# does.) Put to the test: least squares looks for the sum of images that comes nearest to what was
# added.

# %%
gained = (face_net["W1"] - begin["W1"]).T  # (625, 20)
portions = np.linalg.lstsq(faces.X_train, gained)[0]  # (m, 20)
rest = np.linalg.norm(gained - faces.X_train @ portions) / np.linalg.norm(
    gained
)
print(
    f"{portions.shape[0]} images, portions for {portions.shape[1]} units",
    end="; ",
)
print(f"left over: less than 1e-8 of the whole: {rest < 1e-8}")

# %% [markdown]
# Now the digits. There are more of them, and they have fewer pixels.

# %%
begin = random_start([64, 16, 16, 1], np.random.default_rng(1))
digit_net, _ = training.train(X, Y, begin, 1500, 0.3)
show_first_layer(begin["W1"], digit_net["W1"], 8)
never = ~np.any(X, axis=1)  # (64,) pixels without ink in all training images
way = np.max(np.abs(digit_net["W1"] - begin["W1"])[:, never])
print(
    f"{never.sum()} pixels are 0 in all training images; their weights "
    f"moved by {way:.2f}"
)


# %% [markdown]
# At 8 × 8 pixels there is less to see, and the pictures are coarse. In some you find dark and light
# side by side: such a unit answers to an edge at this place. Others look like nothing that has a
# name. Where X is 0 in all images, so is dW: those weights keep the noise of the start.
#
# **Edges, then parts, then faces?** That is the usual picture of a deep network, and in large
# networks trained on many photographs it has been seen. Ours are too small to show it. But one part
# of the claim we can measure: *later layers hold features that say more*. In each layer we look for
# the one unit whose correlation with the label is largest, on held-out images. A correlation of 1
# would mean that this unit alone decides. (A unit that never fires says nothing, and is left out.)


# %%
def best_correlation(values, labels):
    """Return the largest correlation of a row of values with the labels."""
    alive = values[np.std(values, axis=1) > 0]
    return max(abs(np.corrcoef(row, labels[0])[0, 1]) for row in alive)


def report_layers(name, weights, inputs, labels):
    """Print the best correlation of a pixel, and of a unit in each layer."""
    best = best_correlation(inputs, labels)
    print(f"{name:6} best pixel {best:.2f}", end="; best units:")
    for layer in range(1, len(weights) // 2):
        W, b = weights[f"W{layer}"], weights[f"b{layer}"]
        inputs, _ = linear_activation_forward(inputs, W, b, "relu")
        best = best_correlation(inputs, labels)
        print(f"  layer {layer} {best:.2f}", end="")
    print()


# %% [markdown]
# For both networks:

# %%
report_layers("faces", face_net, faces.X_test, faces.Y_test)
report_layers("digits", digit_net, X_test, Y_test)

# %% [markdown]
# On the digits it is so. The best unit of layer 1 says hardly more about "odd" than the best pixel
# does, and the best unit of layer 2 says far more. On the faces the first layer's best unit is
# about as good as that of any later layer. It fits the table: there, more layers bring nothing that
# we could measure.

# %% [markdown]
# ## Put together: odd or even
#
# The final network, trained by *your* functions from start to end where they passed: two hidden
# layers, 800 steps. It takes a few seconds at most.

# %%
final, costs = L_layer_model(X, Y, [64, 16, 16, 1], 0.3, 800)
print("costs before steps 0, 100, …:", numbers(costs, ".3f"))
print(f"training images: {accuracy(final, X, Y):.1f}% right")
print(f"held-out images: {accuracy(final, X_test, Y_test):.1f}% right")
show(
    plots.cost_curves({"64-16-16-1": np.ravel(costs)}, every=100),
    alt="The cost over the steps of gradient descent, falling fast at first "
    "and then slowly towards 0.",
)

# %% [markdown]
# **Where is it wrong?** Look at the mistakes before you trust an accuracy. (At most twelve are
# shown.) Each title says which digit it is, and which probability the network gives to "odd".

# %%
wrong = np.flatnonzero(predict(X_test, Y_test, final) != Y_test)
chances, _ = L_model_forward(X_test[:, wrong], final)
digits_wrong = data.Y_test[0, wrong]
counted = {
    digit: int(np.sum(digits_wrong == digit))
    for digit in np.unique(digits_wrong).tolist()
}
print(
    f"{wrong.size} of {Y_test.size} wrong; how many of which digit: {counted}"
)
titles = [
    f"{d}: P = {p:.2f}" for d, p in zip(digits_wrong, chances[0], strict=True)
]
show(
    patches(X_test[:, wrong[:12]].T.reshape(-1, 8, 8), titles[:12]),
    alt="Held-out digits that are read wrongly, each with its digit and "
    "the probability of odd.",
)

# %% [markdown]
# Some of these you would find hard yourself, at 8 × 8 pixels. Others are clear, and the network is
# wrong and sure of it. That is typical: the sigmoid's output is a probability *as the model sees
# it*, and a network that has all its training images right is usually too sure of itself.

# %% [markdown]
# ## One mistake made on purpose: averaging what flows backwards
#
# "Everything is a mean over m examples", thinks somebody, and divides $dA_{prev}$ by m as well, in
# each layer. The way back is linear. So the blame that reaches layer l is too small by the factor
# m for each layer above it: 1 in the last layer, 1/m in the one before, then 1/m², and so on. That
# is easy to imitate from the right gradient.


# %%
def averaged_too_often(slopes, examples):
    """Return the gradient as it comes out if dA_prev is divided by m in each
    layer."""
    depth = max(int(name[2:]) for name in slopes if name.startswith("dW"))
    return {
        f"d{letter}{layer}": slopes[f"d{letter}{layer}"]
        / examples ** (depth - layer)
        for layer in range(1, depth + 1)
        for letter in "Wb"
    }


# %% [markdown]
# A descent that takes its gradient from `L_model_backward`, and may spoil it on the way:


# %%
def descend(spoil, steps=300):
    """Return weights and costs of a descent whose gradient is spoiled."""
    weights, curve = (
        random_start([64, 16, 16, 1], np.random.default_rng(1)),
        [],
    )
    for _ in range(steps):
        outputs, kept = L_model_forward(X, weights)
        curve.append(compute_cost(outputs, Y))
        weights = update_parameters(
            weights, spoil(L_model_backward(outputs, Y, kept)), 0.1
        )
    return weights, curve


# %% [markdown]
# Both descents start from the same weights.

# %%
good, good_curve = descend(lambda slopes: slopes)
bad, bad_curve = descend(lambda slopes: averaged_too_often(slopes, m))
for name, weights, curve in (
    ("right", good, good_curve),
    ("averaged", bad, bad_curve),
):
    print(f"{name:8} cost {curve[0]:.3f} → {curve[-1]:.3f}", end="; ")
    print(f"held out {accuracy(weights, X_test, Y_test):.1f}%")
show(
    plots.cost_curves({"right": good_curve, "dA averaged": bad_curve}),
    alt="Cost over the steps: with the right gradient it falls far, with "
    "averaged dA it hardly falls.",
)

# %% [markdown]
# The cost goes down in both cases, step by step. Nothing crashes, all shapes are right, and the
# answers are better than guesses. One would blame the learning rate, or the data.
#
# **Diagnosis.** Ask layer by layer. How far has each weight matrix moved? And how long is its
# gradient, compared with the one found by trying?

# %%
begin = random_start([64, 16, 16, 1], np.random.default_rng(1))
for name, weights in (("right", good), ("averaged", bad)):
    ways = [
        np.linalg.norm(weights[f"W{i}"] - begin[f"W{i}"]) for i in (1, 2, 3)
    ]
    print(f"{name:8} W1, W2, W3 moved by", numbers(ways, ".1e"))

# %% [markdown]
# Now the gradient check of the network with four layers from Idea 5, spoiled in the same way:

# %%
both = both_gradients(checked, X_few, Y_few)
by_formula, by_trying = (from_vector(vector, checked) for vector in both)
slopes = {f"d{name}": slope for name, slope in by_formula.items()}
spoiled = averaged_too_often(slopes, Y_few.size)
for i in (4, 3, 2, 1):
    length = np.linalg.norm(spoiled[f"dW{i}"]) / np.linalg.norm(
        by_trying[f"W{i}"]
    )
    print(
        f"layer {i}: length {length:.6f} of what it should be, "
        f"1/{1 / length:.0f}"
    )
one_vector = to_vector(spoiled[f"d{name}"] for name in checked)
error = gradients.relative_error(one_vector, to_vector(by_trying.values()))
print(f"all layers in one vector: relative error {error:.3f}")

# %% [markdown]
# In the first table only the last layer has learned. The other two are as random as they were at
# the start. A random layer is no bad maker of features, so the last one gets somewhere all the
# same. In the second table the last layer is right, and each layer before it is too short by
# another factor of 12. There were m = 12 examples: a factor that is exactly m names its cause.
#
# **Remedy.** Divide by m in dW and db, and nowhere else. And check the gradient of every layer by
# itself: one long vector says that something is wrong, but not where.

# %% [markdown]
# ## In short
#
# - A network is a list of layers. Each is one block: $Z = W A_{prev} + b$, $A = g(Z)$, and a cache.
# - The loop over layers is right, since each layer needs the last. Loops over examples stay out.
# - Backward, each block takes dA and its cache: $dZ = dA * g'(Z)$, $dW = \frac1m dZ A_{prev}^T$,
#   db the mean of dZ, $dA_{prev} = W^T dZ$. Only dW and db are averaged.
# - Parity of n bits: a list of patterns needs 2ⁿ⁻¹ units, a tree of xor gates about 2n. Units that
#   count do with n, and folding the count with about 2 log₂ n. How much depth saves depends on what
#   a unit can do.
# - Weights of variance 2/n_prev keep the signal of ReLU layers about as large from layer to layer.
#   × 0.01 suits shallow networks only.
# - A gradient check costs a few lines. Do it for each layer by itself.
# - Depth is to be measured: here one hidden layer paid, a second one learned sooner, a third did
#   not help. And before you compare, see that each network has been trained long enough.
#
# ## Further reading
#
# - D. E. Rumelhart, G. E. Hinton, R. J. Williams, [Learning representations by back-propagating
#   errors](https://doi.org/10.1038/323533a0), *Nature* 323 (1986): the way back, on four pages.
# - J. Håstad, [Almost optimal lower bounds for small depth
#   circuits](https://doi.org/10.1145/12130.12132), *STOC* (1986): parity needs exponentially many
#   and/or gates at any fixed depth.
# - M. Telgarsky, [Benefits of depth in neural networks](https://arxiv.org/abs/1602.04485), *COLT*
#   (2016): folding, and what shallow ReLU networks cannot do.
# - G. Montúfar, R. Pascanu, K. Cho, Y. Bengio, [On the number of linear regions of deep neural
#   networks](https://arxiv.org/abs/1402.1869), *NIPS* (2014).
# - X. Glorot, Y. Bengio, [Understanding the difficulty of training deep feedforward neural
#   networks](https://proceedings.mlr.press/v9/glorot10a.html), *AISTATS* (2010): Xavier's start.
# - K. He, X. Zhang, S. Ren, J. Sun, [Delving deep into
#   rectifiers](https://arxiv.org/abs/1502.01852), *ICCV* (2015): the start for ReLU layers.
# - Y. LeCun, Y. Bengio, G. Hinton, [Deep learning](https://doi.org/10.1038/nature14539), *Nature*
#   521 (2015): an overview by three of its founders.
# - M. D. Zeiler, R. Fergus, [Visualizing and understanding convolutional
#   networks](https://arxiv.org/abs/1311.2901), *ECCV* (2014): edges, parts and objects, seen in a
#   large network.
# - B. Schölkopf, R. Herbrich, A. J. Smola, [A generalized representer
#   theorem](https://doi.org/10.1007/3-540-44581-1_27), *COLT* (2001): why what is learned is made
#   of the examples.
# - S. Shalev-Shwartz, O. Shamir, S. Shammah, [Failures of gradient-based deep
#   learning](https://arxiv.org/abs/1703.07950), *ICML* (2017): why parity is not found by descent.

# %% [markdown]
# ## About the course
#
# These seven chapters go along with a course: *Neural Networks and Deep Learning* by Andrew Ng,
# Kian Katanforoosh and Younes Bensouda Mourri, the first of the five courses of the Deep Learning
# Specialization on Coursera:
# [coursera.org/learn/neural-networks-deep-learning](https://www.coursera.org/learn/neural-networks-deep-learning).
#
# **What it covers.** Four weeks: what deep learning is and why it took off; logistic regression as
# a network, with vectorised code; networks with one hidden layer; deep networks. The functions you
# filled in have the names and the arguments of its exercises.
#
# **For whom.** People who can program a little, in Python, with loops and functions. It helps to
# know what a matrix product and a derivative are. Neither is assumed in depth.
#
# **What comes after.** Choosing rates and starts with care, regularisation, faster descents,
# convolutional and recurrent networks: the other courses of the series. You have all it takes to
# read on: every one of them is built from blocks with a way forward, a cache and a way back.
#
# This companion is independent of the course and its makers.
