"""Learning from marks beside the hub's work: on a thread of its own, never on the loop; kept in a file, made anew if damaged."""

import asyncio
import hashlib
import time
from functools import partial
from pathlib import Path

import structlog
from aiohttp import web

from app.domain.ids import HOUR, MINUTE, SECOND, Instant, ShopId
from app.features.spam.hub import classifier, records
from app.features.spam.hub.classifier import Classifier, Damaged
from app.features.spam.wire import Learning
from app.hub.http import json_response
from app.hub.hub import Hub
from app.hub.identity import SignedIn

logger = structlog.get_logger(__name__)

#: Milliseconds between two lessons of a shop; and after which it is tried again without new marks, while there is no
#: classifier in force: what people answered meanwhile may be what was missing.
_REST, _AGAIN = 2 * MINUTE, HOUR


class Learner:
    """The classifiers of all shops. `judge` may be called on any thread; `learn` on the loop, one at a time."""

    def __init__(self, rest: int = _REST) -> None:
        """`rest` in milliseconds."""
        self._rest = rest
        self._classifiers: dict[ShopId, Classifier] = {}
        # How many marks the last lesson knew, and the newest one's time: nothing new, nothing to learn.
        self._known: dict[ShopId, tuple[int, Instant]] = {}
        self._last: dict[ShopId, float] = {}

    def judge(self, shop: ShopId, text: str) -> tuple[int, int] | None:
        """Score and threshold per mille; None while the shop has no classifier in force."""
        if not self._judges(shop):
            return None
        found = self._classifiers[shop]
        return round(found.score(text) * 1000), max(1, round(found.facts.threshold * 1000))

    def _judges(self, shop: ShopId) -> bool:
        return shop in self._classifiers and self._classifiers[shop].facts.in_force

    async def learn(self, hub: Hub) -> None:
        """Looks whether there are new marks, and learns from them; after a start it takes what was learnt before."""
        for shop, (count, newest) in (await hub.reads.run(records.marked_so_far)).items():
            now = time.monotonic() * SECOND
            rested = now - self._last.get(shop, -_AGAIN)
            if rested < self._rest or (self._known.get(shop) == (count, newest) and (self._judges(shop) or rested < _AGAIN)):
                continue
            path = file_of(hub.folder, shop)
            if shop not in self._known:
                kept = await asyncio.to_thread(_kept, path)
                if kept is not None:
                    self._classifiers[shop] = kept
                    self._known[shop] = (kept.facts.marks, kept.facts.newest)
                    if self._known[shop] == (count, newest) and kept.facts.in_force:
                        continue
            labels = await hub.reads.run(partial(records.labels, shop=shop))
            self._last[shop], self._known[shop] = now, (count, newest)
            made = await asyncio.to_thread(_lesson, labels, count, newest, Instant(int(hub.clock())), path)
            if made is not None:
                self._classifiers[shop] = made
                logger.info("spam classifier learnt", shop=shop, labels=made.facts.labels, in_force=made.facts.in_force)


async def learning(_request: web.Request, hub: Hub, who: SignedIn) -> web.StreamResponse:
    """How far the shop's classifier is; see wire.Learning."""
    shop = who.actor.shop
    labels = await hub.reads.run(lambda connection: records.labels(connection, shop))
    facts = await asyncio.to_thread(_facts, file_of(hub.folder, shop))
    return json_response(
        Learning(
            labels=len(labels),
            needed=classifier.LABELS,
            marks=sum(label.marked for label in labels),
            in_force=facts.in_force,
            learnt=facts.labels,
            precision=round(facts.precision * 1000),
            recall=round(facts.recall * 1000),
            threshold=round(facts.threshold * 1000),
        )
    )


def file_of(folder: Path, shop: ShopId) -> Path:
    """Where a shop's classifier is kept; the id may hold what no file name may."""
    return folder / "spam" / f"{hashlib.sha256(shop.encode('utf-8')).hexdigest()[:24]}.classifier"


def _lesson(labels: list[records.Label], count: int, newest: Instant, now: Instant, path: Path) -> Classifier | None:
    made = classifier.fit(labels, count, newest, now)
    if made is not None:
        try:
            made.save(path)
        except OSError as error:  # it judges all the same, and is learnt anew after a restart
            logger.warning("spam classifier not saved", reason=repr(error)[:200])
    return made


def _kept(path: Path) -> Classifier | None:
    """The saved one. A damaged file is put aside for whoever wants to look; the labels in the database make another."""
    try:
        return classifier.load(path)
    except FileNotFoundError:
        return None
    except (Damaged, OSError) as error:
        logger.warning("spam classifier refused", file=path.name, reason=repr(error)[:200])
        try:
            path.replace(path.with_suffix(f".damaged-{time.time_ns()}"))
        except OSError as failed:
            logger.warning("spam classifier not put aside", file=path.name, reason=repr(failed)[:200])
        return None


def _facts(path: Path) -> classifier.Facts:
    try:
        return classifier.facts_of(path)
    except (Damaged, OSError):
        return classifier.Facts()
