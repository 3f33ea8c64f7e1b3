"""A disk is shared if the file system says so that a path lies on."""

from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from course_utils.grading.attempts.disks import is_shared


def disk(mounted, kind, opts="rw"):
    return SimpleNamespace(mountpoint=str(mounted), fstype=kind, opts=opts)


@pytest.mark.parametrize(
    ("kind", "shared"),
    [("nfs4", True), ("NFS", True), ("cifs", True), ("fuse.sshfs", True), ("ext4", False)],
)
def test_the_kind_of_the_innermost_disk_counts(tmp_path, monkeypatch, kind, shared):
    other = "ext4" if shared else "nfs"
    disks = [disk("/", other), disk(tmp_path, kind), disk(tmp_path / "else", other)]
    for order in (disks, disks[::-1]):
        monkeypatch.setattr(psutil, "disk_partitions", lambda all, order=order: order)
        assert is_shared(tmp_path / "data" / "progress.sqlite3") == shared


def test_what_is_mounted_last_over_a_folder_counts(tmp_path, monkeypatch):
    disks = [disk(tmp_path, "autofs"), disk(tmp_path, "nfs")]
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: disks)
    assert is_shared(tmp_path / "progress.sqlite3")


def test_a_link_leads_to_the_disk_that_it_points_to(tmp_path, monkeypatch):
    (tmp_path / "far").mkdir()
    (tmp_path / "near").symlink_to(tmp_path / "far")
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: [disk(tmp_path / "far", "nfs")])
    assert is_shared(tmp_path / "near" / "progress.sqlite3")
    assert not is_shared(tmp_path / "progress.sqlite3")


def test_a_remote_drive_is_shared(tmp_path, monkeypatch):
    disks = [disk(tmp_path, "ntfs", "rw,remote")]
    monkeypatch.setattr(psutil, "disk_partitions", lambda all: disks)
    assert is_shared(tmp_path / "progress.sqlite3")


def test_this_machines_own_disks_can_be_read():
    assert is_shared(Path(__file__)) in (True, False)
    assert psutil.disk_partitions(all=True)
