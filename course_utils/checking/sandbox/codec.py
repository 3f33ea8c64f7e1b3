"""Pack observations into bytes, and unpack bytes that nobody should trust.

Plain data, arrays and the dataclasses of an observation: a JSON text that says what is where, then
the arrays' bytes. Unpacking runs no code of the sender's, and its result is bounded.
"""

import dataclasses
import json
import math
import struct
from typing import Any

import numpy as np

from course_utils.grading.observing.records import Observations, Raised, Run, Step
from course_utils.grading.values.plain_data import (
    LONGEST_LIST,
    LONGEST_TEXT,
    Opaque,
    plain,
    text_of,
)

LARGEST = 2**26  # bytes of a packed value
LARGEST_TEXT = 2**22  # bytes of the JSON text in it
DEEPEST = 40
KINDS = "biufcUS"  # of arrays that are handed over as they are
CLASSES = {one.__name__: one for one in (Observations, Run, Raised, Step, Opaque)}


class CodecError(ValueError):
    """Raised for bytes that no value was packed into."""


def pack(value: object) -> bytes:
    """Return a value as bytes.

    Parameters
    ----------
    value : object
        Plain data, as `plain` makes it, in any of CLASSES. What else is met becomes an Opaque; so
        does an array that is too large.
    """
    blobs = []
    text = json.dumps(_node(value, blobs)).encode()
    return b"".join([struct.pack(">I", len(text)), text, *blobs])


def unpack(data: bytes) -> Any:
    """Return the value that was packed into bytes.

    Raises
    ------
    CodecError
        If the bytes are anything else.
    """
    try:
        (length,) = struct.unpack_from(">I", data)
        if len(data) > LARGEST or length > LARGEST_TEXT:
            raise CodecError("too large")
        blobs = _Blobs(memoryview(data)[4 + length :])
        value = _value(json.loads(data[4 : 4 + length]), blobs, 0)
    except CodecError:
        raise
    except Exception as error:  # whatever is wrong with the bytes
        raise CodecError(f"{type(error).__name__}: {error}") from error
    if len(blobs.left):
        raise CodecError("more bytes than announced")
    return value


def _node(value, blobs):
    """Return what stands for a value in the JSON text; bytes are added to the blobs."""
    if value is None or type(value) in (bool, int, str):
        return value
    if type(value) is float:
        return ["float", value.hex()]
    if type(value) is complex:
        return ["complex", value.real.hex(), value.imag.hex()]
    if type(value) is bytes:
        blobs.append(value)
        return ["bytes", len(value)]
    if type(value) in (tuple, list):
        return [type(value).__name__, *(_node(item, blobs) for item in value)]
    if type(value) is dict:
        return ["dict", *([_node(k, blobs), _node(v, blobs)] for k, v in value.items())]
    if type(value) is np.ndarray:
        return _array_node(value, blobs)
    if isinstance(value, np.generic) and value.dtype.kind in KINDS:
        return ["number", _array_node(np.asarray(value), blobs)]
    name = type(value).__name__
    if CLASSES.get(name) is type(value):
        fields = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        return ["class", name, {key: _node(held, blobs) for key, held in fields.items()}]
    return _node(Opaque(name, text_of(value)), blobs)


def _array_node(array, blobs):
    if array.dtype.kind == "O" and array.size <= LONGEST_LIST:
        return ["objects", list(array.shape), *(_node(plain(item), blobs) for item in array.flat)]
    if array.dtype.kind not in KINDS or sum(map(len, blobs)) + array.nbytes > LARGEST // 2:
        return _node(Opaque("ndarray", f"an array of shape {array.shape}, {array.dtype}"), blobs)
    blobs.append(array.tobytes())
    return ["array", array.dtype.str, *array.shape]


class _Blobs:
    """The bytes behind the JSON text, handed out from the front."""

    def __init__(self, data):
        self.left = data

    def take(self, count):
        """Return the next bytes, so many of them."""
        if not isinstance(count, int) or not 0 <= count <= len(self.left):
            raise CodecError("fewer bytes than announced")
        taken, self.left = self.left[:count], self.left[count:]
        return taken


def _value(node, blobs, depth):
    """Return the value that a part of the JSON text stands for."""
    if depth > DEEPEST:
        raise CodecError("too deep")
    if isinstance(node, str):
        node.encode()  # no half of a pair of surrogates
        if len(node) > 2 * LONGEST_TEXT:
            raise CodecError("too long a text")
    if node is None or isinstance(node, bool | int | str):
        return node
    kind, *rest = node
    if kind == "float":
        return float.fromhex(*rest)
    if kind == "complex":
        return complex(*map(float.fromhex, rest))
    if kind == "bytes":
        return bytes(blobs.take(*rest))
    if kind == "array":
        return _array(*rest, blobs=blobs)
    if kind == "number":
        return np.asarray(_value(rest[0], blobs, depth + 1))[()]
    if kind == "objects":
        made = np.empty(_shape(*rest[0], count=len(rest) - 1), dtype=object)
        for i, item in enumerate(rest[1:]):
            made.flat[i] = _value(item, blobs, depth + 1)
        return made
    if kind == "dict":
        return {_value(k, blobs, depth + 1): _value(v, blobs, depth + 1) for k, v in rest}
    if kind == "class":
        name, fields = rest
        return CLASSES[name](**{k: _value(v, blobs, depth + 1) for k, v in fields.items()})
    if kind in ("tuple", "list"):
        items = [_value(item, blobs, depth + 1) for item in rest]
        return items if kind == "list" else tuple(items)
    raise CodecError(f"unknown kind {kind!r}")


def _array(code, *shape, blobs):
    dtype = np.dtype(code)
    if not isinstance(code, str) or dtype.kind not in KINDS or dtype.hasobject:
        raise CodecError(f"no plain array: {dtype}")
    count = math.prod(_shape(*shape))
    if dtype.itemsize == 0 and count > LONGEST_LIST:
        raise CodecError("too many empty texts")
    data = blobs.take(count * dtype.itemsize)
    if not len(data):
        return np.zeros(shape, dtype)
    return np.frombuffer(data, dtype).reshape(shape).copy()


def _shape(*lengths, count=None):
    """Return a shape that an array can have, and with so many elements if that is given."""
    if not all(isinstance(length, int) and 0 <= length < 2**31 for length in lengths):
        raise CodecError("a shape of other things than lengths")
    if count not in (None, math.prod(lengths)):
        raise CodecError("another number of elements than announced")
    return lengths
