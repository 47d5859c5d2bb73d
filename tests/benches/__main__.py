"""Prints every budget of performance.md: figure, reference, ratio, budget, met or not.

`python3 installer bench [--only AREA ...] [--quick] [--peers] [--json FILE]`
"""

import argparse
import importlib
import json
import sys
import traceback
from collections.abc import Iterator
from dataclasses import asdict

from tests.benches.measure import Row

#: Area → module with `rows(quick: bool, peers: bool) -> Iterator[Row]`. In the order of performance.md.
AREAS = {
    "start": "tests.benches.start",
    "idle": "tests.benches.idle",
    "chat": "tests.benches.chat",
    "intake": "tests.benches.intake",
    "board": "tests.benches.board",
    "alerts": "tests.benches.alerts",
    "sync": "tests.benches.sync",
    "cache": "tests.benches.cache",
    "hub": "tests.benches.hub",
    "long": "tests.benches.long_run",
    "spam": "tests.benches.spam",
    "assistant": "tests.benches.assistant",
    "search": "tests.benches.search",
    "replies": "tests.benches.quick_replies",
    "right": "tests.benches.right",
    "customers": "tests.benches.customers",
    "landing": "tests.benches.landing",
    "sharing": "tests.benches.sharing",
    "leads": "tests.benches.leads",
}


def line(row: Row) -> str:
    """One row as text."""
    reference = "" if row.reference is None else f"{row.reference:.4g} {row.unit} ({row.against})"
    ratio = "" if row.reference is None else f"{row.ratio:.2f} ×"
    sign = "≥" if row.floor else "≤"
    budget = f"{sign} {row.budget:g}" + (f" {row.unit}" if row.reference is None else " ×")
    verdict = "met" if row.met else "NOT MET"
    note = f"  [{row.note}]" if row.note else ""
    return f"{row.area:<10}{row.what:<58}{row.figure:>10.4g} {row.unit:<6}{reference:<44}{ratio:>9}  {budget:<14}{verdict}{note}"


def gather(areas: list[str], quick: bool, peers: bool) -> Iterator[Row]:
    """Runs the areas one after another; a bench that breaks is named and the others go on."""
    for area in areas:
        try:
            yield from importlib.import_module(AREAS[area]).rows(quick=quick, peers=peers)
        except Exception:
            traceback.print_exc()
            yield Row(area, "this bench broke, see above", float("nan"), "", 0.0)


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python3 installer bench", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=AREAS, default=list(AREAS), help="areas to measure")
    parser.add_argument("--quick", action="store_true", help="small data and few runs: shows that the benches work")
    parser.add_argument("--peers", action="store_true", help="also other programs, where they are installed")
    parser.add_argument("--json", metavar="FILE", help="write the rows there too")
    args = parser.parse_args()
    found = []
    for row in gather(args.only, args.quick, args.peers):
        found.append(row)
        print(line(row), flush=True)  # noqa: T201
    unmet = [row for row in found if not row.met]
    print(f"{len(found)} budgets, {len(found) - len(unmet)} met, {len(unmet)} not met")  # noqa: T201
    if args.json:
        with open(args.json, "w", encoding="utf-8") as file:
            json.dump([asdict(row) | {"ratio": row.ratio, "met": row.met} for row in found], file, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
