"""The base fixtures themselves: a net that catches nothing is worse than none."""

import asyncio
import logging
from pathlib import Path

import pytest
import structlog
from PySide6.QtCore import QTimer

pytest_plugins = ["pytester"]


def test_the_qt_loop_runs_both_worlds(run_qt) -> None:
    async def both() -> list[str]:
        fired = asyncio.Event()
        QTimer.singleShot(0, fired.set)
        await fired.wait()
        return ["qt", "asyncio"]

    assert run_qt(both()) == ["qt", "asyncio"]


def test_expected_errors_are_taken_from_both_loggers(error_log) -> None:
    logging.getLogger("app.any").error("disk is gone")
    structlog.get_logger("app.any").error("link lost", host="hub")
    error_log.expect("disk is gone")
    error_log.expect("link lost")
    with pytest.raises(AssertionError):
        error_log.expect("link lost")


CARELESS = """
import asyncio, logging, structlog, warnings
from PySide6.QtCore import qWarning

def test_logging(): logging.getLogger("x").error("lost a row")
def test_structlog(): structlog.get_logger().error("lost a frame")
def test_qt(qapp): qWarning("QObject: no such slot")
def test_python(): warnings.warn("too old", DeprecationWarning)

def test_task(run_qt):
    async def forget(): asyncio.ensure_future(asyncio.sleep(60))
    run_qt(forget())
"""


def test_what_nobody_expected_fails_a_test(pytester: pytest.Pytester) -> None:
    root = Path(__file__).parent.parent
    pytester.makeconftest((root / "tests/conftest.py").read_text(encoding="utf-8"))
    pytester.makepyprojecttoml((root / "pyproject.toml").read_text(encoding="utf-8"))
    pytester.makepyfile(CARELESS)
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", f"--override-ini=pythonpath={root}", ".")
    # The two loggers and the task fail when the fixtures are taken down, so the tests themselves count as passed.
    result.assert_outcomes(passed=3, failed=2, errors=3)
    result.stdout.fnmatch_lines_random(
        [f"*{part}*" for part in ("lost a row", "lost a frame", "no such slot", "too old", "still running")]
    )
