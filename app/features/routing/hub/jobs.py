"""What routing does by the clock: the queue, chats that nobody answers, chats that are over, and who is still connected.

Each job looks first, beside the writer, and only where there is something to do asks the writer to do it; there every
chat and presence is looked at again, since another hub node may have been quicker.
"""

from collections.abc import Collection, Sequence

import msgspec
from sqlalchemy import bindparam, or_, select

from app.domain.conversations import Conversation
from app.domain.ids import SECOND, ConversationId, Instant, ShopId, StaffId, shop_stream
from app.domain.presence import Presence, PresenceState
from app.domain.routing import RoutingRules, Why
from app.features.routing import rules
from app.features.routing.hub import records, transfer_records
from app.features.routing.hub.deciding import Routing, last_activity, nobodys
from app.features.routing.hub.handing_over import hand_over, move
from app.features.routing.hub.records import Attending, floor_of
from app.features.routing.hub.transferring import Transfers, expires
from app.features.routing.wire import ConversationRouted, PresenceChanged
from app.hub.database import conversations
from app.hub.database.shop_rules import read_rules, rules_of
from app.hub.database.statements import Sql, Statement
from app.hub.database.tables import conversations as table
from app.hub.database.watch_tables import presence
from app.hub.followers import Change
from app.hub.hub import Hub
from app.hub.router import Router
from app.hub.transaction import Transaction

#: Seconds between two looks: at queue and unanswered chats, at connections, at chats that are over.
EVERY, ATTENDANCE_EVERY, IDLE_EVERY = 1.0, 2.0, 30.0
#: Chats that one operation moves: what people send goes in between.
_AT_ONCE = 200
#: How long `seen` may be old while somebody is connected; well below every `away_after`.
_SEEN_EVERY = 5 * SECOND

_QUEUE = Statement(
    select(table.c.id)
    .where(table.c.shop == bindparam("shop"), table.c.queued_since.is_not(None))
    .order_by(table.c.waiting_since, table.c.id)
)
_STRAYS = Statement(
    select(table.c.id).where(
        table.c.shop == bindparam("shop"),
        table.c.waiting_since.is_not(None),
        table.c.assigned.is_(None),
        table.c.queued_since.is_(None),
        table.c.spam.is_(None),
        table.c.blocked == 0,
    )
)
_UNANSWERED = Statement(
    select(table.c.id, table.c.assigned).where(
        table.c.shop == bindparam("shop"), table.c.assigned.is_not(None), table.c.waiting_since <= bindparam("until")
    )
)
_ORPHANS = Statement(
    select(table.c.id, table.c.assigned)
    .outerjoin(presence, presence.c.staff == table.c.assigned)
    .where(
        table.c.shop == bindparam("shop"),
        table.c.assigned.is_not(None),
        or_(presence.c.state.is_(None), presence.c.state == PresenceState.OFFLINE.value),
    )
)
_ANSWERED = Statement(
    select(table.c.id).where(
        table.c.shop == bindparam("shop"),
        table.c.assigned.is_not(None),
        table.c.waiting_since.is_(None),
        or_(table.c.last_buyer_time.is_(None), table.c.last_buyer_time <= bindparam("until")),
    )
)

Owned = tuple[ConversationId, StaffId]


class ToDo(msgspec.Struct, frozen=True, kw_only=True):
    """What one look found in a shop. `queue` in its order, and empty while nobody could take any of it.

    `strays` wait and are nobody's, outside the queue: they wrote before the shop began to use presence. `offers` were handed
    over and not accepted in time.
    """

    shop: ShopId
    queue: Sequence[ConversationId] = ()
    unanswered: Sequence[Owned] = ()
    orphans: Sequence[Owned] = ()
    strays: Sequence[ConversationId] = ()
    offers: Sequence[str] = ()
    idle: Sequence[ConversationId] = ()

    @property
    def nothing(self) -> bool:
        return not (self.queue or self.unanswered or self.orphans or self.strays or self.offers or self.idle)


class Jobs:
    """One for each hub; `look` and `do` are the halves of a job, so that a simulation can drive them by hand."""

    def __init__(self, router: Router, routing: Routing, transfers: Transfers) -> None:
        self._router = router
        self._routing = routing
        self._transfers = transfers
        self.up_since: Instant | None = None

    def register(self) -> None:
        """Adds the jobs to the hub."""
        self._router.every(EVERY, self._route)
        self._router.every(ATTENDANCE_EVERY, self._attend)
        self._router.every(IDLE_EVERY, self._sweep)

    def look(self, sql: Sql, now: Instant) -> list[ToDo]:
        """What is to be done in every shop that uses presence, and with what was handed over in any."""
        self.up_since = self.up_since or now
        floors = records.read_floors(sql)
        found = [*self._look_for_offers(sql, now), *(self._look_at(sql, shop, floor, now) for shop, floor in floors.items())]
        return [work for work in found if not work.nothing]

    def look_for_idle(self, sql: Sql, now: Instant) -> list[ToDo]:
        """Chats that may be over."""
        found = []
        for shop in records.read_floors(sql):
            routing = read_rules(sql, shop).routing
            rows = sql.rows(_ANSWERED, {"shop": shop, "until": now - routing.idle_after})
            found.append(ToDo(shop=shop, idle=[ConversationId(row[0]) for row in rows[:_AT_ONCE]]))
        return [work for work in found if not work.nothing]

    def do(self, tx: Transaction, work: ToDo) -> None:
        """Carries out what a look found, as far as it is still so."""
        routing = rules_of(tx, work.shop).routing
        for offer in work.offers:
            self._transfers.expire(tx, work.shop, offer, self.up_since or tx.now)
        for id_, member in work.orphans:
            move(self._router, self._routing, tx, work.shop, id_, member, Why.HANDED_OVER)
        for id_, member in work.unanswered:
            self._return(tx, work.shop, id_, member, routing)
        for id_ in work.strays:
            self._route_stray(tx, work.shop, id_, routing)
        for id_ in work.idle:
            self._end(tx, work.shop, id_, routing)
        if work.queue:
            self._drain(tx, work.shop, work.queue, routing)

    def look_for_changes(self, sql: Sql, here: Collection[StaffId], now: Instant) -> tuple[list[StaffId], list[Attending]]:
        """Who is connected and has to be noted so, and whose state is not what their connection says."""
        self.up_since = self.up_since or now
        seen, changed = [], []
        settings: dict[ShopId, RoutingRules] = {}
        for each in records.attending(sql):
            if each.shop not in settings:
                settings[each.shop] = read_rules(sql, each.shop).routing
            if each.presence.id in here and now - each.seen >= _SEEN_EVERY:
                seen.append(each.presence.id)
            if self._state_of(each, here, now, settings[each.shop]) is not each.presence.state:
                changed.append(each)
        return seen, changed

    def attend(self, tx: Transaction, here: Collection[StaffId], seen: Sequence[StaffId], changed: Sequence[Attending]) -> None:
        """Carries out what `look_for_changes` found."""
        if seen:
            records.save_seen(tx.sql, seen, tx.now)
        for each in changed:
            now = floor_of(tx, each.shop).presences.get(each.presence.id)
            if now != each.presence:
                continue  # they have just chosen something
            state = self._state_of(each, here, tx.now, rules_of(tx, each.shop).routing)
            if state is now.state:
                continue
            self._set(tx, each.shop, rules.seen_as(now, state, tx.now))

    def _set(self, tx: Transaction, shop: ShopId, new: Presence) -> None:
        records.save(tx.sql, shop, new, tx.now)
        tx.emit(PresenceChanged(presence=new), to=shop_stream(shop))
        if new.state is PresenceState.OFFLINE:
            hand_over(self._router, self._routing, tx, shop, new.id)

    def _state_of(self, each: Attending, here: Collection[StaffId], now: Instant, routing: RoutingRules) -> PresenceState:
        # While the hub was down nobody could be connected.
        silent = 0 if each.presence.id in here else now - max(each.seen, self.up_since or now)
        return rules.state_after_silence(each.presence, silent, routing)

    def _look_for_offers(self, sql: Sql, now: Instant) -> list[ToDo]:
        late: dict[ShopId, list[str]] = {}
        for shop, id_, asked in transfer_records.open_ones(sql):
            if now >= expires(asked, self.up_since or now, read_rules(sql, shop).routing):
                late.setdefault(shop, []).append(id_)
        return [ToDo(shop=shop, offers=ids[:_AT_ONCE]) for shop, ids in late.items()]

    def _look_at(self, sql: Sql, shop: ShopId, floor: records.Floor, now: Instant) -> ToDo:
        routing = read_rules(sql, shop).routing
        here = {"shop": shop}
        if not routing.enabled:
            return ToDo(shop=shop, queue=[ConversationId(row[0]) for row in sql.rows(_QUEUE, here)])
        unanswered = []
        if routing.return_after:
            unanswered = sql.rows(_UNANSWERED, {**here, "until": now - routing.return_after})
        room = any(candidate.has_room for candidate in floor.candidates())
        return ToDo(
            shop=shop,
            queue=[ConversationId(row[0]) for row in sql.rows(_QUEUE, here)] if room else (),
            unanswered=_owned(unanswered),
            orphans=_owned(sql.rows(_ORPHANS, here)),
            strays=[ConversationId(row[0]) for row in sql.rows(_STRAYS, here)[:_AT_ONCE]],
        )

    def _return(self, tx: Transaction, shop: ShopId, id_: ConversationId, member: StaffId, routing: RoutingRules) -> None:
        before = conversations.to_change(tx, shop, id_)
        assigned = before.assigned
        if assigned is None or not rules.returns(assigned, before.waiting_since, tx.now, self.up_since or tx.now, routing):
            return
        candidates = floor_of(tx, shop).candidates()
        present = any(c.presence.id == member and c.presence.is_here for c in candidates)
        if present and not any(c.has_room and c.presence.id != member for c in candidates):
            return  # nobody would have it sooner
        move(self._router, self._routing, tx, shop, id_, member, Why.RETURNED)

    def _route_stray(self, tx: Transaction, shop: ShopId, id_: ConversationId, routing: RoutingRules) -> None:
        who, when = records.last_answer(tx.sql, id_)
        before = conversations.to_change(tx, shop, id_)
        outside = before.waiting_since is None or before.assigned is not None or before.queued_since is not None
        if routing.enabled and before.counts and not outside:
            text = before.last.text if before.last else ""
            last = rules.last_agent(who, when, tx.now, routing)
            self._tell(tx, shop, id_, self._routing.arrived(tx, shop, before, last, text, routing))

    def _end(self, tx: Transaction, shop: ShopId, id_: ConversationId, routing: RoutingRules) -> None:
        before = conversations.to_change(tx, shop, id_)
        if before.assigned is not None and rules.is_idle(before.waiting_since, last_activity(before), tx.now, routing):
            self._tell(tx, shop, id_, nobodys(tx, shop, before, Why.IDLE))

    def _drain(self, tx: Transaction, shop: ShopId, queue: Sequence[ConversationId], routing: RoutingRules) -> None:
        left = records.how_left(tx.sql, queue)
        moved = 0
        for id_ in queue:
            before = conversations.to_change(tx, shop, id_)
            if before.queued_since is None:
                continue
            if not routing.enabled:
                self._tell(tx, shop, id_, msgspec.structs.replace(before, queued_since=None))
                continue
            floor = floor_of(tx, shop)
            if moved >= _AT_ONCE or not any(candidate.has_room for candidate in floor.candidates()):
                return
            after = self._routing.drained(tx, shop, before, left.get(id_), floor, routing)
            if after is not before:
                moved += 1
                self._tell(tx, shop, id_, after)

    def _tell(self, tx: Transaction, shop: ShopId, id_: ConversationId, after: Conversation) -> None:
        before = conversations.to_change(tx, shop, id_)
        after = self._router.changed(tx, Change(shop=shop, actor=None, before=before, after=after))
        tx.emit(ConversationRouted(conversation=after), to=shop_stream(shop))

    async def _route(self, hub: Hub) -> None:
        now = hub.clock()
        for work in await hub.reads.run(lambda connection: self.look(Sql(connection), now)):
            await hub.writer.run(lambda tx, work=work: self.do(tx, work))  # type: ignore[misc]

    async def _sweep(self, hub: Hub) -> None:
        now = hub.clock()
        for work in await hub.reads.run(lambda connection: self.look_for_idle(Sql(connection), now)):
            await hub.writer.run(lambda tx, work=work: self.do(tx, work))  # type: ignore[misc]

    async def _attend(self, hub: Hub) -> None:
        now, here = hub.clock(), hub.connections.staff()
        seen, changed = await hub.reads.run(lambda connection: self.look_for_changes(Sql(connection), here, now))
        if seen or changed:
            await hub.writer.run(lambda tx: self.attend(tx, here, seen, changed))


def _owned(rows: Sequence[tuple[str, ...]]) -> list[Owned]:
    return [(ConversationId(row[0]), StaffId(row[1])) for row in rows[:_AT_ONCE]]
