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
# # Add a hidden layer
#
# Logistic regression draws a straight line between two classes. Many classes cannot be parted by a
# line. Put a few units between input and output, and the line can bend. This chapter builds such a
# network, trains it, and watches it go wrong.
#
# **You will learn**
#
# - to compute the output of a network unit by unit, as one column, and for all examples at once;
# - what tanh, ReLU and leaky ReLU do, and where they stop learning;
# - why a network without them is no better than a line;
# - to derive all gradients, walking backwards, and to check them;
# - why the weights start random and small;
# - how many hidden units are enough, and what too many do.
#
# **You need** chapters 01 to 03: the sigmoid, gradient descent, matrices, broadcasting. **Time:**
# two sittings of about 75 minutes; a good place to rest is after Idea 3. There are thirteen
# functions to fill in; most are one to four lines.
#
# Run the cells in order, from the top. Shift+Enter runs one and goes on to the next. You need not
# read the code of cells that only print or draw.

# %%
import copy
from functools import partial

import ipywidgets
import numpy as np

from course_utils import (
    activations,
    datasets,
    gradients,
    logistic,
    shallow,
    training,
    widgets,
)
from course_utils.activations import sigmoid, sigmoid_derivative
from course_utils.grading import by_hand, graded
from course_utils.plotting import shallow as plots
from course_utils.plotting import show
from course_utils.printing import numbers

# %% [markdown]
# ## The question: which petal is it?
#
# A flower has six petals. Every second petal belongs to class 1, the others to class 0. Each
# example is a point on a petal, with two features: its coordinates $x_1$ and $x_2$. A little noise
# blurs the edges. The points are generated, with a seed, so that we know what is there to be found.
#
# As always, X is (n_x, m) with one example a column, and Y is (1, m). Here n_x = 2.

# %%
data = datasets.flower()
X, Y = data.X_train, data.Y_train  # (n_x, m), (1, m)
print(
    f"X {X.shape}, Y {Y.shape}; held out: {data.X_test.shape[1]} more points"
)
print(f"class 1 has {np.sum(Y == 1)} examples, class 0 has {np.sum(Y == 0)}")
show(
    plots.points(X, Y, data.classes),
    alt="The flower: points on six petals around the origin, which belong to "
    "class 0 and to class 1 in turn.",
)

# %% [markdown]
# **Predict before you run.** Chapter 02's logistic regression takes a thousand steps on these
# points. Will it find a good line?
#
# <details><summary>Answer</summary>
#
# There is none. Take any line through the middle: one side of it holds about three petals, and
# they are not of one class. The lowest cost is reached with weights close to zero: the model says
# ½ to everybody. Whether a few more or a few less than half of its answers are right is luck.
#
# </details>


# %%
def right(predicted, truth):
    """Return the share of right answers in per cent; both of shape (1, m)."""
    return 100 * np.mean(predicted == truth)


line = logistic.model(X, Y, data.X_test, data.Y_test, 1000, 0.5, False)
trained = right(line["Y_prediction_train"], Y)
print(f"right: {trained:.0f}% of the training points", end=", ")
print(
    f"{right(line['Y_prediction_test'], data.Y_test):.0f}% of those held out"
)
print(
    f"weights {line['w'][0, 0]:.3f}, {line['w'][1, 0]:.3f}; bias "
    f"{float(line['b']):.3f}"
)
print(
    f"cost before step 900 {float(line['costs'][-1]):.4f}; ln 2 = "
    f"{np.log(2):.4f}"
)

# %% [markdown]
# The cost is still ln 2, the cost of a coin. Here is the line it drew. The grey side is what it
# takes for class 1.

# %%
chances = sigmoid(line["w"].T @ X + line["b"])  # (1, m)
print(f"probabilities from {chances.min():.3f} to {chances.max():.3f}")
panel = (
    "logistic regression",
    lambda P: sigmoid(line["w"].T @ P + line["b"]),
    X,
    Y,
)
show(
    plots.boundaries([panel], data.classes),
    alt="The points of the flower and one straight line through the middle: "
    "the shaded side, where class 1 is predicted, holds points of both "
    "classes.",
)

# %% [markdown]
# Was it only the descent that failed? We try 360 lines through the middle, one for each degree, and
# count.

# %%
angles = np.arange(360) * np.pi / 180
# (2, 360): where each has its class 1
directions = np.stack([np.cos(angles), np.sin(angles)])
sides = directions.T @ X > 0  # (360, 2) @ (2, m) -> (360, m)
shares = 100 * np.mean(sides == Y, axis=1)  # (360,)
print(f"the best of 360 lines is right for {shares.max():.0f}%", end=", ")
print(f"the worst for {shares.min():.0f}%")

# %% [markdown]
# Two petals of three: more cannot be had from a line through the middle. And logistic regression
# does not even want that. Of three neighbouring petals the middle one, which would be wrong, lies
# twice as far from the line as the other two. To be wrong there costs as much as both others gain.

# %% [markdown]
# ## Idea 1: a layer between input and output
#
# One line is not enough, but several lines are a start. Let three units look at the point, each
# with its own line. Each tells on which side the point lies. One more unit looks at their three
# answers, and decides. The three are called **hidden**: the data say what goes in and what should
# come out, but nobody says what a hidden unit should answer.

# %%
show(
    plots.network(2, 3),
    alt="A network: two inputs, three hidden units and one output; a line "
    "from every circle to each of the next layer.",
)
print(
    f"numbers to learn: layer 1: 3·2 weights + 3 biases = {3 * 2 + 3}",
    end="; ",
)
print(f"layer 2: 3 weights + 1 bias = {3 + 1}")

# %% [markdown]
# **Notation.** It looks heavy, but each mark says one thing.
#
# - A number in square brackets above is the **layer**: $a^{[1]}$ belongs to layer 1. The input
#   counts as layer 0. Such a network is said to have *two* layers, as the input computes nothing.
# - A small number below is the **unit**: $a^{[1]}_3$ is the answer of the third hidden unit.
# - A number in round brackets above is the **example**: $x^{(i)}$ is the i-th column of X.
# - $n_x$, $n_h$ and $n_y$ are the numbers of inputs, hidden units and outputs. Here $n_y = 1$.
#
# **One unit** does what it did in chapter 01: it adds weighted inputs and bends the sum. The
# bending function g is called the **activation**. For hidden unit j:
#
# $$z^{[1]}_j = \sum_{k=1}^{n_x} W^{[1]}_{jk}\, x_k + b^{[1]}_j, \qquad
# a^{[1]}_j = g\big(z^{[1]}_j\big)$$
#
# $W^{[1]}_{jk}$ is the weight from input k to unit j: first where it goes, then where it comes
# from. Inside we take g = tanh for now, an S-shaped curve from −1 to 1 (Idea 2 has its formula, and
# says why). The output unit takes the $a^{[1]}_j$ as its inputs, and the sigmoid as its activation.
#
# Weights that somebody made up, one example, one unit after the other:

# %%
# (n_h, n_x): one row per unit
W1 = np.array([[1.0, -0.5], [0.25, 2.0], [-1.5, 0.5]])
b1 = np.array([[0.5], [-1.0], [0.0]])  # (n_h, 1)
W2 = np.array([[2.0, -1.0, 0.5]])  # (n_y, n_h)
b2 = np.array([[0.25]])  # (n_y, 1)
x = np.array([[1.0], [0.5]])  # (n_x, 1): one example

answers = []
for j in range(3):
    score = W1[j, 0] * x[0, 0] + W1[j, 1] * x[1, 0] + b1[j, 0]
    answers.append(np.tanh(score))
    print(f"hidden unit {j + 1}: z = {score:+.4f}, a = {answers[j]:+.4f}")
score = sum(W2[0] * answers) + b2[0, 0]
print(f"output unit:   z = {score:+.4f}, a = {sigmoid(score):+.4f}")

# %% [markdown]
# **Stacked.** Three units are three rows of weights. A matrix times a column multiplies each row
# with the column and adds up. So one line does all three units:
#
# $$z^{[1]} = W^{[1]} x + b^{[1]}, \quad a^{[1]} = g(z^{[1]}), \qquad
# z^{[2]} = W^{[2]} a^{[1]} + b^{[2]}, \quad a^{[2]} = \sigma(z^{[2]})$$
#
# **Shapes:** $W^{[1]}$ (n_h, n_x) times x (n_x, 1) gives (n_h, 1), like $b^{[1]}$. $W^{[2]}$
# (n_y, n_h) times $a^{[1]}$ (n_h, 1) gives (n_y, 1), like $b^{[2]}$. A weight matrix has as many
# rows as its layer has units, and as many columns as the layer before.

# %%
z1 = W1 @ x + b1  # (n_h, n_x) @ (n_x, 1) + (n_h, 1)
a1 = np.tanh(z1)  # (n_h, 1)
z2 = W2 @ a1 + b2  # (n_y, n_h) @ (n_h, 1) + (n_y, 1)
a2 = sigmoid(z2)  # (n_y, 1)
print("hidden units:", numbers(a1, "+.4f"), f"  output: {a2[0, 0]:+.4f}")
same_inside, same_output = (
    np.allclose(a1.ravel(), answers),
    np.allclose(a2, sigmoid(score)),
)
print(f"equal to unit by unit: {same_inside}, {same_output}")

# %% [markdown]
# The third form, for all examples at once, you write yourself in Idea 4.

# %% [markdown]
# ## Idea 2: functions that bend
#
# Which activation g should a unit have? There are four in common use. For each we need its value,
# and its slope: gradients are products of slopes, as chapter 01 showed.
#
# **Sigmoid**, $\sigma(z) = 1/(1 + e^{-z})$, between 0 and 1, slope $\sigma(1 - \sigma)$. You know
# it. A probability has to lie between 0 and 1, so it belongs to the *output* of a binary
# classifier. Inside a network there is nearly always something better.
#
# **Tanh**, the hyperbolic tangent, lies between −1 and 1:
#
# $$\tanh z = \frac{e^{z} - e^{-z}}{e^{z} + e^{-z}}$$
#
# It is a sigmoid in disguise, twice as high, twice as fast, and moved down:
# $\tanh z = 2\,\sigma(2z) - 1$. Its middle is 0. That is why it is nearly always better than the
# sigmoid inside: the next layer gets inputs of both signs around 0, not all of them positive. (Why
# that helps is explained by LeCun and others in section 4.3 of *Efficient BackProp*.)

# %%
rng = np.random.default_rng(5)
scores = rng.normal(size=10_000)  # scores around 0
print(f"mean answer of the sigmoid {sigmoid(scores).mean():.2f}", end=", ")
print(f"of tanh {abs(np.tanh(scores).mean()):.2f}")
print(
    "tanh z = 2σ(2z) − 1:",
    np.allclose(np.tanh(scores), 2 * sigmoid(2 * scores) - 1),
)

# %% [markdown]
# The slope of tanh, by the quotient rule, with $p = e^z + e^{-z}$ below the line and
# $q = e^z - e^{-z}$ above it. The slope of q is p, and the slope of p is q. So
#
# $$\tanh' = \frac{p \cdot p - q \cdot q}{p^2} = 1 - \frac{q^2}{p^2} = 1 - \tanh^2 z$$

# %% [markdown]
# ### Your turn: the slope of tanh
#
# Write `tanh_derivative(z)`. The argument is the place where the slope is taken, not the value
# there.
#
# - Formula: $g'(z) = 1 - \tanh^2 z$.
# - Shapes: `z` any → the same shape.
# - By hand: tanh 0 = 0, so the slope at 0 is 1. At z = ln 3: $e^z = 3$ and $e^{-z} = 1/3$, so
#   tanh = (8/3) / (10/3) = 0.8, and the slope is 1 − 0.64 = 0.36.

# %%
# exercise: activations.tanh_derivative

# %% [markdown]
# The examples by hand; and slopes found by trying, as in chapter 01.

# %%
for place in (0.0, np.log(3), 2.0):
    tried = gradients.central_differences(
        lambda p: float(np.tanh(p[0])), np.array([place])
    )
    by_formula = tanh_derivative(np.array([place]))
    print(
        f"at {place:.4f}: by formula {by_formula[0]:.6f}, by trying "
        f"{tried[0]:.6f}"
    )

# %% [markdown]
# **ReLU** is the simplest bend of all: the *rectified linear unit* lets positive numbers through,
# and makes the others 0. For z > 0 its slope is 1, however large z is. It does not flatten out
# there, and that made deep networks trainable.

# %% [markdown]
# ### Your turn: the ReLU
#
# Write `relu(z)`, without a loop.
#
# - Formula: the larger of z and 0, for each number by itself.
# - Shapes: `z` any → the same shape.
# - By hand: (−2, 0, 3) becomes (0, 0, 3).

# %%
# exercise: activations.relu

# %% [markdown]
# The example by hand:

# %%
three = np.array([-2.0, 0.0, 3.0])
by_hand("0 0 3", relu, relu(three))

z = np.arange(-400, 401) / 100  # (k,) -4.00, -3.99, ..., 4.00
show(
    plots.bend(z, relu(z)),
    alt="The ReLU: it lies on the axis up to z = 0, has a corner there, and "
    "then rises in a straight line, 1 up for each 1 to the right.",
)

# %% [markdown]
# ### Your turn: the slope of the ReLU
#
# Write `relu_derivative(z)`. At z = 0 there is a corner, and a corner has no slope. We need some
# number there, and by *convention* it is 0. (It hardly matters: a sum of real measurements is
# almost never exactly 0.)
#
# - Formula: 1 where z > 0, else 0.
# - Shapes: `z` any → the same shape.
# - By hand: at (−2, 0, 3) the slopes are (0, 0, 1).

# %%
# exercise: activations.relu_derivative

# %% [markdown]
# The example by hand:

# %%
by_hand("0 0 1", relu_derivative, relu_derivative(three))

# %% [markdown]
# Where z < 0 the ReLU's slope is 0. A unit whose z is negative for *all* examples never changes. It
# is called **dead**. The **leaky ReLU** keeps a small slope there, a hundredth:
# $g(z) = \max(0.01\,z,\; z)$.

# %% [markdown]
# ### Your turn: the leaky ReLU
#
# Write `leaky_relu(z)`.
#
# - Formula: the larger of 0.01 z and z, for each number by itself.
# - Shapes: `z` any → the same shape.
# - By hand: (−2, 0, 3) becomes (−0.02, 0, 3).

# %%
# exercise: activations.leaky_relu

# %% [markdown]
# The example by hand:

# %%
by_hand("-0.02 0 3", leaky_relu, leaky_relu(three))

# %% [markdown]
# ### Your turn: the slope of the leaky ReLU
#
# Write `leaky_relu_derivative(z)`. At 0 we take the lower of the two slopes, again by
# convention.
#
# - Formula: 1 where z > 0, else 0.01.
# - Shapes: `z` any → the same shape.
# - By hand: at (−2, 0, 3) the slopes are (0.01, 0.01, 1).

# %%
# exercise: activations.leaky_relu_derivative

# %% [markdown]
# The example by hand:

# %%
by_hand("0.01 0.01 1", leaky_relu_derivative, leaky_relu_derivative(three))

# %% [markdown]
# **Saturation.** A unit whose slope is close to 0 is **saturated**: its answer hardly reacts, so it
# hardly learns. Let us call a slope below 0.01 flat. Where is each function flat?
#
# **Predict before you run.** Which one becomes flat first as z grows: sigmoid or tanh? Which are
# flat on one side only, or nowhere?
#
# <details><summary>Answer</summary>
#
# Tanh, as it is the faster of the two: it is steep in the middle, and soon flat. The ReLU is
# flat on the left, beginning at 0, and never on the right. The leaky ReLU is nowhere flat, as its
# slope is never *below* 0.01.
#
# </details>

# %%
z = np.arange(-800, 801) / 100  # (k,) -8.00, -7.99, ..., 8.00
functions = {
    "sigmoid": (sigmoid(z), sigmoid_derivative(z)),
    "tanh": (np.tanh(z), tanh_derivative(z)),
    "ReLU": (relu(z), relu_derivative(z)),
    "leaky ReLU": (leaky_relu(z), leaky_relu_derivative(z)),
}
for name, (_, slopes) in functions.items():
    lows, highs = z[(slopes < 0.01) & (z <= 0)], z[(slopes < 0.01) & (z > 0)]
    low_side, high_side = "nowhere on the left", "nowhere on the right"
    low_side = f"up to z = {lows.max():5.2f}" if lows.size else low_side
    high_side = f"from z = {highs.min():.2f} on" if highs.size else high_side
    print(f"{name:10}  greatest slope {slopes.max():.2f}; flat", end=" ")
    print(f"{low_side}, {high_side}")
show(
    plots.activations(z, functions),
    alt="Four panels, each with an activation and its slope: sigmoid and tanh "
    "are S-shaped, and their slope is nearly 0 at both ends; ReLU is 0 at "
    "the left and rises at the right; leaky ReLU has a small slope at the "
    "left too.",
)

# %% [markdown]
# (One sometimes reads that the ReLU "lacks normalisation". What is meant is this: its answers have
# no upper limit, and so it does not saturate for z > 0.)
#
# **The vanishing gradient.** On the way back through a network the slopes of all layers are
# multiplied. A product of many numbers below 1 is soon close to 0. We multiply slopes only, as
# if all weights were 1: the sigmoid at its very best (z = 0), tanh at z = 1, a ReLU that is on, and
# a saturated sigmoid (z = 4.6).

# %%
layers = np.arange(1, 11)
series = {
    "ReLU, z > 0": relu_derivative(np.array([1.0])) ** layers,
    "tanh, z = 1": tanh_derivative(np.array([1.0])) ** layers,
    "sigmoid, z = 0": sigmoid_derivative(np.array([0.0])) ** layers,
    "sigmoid, z = 4.6": sigmoid_derivative(np.array([4.6])) ** layers,
}
print("layers passed:   ", numbers((1, 2, 5, 10), "14"))
for name, values in series.items():
    print(f"{name:17}", numbers(values[[0, 1, 4, 9]], "14.2g"))
show(
    plots.products(layers, series),
    alt="What is left of a slope after one to ten layers, on a logarithmic "
    "axis: ReLU keeps everything, tanh and the sigmoid lose more with "
    "each layer, a saturated sigmoid most.",
)

# %% [markdown]
# With sigmoids about a millionth of the slope reaches the first of ten layers, at best. Weights
# larger than 1 can make up for it, but not reliably; chapter 06 measures what happens in a deep
# network. With one hidden layer the loss is bearable, and tanh is a good choice.

# %% [markdown]
# ## Idea 3: without a bend, nothing is gained
#
# Is the activation needed at all? Leave it out, that is, take g(z) = z. Then the two layers are
#
# $$W^{[2]}\big(W^{[1]} x + b^{[1]}\big) + b^{[2]} =
# \underbrace{W^{[2]} W^{[1]}}_{W}\, x + \underbrace{W^{[2]} b^{[1]} + b^{[2]}}_{b}$$
#
# This is *one* layer, with the weights W and the bias b. However many layers are stacked, the
# matrices multiply into one. Take three layers with 50, 20 and 1 units, all at random:

# %%
sizes = (2, 50, 20, 1)
linear = [
    (rng.normal(size=(n, n_prev)), rng.normal(size=(n, 1)))
    for n_prev, n in zip(sizes[:-1], sizes[1:], strict=True)
]  # for each layer its weights (n, n_prev) and its bias (n, 1)


def pass_through(layers, bend, columns):
    """Send columns (n_x, k) through all layers, with the activation between
    two layers."""
    for number, (weights, bias) in enumerate(layers):
        fed = bend(columns) if number else columns  # (n_prev, k)
        columns = weights @ fed + bias  # (n, n_prev) @ (n_prev, k) + (n, 1)
    return columns


# %% [markdown]
# Five points go through all three. The activation returns what it gets.

# %%
three_layers = pass_through(linear, lambda score: score, X[:, :5])  # (1, 5)
print(
    "five points through three linear layers:",
    numbers(three_layers[0], "+.2f"),
)

# %% [markdown]
# Now we multiply the three matrices. Each bias has to go through the layers that follow.

# %%
one_W, one_b = np.eye(2), np.zeros((2, 1))  # the layer that changes nothing
for weights, bias in linear:
    one_W, one_b = weights @ one_W, weights @ one_b + bias
one_layer = one_W @ X[:, :5] + one_b  # (1, 2) @ (2, 5) + (1, 1)
print(
    "the same points through one layer:      ", numbers(one_layer[0], "+.2f")
)
print("equal:", np.allclose(three_layers, one_layer))
print(
    f"numbers in three layers: {sum(w.size + b.size for w, b in linear)}",
    end=", ",
)
print(f"in the one that does the same: {one_W.size + one_b.size}")

# %% [markdown]
# So a deep network of linear layers is a straight line with much ado. Only an activation that
# bends makes a layer more than its matrix. There is a test without any matrix: a straight map sends
# the middle of two points to the middle of their results.

# %%
bends = {
    "none": lambda score: score,
    "tanh": np.tanh,
    "ReLU": relu,
    "leaky ReLU": leaky_relu,
}
P, Q = X[:, :5], X[:, 5:10]  # five pairs of points
for name, bend in bends.items():
    middle = pass_through(linear, bend, (P + Q) / 2)
    of_ends = (
        pass_through(linear, bend, P) + pass_through(linear, bend, Q)
    ) / 2
    print(
        f"{name:10}  the middle goes to the middle: "
        f"{np.allclose(middle, of_ends)}"
    )

# %% [markdown]
# **Predict before you run** (in your head): a network has ten layers, nine of them linear, and at
# the output a sigmoid. What kind of boundary does it draw?
#
# <details><summary>Answer</summary>
#
# A straight one. The ten layers are one matrix, and then a sigmoid: logistic regression. In
# *regression*, where the output may be any number, a linear output unit makes sense. Inside it does
# not.
#
# </details>
#
# *This is a good place to rest.*

# %% [markdown]
# ## Idea 4: all examples at once
#
# Chapter 02 put the examples side by side, as columns, and got rid of the loop. The same works
# here. Every column of X goes through the network by itself; a bias is broadcast to all columns:
#
# $$Z^{[1]} = W^{[1]} X + b^{[1]}, \quad A^{[1]} = \tanh Z^{[1]}, \qquad
# Z^{[2]} = W^{[2]} A^{[1]} + b^{[2]}, \quad A^{[2]} = \sigma(Z^{[2]})$$
#
# Small letters were for one example; capital letters have one column for each of the m examples.
#
# | quantity | shape | rows | columns |
# | --- | --- | --- | --- |
# | $X$ | (n_x, m) | features | examples |
# | $W^{[1]}$ | (n_h, n_x) | hidden units | features |
# | $b^{[1]}$ | (n_h, 1) | hidden units | one |
# | $Z^{[1]}, A^{[1]}$ | (n_h, m) | hidden units | examples |
# | $W^{[2]}$ | (n_y, n_h) | outputs | hidden units |
# | $b^{[2]}$ | (n_y, 1) | outputs | one |
# | $Z^{[2]}, A^{[2]}, Y$ | (n_y, m) | outputs | examples |
#
# Read a row of $A^{[1]}$: what one hidden unit said to all examples. Read a column: what all units
# said to one example.

# %% [markdown]
# ### Your turn: the sizes of the layers
#
# Write `layer_sizes(X, Y)`. The sizes of input and output are in the data. The size of the hidden
# layer is not: it is our choice, and we begin with 4.
#
# - Shapes: `X` (n_x, m), `Y` (n_y, m) → three whole numbers n_x, n_h, n_y.
# - By hand: X of shape (5, 3) and Y of shape (2, 3) give 5, 4, 2.

# %%
# exercise: shallow.layer_sizes

# %% [markdown]
# The example by hand, then the flower:

# %%
by_hand("5 4 2", layer_sizes, layer_sizes(np.zeros((5, 3)), np.zeros((2, 3))))
print("the flower:", *layer_sizes(X, Y))

# %% [markdown]
# ### Your turn: where the walk starts
#
# Write `initialize_parameters(n_x, n_h, n_y)`: Gaussian random numbers times 0.01 for the weights,
# zeros for the biases. Why random, and why so small? Idea 6 tries the alternatives. The stub makes
# a seeded generator `rng` for you. `rng.normal(size=(2, 3))` draws a (2, 3) matrix of Gaussian
# numbers with mean 0 and standard deviation 1.
#
# - Shapes: three whole numbers → a dict with "W1" (n_h, n_x), "b1" (n_h, 1), "W2" (n_y, n_h) and
#   "b2" (n_y, 1).
# - By hand: for the sizes 2, 4, 1 that is 8 + 4 + 4 + 1 = 17 numbers, 5 of them zeros.

# %%
# exercise: shallow.initialize_parameters

# %% [markdown]
# The shapes, and whether the example by hand is right:

# %%
start = initialize_parameters(2, 4, 1)
for name, value in start.items():
    print(f"{name}: shape {value.shape}, all zero: {not np.any(value)}")
count = sum(value.size for value in start.values())
by_hand("17 numbers", initialize_parameters, count)

# %% [markdown]
# ### Your turn: forwards
#
# Write `forward_propagation(X, parameters)`. The lines that take W1, b1, W2 and b2 out of the dict
# are there. `sigmoid` is at hand, from chapter 01. Beside the output you return a **cache**: the
# numbers that the way back will need. Its form is up to you, as long as your own backward step
# (Idea 5) understands it.
#
# - Formula: the four equations above.
# - Shapes: `X` (n_x, m) and a dict → A2 (1, m), and a cache.
# - By hand: one feature, two hidden units with the weights 1 and 2, no biases, output weights 1
#   and 1. For x = 0 all sums are 0, and A2 = ½. For x = ½ the hidden units say tanh ½ = 0.4621 and
#   tanh 1 = 0.7616, their sum is 1.2237, and σ of it is 0.7727.

# %%
# exercise: shallow.forward_propagation

# %% [markdown]
# The example by hand. Then all points of the flower, with the made-up weights of Idea 1:
# matrices against unit by unit, example by example.

# %%
tiny = {"W1": np.array([[1.0], [2.0]]), "b1": np.zeros((2, 1))}
tiny |= {"W2": np.ones((1, 2)), "b2": np.zeros((1, 1))}
A2, cache = forward_propagation(np.array([[0.0, 0.5]]), tiny)
by_hand("0.5000 0.7727", forward_propagation, A2, ".4f")

made_up = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
one_by_one = np.zeros(Y.shape)  # (1, m)
for i in range(X.shape[1]):
    said = [np.tanh(sum(W1[j] * X[:, i]) + b1[j, 0]) for j in range(3)]
    one_by_one[0, i] = sigmoid(sum(W2[0] * said) + b2[0, 0])
A2, cache = forward_propagation(X, made_up)
print(
    f"A2 has shape {A2.shape}; equal to one by one: "
    f"{np.allclose(A2, one_by_one)}"
)

# %% [markdown]
# ### Your turn: the cost
#
# Write `compute_cost(A2, Y)`: the cross-entropy of chapter 01, the mean over the examples. The line
# that keeps logarithms finite is there.
#
# - Formula: $J = -\frac1m \sum_{i=1}^m \big( y^{(i)} \log a^{[2](i)} + (1 - y^{(i)}) \log(1 -
#   a^{[2](i)}) \big)$.
# - Shapes: `A2` (1, m), `Y` (1, m) → one number.
# - By hand: A2 = (0.5, 0.25) and Y = (1, 0) give −log 0.5 = 0.6931 and −log 0.75 = 0.2877. Their
#   mean is 0.4904.

# %%
# exercise: shallow.compute_cost

# %% [markdown]
# The example by hand; then the flower with weights close to zero. All sums are then close to zero,
# all answers close to ½, and the cost close to ln 2.

# %%
cost = compute_cost(np.array([[0.5, 0.25]]), np.array([[1, 0]]))
by_hand("0.4904", compute_cost, cost, ".4f")
guesses, _ = forward_propagation(X, start)
print(
    f"the flower at the start: {compute_cost(guesses, Y):.3f}; ln 2 = "
    f"{np.log(2):.3f}"
)

# %% [markdown]
# *Mind the bowl.* In logistic regression this cost is a bowl, with one lowest point. With a hidden
# layer it is not. Exchange two hidden units, with all their weights, and the network computes the
# same: so there are several lowest points, and hills between them. Where the walk starts now
# matters.

# %% [markdown]
# ## Idea 5: the blame goes backwards
#
# The output was wrong. Who is to blame? First the output unit: its sum z was too high or too low.
# That sum came from the hidden units' answers; each gets its share of the blame, in proportion to
# the weight with which it was heard. If a unit was saturated, it could not have said anything else:
# its blame is multiplied by its slope. And each weight is to blame as much as its unit, times the
# number it was multiplied with. That is all. It is called **back-propagation**.
#
# In formulas, for one example. We write dz for ∂L/∂z, dW for ∂L/∂W and so on, where L is the loss
# of the example. Each step is the chain rule: multiply the slopes along the way.
#
# **Step 1, the output's sum.** Nothing is new here; chapter 01 found, with sigmoid and
# cross-entropy, *answer minus truth*:
#
# $$dz^{[2]} = a^{[2]} - y$$
#
# **Step 2, the output's weights.** The sum $z^{[2]} = \sum_j W^{[2]}_{1j} a^{[1]}_j + b^{[2]}$ has
# the slope $a^{[1]}_j$ in the weight $W^{[2]}_{1j}$, and the slope 1 in the bias:
#
# $$dW^{[2]}_{1j} = dz^{[2]}\, a^{[1]}_j, \qquad db^{[2]} = dz^{[2]}$$
#
# **Step 3, back to the hidden answers.** The same sum has the slope $W^{[2]}_{1j}$ in $a^{[1]}_j$:
#
# $$da^{[1]}_j = W^{[2]}_{1j}\, dz^{[2]}$$
#
# **Step 4, back through the bend.** $a^{[1]}_j = g(z^{[1]}_j)$ has the slope $g'(z^{[1]}_j)$:
#
# $$dz^{[1]}_j = da^{[1]}_j \; g'\big(z^{[1]}_j\big)$$
#
# **Step 5, the hidden weights.** As in step 2, with the inputs x in the place of $a^{[1]}$:
#
# $$dW^{[1]}_{jk} = dz^{[1]}_j\, x_k, \qquad db^{[1]}_j = dz^{[1]}_j$$
#
# Step 1 needs $a^{[2]}$, step 2 needs $a^{[1]}$, and step 4 the slope at $z^{[1]}$: all of them
# were computed on the way forwards. That is what the cache is for. For tanh the slope is $1 -
# \tanh^2 z$, so $a^{[1]}$ is enough for it. In the picture the dashed arrows say what is kept.

# %%
show(
    plots.way_back(),
    alt="Four boxes from left to right for the steps forwards, from x to the "
    "loss L, and below them, from right to left, the steps backwards: step 1 "
    "hands on dz of the output, steps 2 and 3 give dW and db of the output "
    "and hand on da, step 4 hands on dz of the hidden units, step 5 gives "
    "their dW and db. Dashed arrows lead down from what is kept.",
)

# %% [markdown]
# The example of Idea 1, unit by unit. Let its label be y = 1.

# %%
y = 1
dz2 = a2[0, 0] - y  # step 1
print(f"output unit: dz = {dz2:+.4f}")
print("hidden unit   heard with       da    slope       dz    output dw")
slopes = tanh_derivative(z1)  # (n_h, 1)
dW1_by_unit = np.zeros((3, 2))  # (n_h, n_x)
for j in range(3):
    dw2 = dz2 * a1[j, 0]  # step 2
    da1 = W2[0, j] * dz2  # step 3
    dz1 = da1 * slopes[j, 0]  # step 4
    dW1_by_unit[j] = dz1 * x[:, 0]  # step 5
    print(f"{j + 1:11}   {W2[0, j]:+10.1f}  {da1:+.4f}", end="   ")
    print(f"{slopes[j, 0]:.4f}  {dz1:+.4f}   {dw2:+10.4f}")

# %% [markdown]
# **For all examples.** The dz of the m examples stand side by side, as the columns of dZ. What
# flows backwards keeps its m columns. Only dW and db are averaged over the examples, since the
# cost is a mean; as in chapter 02 the matrix product does the adding up.
#
# $$\begin{aligned}
# dZ^{[2]} &= A^{[2]} - Y \\
# dW^{[2]} &= \tfrac1m\, dZ^{[2]} A^{[1]T} \\
# db^{[2]} &= \tfrac1m \textstyle\sum_i dZ^{[2]}_{:, i} \\
# dZ^{[1]} &= W^{[2]T} dZ^{[2]} \ast g'\big(Z^{[1]}\big) \\
# dW^{[1]} &= \tfrac1m\, dZ^{[1]} X^{T} \\
# db^{[1]} &= \tfrac1m \textstyle\sum_i dZ^{[1]}_{:, i}
# \end{aligned}$$
#
# The star multiplies element by element; $dZ_{:, i}$ is column i of dZ. The sums run along the
# rows, over the examples, and keep their column: `axis=1, keepdims=True`, see chapter 03.
#
# **Shapes** are a good guide here. $W^{[2]T}$ (n_h, 1) times $dZ^{[2]}$ (1, m) gives (n_h, m), like
# $Z^{[1]}$. $dZ^{[1]}$ (n_h, m) times $X^T$ (m, n_x) gives (n_h, n_x), like $W^{[1]}$. A gradient
# has the shape of what it is the slope for. Whatever does not fit is wrong.

# %% [markdown]
# ### Your turn: backwards
#
# Write `backward_propagation(parameters, cache, X, Y)`. The stub takes the numbers out of the
# course's cache, a dict; if you gave yours another form, change that line.
#
# - Formula: the six equations above, with $g' = 1 - A^{[1]} \ast A^{[1]}$.
# - Shapes: "dW1" (n_h, n_x), "db1" (n_h, 1), "dW2" (1, n_h) and "db2" (1, 1), in a dict.
# - By hand: one feature, one hidden unit, W1 = 0, W2 = 1, no biases; x = (2, −1) with the labels
#   (1, 0). The hidden answers are 0 and A2 = ½. So dZ2 = (−½, ½), and dW2 = db2 = 0. The slope of
#   tanh at 0 is 1, so dZ1 = dZ2. Then dW1 = (2 · (−½) + (−1) · ½) / 2 = −0.75, and db1 = 0.

# %%
# exercise: shallow.backward_propagation

# %% [markdown]
# The example by hand; and the example of Idea 1 as a batch of one, against unit by unit.

# %%
zero, one = np.zeros((1, 1)), np.ones((1, 1))
tiny = {"W1": zero, "b1": zero, "W2": one, "b2": zero}
two_x, two_y = np.array([[2.0, -1.0]]), np.array([[1, 0]])  # (1, 2), (1, 2)
grads = backward_propagation(
    tiny, forward_propagation(two_x, tiny)[1], two_x, two_y
)
by_hand("dW1 -0.75", backward_propagation, grads["dW1"])
others = all(np.allclose(grads[name], 0) for name in ("db1", "dW2", "db2"))
print(f"db1, dW2 and db2 are 0: {others}")

truth = np.array([[y]])  # (1, m) with m = 1
grads = backward_propagation(
    made_up, forward_propagation(x, made_up)[1], x, truth
)
print("dW1 equal to unit by unit:", np.allclose(grads["dW1"], dW1_by_unit))

# %% [markdown]
# The shapes of everything, for the flower and four hidden units. What your cache holds is your
# affair, so the hidden Z, A and dZ are not looked up: their shape is that of W1 times X.

# %%
A2, cache = forward_propagation(X, start)
grads = backward_propagation(start, cache, X, Y)
print(
    f"X {X.shape}, Y {Y.shape}, A2 {A2.shape}; Z1, A1 and dZ1 "
    f"{(start['W1'] @ X).shape}"
)
for name, value in start.items():
    slope = grads[f"d{name}"]
    print(f"{name} {value.shape!s:6}  d{name} {slope.shape!s:6}", end="  ")
    print(f"same shape: {slope.shape == value.shape}")

# %% [markdown]
# ### Check the gradient without trust
#
# The rule from chapter 01: try the slopes, and compare. For every single weight the cost is
# computed with a little more and a little less of it. We take
# twenty points, five hidden units, and random weights that are not small. Below 1e-7 the gradient
# is right, above 1e-3 it is wrong.

# %%
few_X, few_Y = X[:, :20], Y[:, :20]
sizes = {"W1": (5, 2), "b1": (5, 1), "W2": (1, 5), "b2": (1, 1)}
some = {name: rng.normal(size=shape) for name, shape in sizes.items()}


def cost_with(name, value):
    """Return the cost of the twenty points with one parameter exchanged."""
    A2, _ = forward_propagation(few_X, {**some, name: value})
    return compute_cost(A2, few_Y)


def check(grads):
    """Print how far each gradient is from the slopes found by trying."""
    for name, value in some.items():
        tried = gradients.central_differences(partial(cost_with, name), value)
        error = gradients.relative_error(grads[f"d{name}"], tried)
        shown = "below 1e-7" if error < 1e-7 else f"{error:.1e}"
        print(f"d{name}: relative error", shown)


# %% [markdown]
# The gradients, against the slopes of the cost:

# %%
check(
    backward_propagation(
        some, forward_propagation(few_X, some)[1], few_X, few_Y
    )
)

# %% [markdown]
# ## Idea 6: walk downhill, from a random place
#
# The walk itself is the one of chapter 01: $W \leftarrow W - \alpha\, dW$ and $b \leftarrow b -
# \alpha\, db$, in both layers. Three functions are missing.

# %% [markdown]
# ### Your turn: one step
#
# Write `update_parameters(parameters, grads, learning_rate)`.
#
# - Formula: each parameter minus the learning rate times its gradient.
# - Shapes: the dict returned has the shapes of the dict given.
# - New arrays, as in `W1 = W1 - …`, leave the caller's as they were. Here `-=`, which changes them,
#   is right as well: nobody asks for the old ones afterwards.
# - By hand: with the rate 0.5, W1 = 1 and dW1 = 1 give 0.5; b1 = 1 and db1 = −1 give 1.5.

# %%
# exercise: shallow.update_parameters

# %% [markdown]
# The example by hand:

# %%
ones = {name: np.ones((1, 1)) for name in ("W1", "b1", "W2", "b2")}
slopes = {
    "dW1": np.ones((1, 1)),
    "db1": -np.ones((1, 1)),
    "dW2": np.zeros((1, 1)),
}
stepped = update_parameters(ones, {**slopes, "db2": np.zeros((1, 1))}, 0.5)
by_hand("0.5 1.5 1 1", update_parameters, stepped)

# %% [markdown]
# ### Your turn: the whole training
#
# Write the body of `nn_model(X, Y, n_h, num_iterations, print_cost)`. The sizes, the start and the
# loop are there. In each step you need four lines, one for each of your functions: forwards, cost,
# backwards, update. Hand the argument `learning_rate` on to the update.
#
# - Shapes: `X` (n_x, m), `Y` (1, m), two whole numbers → the dict of parameters after the last
#   step.

# %%
# exercise: shallow.nn_model

# %% [markdown]
# Five thousand steps on the flower, with four hidden units:

# %%
four = nn_model(X, Y, 4, 5000, False)
before = compute_cost(forward_propagation(X, start)[0], Y)
after = compute_cost(forward_propagation(X, four)[0], Y)
print(f"cost {before:.3f} at the start, {after:.3f} after 5000 steps")

# %% [markdown]
# ### Your turn: predict labels
#
# Write `predict(parameters, X)`: 1 where the probability is more than ½, else 0.
#
# - At exactly ½ neither label is more likely. Then the course says 0; 1 counts as right, too.
# - Shapes: a dict and `X` (n_x, m) → (1, m).
# - By hand: the network of the first example of `forward_propagation` (weights 1 and 2, then 1 and
#   1, no biases). For x = −½ the hidden answers are negative, so is their sum, and A2 is below ½:
#   label 0. For x = ½ it was 0.7727: label 1.

# %%
# exercise: shallow.predict

# %% [markdown]
# The example by hand; then the share of right answers.

# %%
tiny = {"W1": np.array([[1.0], [2.0]]), "b1": np.zeros((2, 1))}
tiny |= {"W2": np.ones((1, 2)), "b2": np.zeros((1, 1))}
labels = predict(tiny, np.array([[-0.5, 0.5]]))
by_hand("0 1", predict, labels)
on_training, held_out = (
    right(predict(four, X), Y),
    right(predict(four, data.X_test), data.Y_test),
)
print(
    f"four units: {on_training:.0f}% of the training points, "
    f"{held_out:.0f}% held out"
)


# %% [markdown]
# Compare with the line at the beginning. Below is the new boundary. The second panel has a network
# with three hidden units. A hidden unit changes its mind where its z is 0, and that is a straight
# line; the dashed lines are these three.


# %%
def chance(parameters):
    """Return the function that gives each point (2, k) its probability of
    class 1, (1, k)."""
    return lambda points: forward_propagation(points, parameters)[0]


three = nn_model(X, Y, 3, 2000, False)
panels = [
    ("four units", chance(four), X, Y),
    ("three units", chance(three), X, Y),
]
show(
    plots.boundaries(
        panels, data.classes, lines=[None, (three["W1"], three["b1"])]
    ),
    alt="The flower with the regions that two networks predict: with four and "
    "with three hidden units the regions follow the six petals; dashed "
    "lines of the three units lie along the borders.",
)
held_out = right(predict(three, data.X_test), data.Y_test)
print(
    f"three units: {right(predict(three, X), Y):.0f}% of the training points",
    end=", ",
)
print(f"{held_out:.0f}% held out")

# %% [markdown]
# Three lines through the middle cut the plane into six sectors: one for each petal. Say each unit
# answers +1 on one side of its line and −1 on the other, and the output unit adds the answers with
# the signs +, −, +. Walk around the middle: whichever line you cross, the sum changes from +1 to −1
# or back. So neighbouring petals get different answers, and three hidden units are enough for this
# flower.

# %% [markdown]
# ### Why random
#
# For what follows we want to choose the start. `train` does what `nn_model` does, with the
# functions above, from a given start, and it keeps the costs.


# %%
def train(start, X, Y, steps, backward=backward_propagation, rate=1.2):
    """Return the parameters after the steps, and the cost before each step:
    shape (steps,)."""
    parameters = copy.deepcopy(start)  # an update may work in place
    costs = np.zeros(steps)
    for step in range(steps):
        A2, cache = forward_propagation(X, parameters)
        costs[step] = compute_cost(A2, Y)
        grads = backward(parameters, cache, X, Y)
        parameters = update_parameters(parameters, grads, rate)
    return parameters, costs


def all_equal(value, n_h):
    """Return parameters with one value for all weights, and biases zero."""
    weights = {"W1": np.full((n_h, 2), value), "W2": np.full((1, n_h), value)}
    return {**weights, "b1": np.zeros((n_h, 1)), "b2": np.zeros((1, 1))}


# %% [markdown]
# Let all weights be equal, say ½. The simplest start, and the worst. Watch the hidden units.
#
# **Predict before you run.** Four hidden units, all weights ½. After two hundred steps, how do the
# four units differ?
#
# <details><summary>Answer</summary>
#
# Not at all. They start as copies of each other, so they say the same, are heard with the same
# weight, get the same blame, and take the same step. They stay copies for ever. Four units that all
# say the same are worth no more than one.
#
# </details>

# %%
equal, _ = train(all_equal(0.5, 4), X, Y, 200)
print("        weights at the start   after 200 steps    output weight")
for j, heard in enumerate(equal["W2"][0]):
    print(f"unit {j + 1}:   0.5000 0.5000      ", end=" ")
    print(numbers(equal["W1"][j], ".4f"), f"  {heard:13.4f}")
spread = np.ptp(equal["W1"], axis=0).max()
print(f"the rows differ by less than 1e-6: {spread < 1e-6}")
print(f"right: {right(predict(equal, X), Y):.0f}%", end=", ")
print(f"from a random start {right(predict(four, X), Y):.0f}%")
zeros, _ = train(all_equal(0.0, 4), X, Y, 200)
largest = max(np.abs(value).max() for value in zeros.values())
print(f"all zero: after 200 steps the largest number is {largest:.4f}")

# %% [markdown]
# They learned, but all the same. With zeros it is worse still. The hidden answers are tanh 0 = 0,
# so $dW^{[2]} = 0$; the output weights are 0, so no blame reaches the hidden units. Only the
# output's bias could move, and here it does not, since both classes have equally many points.
# (Logistic regression may start from zeros: its bowl has one bottom, and it has no units that could
# be copies.)
#
# So the start has to be random, to **break the symmetry**. The biases may be zero: units with
# different weights are different enough.

# %% [markdown]
# ### Why small
#
# How large should the random numbers be? We multiply Gaussian numbers by 0.01, 1 and 10. To see
# saturation we count the hidden answers at the start whose slope is below 0.01. One start may be
# lucky, so we take eight.


# %%
def random_start(scale, n_h, seed=0):
    """Return Gaussian weights times scale; the same numbers for each scale,
    biases zero."""
    draw = np.random.default_rng(seed)
    W1, W2 = (
        scale * draw.normal(size=(n_h, 2)),
        scale * draw.normal(size=(1, n_h)),
    )
    return {
        "W1": W1,
        "b1": np.zeros((n_h, 1)),
        "W2": W2,
        "b2": np.zeros((1, 1)),
    }


def saturated(W1):
    """Return the share of a start's hidden answers that are flat, in per cent,
    for each unit."""
    return 100 * np.mean(tanh_derivative(W1 @ X) < 0.01, axis=1)  # (n_h,)


# %% [markdown]
# Two thousand steps from each start. For each scale: how many hidden answers are saturated at the
# start, after how many steps the cost is below 0.5, both in the middle of the eight; and the right
# answers on held-out points for each of the eight.

# %%
walks = {}
print("scale   saturated   below 0.5 at step   held out, in per cent")
for scale in (0.01, 1, 10):
    flat, below, held_out = [], [], []
    for seed in range(8):
        begin = random_start(scale, 4, seed)
        end, costs = train(begin, X, Y, 2000)
        walks.setdefault(f"× {scale:g}", costs)  # those of the first start
        flat.append(saturated(begin["W1"]).mean())
        below.append(
            np.flatnonzero(costs < 0.5)[0] if costs.min() < 0.5 else 2000
        )
        held_out.append(right(predict(end, data.X_test), data.Y_test))
    accuracies = " ".join(f"{share:.0f}" for share in held_out)
    print(
        f"× {scale:<5g} {np.median(flat):7.0f}% {np.median(below):19.0f}  "
        f" {accuracies}"
    )

# %% [markdown]
# The costs of the first start as a picture. Both axes are logarithmic, so that the first steps can
# be seen; the dotted line is ln 2.

# %%
for name, costs in walks.items():
    print(
        f"{name:6} first cost {costs[0]:.2f}, after 10 steps {costs[10]:.2f}"
    )
show(
    plots.cost_curves(walks, floor=np.log(2)),
    alt="Cost over the steps for three sizes of starting weights, on "
    "logarithmic axes: the largest begins high and falls first, the "
    "smallest stays at ln 2 for hundreds of steps; all end alike.",
)

# %% [markdown]
# **× 10** is a surprise. Most answers are saturated before anything was learned, and the output is
# sure and wrong: the first cost is many times that of a coin. Yet the cost falls at once. The lines
# are there from the start, the output weights only have to sort them, and most starts end well. The
# last of the eight does not.
#
# Do saturated units move at all? Each hidden unit has a line, and its row of W1 points across it.
# Here are these directions, in degrees, for the first start and for the last. (From 0
# to 180: seen from its other side a line is the same.)


# %%
def directions(net):
    """Return the direction of each row of W1, in degrees: shape (n_h,)."""
    return np.degrees(np.arctan2(net["W1"][:, 1], net["W1"][:, 0]))


for name, seed in (("first", 0), ("last", 7)):
    begin = random_start(10, 4, seed)
    end, _ = train(begin, X, Y, 2000)
    turned = (directions(end) - directions(begin) + 180) % 360 - 180
    print(f"the {name} of the eight starts, four units each")
    flat = saturated(begin["W1"])
    print("  saturated for (% of the points)", numbers(flat, "4.0f"))
    print("  direction at the start         ", end=" ")
    print(numbers(directions(begin) % 180, "4.0f"))
    print("  turned by                      ", numbers(turned, "+4.0f"))

# %% [markdown]
# They can. In the first start a unit that is flat for three quarters of the points turns by 50°: it
# is still pushed by the others, those near its line. With two inputs and four hundred points there
# are always some. (With thousands of inputs, as in images, the sums are larger, and a unit may be
# flat for all of them.) But in the last start all four lines lie nearly alike, and none turns far:
# they never cut the plane into six.
#
# **× 0.01** never fails here. Near 0 tanh is nearly z itself, so every unit starts in its steepest
# place and is free to go anywhere. The price is the flat stretch at the start, where the network is
# nearly linear, and no better than a line. Still smaller numbers make it longer.
#
# So a small start is the safe one, not the fastest.
#
# *An honest limit.* The 0.01 is a custom for networks with one hidden layer and few inputs; × 1
# does as well here. In deep networks × 0.01 is a mistake: each layer makes the signal smaller,
# until nothing arrives. Then the scale has to depend on the size of the layer (Glorot and Bengio
# 2010). Chapter 06 shows both.

# %% [markdown]
# ## Put together: how many hidden units does the flower need?
#
# We train networks with 1 to 50 hidden units on the 400 points, and see what they make of points
# they have never seen. Then once more with a harder flower: only 60 points, and twice the noise.
# There the walk needs shorter steps, and more of them.
#
# That is sixteen trainings, some of them long. `training.train`, from this companion, takes the
# same steps with less work for the computer (how, is told in chapter 06). First we make sure that
# it ends where the functions above end.

# %%
begin = random_start(0.01, 4)
slow, _ = train(begin, X, Y, 500)
fast, _ = training.train(X, Y, begin, 500, 1.2, activation="tanh")
gap = max(gradients.relative_error(slow[name], fast[name]) for name in fast)
print(f"train and training.train agree to 1e-8: {gap < 1e-8}")

# %% [markdown]
# They agree. So the networks below are those that the functions above would have found.

# %%
small = datasets.flower(0, 60, 1000, noise=0.4)
flowers = {
    "400 points": (data, 2000, 1.2),
    "60 noisy points": (small, 5000, 0.5),
}
units = [1, 2, 3, 4, 5, 10, 20, 50]
nets = {}
for name, (split, steps, rate) in flowers.items():
    for n_h in units:
        begin = random_start(0.01, n_h)
        X_seen, Y_seen = split.X_train, split.Y_train
        nets[name, n_h], _ = training.train(
            X_seen, Y_seen, begin, steps, rate, activation="tanh"
        )
print(f"{len(nets)} networks trained")

# %% [markdown]
# **Predict before you run.** What happens to the right answers on *training* points as the number
# of units grows? And on held-out points, for each of the two flowers?
#
# <details><summary>Answer</summary>
#
# Both jump at three units. With 400 points nothing more happens after that. With 60 noisy points a
# larger network learns nearly all training points by heart, and the held-out answers get worse
# again: the network has learned the noise.
#
# </details>


# %%
def result(net, X, Y):
    """Return the right answers in per cent, and the cost."""
    return right(predict(net, X), Y), compute_cost(
        forward_propagation(X, net)[0], Y
    )


tables = {}
for name, (split, _, _) in flowers.items():
    print(f"{name:15}   right: training, held out   cost: training, held out")
    for n_h in units:
        seen, seen_cost = result(nets[name, n_h], split.X_train, split.Y_train)
        new, new_cost = result(nets[name, n_h], split.X_test, split.Y_test)
        tables.setdefault(name, []).append((seen, new))
        print(f"{n_h:2} hidden units   {seen:14.0f}%  {new:7.0f}%", end="")
        print(f"   {seen_cost:14.2f}  {new_cost:8.2f}")

# %% [markdown]
# One unit is about as good as the best line. (Of the 400 points two units get fewer right than one,
# at a lower cost. That is no contradiction: training lowers the cost, and the cost asks for
# probabilities, not for right answers.)

# %% [markdown]
# Both flowers in one picture: each has a line for the training points, and one for those held out.

# %%
series = {}
for name, table in tables.items():
    series[f"{name}, training"], series[f"{name}, held out"] = zip(
        *table, strict=True
    )
seen, new = tables["60 noisy points"][-1]
print(
    f"60 noisy points, 50 units: {seen:.0f}% of the training points, "
    f"{new:.0f}% held out"
)
show(
    plots.accuracies(units, series),
    alt="Right answers over the number of hidden units, for 400 points and "
    "for 60 noisy ones: from three units on all are high, but held-out "
    "points of the noisy flower fall behind their training points.",
)

# %% [markdown]
# To be much better on seen than on unseen points is called **over-fitting**. Accuracy alone shows
# only half of it. Look at the held-out *costs*: the large networks are not only wrong more often,
# they are also very sure of it. Here are their boundaries on the 60 noisy points.


# %%
def panel(name, n_h):
    """Return what `plots.boundaries` needs to draw a network on its points."""
    split, net = flowers[name][0], nets[name, n_h]
    held_out = right(predict(net, split.X_test), split.Y_test)
    title = f"n_h = {n_h}, held out {held_out:.0f}%"
    return title, chance(net), split.X_train, split.Y_train


show(
    plots.boundaries(
        [panel("60 noisy points", n) for n in units], data.classes
    ),
    alt="The flower of 60 noisy points with the regions of eight networks, "
    "from 1 to 50 hidden units: one or two cannot part the petals, three give "
    "six sectors, five or more draw bays around single points.",
)

# %% [markdown]
# Choose a flower, and move the slider to see one boundary after the other.

# %%
widgets.explore(
    lambda points, n_h: plots.boundaries([panel(points, n_h)], data.classes),
    alt="The flower of {points} with the regions that a network with {n_h} "
    "hidden units predicts.",
    points=ipywidgets.Dropdown(
        options=list(flowers), value="60 noisy points", description="data"
    ),
    n_h=ipywidgets.SelectionSlider(
        options=units, value=3, description="units"
    ),
)

# %% [markdown]
# And for the 400 points, where the noise is less and each petal has many witnesses:

# %%
held_out = [new for _, new in tables["400 points"]]
print("held out, in per cent:", numbers(held_out, ".0f"))
show(
    plots.boundaries([panel("400 points", n) for n in units], data.classes),
    alt="The flower of 400 points with the regions of eight networks, from 1 "
    "to 50 hidden units: from three units on, the regions follow the "
    "petals.",
)

# %% [markdown]
# Large networks are no evil in themselves: with enough examples fifty units do no harm here. What
# hurts is many units and few examples. The remedies are more examples, fewer units, fewer steps, or
# a penalty on large weights.
#
# *One more honest remark.* Whoever chooses the number of units by the held-out points has used
# them for learning, and the accuracy of the winner is a bit flattering. For a serious report, hold
# out a third set, and look at it once.

# %% [markdown]
# ## One mistake made on purpose: the bend forgotten on the way back
#
# Step 4 of the derivation is easily forgotten: the blame of the hidden units is not multiplied by
# the slope of tanh. All shapes fit, and nothing raises an error. We write that backward step, and
# train with it, from three starts.


# %%
def spoiled_backward(parameters, _, X, Y):
    """Return gradients without the slope of tanh."""
    m = X.shape[1]
    hidden = np.tanh(parameters["W1"] @ X + parameters["b1"])  # (n_h, m)
    miss = sigmoid(parameters["W2"] @ hidden + parameters["b2"]) - Y  # (1, m)
    # (n_h, m), should be multiplied by 1 - hidden**2
    blame = parameters["W2"].T @ miss
    return {
        "dW1": blame @ X.T / m,
        "db1": np.mean(blame, axis=1, keepdims=True),
        "dW2": miss @ hidden.T / m,
        "db2": np.mean(miss, axis=1, keepdims=True),
    }


# %% [markdown]
# Three starts, each walked down with this gradient and with the right one:

# %%
for scale in (0.01, 0.1, 1):
    _, costs = train(random_start(scale, 4), X, Y, 1000, spoiled_backward)
    _, good = train(random_start(scale, 4), X, Y, 1000)
    print(f"× {scale:<4} spoiled: from {costs[0]:.3f}", end=" ")
    print(f"to {costs[-1]:.3f}; right gradient: to {good[-1]:.3f}")

# %% [markdown]
# The cost stays at ln 2 or close to it. That looks just like the flat stretch of a small start, and
# one might wait, or turn the learning rate up:

# %%
for rate in (0.1, 1.2, 5.0):
    _, costs = train(random_start(0.1, 4), X, Y, 1000, spoiled_backward, rate)
    print(f"rate {rate}: lowest cost in 1000 steps {costs.min():.3f}")

# %% [markdown]
# **Diagnosis.** No rate helps. The gradient check takes a second, and says more than "wrong": it
# looks at each parameter by itself.

# %%
check(spoiled_backward(some, None, few_X, few_Y))

# %% [markdown]
# The output layer is right, the hidden layer is wrong, biases included. So the mistake sits
# between: after dW2 and db2 were computed, and before dW1 and db1. There are only steps 3 and 4,
# and the check has told where to look.
#
# **Remedy.** Multiply by the slope. And check a gradient before you train with it, parameter by
# parameter.

# %% [markdown]
# ## In short
#
# - A hidden unit is a small logistic regression with another bend. A layer is a matrix of them:
#   $Z = WX + b$, $A = g(Z)$, with W (units, inputs), b (units, 1) and one column per example.
# - Sigmoid at a binary output; inside tanh, ReLU or leaky ReLU. Sigmoid and tanh saturate on both
#   sides, the ReLU on the left; slopes multiply on the way back, and may vanish.
# - Linear layers collapse into one matrix. The bend makes the network.
# - Backwards: $dZ^{[2]} = A^{[2]} - Y$, then $dZ^{[1]} = W^{[2]T} dZ^{[2]} \ast g'(Z^{[1]})$. Each
#   dW is dZ times the layer's inputs, transposed, over m; each db is the mean of dZ over the
#   examples.
# - Equal weights stay equal: start at random. A small start is safe, since no tanh is saturated
#   then; × 0.01 is for shallow networks.
# - With hidden layers the cost is no bowl. The start matters.
# - More units fit more, noise included. Held-out examples tell.
# - Check the gradient of each parameter by itself.
#
# ## Further reading
#
# - D. E. Rumelhart, G. E. Hinton, R. J. Williams, "Learning representations by back-propagating
#   errors", *Nature* 323 (1986), [doi:10.1038/323533a0](https://doi.org/10.1038/323533a0): four
#   pages, with the random start that breaks the symmetry.
# - G. Cybenko, "Approximation by superpositions of a sigmoidal function", *Mathematics of Control,
#   Signals and Systems* 2 (1989), [doi:10.1007/BF02551274](https://doi.org/10.1007/BF02551274): one
#   hidden layer with enough units comes as close as you like to any continuous function on a
#   bounded region.
# - K. Hornik, "Approximation capabilities of multilayer feedforward networks", *Neural Networks* 4
#   (1991), [doi:10.1016/0893-6080(91)90009-T](https://doi.org/10.1016/0893-6080%2891%2990009-T):
#   the same for nearly any activation.
# - Y. LeCun, L. Bottou, G. B. Orr, K.-R. Müller, "Efficient BackProp" (1998),
#   [doi:10.1007/3-540-49430-8_2](https://doi.org/10.1007/3-540-49430-8_2): why centred activations,
#   and how to scale weights.
# - V. Nair, G. E. Hinton, "Rectified linear units improve restricted Boltzmann machines", *ICML*
#   (2010): the ReLU.
# - A. L. Maas, A. Y. Hannun, A. Y. Ng, "Rectifier nonlinearities improve neural network acoustic
#   models", *ICML* (2013): the leaky one.
# - X. Glorot, Y. Bengio, "Understanding the difficulty of training deep feedforward neural
#   networks", *AISTATS* (2010), [PMLR 9](https://proceedings.mlr.press/v9/glorot10a.html): how
#   signals and gradients fade, and what scale keeps them alive.
