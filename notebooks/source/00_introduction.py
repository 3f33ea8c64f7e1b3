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
# # Meet the network, and see why its time has come
#
# This is a companion to a first course in neural networks. Each chapter explains, shows, measures,
# and then lets you write the essential functions yourself. This first chapter is a gentle one:
# there is one line of code to write.
#
# **You will learn**
#
# - what a neural network is: a formula with many numbers in it;
# - what *supervised learning* means, and where it is used;
# - how structured data differ from sound, images and text;
# - three reasons why networks became so strong, one of them measured here;
# - how to work with this companion.
#
# **You need** a little Python. **Time:** about 45 minutes. There is one function to fill in.
#
# Run the cells in order, from the top. Shift+Enter runs one and goes on to the next. You need not
# read the code of cells that only print or draw.

# %%
import math
import warnings

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier
from threadpoolctl import threadpool_limits

from course_utils import activations, datasets
from course_utils.grading import graded
from course_utils.plotting import introduction as plots
from course_utils.plotting import show
from course_utils.printing import numbers

# %% [markdown]
# ## The question: how can a formula read a digit?
#
# Here is a digit that somebody wrote by hand, as a computer gets it: 8 rows of 8 numbers, from 0
# for empty paper to 16 for full ink. You will read it if you squint. But try to write the rule
# down: which numbers make it this digit, and not another?

# %%
digits = datasets.digits()
# (8, 8), values from 0 to 1
image = digits.X_train[:, 0].reshape(digits.image_shape)
answer = digits.Y_train[0, 0]
for row in image:
    print("".join(f"{16 * value:4.0f}" for value in row))
print(f"the right answer: {answer}")

# %% [markdown]
# Nobody has ever written down a good rule. A neural network *learns* one instead, from examples. In
# this chapter several of them will; in the next ones you build your own.

# %% [markdown]
# ## Idea 1: a network is a formula
#
# Nerve cells gave the idea. A nerve cell has many inputs. Some of them count much, some little,
# some against. If enough comes together, the cell fires, and others receive its signal.
#
# A **unit** of a network imitates that with arithmetic:
#
# 1. multiply each input by a number, its **weight**;
# 2. add everything up, and add one more number, the **bias**;
# 3. bend that sum, for example by cutting off what is negative: max(0, sum).
#
# $$a = \max(0,\; w_1 x_1 + … + w_n x_n + b)$$
#
# Here $x_1, …, x_n$ are the inputs, $w_1, …, w_n$ the weights, b is the bias, and a the answer.
#
# Units are joined to a **network**: the answers of one **layer** are the inputs of the next. Below,
# three features of a house go in, and a price comes out. The four units in the middle are a
# **hidden layer**: neither input nor output. Each line is one weight.

# %%
sizes = [3, 4, 1]
weights = sum(
    before * after for before, after in zip(sizes, sizes[1:], strict=False)
)
biases = sum(sizes[1:])
print(
    f"{weights} weights and {biases} biases: {weights + biases} numbers to "
    "learn"
)
show(
    plots.network(sizes, ["size", "bedrooms", "age"], "price"),
    alt="A network: three circles for the inputs size, bedrooms and age, four "
    "for the hidden layer and one for the price; a line from every circle "
    "to each of the next layer.",
)

# %% [markdown]
# Do not take the likeness to the brain too far. Real nerve cells send pulses in time, are of many
# kinds, and change in ways that nobody has fully understood. A network is a **mathematical model**:
# a formula. It is only loosely inspired by the brain, and it is to be judged by what it does.
#
# What good is the bend? Without it, sums of sums would only be sums again: straight lines. With it,
# a few units can follow a curve. Let us choose the weights by hand, for once. We want to know how
# pleasant a temperature is. Below 12 °C it is not pleasant. Then it gets better up to 22 °C, and
# worse again.


# %%
def unit(x, weight, bias):
    """Return the answer of one unit with one input: a weighted sum, cut off
    below 0."""
    return np.maximum(0, weight * x + bias)


temperatures = np.linspace(0, 40, 81)  # (k,)
first = unit(temperatures, weight=0.1, bias=-1.2)  # (k,) grows from 12 degrees
# (k,) grows from 22 degrees, twice as fast
second = unit(temperatures, weight=0.2, bias=-4.4)
# (k,) the output unit: weights 1 and -1, bias 0
pleasant = np.maximum(0, first - second)
for degrees in (0, 12, 17, 22, 27, 40):
    print(f"{degrees:2} °C: {pleasant[2 * degrees]:.2f}")
show(
    plots.bent_line(temperatures, np.stack([first, second]), pleasant),
    alt="Answers over the temperature: two units that are 0 at first and then "
    "rise in straight lines, and the network's answer, a hill that is "
    "highest at 22 degrees and 0 outside 12 to 32.",
)

# %% [markdown]
# Three units, one bend each, and a hill comes out: the hidden units bend at 12 and at 22 degrees,
# and the output unit cuts off what would go below 0 beyond 32. A thousand units can follow nearly
# any shape. Who chooses all their weights? Nobody does: they are learned.

# %% [markdown]
# ## Idea 2: learning from pairs
#
# In **supervised learning** somebody provides pairs: an input x, and the right answer y. The
# network begins with arbitrary weights and gives silly answers. Each answer is compared with the
# right one. Then all weights are moved a little, so that the answers get a little better. Repeat
# that a few thousand times.
#
# What it learns is a map from x to y. It is astonishing how much of what we call "intelligent" has
# that form:
#
# | input x | output y | application | kind of network |
# | --- | --- | --- | --- |
# | features of a house | price | real estate | standard |
# | advert, and facts about the user | click or not (1 / 0) | online advertising | standard |
# | image | which of 1000 objects | photo tagging | convolutional (CNN) |
# | audio | text | speech recognition | recurrent (RNN) |
# | English | Chinese | machine translation | recurrent (RNN) |
# | image and radar | positions of other cars | autonomous driving | custom, hybrid |
#
# - A *standard* network has layers in which every unit sees all answers of the layer before. All
#   networks of this course are of that kind.
# - A *convolutional* network looks for the same small pattern everywhere in an image.
# - A *recurrent* network reads a sequence, such as speech, step by step, and remembers. (Sequences
#   are handled by other kinds, too: most translators of today are *transformers*.)
# - A *hybrid* network puts several kinds together, one for each kind of input.
#
# **Predict before you run.** You want to tell from a second of sound whether a dog barks. What is
# x, what is y, and what does the training need?
#
# <details><summary>Answer</summary>
#
# x is the sound, as thousands of numbers. y is 1 for a bark and 0 for none. The training needs
# many pairs: pieces of sound, and for each somebody's word whether a dog is in it. To collect the
# answers is often the dearest part.
#
# </details>

# %% [markdown]
# Here are the first pairs of our digits. Each input is a column of 64 numbers, and Y has one answer
# for each column of X. That is the layout of the whole course: X (n_x, m) and Y (1, m), with n_x
# features and m examples, **one example a column**.

# %%
X, Y = digits.X_train, digits.Y_train
print(f"X {X.shape}, Y {Y.shape}")
for i in range(3):
    middle = " ".join(f"{16 * value:2.0f}" for value in X[26:30, i])
    print(f"pair {i + 1}: x = (… {middle} …), y = {Y[0, i]}")

# %% [markdown]
# ## Idea 3: structured and unstructured data
#
# **Structured data** are tables. Every column has a name and a meaning of its own. Here are two:
# the first for predicting the price of a house, the second for predicting a click on an advert.
# (The dots stand for rows that we left out.)

# %%
housing = np.array(
    [[2104, 3, 400], [3000, 3, 330], [2160, 3, 369], [1600, 4, 540]]
)
adverts = np.array(
    [[41, 93241, 1], [80, 321203, 0], [18, 1341, 1], [10, 714214, 1]]
)


def show_table(names, table):
    """Print a table of whole numbers, with dots before its last row."""
    print("".join(f"{name:>10}" for name in names))
    for number, row in enumerate(table):
        if number == len(table) - 1:
            print("".join(f"{'...':>10}" for _ in names))
        print("".join(f"{value:10}" for value in row))


show_table(["size", "bedrooms", "price"], housing)
print()
show_table(["user age", "ad id", "click"], adverts)

# %% [markdown]
# The last column is y, the others are x. So the two columns on the left become the rows of X.
# (`.T` *transposes*: it turns columns into rows.)

# %%
X_houses, Y_houses = housing[:, :2].T, housing[:, 2:].T  # (n_x, m), (1, m)
print(f"X {X_houses.shape}:")
print(X_houses)
print(f"Y {Y_houses.shape}: {Y_houses}")

# %% [markdown]
# Mind what a column means. A size can be added and averaged. An "ad id" is a name that happens to
# be a number: advert 93241 is not more of anything than advert 1341. To be a table is not yet to be
# ready for a network.
#
# **Unstructured data** are sound, images, text. Of these a computer gets numbers, too, but a single
# number says nothing. Here is a bit of each: a tone of 440 Hz (the musicians' a), computed at 8000
# moments a second, as a microphone would measure it; our digit; and a text, each character by its
# code.

# %%
times = np.arange(40) / 8000  # (40,) seconds
tone = np.sin(2 * np.pi * 440 * times)  # (40,)
text = "neural net"
codes = np.array([ord(character) for character in text])  # (10,)
print("tone: ", numbers(tone[:6], "+.2f"), "...")
print("image:", numbers(image[3], ".2f"), "(row 3)")
print("text: ", *codes)
show(
    plots.unstructured(1000 * times, tone, image, codes, text),
    alt="Three panels: the wave of a tone over 5 milliseconds, the image of "
    "the digit as 8 by 8 grey squares, and a bar for the code of each "
    "character of the text.",
)

# %% [markdown]
# People are good at the second kind and poor at the first; for computers it used to be the other
# way round. One reason is that numbers may change a lot while the meaning stays. Move the digit one
# column to the left; its first column is empty, so no ink is lost. You see the same digit. The
# computer sees other numbers. How different they are we can measure, by the sum of the squared
# differences.


# %%
def difference(one, other):
    """Return the sum of the squared differences of two images."""
    return np.sum((one - other) ** 2)


moved = np.hstack([image[:, 1:], np.zeros((8, 1))])  # one column to the left
others = X[:, Y[0] != answer]  # all images of other digits
nearest = np.argmin(np.sum((others - X[:, :1]) ** 2, axis=0))
other_digit = Y[0, Y[0] != answer][nearest]
print(f"to itself, moved by one column: {difference(image, moved):.2f}")
print(f"to the nearest image of another digit, a {other_digit}: ", end="")
nearest_image = others[:, nearest].reshape(8, 8)
print(f"{difference(image, nearest_image):.2f}")

# %% [markdown]
# The three images of which we speak:

# %%
titles = (
    f"a {answer}",
    "moved by one column",
    f"nearest other: a {other_digit}",
)
show(
    plots.beside([image, moved, nearest_image], titles),
    alt="Three images of 8 by 8 grey squares: our digit, the same digit one "
    "column further to the left, and the nearest image of another digit.",
)

# %% [markdown]
# By its numbers our digit is closer to a *different* digit than to itself moved aside. Comparing
# number by number does not get you far. A network has to find something better.

# %% [markdown]
# ## Idea 4: why now? Three drivers
#
# The idea of learning units is from the 1950s, and the way to train several layers from the 1980s.
# Why did networks become so strong only later? Three things came together.
#
# **Data.** People began to do everything with computers, and left examples behind: photographs with
# captions, sounds with transcripts, clicks. We measure the effect of more data below.
#
# **Computing resources.** To learn is to multiply and add. How much? Each training step uses every
# weight about three times for each example: once forwards, twice backwards.

# %%
examples, rounds = 1000, 100
for hidden in (16, 128, 4096):
    count = 64 * hidden + hidden * 10  # weights of 64 -> hidden -> 10
    work = 3 * count * examples * rounds
    print(
        f"{hidden:4} hidden units: {count:7,} weights, {work:15,} "
        "multiplications"
    )

# %% [markdown]
# By hand, at one multiplication a second, the smallest would take years (the next cell says how
# many). Processors that do thousands of them at once made it a matter of seconds. Chapter 02
# measures that.

# %%
years = 3 * (64 * 16 + 16 * 10) * examples * rounds / (60 * 60 * 24 * 365)
print(f"the smallest, by hand: {years:.0f} years without sleep")

# %% [markdown]
# **Algorithms.** Better ideas make learning faster, with the same data on the same machine. A
# famous one is small. Units used to be bent by the *sigmoid*, an S-shaped curve that gets flat at
# both ends. A network learns from slopes; where the curve is flat it learns next to nothing.
# Cutting off at 0 (this bend is called **ReLU**) keeps the slope 1 for every positive sum. (Chapter
# 01 derives the slope of the sigmoid; here we only look at it.)

# %%
for z in (0.5, 2, 6, 10):
    value = math.exp(z) / (math.exp(z) + 1)  # the sigmoid of z
    print(
        f"sum {z:4}: slope of the sigmoid {value * (1 - value):.5f}, of "
        f"ReLU {1:.5f}"
    )

# %% [markdown]
# The three drive each other. A faster machine lets you try more ideas a day, and a better idea
# makes it worth while to collect more data.

# %% [markdown]
# ## Idea 5: measure it
#
# Does more data help? And whom does it help most? We let three models learn to read digits, from
# 30, 100, 300 and 1200 examples:
#
# - *logistic regression*, which has no hidden layer (chapter 01);
# - a small network with one hidden layer of 16 units;
# - a larger network with one hidden layer of 128 units.
#
# What counts is the **accuracy** on *held-out* images: the share of right answers on digits that
# the model has never seen. One split into training and held-out images may be lucky, so we take
# four, and average. The models are scikit-learn's. Its convention is one example a *row*, so our
# matrices are transposed (`.T`).
#
# The models do not all work equally hard. A network gets at most 30,000 looks in all, each at one
# example, so it sees few examples often and many examples seldom. It stops sooner once its cost
# hardly falls; it warns if it would like to go on, and we silence that. Logistic regression has a
# method of its own, which looks at all examples in each of at most 50 rounds.


# %%
def models(examples, seed):
    """Return the three models, not yet trained, by name."""
    options = {
        "max_iter": 30_000 // examples,  # rounds through the examples
        "batch_size": min(50, examples),
        "learning_rate_init": 0.008,
        "random_state": seed,
    }
    return {
        "logistic regression": LogisticRegression(max_iter=50),
        "16 hidden units": MLPClassifier((16,), **options),
        "128 hidden units": MLPClassifier((128,), **options),
    }


# %% [markdown]
# The next cell trains them all. The matrices are small, so several processor threads would only get
# in each other's way: we ask for one.

# %%
sizes, seeds = (30, 100, 300, 1200), range(4)
held_out = {name: np.zeros((len(sizes), len(seeds))) for name in models(30, 0)}
training = {name: np.zeros((len(sizes), len(seeds))) for name in models(30, 0)}
with warnings.catch_warnings(), threadpool_limits(1):
    warnings.simplefilter("ignore", ConvergenceWarning)
    for column, seed in enumerate(seeds):
        split = datasets.digits(seed=seed)
        x_new, y_new = split.X_test.T, split.Y_test[0]
        for row, size in enumerate(sizes):
            x, y = split.X_train[:, :size].T, split.Y_train[0, :size]
            for name, model in models(size, seed).items():
                model.fit(x, y)
                training[name][row, column] = model.score(x, y)
                held_out[name][row, column] = model.score(x_new, y_new)
fits = len(sizes) * len(seeds) * len(held_out)
print(f"{fits} models, each examined on {y_new.size} held-out images")

# %% [markdown]
# **Predict before you look.** Which model gains most from forty times as many examples, and is the
# largest one always the best?
#
# <details><summary>Answer</summary>
#
# Logistic regression, by a little: it starts lowest. All three gain a lot, as the last column below
# says. The larger network is ahead at each size, but its lead is small, and it shrinks. Data make
# far more of a difference here than the model.
#
# </details>

# %%
curves = {name: values.mean(axis=1) for name, values in held_out.items()}
print("accuracy on held-out images")
print(f"{'examples':>20}", numbers(sizes, "6"), "  gain")
for name, values in curves.items():
    row = " ".join(f"{value:6.2f}" for value in values)
    print(f"{name:>20} {row} {values[-1] - values[0]:6.2f}")
lead = curves["128 hidden units"] - curves["16 hidden units"]
print(
    f"the larger network is ahead by {lead[0]:.3f} at first, "
    f"{lead[-1]:.3f} at last"
)
show(
    plots.learning_curves(sizes, curves),
    alt="Accuracy over the number of training examples, one curve for each of "
    "the three models: all rise, steeply at first, and the curve of 128 "
    "hidden units is on top.",
)

# %% [markdown]
# Three things to take home, and one to be careful about:
#
# - With more examples every model gets better. The first step, from 30 to 100, helps most.
# - At each size the larger network is ahead, and the best of all is the large model with many
#   examples. But its lead shrinks here: these digits are easy, and with enough of them every model
#   reads nearly all. That large models gain *more* from data, the pattern behind the rise of
#   networks, cannot be seen in so small an experiment.
# - A hidden layer alone is no magic: with 16 units the network hardly differs from logistic
#   regression.
# - *Careful:* one experiment on one data set proves no law, neither this one nor its opposite.

# %% [markdown]
# ## How to work with this companion
#
# Now it is your turn. Each chapter has functions to fill in. They look like this:
#
# ```python
# @graded(activations.basic_sigmoid)
# def basic_sigmoid(x):
#     ### START CODE HERE ### (≈ 1 line of code)
#     s = None
#     ### END CODE HERE ###
#     return s
# ```
#
# 1. Replace each `None` between the two markers by your code. Leave the rest as it is.
# 2. Run the cell with **Shift+Enter**. The report appears below it, in one of three colours, with a
#    sign and a word:
#    - **○ open** (blue): there is still a `None` to fill in;
#    - **✗ failed** (red): something is not right yet. The report shows a case, with what was
#      expected and what your function gave. If it knows the mistake, it explains it;
#    - **✓ passed** (green): well done.
#
#    (A fourth, **■ interrupted**, appears only if you stop a function that runs for ever.)
# 3. Stuck? The report holds three **hints**, folded. Open them one at a time: the first says where
#    to look, the second which tool to take, the third gives nearly the line.
# 4. Change the cell and run it again, as often as you like.
#
# **Nothing blocks you.** If your function passed, the cells below use yours. If not, the course's
# own stands in. So *Run All* always reaches the end, and every figure is right, even if you fill in
# nothing at all.
#
# When the course's own stands in, your version is not lost. With `f` for the function's name:
#
# - `f.yours` is your function, to call and to examine;
# - `f.inputs()` gives the inputs of the reported case, fresh each time. So
#   `f.yours(*f.inputs())` runs your function on just that case;
# - `f.report` is the report again, and `print(f.report.hint(1))` prints a hint.
#
# Add cells of your own to try things. If the notebook gets into a muddle, choose *Restart Kernel
# and Run All Cells* from the menu *Kernel*.

# %% [markdown]
# ### Your turn: the sigmoid of one number
#
# A warm-up. Write `basic_sigmoid(x)` for one number x. The sigmoid squashes any number into the
# interval from 0 to 1, so that it can be read as a probability. You will need it all the time.
#
# - Formula: $\sigma(x) = \dfrac{1}{1 + e^{-x}}$.
# - Tool: `math.exp(x)` is $e^x$. (The module `math` is imported above.)
# - By hand: σ(0) = 1 / (1 + 1) = 0.5.

# %%
# exercise: activations.basic_sigmoid

# %% [markdown]
# From here on `basic_sigmoid` is your function if it passed. A few values:

# %%
for x in (-6, -1, 0, 1, 3, 6):
    print(f"σ({x:2}) = {basic_sigmoid(x):.4f}")
print(f"σ(3) + σ(-3) = {basic_sigmoid(3) + basic_sigmoid(-3):.4f}")

# %% [markdown]
# The last line is no accident: σ(−x) is always 1 − σ(x).
#
# There is one thing this function cannot do. `math.exp` takes *one* number. Data come in arrays.
# (Did you write `np.exp`? Then yours can do it already, and prints three numbers.)

# %%
try:
    print(basic_sigmoid(np.array([1.0, 2.0, 3.0])))
except TypeError as error:
    print(f"{type(error).__name__}: one number only")

# %% [markdown]
# In chapter 01 you write the sigmoid again, with NumPy's `np.exp`, for arrays of any shape.

# %% [markdown]
# ## One mistake made on purpose: asking the pupil about the lesson
#
# Above we judged each model on held-out images. What if we judge it on the images it has learned
# from?

# %%
lessons = {name: values.mean(axis=1) for name, values in training.items()}
print("accuracy on the training images themselves")
print(f"{'examples':>20}", numbers(sizes, "6"))
for name, values in lessons.items():
    print(f"{name:>20}", numbers(values, "6.2f"))
show(
    plots.learning_curves(sizes, curves, marks=lessons),
    alt="The same three curves for held-out images, and open marks for the "
    "training images: the marks lie close to 1 throughout, far above the "
    "curves at the left.",
)

# %% [markdown]
# **Diagnosis.** The open marks are near 1 everywhere, even for 30 examples, where a quarter or more
# of all new images are read wrongly. By this measure more data do no good at all. A model can learn
# its examples by heart; that is called **over-fitting**, and the distance between open mark and
# curve shows it.

# %%
for name in curves:
    gaps = lessons[name] - curves[name]
    print(
        f"{name:>20}: gap {gaps[0]:.2f} with {sizes[0]} examples, "
        f"{gaps[-1]:.2f} with {sizes[-1]}"
    )

# %% [markdown]
# **Remedy.** Hold examples out, and judge by them only. Chapters 01, 02, 05 and 06 do; in 03 and 04
# nothing is learned.

# %% [markdown]
# ## In short
#
# - A unit multiplies, adds and bends. A network is a formula made of units in layers: a
#   mathematical model, with a loose likeness to the brain.
# - Supervised learning finds the weights from pairs (input, right answer).
# - Structured data are tables whose columns have a meaning. In sound, images and text a single
#   number has none.
# - Data, computing resources and algorithms together made networks strong. In our measurement more
#   data helped every model, and the larger network stayed ahead, by less and less.
# - Judge a model by examples that it has not seen.
# - Fill in between the markers, Shift+Enter, read the report. Nothing blocks you.
#
# ## Further reading
#
# - W. S. McCulloch, W. Pitts, "A logical calculus of the ideas immanent in nervous activity",
#   *Bulletin of Mathematical Biophysics* 5 (1943),
#   [doi:10.1007/BF02478259](https://doi.org/10.1007/BF02478259): the first unit.
# - F. Rosenblatt, "The perceptron", *Psychological Review* 65 (1958),
#   [doi:10.1037/h0042519](https://doi.org/10.1037/h0042519): a unit that learns.
# - D. E. Rumelhart, G. E. Hinton, R. J. Williams, "Learning representations by back-propagating
#   errors", *Nature* 323 (1986), [doi:10.1038/323533a0](https://doi.org/10.1038/323533a0): how
#   hidden layers are trained.
# - A. Krizhevsky, I. Sutskever, G. E. Hinton, "ImageNet classification with deep convolutional
#   neural networks" (2012), [in the proceedings of
#   NIPS](https://papers.nips.cc/paper/4824-imagenet-classification-with-deep-convolutional-neural-networks):
#   data, graphics processors and ReLU in one paper.
# - Y. LeCun, Y. Bengio, G. Hinton, "Deep learning", *Nature* 521 (2015),
#   [doi:10.1038/nature14539](https://doi.org/10.1038/nature14539): an overview.
