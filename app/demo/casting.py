"""Who turns up next in the demo shop, and what about: customers who come back, people without a name, spam. Pure."""

from collections import deque
from collections.abc import Container
from dataclasses import dataclass
from random import Random

from app.demo.content import LANGUAGES, Customer, DemoContent, Dialogue, Language, Order, Spam
from app.demo.dialogues import candidates
from app.demo.notes import Chat

SPAM_SHARE = 0.1
#: Of the others, who does not say who they are.
GUEST_SHARE = 0.2
#: The hub's names of languages.
TAGS: dict[Language, str] = {"vi": "vi", "zh_CN": "zh-CN", "uk": "uk", "en": "en"}


@dataclass(frozen=True, slots=True)
class Part:
    """A customer with something on their mind. Without a `key` they come as a guest, and are not known the next time."""

    customer: Customer
    dialogue: Dialogue
    order: Order | None
    key: str
    #: What was said in an earlier visit, where this one goes on with it.
    begun: Chat | None = None


@dataclass(frozen=True, slots=True)
class SpamPart:
    """Somebody who only wants to be rid of their lines."""

    language: Language
    spam: Spam


class Casting:
    """Draws parts without end. The same content and randomness give the same parts."""

    def __init__(self, content: DemoContent, rng: Random) -> None:
        self._content = content
        self._rng = rng
        #: Everybody comes once before anybody comes twice.
        self._queue: deque[Customer] = deque()
        self._played: deque[str] = deque(maxlen=24)

    def draw(self, busy: Container[str]) -> Part | SpamPart:
        """The next one; customers in `busy` are in the shop already."""
        if self._rng.random() < SPAM_SHARE:
            language = self._rng.choice(LANGUAGES)
            return SpamPart(language, self._rng.choice(self._content.spam[language]))
        guest = self._rng.random() < GUEST_SHARE
        customer = self._next(busy)
        dialogue, order = self._choose(customer)
        return Part(customer, dialogue, order, key="" if guest else customer.id)

    def resumed(self, key: str, chat: Chat) -> Part | None:
        """The customer goes on with what they were about; None when the content no longer has that."""
        customer = self._content.customers.get(key)
        if customer is None:
            return None
        order = None if chat.order is None else self._content.orders.get(chat.order)
        for dialogue in self._content.phrasebooks[customer.language].dialogues:
            if dialogue.id == chat.dialogue and (order is not None or chat.order is None):
                return Part(customer, dialogue, order, key, begun=chat)
        return None

    def _next(self, busy: Container[str]) -> Customer:
        for _ in range(2 * len(self._content.customers)):
            if not self._queue:
                everybody = list(self._content.customers.values())
                self._rng.shuffle(everybody)
                self._queue.extend(everybody)
            customer = self._queue.popleft()
            if customer.id not in busy:
                return customer
        return customer  # more buyers at once than customers: somebody has two windows open

    def _choose(self, customer: Customer) -> tuple[Dialogue, Order | None]:
        """Rather something that was not talked about a moment ago."""
        possible = candidates(self._content, customer)
        fresh = [one for one in possible if one[0].id not in self._played]
        chosen = self._rng.choice(fresh or possible)
        self._played.append(chosen[0].id)
        return chosen
