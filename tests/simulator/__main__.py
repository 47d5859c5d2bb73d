"""`python -m tests.simulator --faults N --seed S`: faults strike simulated worlds; the seed of one that breaks is told."""

import argparse
import sys
import time

from tests.simulator.campaign import campaign, story
from tests.simulator.world import Report


def main() -> int:
    """Returns 1 when a promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulator", description=__doc__)
    parser.add_argument("--faults", type=int, default=100_000, help="how many faults have to strike (default: 100000)")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="the first world's seed (default: the time)")
    wanted = parser.parse_args()
    print(f"seed {wanted.seed}", flush=True)  # noqa: T201
    begun = time.monotonic()
    outcome = campaign(wanted.seed, wanted.faults, _tell)
    seconds = time.monotonic() - begun
    print(  # noqa: T201
        f"\n{outcome.faults} faults in {outcome.worlds} worlds, {outcome.messages} messages, {seconds:.0f} s:",
        ", ".join(f"{kind} {count}" for kind, count in outcome.kinds.most_common()),
    )
    if outcome.broken is not None:
        print(story(outcome.broken))  # noqa: T201
        return 1
    print("all promises held")  # noqa: T201
    return 0


def _tell(report: Report) -> None:
    sys.stdout.write("." if report.violation is None else "X")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
