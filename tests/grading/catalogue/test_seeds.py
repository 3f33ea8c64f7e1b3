"""Random numbers in cases are the same each time, and others under a seed."""

from course_utils.grading.catalogue.seeds import rng, seeded


def drawn(number):
    return rng(number).normal()


def test_a_generator_begins_anew_each_time():
    assert drawn(1) == drawn(1)
    assert drawn(1) != drawn(2)


def test_a_seed_gives_other_numbers_and_each_its_own():
    found = [drawn(1)]
    for seed in ((0,), (1,), (0, 1), (1, 0)):
        with seeded(*seed):
            assert drawn(1) == drawn(1)
            found.append(drawn(1))
    # NumPy takes no notice of a zero at the end: (1,) and (1, 0) are one seed.
    assert len(set(found)) == 4
    assert found[2] == found[4]


def test_after_the_block_all_is_as_before_also_after_an_exception():
    before = drawn(1)
    try:
        with seeded(5):
            raise ValueError
    except ValueError:
        assert drawn(1) == before
