"""A landing's doors: the public page and its form, and the way in for programs with the form's key (DATA-2)."""

import hmac
from functools import partial

from aiohttp import web
from sqlalchemy import Connection, select

from app.domain.contacts import Landing, Way
from app.domain.errors import NotFound, Refused
from app.domain.ids import ShopId
from app.domain.people import Shop
from app.features.landing.hub.commands import hashed, keep
from app.features.landing.rules import entries
from app.features.landing.wire import KEY_HEADER, Form, LeaveContact, Received, SendContact
from app.hub.attempts import Rate
from app.hub.buyers import LANGUAGES
from app.hub.database import landings, people, tables
from app.hub.database.contacts import NewContact
from app.hub.database.landing_tables import contacts
from app.hub.database.statements import Sql
from app.hub.http import NotSignedIn, Route, json_response, public
from app.hub.hub import Hub
from app.hub.pages import FOLDER
from app.hub.phone_numbers import e164
from app.hub.requests import client_network, read_json
from app.hub.router import Router
from app.hub.shop import products
from app.hub.transaction import Later, Transaction

#: From one address this many at once (a family, an office), then one a minute; for one number three, then one in ten minutes.
_BURST, _EVERY = 12, 60.0
_SAME_BURST, _SAME_EVERY = 3, 600.0
#: With one key this many at once, then four a second; wrong keys from one address.
_KEY_BURST, _KEY_EVERY = 240, 0.25
_WRONG_BURST, _WRONG_EVERY = 20, 30.0


class LandingDoor:
    """The public routes; how often somebody may send is kept in memory."""

    def __init__(self, router: Router) -> None:
        self._router = router
        self._page = (FOLDER / "landing" / "index.html").read_bytes()
        self._pace = Rate(_BURST, _EVERY)
        self._same = Rate(_SAME_BURST, _SAME_EVERY)
        self._keys = Rate(_KEY_BURST, _KEY_EVERY)
        self._wrong = Rate(_WRONG_BURST, _WRONG_EVERY)

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            public("GET", "/l/{id}", self.page),
            public("GET", "/v1/landing-forms/{id}", self.form),
            public("POST", "/v1/landing-forms/{id}", self.leave),
            public("POST", "/v1/landings/{id}/contacts", self.send),
        ]

    async def page(self, request: web.Request, hub: Hub) -> web.Response:
        """The page; it asks for its form itself, and says so when there is none. Which pages may frame it: see `security`."""
        return web.Response(body=self._page, content_type="text/html", charset="utf-8", headers={"Cache-Control": "no-cache"})

    async def form(self, request: web.Request, hub: Hub) -> web.Response:
        """What anybody may see. Raises NotFound."""
        return json_response(await hub.reads.run(partial(_form, request.match_info["id"])))

    async def leave(self, request: web.Request, hub: Hub) -> web.Response:
        """Raises NotFound, Refused: consent, landing.closed, rate_limited, and what the rules refuse."""
        left = await read_json(request, LeaveContact)
        if not left.consent:
            raise Refused("consent")
        shop, landing, _key = await hub.reads.run(partial(_public, request.match_info["id"]))
        new = _contact(shop, landing, left, Way.FORM)
        if await hub.reads.run(partial(_known, shop.id, new.key)):
            return json_response(Received(), status=201)  # the answer was lost, and it is sent again
        for rate, key in ((self._pace, client_network(request)), (self._same, new.phone)):
            self._take(rate, key, hub)
        await hub.writer.run(partial(self._keep, landing=landing.id, shop=shop, new=new))
        return json_response(Received(), status=201)

    async def send(self, request: web.Request, hub: Hub) -> web.Response:
        """Raises NotSignedIn for a wrong key, an unknown landing alike; Refused: landing.closed, rate_limited, the rules'."""
        network = client_network(request)
        try:
            shop, landing, kept = await hub.reads.run(partial(_public, request.match_info["id"], closed=True))
        except NotFound:
            shop, landing, kept = None, None, ""
        told = hashed(request.headers.get(KEY_HEADER, "")[:200])
        if shop is None or landing is None or not kept or not hmac.compare_digest(told, kept):
            self._take(self._wrong, network, hub)
            raise NotSignedIn
        if not landing.live:
            raise Refused("landing.closed")
        new = _contact(shop, landing, await read_json(request, SendContact), Way.API)
        if not await hub.reads.run(partial(_known, shop.id, new.key)):
            self._take(self._keys, landing.id, hub)
            await hub.writer.run(partial(self._keep, landing=landing.id, shop=shop, new=new))
        return json_response(Received(), status=201)

    def _take(self, rate: Rate, key: str, hub: Hub) -> None:
        if wait := rate.take(key, hub.clock()):
            raise Later("rate_limited", seconds=wait)

    def _keep(self, tx: Transaction, landing: str, shop: Shop, new: NewContact) -> None:
        # Read again: its recipients and whether it is approved count as they are when the contact comes.
        now = landings.one(tx.connection, shop.id, landing)
        if not now.live:
            raise Refused("landing.closed")
        keep(self._router, tx, shop, now, new)


def _contact(shop: Shop, landing: Landing, sent: LeaveContact | SendContact, way: Way) -> NewContact:
    language = sent.language if sent.language in LANGUAGES else "en"
    message = sent.message if isinstance(sent, SendContact) or "message" in landing.fields else ""
    return NewContact(
        key=f"{way.value}:{landing.id}:{entries.checked_key(sent.key)}", name=entries.checked_name(sent.name),
        phone=e164(sent.phone[:40], shop.currency, language), way=way, message=entries.checked_message(message),
        language=language,
        task=entries.checked_task(sent.task) if isinstance(sent, SendContact) else "",
        detail=entries.checked_detail(landing.fields, sent.address, sent.email, sent.quantity),
    )  # fmt: skip


def _public(id_: str, connection: Connection, closed: bool = False) -> tuple[Shop, Landing, str]:
    shop, landing, key = landings.of_public(connection, id_)
    if not landing.live and not closed:
        raise Refused("landing.closed")
    return people.shop(Sql(connection), shop), landing, key


def _known(shop: ShopId, key: str, connection: Connection) -> bool:
    found = select(contacts.c.id).where(contacts.c.shop == shop, contacts.c.key == key)
    return connection.execute(found).first() is not None


def _form(id_: str, connection: Connection) -> Form:
    shop, landing, _key = _public(id_, connection, closed=True)
    address = connection.execute(select(tables.shops.c.address).where(tables.shops.c.id == shop.id)).scalar_one()
    good = products.find(Sql(connection), shop.id, landing.product) if landing.product else None
    return Form(
        shop=shop.name, address=address, title=landing.title, text=landing.text, product={} if good is None else good.name,
        picture="" if good is None or not good.picture else f"goods/{good.picture}", fields=landing.fields, live=landing.live,
    )  # fmt: skip
