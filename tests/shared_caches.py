"""Load pairs of functions that share a cache: a file `pairs_NAME.py` among the right answers."""

from types import FunctionType

from course_utils.banks import RIGHT, load


def shared_caches(name):
    """Return the pairs of a file `pairs_NAME.py` by name: functions that share a cache of any form.

    A pair is {"__name__": "__main__", name: function, …}, a namespace like a notebook's, with the
    methods of its class as functions. Each call makes new ones.
    """
    module = load(RIGHT / f"pairs_{name}.py")
    classes = [value for value in vars(module).values() if isinstance(value, type)]
    own = [found for found in classes if found.__module__ == module.__name__]
    return {pair.__name__: _namespace(module, pair) for pair in own if not issubclass(pair, tuple)}


def _namespace(module, pair):
    """Return copies of a class's functions that have one another as global names."""
    namespace = {**vars(module), "__name__": "__main__"}
    for name, value in vars(pair).items():
        if isinstance(value, FunctionType):
            namespace[name] = FunctionType(value.__code__, namespace, name, value.__defaults__)
    return namespace
