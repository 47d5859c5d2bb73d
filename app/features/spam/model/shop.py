"""The shop's rules about spam as the hub has them, new ones on their way, and how far its classifier is."""

import re
from collections.abc import Callable, Coroutine
from typing import Any, Protocol, TypeVar

from app.desktop.shop_rules import ShopRulesModel
from app.desktop.store import Store
from app.desktop.sync.hub_http import HubUnreachable, SessionEnded
from app.domain.errors import Refused
from app.domain.ids import CommandId
from app.domain.suspicion import SpamRules
from app.features.spam.rules.links import host_of
from app.features.spam.wire import Learning

T = TypeVar("T")


class Http(Protocol):
    """What of `HubHttp` is used."""

    async def json(self, method: str, path: str, kind: type[T], **options: Any) -> T: ...


class ShopSpamModel(ShopRulesModel):
    """What the hub looks at; `changed` also when more is known of the classifier."""

    def __init__(
        self,
        store: Store,
        send: Callable[[SpamRules], CommandId],
        http: Http,
        spawn: Callable[[Coroutine[Any, Any, None]], object],
    ) -> None:
        """`send` asks the hub for other rules; `spawn` starts a coroutine on the loop."""
        super().__init__(store)
        self._send = send
        self._http = http
        self._spawn = spawn
        self.learning: Learning | None = None

    @property
    def rules(self) -> SpamRules:
        """The rules in force."""
        return self._store.rules.spam

    def save(self, rules: SpamRules) -> None:
        """Asks for these."""
        self.ask(lambda: self._send(rules), rules)

    def load(self) -> None:
        """Asks how far the classifier is; without a hub what is shown stays."""
        self._spawn(self._load())

    async def _load(self) -> None:
        try:
            self.learning = await self._http.json("GET", "/v1/spam/learning", Learning)
        except (Refused, HubUnreachable, SessionEnded):
            return
        self.changed.emit()


def hosts_in(text: str) -> tuple[str, ...]:
    """What was typed into "trusted sites": hosts, however they were parted; addresses are cut to their hosts."""
    return tuple(dict.fromkeys(host_of(word) or word.lower() for word in re.split(r"[\s,;、，；]+", text) if word))
