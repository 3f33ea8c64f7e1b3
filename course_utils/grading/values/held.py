"""The arrays that an object holds: in its attributes, or in what a function keeps by closure."""

import gc
import types

from course_utils.grading.values.numpy_as_it_was import np

MOST_OBJECTS = 200  # looked through
LARGEST = 2**20  # bytes of an array
EMPTY = (type, types.ModuleType, np.ufunc, types.CodeType)  # hold nothing that a call computed


def held_arrays(value):
    """Return copies of all arrays that an object holds; None where that cannot be known.

    The garbage collector tells what an object refers to. So nothing of the object's own is called.
    """
    found, waiting, seen = [], [value], {}
    while waiting:
        one = waiting.pop()
        if id(one) in seen or issubclass(type(one), EMPTY) or type(one) is object:
            continue
        seen[id(one)] = one
        if len(seen) + len(waiting) > MOST_OBJECTS:
            return None
        if type(one) is np.ndarray:
            if one.nbytes > LARGEST or one.dtype.hasobject:
                return None
            found.append(np.array(one))
        elif type(one) is types.FunctionType:
            waiting += _of_function(one)
        elif gc.is_tracked(one) or type(one) in (tuple, dict):  # small ones are not tracked
            waiting += gc.get_referents(one)
        elif one is not None and type(one) not in (bool, int, float, complex, str):
            return None
    return tuple(found)


def _of_function(function):
    names = function.__code__.co_names
    known = [function.__globals__[name] for name in names if name in function.__globals__]
    return [function.__closure__, function.__defaults__, function.__kwdefaults__, *known]
