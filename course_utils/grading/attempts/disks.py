"""Whether a file lies on a disk that several machines share, such as a home folder in a hub."""

from pathlib import Path

SHARED = {
    *("nfs", "nfs3", "nfs4", "cifs", "smb2", "smb3", "smbfs", "afs", "9p", "virtiofs"),
    *("ceph", "lustre", "gpfs", "beegfs", "glusterfs", "ocfs2", "gfs2", "orangefs", "panfs"),
}


def is_shared(path: Path) -> bool:
    """Tell whether several machines may write to a file; of a program's own file system, yes."""
    import psutil  # it takes some milliseconds, and is needed once

    path = path.resolve()
    kind = ""
    longest = 0
    for disk in psutil.disk_partitions(all=True):
        mounted = Path(disk.mountpoint)
        if path.is_relative_to(mounted) and len(mounted.parts) >= longest:  # the last one counts
            longest, kind = len(mounted.parts), disk.fstype.lower()
            kind = "nfs" if "remote" in disk.opts.split(",") else kind  # as Windows tells it
    return kind in SHARED or kind.startswith("fuse")
