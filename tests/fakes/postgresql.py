"""A PostgreSQL of our own for tests: a new cluster in a temporary folder, on a free port of this machine."""

import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg

#: Where Debian keeps the server's programs, which are not on the path.
_DEBIAN = Path("/usr/lib/postgresql")


def program(name: str) -> str | None:
    """The path of a program of the server; None where there is no server."""
    if found := shutil.which(name):
        return str(Path(found).resolve())
    places = sorted(_DEBIAN.glob(f"*/bin/{name}"))
    return str(places[-1]) if places else None


def available() -> bool:
    """Whether a cluster can be started here."""
    return sys.platform != "win32" and program("initdb") is not None and program("postgres") is not None


@contextlib.contextmanager
def cluster() -> Iterator[str]:
    """The SQLAlchemy address of an empty database; the server ends with the block."""
    import pwd  # POSIX only, as is this function

    user = "postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
    owner = {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []} if os.geteuid() == 0 else {}
    with tempfile.TemporaryDirectory(prefix="frontdesk-pg-", ignore_cleanup_errors=True) as folder, socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        data = Path(folder) / "data"
        data.mkdir(mode=0o700)
        if owner:  # the server refuses to run as root
            shutil.chown(folder, user)
            shutil.chown(data, user)
        run = {"cwd": folder, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **owner}
        subprocess.run(
            [program("initdb"), "-D", str(data), "-U", "hub", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"],
            check=True,
            **run,
        )
        probe.close()
        options = ["-D", str(data), "-p", str(port), "-h", "127.0.0.1", "-k", folder]
        server = subprocess.Popen([program("postgres"), *options], **run)
        try:
            _wait(server, port)
            yield f"postgresql+psycopg://hub@127.0.0.1:{port}/postgres"
        finally:
            server.terminate()
            server.wait(20)


def _wait(server: "subprocess.Popen[bytes]", port: int) -> None:
    for _ in range(200):
        if server.poll() is not None:
            raise RuntimeError("the PostgreSQL server ended at once")
        with contextlib.suppress(psycopg.OperationalError):
            psycopg.connect(f"postgresql://hub@127.0.0.1:{port}/postgres").close()
            return
        with contextlib.suppress(subprocess.TimeoutExpired):
            server.wait(0.1)
    raise RuntimeError("the PostgreSQL server does not answer")
