"""Writes app/README.md: every module with the first line of its docstring."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

HEAD = """\
# The modules

Written by `python3 installer map` from the first docstring lines; a test keeps it current. Start reading at `run_desktop.py`
and `run_hub.py`, which build everything and pass it on by constructor.
"""


def main(root: Path, check: bool) -> int:
    """Writes the map, or with `check` only says whether it is current; returns the exit code."""
    target = root / "app" / "README.md"
    text = render(root / "app")
    if check:
        current = target.exists() and target.read_text(encoding="utf-8") == text
        print("app/README.md is current" if current else "app/README.md is out of date: python3 installer map", flush=True)
        return 0 if current else 1
    with target.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    return 0


def render(package: Path) -> str:
    """The map as Markdown: a heading per folder, with a table of its modules; folders before what lies in them."""
    folders = sorted({file.parent for file in package.rglob("*.py")}, key=lambda folder: folder.parts)
    return "\n".join([HEAD, *(_section(package, folder) for folder in folders)])


def _section(package: Path, folder: Path) -> str:
    name = folder.relative_to(package.parent).as_posix()
    lines = [f"## {name}/"]
    if (folder / "__init__.py").exists():
        lines.append(purpose(folder / "__init__.py"))
    modules = [file for file in sorted(folder.glob("*.py")) if file.name != "__init__.py"]
    if modules:
        lines += ["", "| module | what it is for |", "| --- | --- |"]
        lines += [f"| [{file.name}]({file.relative_to(package).as_posix()}) | {_cell(purpose(file))} |" for file in modules]
    return "\n".join(lines) + "\n"


def purpose(file: Path) -> str:
    """The first docstring line of a module; empty when it has none."""
    text = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
    return text.partition("\n")[0].strip()


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


if __name__ == "__main__":
    sys.exit(main(Path(__file__).resolve().parent.parent, check="--check" in sys.argv[1:]))
