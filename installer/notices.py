"""Writes THIRD-PARTY-NOTICES.md: the licences of all that is installed beside Frontdesk, from the packages themselves."""

from __future__ import annotations

import re
import sys
from importlib.metadata import Distribution, PackageMetadata, PackageNotFoundError, distribution
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LICENCE_FILES = re.compile(r"(?i)(^|/)(licen[cs]e|copying|notice|copyright)[^/]*$")
# For packages of other systems, which cannot be installed here to ask them, and one that states its licence only as text.
STATED = {
    "pywin32-ctypes": "BSD-3-Clause",
    "sqlcipher3": "Zlib; holds SQLCipher (BSD-3-Clause, (c) Zetetic LLC) and OpenSSL (Apache-2.0)",
}
HEAD = """\
# Third-party notices

Frontdesk itself is under the Apache License 2.0 (see LICENSE). It installs the packages below and changes none of them.
Qt and PySide6 are used under the LGPL 3.0: they are separate libraries that you may replace by your own builds.
Written by `python3 installer lock` from what the packages say about themselves.

| package | version | licence |
| --- | --- | --- |
"""
# Data that lies in this repository, made from what others publish.
TAIL = """
## Data in this repository

`resources/emoji` is made by `python -m i18n.emoji` from emojibase-data 17.0.0 (MIT, Copyright (c) 2017-2019 Miles Johnson), which
holds names and keywords of Unicode CLDR (Unicode License V3, SPDX Unicode-3.0, Copyright (c) 2004-2025 Unicode, Inc.;
https://www.unicode.org/license.txt). Permission is granted under both to use, copy, modify and distribute, provided that these
notices stay with all copies; the data is provided "as is", without warranty of any kind.
"""


def main() -> int:
    """Writes the file; exit code 1 names packages of the lock whose licence nobody states."""
    locked = re.findall(r"(?m)^([\w.-]+)==(\S+)", (ROOT / "installer/locks/run.txt").read_text(encoding="utf-8"))
    rows, silent = [], []
    texts: dict[str, list[str]] = {}
    for name, version in locked:
        package = _installed(name)
        licence = STATED.get(name) or (_licence(package.metadata) if package else "")
        if not licence:
            silent.append(name)
        rows.append(f"| {name} | {version} | {licence} |")
        for text in _texts(package) if package else []:
            texts.setdefault(text, []).append(name)
    parts = [HEAD + "\n".join(rows) + "\n"]
    parts += [f"\n## {', '.join(dict.fromkeys(names))}\n\n```text\n{text}\n```\n" for text, names in texts.items()]
    parts.append(TAIL)
    with (ROOT / "THIRD-PARTY-NOTICES.md").open("w", encoding="utf-8", newline="\n") as file:
        file.write("".join(parts))
    print(f"  THIRD-PARTY-NOTICES.md: {len(rows)} packages, {len(texts)} licence texts", flush=True)
    if silent:
        print(f"No licence is stated by: {', '.join(silent)}", file=sys.stderr)
    return 1 if silent else 0


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _licence(about: PackageMetadata) -> str:
    """The licence expression, else the trove classifiers, else the first line of the free text."""
    if about["License-Expression"]:
        return about["License-Expression"]
    classified = [line.rpartition(" :: ")[2] for line in about.get_all("Classifier", []) if line.startswith("License :: ")]
    if classified:
        return ", ".join(classified)
    return (about["License"] or "").strip().partition("\n")[0]


def _texts(package: Distribution) -> list[str]:
    found = [file for file in package.files or [] if LICENCE_FILES.search(file.as_posix()) and ".dist-info" in file.as_posix()]
    return [
        Path(str(file.locate())).read_text(encoding="utf-8", errors="replace").strip().replace("```", "'''") for file in found
    ]


if __name__ == "__main__":
    sys.exit(main())
