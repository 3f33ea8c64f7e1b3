import builtins
import sys
from types import SimpleNamespace

import numpy as np
import pytest
import sklearn.datasets
from skimage.data import lfw_subset

from course_utils import datasets

LOADERS = (datasets.breast_cancer, datasets.digits, datasets.faces)
SIZES = {"breast_cancer": (30, 569), "digits": (64, 1797), "faces": (625, 200)}
IDS = [loader.__name__ for loader in LOADERS]


def whole(split):
    """Return all examples of a split with their labels below them, training first."""
    X = np.hstack([split.X_train, split.X_test])
    Y = np.hstack([split.Y_train, split.Y_test])
    return np.vstack([X, Y])


def sorted_columns(matrix):
    return matrix[:, np.lexsort(matrix)]


@pytest.mark.parametrize("loader", LOADERS, ids=IDS)
def test_examples_are_columns_and_labels_a_row(loader):
    n_x, m = SIZES[loader.__name__]
    split = loader()
    m_train, m_test = split.X_train.shape[1], split.X_test.shape[1]
    assert m_train + m_test == m
    assert m_test == pytest.approx(m / 4, abs=1)
    assert split.X_train.shape[0] == split.X_test.shape[0] == n_x
    assert (split.Y_train.shape, split.Y_test.shape) == ((1, m_train), (1, m_test))
    assert split.X_train.dtype == split.X_test.dtype == np.float64
    assert split.Y_train.dtype.kind == split.Y_test.dtype.kind == "i"


@pytest.mark.parametrize("loader", LOADERS, ids=IDS)
def test_the_seed_draws_the_split(loader):
    first, again, other = loader(seed=4), loader(seed=4), loader(seed=5)
    for name in ("X_train", "Y_train", "X_test", "Y_test"):
        np.testing.assert_array_equal(getattr(first, name), getattr(again, name))
    assert not np.array_equal(first.Y_test, other.Y_test)


@pytest.mark.parametrize("loader", LOADERS, ids=IDS)
@pytest.mark.parametrize("held_out", [0.1, 0.4])
def test_each_class_is_held_out_in_its_share(loader, held_out):
    split = loader(held_out=held_out)
    labels = np.hstack([split.Y_train, split.Y_test])[0]
    for label in np.unique(labels):
        expected = held_out * np.sum(labels == label)
        assert np.sum(split.Y_test == label) == pytest.approx(expected, abs=1)


@pytest.mark.parametrize("loader", [datasets.digits, datasets.faces], ids=["digits", "faces"])
def test_a_split_holds_every_example_once(loader):
    """Different seeds give the same examples in another order: none is lost, none is doubled."""
    columns, others = whole(loader(seed=0)), whole(loader(seed=1))
    np.testing.assert_array_equal(sorted_columns(columns), sorted_columns(others))
    assert np.unique(columns, axis=1).shape[1] == columns.shape[1]


@pytest.mark.parametrize("loader", LOADERS, ids=IDS)
def test_training_and_held_out_examples_are_disjoint(loader):
    split = loader()
    together = np.hstack([split.X_train, split.X_test])
    in_training = {column.tobytes() for column in split.X_train.T}
    assert not any(column.tobytes() in in_training for column in split.X_test.T)
    assert len({column.tobytes() for column in together.T}) == together.shape[1]


@pytest.mark.parametrize("loader", LOADERS, ids=IDS)
@pytest.mark.parametrize("held_out", [0, 1, -0.5, 7])
def test_a_share_outside_0_and_1_is_named(loader, held_out):
    with pytest.raises(ValueError, match=f"held_out is {held_out}, expected a share between"):
        loader(held_out=held_out)


def test_breast_cancer_is_standardised_by_its_training_examples_only():
    split = datasets.breast_cancer()
    np.testing.assert_allclose(split.X_train.mean(axis=1), 0, atol=1e-12)
    np.testing.assert_allclose(split.X_train.std(axis=1), 1)
    assert np.max(np.abs(split.X_test.mean(axis=1))) > 0.01
    assert np.max(np.abs(split.X_test.std(axis=1) - 1)) > 0.01


def test_breast_cancer_keeps_the_tables_values_up_to_scale_and_shift():
    split, table = datasets.breast_cancer(), sklearn.datasets.load_breast_cancer().data
    for j in (0, 13, 29):
        values = np.sort(np.hstack([split.X_train[j], split.X_test[j]]))
        correlation = np.corrcoef(values, np.sort(table[:, j]))[0, 1]
        assert correlation == pytest.approx(1)


def test_breast_cancer_counts_malignant_tumours_as_1():
    split = datasets.breast_cancer()
    assert split.classes == ("benign", "malignant")
    assert whole(split)[-1].sum() == 212
    radius = split.features.index("mean radius")
    larger = split.X_train[radius, split.Y_train[0] == 1].mean()
    assert larger > split.X_train[radius, split.Y_train[0] == 0].mean()
    assert len(split.features) == 30


def test_digits_are_images_with_values_from_0_to_1():
    split = datasets.digits()
    assert (split.X_train.min(), split.X_train.max()) == (0, 1)
    assert split.image_shape == (8, 8)
    assert split.classes == tuple("0123456789")
    assert np.unique(split.Y_train).tolist() == list(range(10))
    known = {image.tobytes() for image in sklearn.datasets.load_digits().images / 16}
    assert split.X_test[:, 0].reshape(8, 8).tobytes() in known


def test_digits_take_other_labels():
    split = datasets.digits(labels=lambda digit: digit % 2)
    digits = sklearn.datasets.load_digits()
    odd = {image.tobytes() for image in digits.data[digits.target % 2 == 1] / 16}
    for column, label in zip(split.X_test.T, split.Y_test[0], strict=True):
        assert (column.tobytes() in odd) == (label == 1)
    assert split.classes == ("0", "1")


def test_digits_turn_yes_and_no_into_1_and_0():
    split = datasets.digits(labels=lambda digit: digit == 3)
    assert np.unique(split.Y_train).tolist() == [0, 1]
    assert split.Y_train.dtype.kind == "i"


def test_the_first_hundred_patches_are_the_faces():
    split = datasets.faces()
    assert split.classes == ("no face", "face")
    first = {image.tobytes() for image in lfw_subset()[:100]}
    examples = np.hstack([split.X_train, split.X_test]).T
    labels = np.hstack([split.Y_train, split.Y_test])[0]
    for column, label in zip(examples, labels, strict=True):
        assert (column.tobytes() in first) == (label == 1)


def test_the_pixels_themselves_say_that_the_faces_end_at_one_hundred():
    """Every tenth of the faces resembles the mean face, and no tenth of the other patches does."""
    images = lfw_subset().reshape(200, -1)
    mean_face = images[:50].mean(axis=0)
    varied = images.std(axis=1) > 0
    likeness = np.zeros(200)
    likeness[varied] = [np.corrcoef(image, mean_face)[0, 1] for image in images[varied]]
    by_tens = likeness.reshape(20, 10).mean(axis=1)
    assert by_tens[:10].min() > 0.3
    assert by_tens[10:].max() < 0
    assert likeness[90:100].min() > 0.3 > 0.1 > likeness[100:110].max()


def test_faces_have_values_from_0_to_1():
    split = datasets.faces()
    assert split.X_train.min() >= 0
    assert 0.9 < split.X_train.max() <= 1
    assert split.image_shape == (25, 25)


@pytest.fixture
def cats(tmp_path):
    """Write the course's two files with tiny images, and return the folder and the images."""
    h5py = pytest.importorskip("h5py")
    rng = np.random.default_rng(0)
    images = {}
    for part, count in (("train", 5), ("test", 3)):
        images[part] = rng.integers(0, 256, (count, 2, 4, 3), dtype=np.uint8)
        with h5py.File(tmp_path / f"{part}_catvnoncat.h5", "w") as file:
            file[f"{part}_set_x"] = images[part]
            file[f"{part}_set_y"] = np.arange(count) % 2
            file["list_classes"] = np.array([b"non-cat", b"cat"])
    return SimpleNamespace(folder=tmp_path, **images)


def test_the_courses_cats_become_columns_from_0_to_1(cats):
    split = datasets.course_cats(cats.folder)
    assert (split.X_train.shape, split.X_test.shape) == ((24, 5), (24, 3))
    assert split.Y_train.tolist() == [[0, 1, 0, 1, 0]]
    assert split.Y_test.tolist() == [[0, 1, 0]]
    assert split.image_shape == (2, 4, 3)
    assert split.classes == ("no cat", "cat")
    for i, image in enumerate(cats.train):
        np.testing.assert_array_equal(split.X_train[:, i].reshape(2, 4, 3), image / 255)
    np.testing.assert_array_equal(split.X_test[:, 2].reshape(2, 4, 3), cats.test[2] / 255)


def test_the_courses_cats_are_found_by_a_folders_name_too(cats):
    split = datasets.course_cats(str(cats.folder))
    assert split.Y_test.shape == (1, 3)


@pytest.mark.parametrize("part", ["train", "test"])
def test_a_missing_file_is_named_with_its_folder_and_origin(cats, part):
    (cats.folder / f"{part}_catvnoncat.h5").unlink()
    with pytest.raises(FileNotFoundError) as caught:
        datasets.course_cats(cats.folder)
    message = str(caught.value)
    assert f"{part}_catvnoncat.h5 is not in {cats.folder}" in message
    assert "copy it there from the course's exercise" in message


def test_without_h5py_the_message_says_how_to_install_it(tmp_path, monkeypatch):
    for part in ("train", "test"):
        (tmp_path / f"{part}_catvnoncat.h5").touch()
    monkeypatch.delitem(sys.modules, "h5py", raising=False)
    genuine = builtins.__import__

    def without_h5py(name, *arguments, **keywords):
        if name == "h5py":
            raise ModuleNotFoundError("No module named 'h5py'", name="h5py")
        return genuine(name, *arguments, **keywords)

    monkeypatch.setattr(builtins, "__import__", without_h5py)
    with pytest.raises(ModuleNotFoundError, match=r"pip install 'course-utils\[cats\]'") as caught:
        datasets.course_cats(tmp_path)
    assert caught.value.name == "h5py"


def test_a_split_cannot_be_changed_by_accident():
    split = datasets.faces()
    with pytest.raises(AttributeError):
        split.X_test = split.X_train


def test_a_flower_is_split_into_two_independent_draws():
    split = datasets.flower(seed=3, m_train=50, m_test=31)
    assert (split.X_train.shape, split.Y_train.shape) == ((2, 50), (1, 50))
    assert (split.X_test.shape, split.Y_test.shape) == ((2, 31), (1, 31))
    assert not np.isin(split.X_test, split.X_train).any()
    assert split.X_train.dtype == np.float64
    assert split.Y_train.dtype.kind == "i"
    again, other = datasets.flower(seed=3, m_train=50), datasets.flower(seed=4, m_train=50)
    np.testing.assert_array_equal(again.X_train, split.X_train)
    assert not np.array_equal(other.X_train, split.X_train)


def test_a_point_of_a_flower_lies_on_the_petal_of_its_class():
    split = datasets.flower(m_train=300, petals=8, noise=0)
    x, y = split.X_train
    petal = np.round(np.arctan2(y, x) / (2 * np.pi / 8)).astype(int)
    np.testing.assert_array_equal(petal % 2, split.Y_train[0])
    assert set(petal % 8) == set(range(8))
    assert np.hypot(x, y).max() <= 2


def test_the_best_line_through_a_flower_knows_no_more_than_a_coin():
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import log_loss

    split = datasets.flower(m_train=3000, m_test=3000)
    line = LogisticRegression().fit(split.X_train.T, split.Y_train[0])
    chances = line.predict_proba(split.X_test.T)
    assert log_loss(split.Y_test[0], chances) == pytest.approx(np.log(2), abs=1e-3)


@pytest.mark.parametrize("petals", [-2, 0, 1, 5])
def test_a_flower_has_an_even_number_of_petals(petals):
    with pytest.raises(ValueError, match=f"petals is {petals}, expected an even number"):
        datasets.flower(petals=petals)
