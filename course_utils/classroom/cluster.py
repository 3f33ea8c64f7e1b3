"""Judge many notebooks on a Dask cluster: the same work, sent to more than one machine."""

from collections.abc import Iterable, Iterator
from importlib.metadata import version

from course_utils.checking.sandbox.bubblewrap import lacking
from course_utils.classroom.judged import Judged, Work
from course_utils.classroom.running import AHEAD, Key, RunningError, through

SECONDS_TO_CONNECT = "20s"


def run_at(
    address: str, works: Iterable[tuple[Key, Work]]
) -> Iterator[tuple[Key, Judged | Exception]]:
    """Yield (key, what came out) of each work as it ends, in whatever order.

    Dask sends the work of a worker that ended to another one.

    Raises
    ------
    RunningError
        If there is no such cluster, or its workers cannot judge as this machine would.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise RunningError('a cluster needs Dask: pip install "course-utils[cluster]"') from error
    try:
        client = Client(address, timeout=SECONDS_TO_CONNECT, set_as_default=False)
    except (OSError, ValueError) as error:
        raise RunningError(f"there is no Dask scheduler at {address} ({error})") from error
    with client:
        threads = _threads(client, address)
        with client.get_executor() as pool:
            yield from through(pool, works, threads * AHEAD)


def _threads(client, address):
    """Return how many notebooks the cluster judges at a time, once its workers are known to fit."""
    workers = client.run(_told)
    if not workers:
        raise RunningError(f"the cluster at {address} has no worker: start one with `dask worker`")
    ours = version("course-utils")
    for worker, (theirs, lacks) in workers.items():
        if theirs != ours:
            raise RunningError(
                f"the worker at {worker} has version {theirs} of the course, and this machine "
                f"{ours}: install the same everywhere"
            )
        if lacks:
            raise RunningError(f"the worker at {worker}: {lacks}")
    return sum(client.nthreads().values())


def _told() -> tuple[str, str]:
    """Return a worker's version of the course, and what its sandbox lacks."""
    return version("course-utils"), lacking()
