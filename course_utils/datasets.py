"""Data for the chapters, real ones found on this machine and a generated flower: no downloads.

Every function returns a `Split` of training and held-out examples in the course's layout: X
(n_x, m) with one example a column, Y (1, m) with labels 0 or 1. Whatever is random has a seed.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class Split:
    """Examples to learn from and examples held out.

    Attributes
    ----------
    X_train : ndarray of shape (n_x, m_train)
    Y_train : ndarray of shape (1, m_train)
    X_test : ndarray of shape (n_x, m_test)
    Y_test : ndarray of shape (1, m_test)
    features : tuple of str
        Names of X's n_x rows; empty for pixels.
    classes : tuple of str
        What the labels 0, 1, … mean.
    image_shape : tuple of int
        Shape of one example as an image; empty where it is none.
    """

    X_train: np.ndarray
    Y_train: np.ndarray
    X_test: np.ndarray
    Y_test: np.ndarray
    features: tuple[str, ...] = ()
    classes: tuple[str, ...] = ("0", "1")
    image_shape: tuple[int, ...] = ()


def breast_cancer(seed=0, held_out=0.25):
    """Load measurements of cell nuclei from 569 breast tumours; label 1 is malignant.

    Each feature is standardised by the training examples: mean 0, standard deviation 1.

    Parameters
    ----------
    seed : int
        Draws the split.
    held_out : float
        Share of the examples that is held out.

    Returns
    -------
    Split
        n_x = 30 named features.

    References
    ----------
    Street, Wolberg, Mangasarian: Nuclear feature extraction for breast tumor diagnosis (1993);
    as packaged by scikit-learn.

    Examples
    --------
    >>> data = breast_cancer()
    >>> data.X_train.shape, data.Y_test.shape, data.classes
    ((30, 426), (1, 143), ('benign', 'malignant'))
    """
    from sklearn.datasets import load_breast_cancer

    table = load_breast_cancer()
    labels = 1 - table.target  # the package counts malignant as 0
    X_train, Y_train, X_test, Y_test = _split(table.data.T, labels, seed, held_out)
    mean = X_train.mean(axis=1, keepdims=True)
    spread = X_train.std(axis=1, keepdims=True)
    return Split(
        (X_train - mean) / spread,
        Y_train,
        (X_test - mean) / spread,
        Y_test,
        features=tuple(str(name) for name in table.feature_names),
        classes=("benign", "malignant"),
    )


def digits(seed=0, held_out=0.25, labels=None):
    """Load 1797 handwritten digits as grey images of 8 × 8, values from 0 to 1.

    Parameters
    ----------
    seed : int
        Draws the split.
    held_out : float
        Share of the examples that is held out.
    labels : callable, optional
        Turns the array of digits into labels, such as `lambda digit: digit % 2`; by default the
        labels are the digits themselves, 0 to 9.

    Returns
    -------
    Split
        n_x = 64 pixels.

    References
    ----------
    Kaynak: Methods of combining multiple classifiers (1995); as packaged by scikit-learn.

    Examples
    --------
    >>> data = digits(labels=lambda digit: digit % 2)
    >>> data.X_train.shape, sorted(set(data.Y_train[0].tolist()))
    ((64, 1347), [0, 1])
    """
    from sklearn.datasets import load_digits

    table = load_digits()
    target = table.target if labels is None else np.asarray(labels(table.target)).astype(int)
    classes = tuple(str(label) for label in np.unique(target))
    parts = _split(table.data.T / 16, target, seed, held_out)
    return Split(*parts, classes=classes, image_shape=(8, 8))


def faces(seed=0, held_out=0.25):
    """Load 100 faces and 100 other patches as grey images of 25 × 25; label 1 is a face.

    Parameters
    ----------
    seed : int
        Draws the split.
    held_out : float
        Share of the examples that is held out.

    Returns
    -------
    Split
        n_x = 625 pixels, values from 0 to 1.

    References
    ----------
    Huang et al.: Labeled Faces in the Wild (2007); the subset that scikit-image packages.

    Examples
    --------
    >>> data = faces()
    >>> data.X_train.shape, data.Y_test.shape, data.image_shape
    ((625, 150), (1, 50), (25, 25))
    """
    from skimage.data import lfw_subset

    images = lfw_subset()  # (200, 25, 25): the first hundred are faces
    labels = (np.arange(len(images)) < 100).astype(int)
    parts = _split(images.reshape(len(images), -1).T, labels, seed, held_out)
    return Split(*parts, classes=("no face", "face"), image_shape=(25, 25))


def flower(seed=0, m_train=400, m_test=400, petals=6, noise=0.2):
    """Scatter points over a flower whose petals belong to two classes in turn.

    The petals are 2 long and lie around the origin like the hands of a clock. Petal k is in class
    0 if k is even, else in class 1: so each petal has the other class on both its sides, and no
    straight line parts the two. A point is at the distance 2√u from the origin and at the angle
    (k + 0.35 v √(1 - u)) · 2π/petals, with u drawn evenly from 0 to 1 and v from -1 to 1. Then it
    is shifted at random, so that the petals' edges overlap.

    Parameters
    ----------
    seed : int
        Draws the points.
    m_train, m_test : int
        Number of examples to learn from, and of examples held out.
    petals : int
        An even number, so that classes alternate all around.
    noise : float
        Standard deviation of the shift in each direction, in the units of the coordinates.

    Returns
    -------
    Split
        n_x = 2 coordinates; neighbouring columns are of different classes.

    Raises
    ------
    ValueError
        If the number of petals is odd or less than 2.

    Examples
    --------
    >>> data = flower()
    >>> data.X_train.shape, data.Y_test.shape, data.classes
    ((2, 400), (1, 400), ('even petal', 'odd petal'))
    """
    if petals < 2 or petals % 2:
        raise ValueError(f"petals is {petals}, expected an even number from 2 upwards")
    rng = np.random.default_rng(seed)
    parts = []
    for m in (m_train, m_test):
        petal = np.arange(m) % petals
        u, v = rng.uniform(size=m), rng.uniform(-1, 1, size=m)
        angle = (petal + 0.35 * v * np.sqrt(1 - u)) * 2 * np.pi / petals
        exact = 2 * np.sqrt(u) * np.stack([np.cos(angle), np.sin(angle)])  # (2, m)
        parts += [exact + rng.normal(scale=noise, size=(2, m)), (petal % 2).reshape(1, m)]
    X_train, Y_train, X_test, Y_test = parts
    return Split(
        X_train, Y_train, X_test, Y_test, features=("x1", "x2"), classes=("even petal", "odd petal")
    )


def course_cats(folder):
    """Load the course's own cat images, where a learner has them from the course's first exercises.

    Parameters
    ----------
    folder : str or Path
        Where train_catvnoncat.h5 and test_catvnoncat.h5 are.

    Returns
    -------
    Split
        n_x = 12288 numbers from 0 to 1: 64 × 64 pixels in red, green and blue.

    Raises
    ------
    ModuleNotFoundError
        If h5py is not installed; the message says how to install it.
    FileNotFoundError
        If a file is missing; the message says which, and where it was looked for.
    """
    paths = [Path(folder) / f"{part}_catvnoncat.h5" for part in ("train", "test")]
    for path in paths:
        if not path.is_file():
            raise FileNotFoundError(
                f"{path.name} is not in {path.parent}; copy it there from the course's exercise "
                "on logistic regression (menu File > Open, folder datasets)"
            )
    try:
        import h5py
    except ModuleNotFoundError as error:
        message = "these files need the package h5py; install it: pip install 'course-utils[cats]'"
        raise ModuleNotFoundError(message, name="h5py") from error

    parts = []
    for path, part in zip(paths, ("train", "test"), strict=True):
        with h5py.File(path, "r") as file:
            images, labels = file[f"{part}_set_x"][:], file[f"{part}_set_y"][:]
        parts += [images.reshape(len(images), -1).T / 255, labels.reshape(1, -1)]
    X_train, Y_train, X_test, Y_test = parts
    return Split(
        X_train, Y_train, X_test, Y_test, classes=("no cat", "cat"), image_shape=images.shape[1:]
    )


def _split(
    X: np.ndarray, labels: np.ndarray, seed: int, held_out: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Return X_train, Y_train, X_test, Y_test, each class held out in its share."""
    if not 0 < held_out < 1:
        raise ValueError(f"held_out is {held_out}, expected a share between 0 and 1")
    from sklearn.model_selection import train_test_split

    X_train, X_test, Y_train, Y_test = train_test_split(
        X.T, labels, test_size=held_out, random_state=seed, stratify=labels
    )
    return X_train.T, Y_train.reshape(1, -1), X_test.T, Y_test.reshape(1, -1)
