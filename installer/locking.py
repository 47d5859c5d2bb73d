"""Writes installer/locks: every package for every supported system, by version and hash, from pyproject.toml."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import tomllib

from installer.processes import environment
from installer.trouble import Trouble

RUN = ("desktop", "hub")
TEST = (*RUN, "test")


def main(root: Path, upgrade: bool) -> int:
    """Compiles both locks with uv, which lives in a folder of its own so that it locks nothing of itself."""
    with tempfile.TemporaryDirectory(prefix="frontdesk-lock-") as folder:
        tool = _tool(Path(folder))
        _compile(tool, root, "run", RUN, upgrade, None)
        # The test lock may add to the run lock but never differ from it: both are installed into one environment.
        _compile(tool, root, "test", TEST, upgrade, root / "installer/locks/run.txt")
    return 0


def _tool(folder: Path) -> Path:
    done = subprocess.run(
        [sys.executable, "-m", "pip", "install", "-q", "--target", str(folder), "uv>=0.9"], env=environment(), check=False
    )
    if done.returncode:
        raise Trouble("uv, which resolves the packages, could not be installed.", "The locks are as they were.")
    return next(path for path in (folder / "bin").iterdir() if path.stem == "uv")


def _compile(tool: Path, root: Path, name: str, extras: tuple[str, ...], upgrade: bool, within: Path | None) -> None:
    target = root / "installer" / "locks" / f"{name}.txt"
    command = [str(tool), "pip", "compile", "pyproject.toml", "-", "--quiet", "--output-file", str(target)]
    command += ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-annotate"]
    command += [word for extra in extras for word in ("--extra", extra)]
    command += ["--upgrade"] if upgrade else []
    command += ["--constraint", str(within)] if within else []
    # The build backend too: the project itself is installed without asking the network for one.
    backend = "\n".join(tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["build-system"]["requires"])
    done = subprocess.run(
        command, cwd=root, input=backend.encode("utf-8"), stdout=subprocess.DEVNULL, env=environment(), check=False
    )
    if done.returncode:
        raise Trouble(f"The lock {name}.txt could not be written.", "What uv says is above; the old lock is kept.")
    count = sum(1 for line in target.read_text(encoding="utf-8").splitlines() if not line.startswith((" ", "#")))
    print(f"  {target.relative_to(root)}: {count} packages", flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(Path(__file__).resolve().parent.parent, upgrade="--upgrade" in sys.argv[1:]))
    except Trouble as trouble:
        sys.exit(f"{trouble.what}\n{trouble.remedy}")
