"""Spam at the hub: screens new buyers' messages, carries out agents' marks, and learns from them."""

from app.domain.people import DESK, Role
from app.features.spam.hub.learning import Learner, learning
from app.features.spam.hub.marking import Marking
from app.features.spam.hub.screening import Screening
from app.features.spam.wire import MarkNotSpam, MarkSpam, SpamChanged, UndoSpamMark
from app.hub.access import wants_conversation
from app.hub.http import Route, private
from app.hub.router import Router

#: Seconds between two looks at whether there is something to learn.
_LEARN_EVERY = 20.0


def register(router: Router) -> Learner:
    """Adds spam to the hub; before routing and response, which go by what it says. Returns what learns."""
    learner = Learner()
    screening = Screening(learner.judge)
    marking = Marking(router, screening)
    router.follow(screening.follow)
    router.command(MarkSpam, marking.mark, allow=DESK, wants=wants_conversation)
    router.command(UndoSpamMark, marking.undo, allow=DESK, wants=wants_conversation)
    router.command(MarkNotSpam, marking.clear, allow=DESK, wants=wants_conversation)
    router.event(SpamChanged)
    router.every(_LEARN_EVERY, learner.learn)
    return learner


def routes() -> list[Route]:
    """`GET /v1/spam/learning`."""
    return [private("GET", "/v1/spam/learning", learning, frozenset({Role.SUPERVISOR, Role.ADMIN}))]
