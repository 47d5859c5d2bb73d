"""Base fixtures: the one Qt loop, a private display, and no error in the log that a test did not expect.

Qt's own warnings fail a test through `qt_log_level_fail` in pyproject.toml, Python's through `filterwarnings`.
"""

import asyncio
import gc
import logging
import os
import tempfile
from collections.abc import Coroutine, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

import pytest
import structlog

from installer import display as private

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

Result = TypeVar("Result")

# Before anything of Qt is imported: windows of tests are painted in memory unless a test asks for `display`.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_configure(config: pytest.Config) -> None:
    """Keeps every test away from the profile, settings and keyring of the person who runs it."""
    home = tempfile.TemporaryDirectory(prefix="frontdesk-tests-", ignore_cleanup_errors=True)
    config.add_cleanup(home.cleanup)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"):
        os.environ[name] = str(Path(home.name) / name.lower())
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"


class ErrorLog(logging.Handler):
    """Collects what is logged as an error during one test; `expect(part)` takes the ones a test wanted."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def expect(self, part: str) -> None:
        """Takes the errors whose text or traceback holds `part`; fails when there is none."""
        wanted = [record for record in self.records if part in self._text(record)]
        assert wanted, f"no error was logged with {part!r}; logged: {[self._text(r) for r in self.records]}"
        self.records = [record for record in self.records if record not in wanted]

    def _text(self, record: logging.LogRecord) -> str:
        return (self.formatter or logging.Formatter()).format(record)


@pytest.fixture(autouse=True)
def error_log() -> Iterator[ErrorLog]:
    """Fails a test that leaves an unexpected error in the log; both structlog and logging end here."""
    log = ErrorLog()
    logging.getLogger().addHandler(log)
    structlog.configure(
        processors=[structlog.stdlib.add_log_level, structlog.dev.set_exc_info, structlog.stdlib.render_to_log_kwargs],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    yield log
    logging.getLogger().removeHandler(log)
    if log.records:
        texts = "\n".join(log.format(record) for record in log.records)
        pytest.fail(f"errors in the log that the test did not expect:\n{texts}", pytrace=False)


@pytest.fixture(scope="module", autouse=True)
def swept() -> Iterator[None]:
    """Widgets and timers that a module's tests left behind go here, on this thread. A hub's threads in a later module would
    otherwise collect them, and Qt does not take its timers from another thread; the program itself sees to that too.

    What is still there is there for good, modules above all: it is not looked at again. At the end of a run of thousands of tests
    each look took five seconds."""
    yield
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def qapp(qapp: "QApplication") -> "QApplication":
    """In English as people see it: plurals come from a catalogue too, and a desktop of another test leaves its own behind."""
    from app.desktop.languages import Languages
    from app.desktop.paths import resources

    Languages(qapp, resources().parent / "i18n", "en")
    return qapp


class RunQt(Protocol):
    """Runs one coroutine to its end on the Qt loop and returns its result; fails after `timeout` seconds."""

    def __call__(self, work: Coroutine[object, object, Result], timeout: float = 10.0) -> Result: ...


@pytest.fixture
def qt_loop(qapp: "QApplication") -> Iterator["QEventLoop"]:
    """The loop the desktop runs on: asyncio on top of Qt. A task that is left over fails the test."""
    from qasync import QEventLoop

    loop = QEventLoop(qapp)
    asyncio.set_event_loop(loop)
    try:
        yield loop
        left = [task for task in asyncio.all_tasks(loop) if not task.done()]
        for task in left:
            task.cancel()
        if left:
            loop.run_until_complete(asyncio.wait(left))
        loop.run_until_complete(loop.shutdown_asyncgens())
    finally:
        asyncio.set_event_loop(None)
        loop.close()
    assert not left, f"tasks still running at the end of the test: {left}"


@pytest.fixture
def run_qt(qt_loop: "QEventLoop") -> RunQt:
    """`run_qt(coroutine)`: the short way to await something in a test that has widgets."""

    def run(work: Coroutine[object, object, Result], timeout: float = 10.0) -> Result:
        result: Result = qt_loop.run_until_complete(asyncio.wait_for(work, timeout))
        return result

    return run


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """A private X display such as ":101" for programs started by a test; skipped where there is no Xvfb."""
    if not private.available():
        pytest.skip("Xvfb is not installed")
    with private.private_display() as name:
        yield name
