import os
import signal

import pytest

from course_utils.classroom import cluster
from course_utils.classroom.cluster import run_at
from course_utils.classroom.judged import Work
from course_utils.classroom.running import RunningError

distributed = pytest.importorskip("distributed")
pytestmark = pytest.mark.slow
WORK = Work(b"{", "", 10.0, 5)


@pytest.fixture(scope="module")
def dask():
    """Start a real cluster of two workers, each a process with one thread."""
    with distributed.LocalCluster(2, threads_per_worker=1, dashboard_address=None) as local:
        yield local


def pids(local):
    with distributed.Client(local, set_as_default=False) as client:
        return client.run(os.getpid)


def test_a_worker_killed_in_the_middle_changes_nothing(dask):
    before, came = pids(dask), {}
    for key, judged in run_at(dask.scheduler_address, ((n, WORK) for n in range(40))):
        assert key not in came
        came[key] = judged
        if len(came) == 5:
            os.kill(next(iter(before.values())), signal.SIGKILL)
    assert came.keys() == set(range(40))
    assert all(one.problem.startswith("It is no notebook") for one in came.values())
    assert set(pids(dask).values()) != set(before.values())


def test_workers_that_would_judge_otherwise_are_refused(dask, monkeypatch):
    monkeypatch.setattr(cluster, "version", lambda name: "9.9")
    with pytest.raises(RunningError, match="has version 0.* and this machine 9.9"):
        list(run_at(dask.scheduler_address, [("k", WORK)]))


def test_no_cluster_is_told_in_words(monkeypatch):
    monkeypatch.setattr(cluster, "SECONDS_TO_CONNECT", "1s")
    with pytest.raises(RunningError, match="no Dask scheduler at tcp://127.0.0.1:9"):
        list(run_at("tcp://127.0.0.1:9", [("k", WORK)]))
