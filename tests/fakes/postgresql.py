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


@contextlib.contextmanager
def database(server: str) -> Iterator[str]:
    """The address of an empty database of a `cluster`; it goes with the block."""
    plain = server.replace("+psycopg", "")
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute("CREATE DATABASE hub TEMPLATE template0")
    yield server.rsplit("/", 1)[0] + "/hub"
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute("DROP DATABASE hub WITH (FORCE)")


def copy(url: str, name: str) -> None:
    """Another database with all that this one holds, which nobody may use just now."""
    with psycopg.connect(_beside(url), autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE hub')


def replace(url: str, name: str) -> None:
    """The copy in place of this one."""
    with psycopg.connect(_beside(url), autocommit=True) as connection:
        connection.execute("DROP DATABASE hub WITH (FORCE)")
        connection.execute(f'ALTER DATABASE "{name}" RENAME TO hub')


def _beside(url: str) -> str:
    return url.replace("+psycopg", "").rsplit("/", 1)[0] + "/postgres"


def files(url: str) -> Path:
    """The folder in which the database's tables lie, everything being written into it."""
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("CHECKPOINT")
        row = connection.execute(
            "SELECT current_setting('data_directory'), oid FROM pg_database WHERE datname = current_database()"
        ).fetchone()
    assert row is not None
    return Path(row[0]) / "base" / str(row[1])


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
