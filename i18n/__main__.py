"""Catalogues: `python -m i18n update` collects strings and compiles, `check` fails on anything missing or stale."""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
CODES = ("en", "vi", "zh_CN", "uk")


def _tool(name: str) -> str:
    beside = Path(sys.executable).parent
    found = shutil.which(f"pyside6-{name}", path=str(beside)) or shutil.which(f"pyside6-{name}")
    if found is None:
        raise SystemExit(f"pyside6-{name} is not installed; run: python3 installer setup")
    return found


def _sources() -> list[str]:
    # Deletion of a string must be seen too, so the whole list goes in each time.
    return sorted(p.relative_to(ROOT).as_posix() for p in (ROOT / "app").rglob("*.py") if p.name != "__init__.py")


def update(folder: Path) -> None:
    """Collects the strings of app/ into frontdesk_<code>.ts in `folder` and compiles each into a .qm beside it."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".lst", delete=False) as listing:
        listing.write("\n".join(_sources()))
    for code in CODES:
        catalogue = folder / f"frontdesk_{code}.ts"
        plural = ["-pluralonly"] if code == "en" else []
        command = [_tool("lupdate"), f"@{listing.name}", "-no-obsolete", "-locations", "none", "-source-language", "en"]
        command += ["-target-language", code, *plural, "-ts", str(catalogue)]
        _run(command)
        compiled = catalogue.with_suffix(".qm.new")
        _run([_tool("lrelease"), "-silent", "-nounfinished", str(catalogue), "-qm", str(compiled)])
        # A program that starts just now reads the old one or the new one, never half of one.
        os.replace(compiled, catalogue.with_suffix(".qm"))
    Path(listing.name).unlink()


def faults(folder: Path) -> list[str]:
    """Missing or unfinished entries, and entries whose {places} differ from the source's."""
    found = []
    for code in CODES:
        tree = ElementTree.parse(folder / f"frontdesk_{code}.ts")  # noqa: S314  # our own file
        for message in tree.iter("message"):
            source = message.findtext("source", "")
            translation = message.find("translation")
            forms = (
                [] if translation is None else [f.text or "" for f in translation.iter("numerusform")] or [translation.text or ""]
            )
            if not forms or not all(forms) or (translation is not None and translation.get("type") == "unfinished"):
                found.append(f"{code}: not translated: {source!r}")
            elif any(_places(form) != _places(source) for form in forms if message.get("numerus") != "yes"):
                found.append(f"{code}: places differ: {source!r}")
    return found


def _places(text: str) -> list[str]:
    return sorted(part.split("}")[0] for part in text.split("{")[1:])


def check() -> int:
    """Compares the committed catalogues with fresh ones. Returns the exit code."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for code in CODES:
            shutil.copy(HERE / f"frontdesk_{code}.ts", fresh)
        update(fresh)
        found = faults(fresh)
        for code in CODES:
            for suffix in (".ts", ".qm"):
                old, new = HERE / f"frontdesk_{code}{suffix}", fresh / f"frontdesk_{code}{suffix}"
                if not old.exists() or old.read_bytes() != new.read_bytes():
                    found.append(f"{old.name} is not up to date; run: python -m i18n update")
    for fault in found[:40]:
        print(fault)
    print(f"catalogues: {len(found)} faults")
    return 1 if found else 0


def _run(command: list[str]) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)  # noqa: S603
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stdout}{done.stderr}")


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m i18n", description=__doc__)
    parser.add_argument("command", choices=("update", "check"))
    if parser.parse_args().command == "check":
        return check()
    update(HERE)
    left = faults(HERE)
    print("\n".join(left[:400]))
    print(f"catalogues: {len(left)} entries to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
