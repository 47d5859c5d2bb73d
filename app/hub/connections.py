"""All live connections: who must be cut when a session ends, who must hear the time, whom a stopping hub tells."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from app.domain.ids import Instant, StaffId
from app.hub.database.tables import sessions
from app.hub.session import HubSession
from app.hub.sessions import extended
from app.protocol.envelope import HEAD_EVERY
from app.protocol.errors import CloseCode

#: Seconds between two looks for sessions that were ended, on whatever node or by the command line (F20: cut in ≤ 5 s).
SWEEP_EVERY = 4.0
#: Milliseconds by which the clocks of hub nodes may differ.
_SKEW = 60_000


class Connections:
    """A register by session id; one account may have several connections on one session."""

    def __init__(self) -> None:
        self._by_session: dict[str, set[HubSession]] = {}
        self._heads: list[HubSession] = []

    def __len__(self) -> int:
        return sum(len(of_one) for of_one in self._by_session.values())

    def add(self, session: HubSession) -> None:
        """A connection was welcomed."""
        if session.who is not None:
            self._by_session.setdefault(session.who.session, set()).add(session)

    def remove(self, session: HubSession) -> None:
        """A connection is gone."""
        if session.who is None:
            return
        of_one = self._by_session.get(session.who.session)
        if of_one is not None:
            of_one.discard(session)
            if not of_one:
                del self._by_session[session.who.session]

    def revoke(self, session_ids: Iterable[str]) -> None:
        """These sessions have ended: their connections are cut now."""
        for session_id in session_ids:
            for session in tuple(self._by_session.get(session_id, ())):
                session.close(CloseCode.REVOKED)

    def expire(self, now: Instant) -> None:
        """Cuts connections whose session is past its time."""
        for session in self._all():
            if session.who is not None and session.who.expires <= now:
                session.close(CloseCode.SIGN_IN)

    def extend(self, now: Instant) -> list[str]:
        """Session ids in use whose life is to be prolonged, here at once; the sweep writes it down."""
        due = []
        for session in self._all():
            if session.who is not None and (longer := extended(session.who, now)) is not None:
                session.who = longer
                due.append(longer.session)
        return due

    def revoked_since(self, connection: Connection, now: Instant) -> list[str]:
        """Session ids that were ended lately (a read for the sweep)."""
        since = now - int(SWEEP_EVERY * 2_000) - _SKEW
        return list(connection.execute(select(sessions.c.id).where(sessions.c.revoked > since)).scalars())

    def staff(self) -> set[StaffId]:
        """Who of the staff is connected to this hub node just now, on any device."""
        return {
            StaffId(session.who.actor.id) for session in self._all() if session.who is not None and not session.who.actor.is_buyer
        }

    def tell_heads(self, every: float) -> None:
        """Called each `every` seconds: tells a share of the connections the time, so that each hears it every HEAD_EVERY."""
        if not self._heads:
            self._heads = self._all()
        share = max(1, round(len(self) * every / HEAD_EVERY))
        for _ in range(min(share, len(self._heads))):
            self._heads.pop().head()

    def close_all(self, code: CloseCode) -> None:
        """Hangs up on everybody."""
        for session in self._all():
            session.close(code)

    def _all(self) -> list[HubSession]:
        return [session for of_one in self._by_session.values() for session in of_one]
