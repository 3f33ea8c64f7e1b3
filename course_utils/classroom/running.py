"""Judge many notebooks at a time, on this machine's cores or on a Dask cluster."""

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, ProcessPoolExecutor, wait
from contextlib import contextmanager
from multiprocessing.connection import Connection
from typing import TypeVar

from course_utils.classroom.judged import Judged, Work, judge

Key = TypeVar("Key")
AHEAD = 2  # notebooks a process that wait for it: as few as keep it busy


class RunningError(Exception):
    """Nothing can be judged as asked, and the message says what to do."""


def run(works: Iterable[tuple[Key, Work]], jobs: int) -> Iterator[tuple[Key, Judged | Exception]]:
    """Yield (key, what came out) of each work as it ends; only a few are held at a time.

    Ctrl+C, and this process's end of whatever kind, end those that judge.

    Raises
    ------
    RunningError
        If a process that judges was ended from outside.
    """
    try:
        with _pool(jobs) as pool:
            yield from through(pool, works, jobs * AHEAD)
    except BrokenExecutor as error:
        raise RunningError(
            "a process that judges was ended from outside, perhaps for want of memory; call again "
            "to go on, with fewer --jobs"
        ) from error


def through(
    pool: Executor, works: Iterable[tuple[Key, Work]], most: int
) -> Iterator[tuple[Key, Judged | Exception]]:
    """Yield what comes out of an executor, to which at most so many works are handed at a time."""
    waiting, pending = iter(works), {}
    while True:
        while len(pending) < most:
            item = next(waiting, None)
            if item is None:
                break
            key, work = item
            pending[pool.submit(judge, work)] = key
        if not pending:
            return
        done, _ = wait(pending, return_when=FIRST_COMPLETED)
        for future in done:
            key, error = pending.pop(future), future.exception()
            if isinstance(error, BrokenExecutor):
                raise error
            yield key, error if isinstance(error, Exception) else future.result()


@contextmanager
def _pool(jobs):
    """Yield an executor whose processes end with this one, or with the first error."""
    context = multiprocessing.get_context("spawn")
    theirs, ours = context.Pipe(duplex=False)
    pool = ProcessPoolExecutor(jobs, context, _begin, (theirs,))
    try:
        yield pool
    except BaseException:
        ours.close()
        pool.shutdown(wait=False, cancel_futures=True)
        raise
    else:
        pool.shutdown()
    finally:
        ours.close()
        theirs.close()


def _begin(parents: Connection) -> None:
    """Prepare a process that judges: Ctrl+C is its parent's affair, and it ends with that one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with, args=(parents,), daemon=True).start()


def _end_with(parents):
    parents.poll(None)  # nothing is ever sent: it comes back once the other end is closed
    os._exit(1)
