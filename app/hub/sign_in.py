"""Signing in and out over HTTP, one's own devices and password, and the admin's work on accounts."""

from collections.abc import Iterable
from dataclasses import dataclass

import msgspec
from aiohttp import web

from app.domain.errors import NotFound, Refused
from app.domain.ids import Instant, StaffId
from app.domain.people import STAFF, Right, Role, Shop, Staff
from app.hub import accounts, one_time_codes, sessions
from app.hub.attempts import Backoff
from app.hub.database import audit, people, rights
from app.hub.database.statements import Sql
from app.hub.http import NotSignedIn, Route, json_response, private, public
from app.hub.hub import Hub, wall_clock
from app.hub.identity import SignedIn
from app.hub.passwords import Passwords, check_password
from app.hub.requests import client_network, read_json
from app.hub.transaction import Later, Transaction

_ADMIN = frozenset({Role.ADMIN})
_EVERYBODY = STAFF | {Role.BUYER}


class SignInRequest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`device` is a name for the list of devices; `code` a one-time code where the account asks for one."""

    login: str
    password: str
    device: str = ""
    code: str = ""


class SignInAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """`token` is the secret of this session and is told this once."""

    token: str
    staff: Staff
    shop: Shop
    expires: Instant


class NewAccount(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An admin adds a colleague."""

    login: str
    name: str
    roles: list[Role]
    password: str
    language: str = "en"


class AccountChange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an admin changes; None stays as it is. `codes` False ends the asking for one-time codes; `rights` are all of them."""

    name: str | None = None
    roles: list[Role] | None = None
    active: bool | None = None
    password: str | None = None
    codes: bool | None = None
    rights: list[Right] | None = None


class PasswordChange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One's own password; `old` proves that it is not somebody at an open desk."""

    old: str
    new: str


class CodesChange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One's own one-time codes: first without `code` → the address for the authenticator, then with both → on."""

    password: str
    secret: str = ""
    code: str = ""


class WrongPassword(NotSignedIn):
    """Login or password is wrong, and it is not said which; 401."""

    def __init__(self, code: str = "sign_in.wrong") -> None:
        Refused.__init__(self, code)


@dataclass(frozen=True, slots=True)
class SignIn:
    """The handlers. `demo` lets the demo's printed passwords be short."""

    announce: accounts.Announce
    passwords: Passwords
    by_login: Backoff
    by_address: Backoff
    demo: bool = False

    def routes(self) -> list[Route]:
        """What the server serves of this."""
        return [
            public("POST", "/v1/sign-in", self.sign_in),
            private("POST", "/v1/sign-out", self.sign_out, _EVERYBODY),
            private("GET", "/v1/devices", self.devices, STAFF),
            private("DELETE", "/v1/devices/{session}", self.end_device, STAFF),
            private("POST", "/v1/password", self.own_password, STAFF),
            private("POST", "/v1/one-time-codes", self.own_codes, STAFF),
            private("GET", "/v1/accounts", self.list_accounts, _ADMIN),
            private("POST", "/v1/accounts", self.add_account, _ADMIN),
            private("PATCH", "/v1/accounts/{staff}", self.change_account, _ADMIN),
            private("POST", "/v1/accounts/{staff}/sign-out", self.sign_out_account, _ADMIN),
        ]

    async def sign_in(self, request: web.Request, hub: Hub) -> web.Response:
        """Raises sign_in.wrong, sign_in.disabled, sign_in.wait, sign_in.code_needed, sign_in.code."""
        asked = await read_json(request, SignInRequest)
        now = wall_clock()
        try:
            login = accounts.fold_login(asked.login)
        except Refused:
            raise WrongPassword from None
        secret = await self._checked(hub, login, asked.password, client_network(request), now)
        step = _code_step(secret, asked.code, now)
        if not secret.staff.active:
            raise Refused("sign_in.disabled")
        self.by_login.succeeded(login)

        def open_session(tx: Transaction) -> tuple[str, Instant]:
            # Between the check and now the password may have been changed, or the account disabled.
            present = accounts.secret_of(tx.connection, login)
            if present is None or present.password != secret.password or not present.staff.active:
                raise WrongPassword
            if step is not None and not accounts.use_step(tx, secret.staff.id, step):
                raise WrongPassword("sign_in.code")
            return sessions.open_for_staff(tx, secret.shop, secret.staff.id, asked.device)

        token, expires = await hub.writer.run(open_session)
        shop = await hub.reads.run(lambda connection: people.shop(Sql(connection), secret.shop))
        return json_response(SignInAnswer(token=token, staff=secret.staff, shop=shop, expires=expires))

    async def _checked(self, hub: Hub, login: str, password: str, address: str, now: Instant) -> accounts.Secret:
        wait = self.by_address.attempt(address, now) or self.by_login.attempt(login, now)
        if wait:
            raise Later("sign_in.wait", seconds=wait)
        secret = await hub.reads.run(lambda connection: accounts.secret_of(connection, login))
        if not await self.passwords.verify(None if secret is None else secret.password, password) or secret is None:
            raise WrongPassword
        # Not forgiven whole: one good account must not buy endless guesses at the others.
        self.by_address.take_back(address)
        return secret

    async def sign_out(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """Ends the session that asks."""
        await hub.writer.run(lambda tx: sessions.revoke(tx, who.session))
        return web.Response(status=204)

    async def devices(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """The caller's live sessions."""
        return json_response(await hub.reads.run(lambda connection: sessions.devices(connection, who, wall_clock())))

    async def end_device(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """Signs one of the caller's own devices out."""
        session = request.match_info["session"]
        if not await hub.writer.run(lambda tx: sessions.revoke(tx, session, owner=who.actor.id)):
            raise NotFound("device")
        return web.Response(status=204)

    async def own_password(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """Changes the caller's password; every other device is signed out."""
        change = await read_json(request, PasswordChange)
        login = await self._proved(request, hub, who, change.old)
        encoded = await self._hashed(change.new, login)
        staff = StaffId(who.actor.id)
        await hub.writer.run(lambda tx: accounts.set_password(tx, who.actor.shop, staff, encoded, keep=who.session))
        return web.Response(status=204)

    async def own_codes(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """Gives a new secret, or switches one-time codes on with a code that proves that the authenticator has it."""
        change = await read_json(request, CodesChange)
        login = await self._proved(request, hub, who, change.password)
        if not change.code:
            secret = one_time_codes.new_secret()
            return json_response({"secret": secret.hex(), "address": one_time_codes.address(secret, login, who.shop.name)})
        try:
            secret = bytes.fromhex(change.secret)
        except ValueError:
            secret = b""
        step = one_time_codes.matching_step(secret, change.code, wall_clock(), 0) if len(secret) == 20 else None
        if step is None:
            raise Refused("sign_in.code")
        staff = StaffId(who.actor.id)
        await hub.writer.run(lambda tx: accounts.set_totp(tx, who.actor.shop, staff, secret, step))
        return web.Response(status=204)

    async def list_accounts(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """All accounts of the shop."""
        return json_response(await hub.reads.run(lambda connection: accounts.listed(connection, who.actor.shop, wall_clock())))

    async def add_account(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """A new colleague."""
        new = await read_json(request, NewAccount)
        encoded = await self._hashed(new.password, accounts.fold_login(new.login))

        def add(tx: Transaction) -> Staff:
            added = accounts.add(tx, self.announce, who.actor.shop, new.login, new.name, new.roles, encoded, new.language)
            audit.record(
                tx, who.actor.shop, who.actor, "account.add", accounts.fold_login(new.login), {"roles": _listed(added.roles)}
            )
            return added

        return json_response(await hub.writer.run(add), status=201)

    async def change_account(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """Name, roles, password, disabled or not: all of it or nothing."""
        staff, change, shop = StaffId(request.match_info["staff"]), await read_json(request, AccountChange), who.actor.shop
        login = await hub.reads.run(lambda connection: accounts.login_of(connection, shop, staff))
        encoded = None if change.password is None else await self._hashed(change.password, login)

        def carry_out(tx: Transaction) -> Staff:
            if change.name is not None:
                accounts.set_name(tx, self.announce, shop, staff, change.name)
            if change.roles is not None:
                accounts.set_roles(tx, self.announce, shop, staff, change.roles)
            if change.active is not None:
                accounts.set_active(tx, self.announce, shop, staff, change.active)
            if encoded is not None:
                accounts.set_password(tx, shop, staff, encoded)
            if change.codes is False:
                accounts.set_totp(tx, shop, staff, None)
            if change.rights is not None:
                rights.put(tx.connection, staff, change.rights, tx.now, who.actor.id)
            audit.record(tx, shop, who.actor, "account.change", login, _facts(change))
            return people.staff_member(tx.sql, shop, staff)

        return json_response(await hub.writer.run(carry_out))

    async def sign_out_account(self, request: web.Request, hub: Hub, who: SignedIn) -> web.Response:
        """Ends all sessions of a colleague."""
        staff = StaffId(request.match_info["staff"])
        shop = who.actor.shop
        login = await hub.reads.run(lambda connection: accounts.login_of(connection, shop, staff))

        def end(tx: Transaction) -> int:
            audit.record(tx, shop, who.actor, "account.sign_out", login, {})
            return accounts.sign_out(tx, shop, staff)

        ended = await hub.writer.run(end)
        return json_response({"ended": ended})

    async def _hashed(self, password: str, login: str) -> str:
        if not self.demo:
            check_password(password, login)
        return await self.passwords.hash(password)

    async def _proved(self, request: web.Request, hub: Hub, who: SignedIn, password: str) -> str:
        """The caller's login after the password was given again, with the same back-off as signing in."""
        staff, shop = StaffId(who.actor.id), who.actor.shop
        login = await hub.reads.run(lambda connection: accounts.login_of(connection, shop, staff))
        await self._checked(hub, login, password, client_network(request), wall_clock())
        self.by_login.succeeded(login)
        return login


def _listed(roles: Iterable[Role]) -> str:
    return ",".join(sorted(roles))


def _facts(change: AccountChange) -> dict[str, str | int]:
    """What was changed, and to which roles and state; never a password."""
    facts: dict[str, str | int] = {}
    names = [name for name in ("name", "roles", "active", "password", "codes", "rights") if getattr(change, name) is not None]
    if names:
        facts["fields"] = ",".join(names)
    if change.roles is not None:
        facts["roles"] = _listed(change.roles)
    if change.rights is not None:
        facts["rights"] = ",".join(sorted(change.rights))
    if change.active is not None:
        facts["active"] = int(change.active)
    return facts


def _code_step(secret: accounts.Secret, code: str, now: Instant) -> int | None:
    """The step of the one-time code, None for an account without; asked for only after the password was right."""
    if secret.totp is None:
        return None
    if not code:
        raise WrongPassword("sign_in.code_needed")
    step = one_time_codes.matching_step(secret.totp, code, now, secret.totp_step)
    if step is None:
        raise WrongPassword("sign_in.code")
    return step
