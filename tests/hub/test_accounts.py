"""Accounts: signing in, back-off, one-time codes, devices, revocation, the admin's work; on a whole hub."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.domain.errors import Refused
from app.domain.ids import DAY, Instant
from app.hub import one_time_codes, sessions
from app.hub.accounts import fold_login
from app.hub.attempts import Backoff, Rate, network_of
from app.hub.database import audit, tables
from app.hub.database.statements import Sql
from app.hub.hub import wall_clock
from app.hub.passwords import Passwords, check_password, hash_password
from tests.fakes.hub import PASSWORD, SHOP, STAFF, RunningHub


@pytest.fixture
async def hub(tmp_path: Path) -> AsyncIterator[RunningHub]:
    async with RunningHub(tmp_path) as running:
        yield running


async def call(hub: RunningHub, method: str, path: str, token: str = "", **body: object) -> tuple[int, Any]:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    async with hub.http.request(method, path, json=body or None, headers=headers) as answer:
        return answer.status, await answer.json() if answer.content_type == "application/json" else None


async def sign_in(hub: RunningHub, login: str = "lan", password: str = PASSWORD, **more: str) -> tuple[int, Any]:
    return await call(hub, "POST", "/v1/sign-in", login=login, password=password, device="desk", **more)


async def test_a_right_password_gives_a_token_and_only_its_hash_is_kept(hub: RunningHub) -> None:
    status, answer = await sign_in(hub, "  LAN ")
    assert status == 200
    assert (answer["staff"]["name"], answer["shop"]["id"]) == ("Lan", "shop")
    assert len(answer["token"]) >= 43
    kept = await hub.hub.reads.run(lambda c: c.execute(select(tables.sessions)).all())
    assert answer["token"] not in str(kept)
    assert (await call(hub, "GET", "/v1/devices", answer["token"]))[0] == 200


@pytest.mark.parametrize(("login", "password"), [("lan", "wrong password"), ("nobody", PASSWORD), ("", ""), ("l n", "x")])
async def test_what_is_wrong_is_not_told(hub: RunningHub, login: str, password: str) -> None:
    assert await sign_in(hub, login, password) == (401, {"error": {"code": "sign_in.wrong", "facts": {}}})


async def test_an_unknown_login_takes_as_long_as_a_known_one(hub: RunningHub) -> None:
    """Both are hashed once; that time, not a lookup, is what an onlooker sees."""
    passwords = Passwords()
    encoded = hash_password(PASSWORD)

    async def seconds(hash_: str | None) -> float:
        taken = []
        for _ in range(5):
            start = time.perf_counter()
            assert not await passwords.verify(hash_, "not this one")
            taken.append(time.perf_counter() - start)
        return sorted(taken)[2]

    known, unknown = await seconds(encoded), await seconds(None)
    passwords.close()
    assert 0.3 < known / unknown < 3


async def test_guessing_is_slowed_down_for_every_login_alike(hub: RunningHub) -> None:
    for login in ("lan", "nobody"):
        codes = [(await sign_in(hub, login, f"guess {n}"))[1]["error"] for n in range(7)]
        assert [error["code"] for error in codes] == ["sign_in.wrong"] * 6 + ["sign_in.wait"]
        assert codes[-1]["facts"]["seconds"] >= 1
    assert (await sign_in(hub, "lan"))[0] == 429, "the right password must not get around the wait"
    assert (await sign_in(hub, "minh"))[0] == 200


def test_back_off_doubles_is_bounded_and_forgives() -> None:
    backoff, now = Backoff(free=2, first=2, longest=60, forget=600), 0
    waits = []
    for _ in range(9):
        assert backoff.attempt("a", Instant(now)) == 0
        wait = backoff.attempt("a", Instant(now + 1)) if len(waits) >= 2 else 0
        waits.append(wait)
        now += wait * 1000 + 1
    assert waits == [0, 0, 2, 4, 8, 16, 32, 60, 60]
    assert backoff.attempt("b", Instant(now)) == 0
    backoff.succeeded("a")
    assert [backoff.attempt("a", Instant(now)) for _ in range(2)] == [0, 0]


def test_rates_and_networks() -> None:
    rate = Rate(burst=2, every=10)
    assert [rate.take("a", Instant(0)) for _ in range(3)] == [0, 0, 10]
    assert rate.take("a", Instant(10_000)) == 0
    assert network_of("2001:db8:1:2:aaaa::1") == network_of("2001:db8:1:2:bbbb::9") != network_of("2001:db8:1:3::1")
    assert network_of("192.0.2.1") != network_of("192.0.2.2")


async def test_two_hundred_guesses_at_once_are_two_hundred(hub: RunningHub) -> None:
    answers = await asyncio.gather(*(sign_in(hub, "sara", f"guess {n}") for n in range(60)))
    assert sum(status == 401 for status, _ in answers) <= 6


def test_logins_have_one_spelling() -> None:
    assert fold_login(" Lan ") == fold_login("ＬＡＮ") == "lan"
    for bad in ("", " ", "a b", "a\u202eb", "x" * 65):
        with pytest.raises(Refused, match=r"account\.login"):
            fold_login(bad)


@pytest.mark.parametrize(
    ("password", "code"),
    [("short", "too_short"), ("x" * 300, "too_long"), ("aaaaaaaaaaaaa", "too_simple"), ("my name is lan", "too_simple")],
)
def test_weak_passwords_are_refused(password: str, code: str) -> None:
    with pytest.raises(Refused, match=f"password.{code}"):
        check_password(password, "lan")


def test_one_time_codes_are_those_of_the_standard() -> None:
    """RFC 6238, appendix B (SHA-1, cut to six digits)."""
    secret = b"12345678901234567890"
    expected = {59: "287082", 1111111109: "081804", 1234567890: "005924", 2000000000: "279037"}
    assert {second: one_time_codes.code_at(secret, second // 30) for second in expected} == expected
    now = Instant(59_000)
    assert one_time_codes.matching_step(secret, "287082", now, after=0) == 1
    assert one_time_codes.matching_step(secret, "287082", now, after=1) is None
    assert one_time_codes.matching_step(secret, "28708²", now, after=0) is None


async def test_an_account_with_one_time_codes(hub: RunningHub) -> None:
    token = await hub.staff_token("lan")
    _, offered = await call(hub, "POST", "/v1/one-time-codes", token, password=PASSWORD)
    assert offered["address"].startswith("otpauth://totp/Test%20shop:lan?secret=")
    secret, step = bytes.fromhex(offered["secret"]), wall_clock() // 30_000
    code = one_time_codes.code_at(secret, step)
    body = {"password": PASSWORD, "secret": offered["secret"]}
    assert (await call(hub, "POST", "/v1/one-time-codes", token, **body, code="000000"))[0] == 400
    assert (await call(hub, "POST", "/v1/one-time-codes", token, **body, code=code))[0] == 204
    assert (await sign_in(hub))[1]["error"]["code"] == "sign_in.code_needed"
    assert (await sign_in(hub, code=code))[1]["error"]["code"] == "sign_in.code", "a used code opens nothing"
    assert (await sign_in(hub, code=one_time_codes.code_at(secret, step + 1)))[0] == 200


async def test_a_session_that_ends_is_cut_within_five_seconds(hub: RunningHub) -> None:
    """F20: signed out on another device, and signed out by an admin."""
    token, other, admin = [await hub.staff_token(login) for login in ("lan", "lan", "admin")]
    socket, second = await hub.connect(token), await hub.connect(other)
    _, devices = await call(hub, "GET", "/v1/devices", token)
    (current,) = [one for one in devices if one["current"]]
    (elsewhere,) = [one for one in devices if not one["current"]]
    assert (await call(hub, "DELETE", f"/v1/devices/{elsewhere['id']}", token))[0] == 204
    start = time.monotonic()
    assert await second.closed() == 4002
    assert (await call(hub, "POST", "/v1/accounts/lan/sign-out", admin)) == (200, {"ended": 1})
    assert await socket.closed() == 4002
    assert time.monotonic() - start < 10
    assert (await call(hub, "GET", "/v1/devices", token))[0] == 401
    assert (await call(hub, "DELETE", f"/v1/devices/{current['id']}", admin))[0] == 404, "somebody else's device"


async def test_sessions_end_and_live_on_with_use(hub: RunningHub) -> None:
    token = await hub.staff_token("lan")
    now = wall_clock()

    async def look(at: int) -> Any:
        return await hub.hub.reads.run(lambda c: sessions.authenticate(c, token, Instant(at)))

    assert await look(now + 29 * DAY) is not None
    assert await look(now + 31 * DAY) is None
    who = await look(now)
    assert sessions.extended(who, now) is None, "not at every use"
    assert sessions.extended(who, Instant(now + 2 * DAY)).expires == now + 32 * DAY
    await hub.hub.writer.run(lambda tx: sessions.extend(tx, [who.session]))


async def test_an_admin_adds_changes_and_disables(hub: RunningHub) -> None:
    admin, lan = await hub.staff_token("admin"), await hub.connect(await hub.staff_token("lan"))
    new = {"login": "Hoa", "name": "Hòa", "roles": ["agent"], "password": "three quiet rivers"}
    status, staff = await call(hub, "POST", "/v1/accounts", admin, **new)
    assert (status, staff["name"]) == (201, "Hòa")
    assert (await lan.event("conversations.staff")).type
    assert (await call(hub, "POST", "/v1/accounts", admin, **new))[1]["error"]["code"] == "account.taken"
    weak = await call(hub, "POST", "/v1/accounts", admin, **{**new, "login": "x", "password": "short"})
    assert weak[1]["error"] == {"code": "password.too_short", "facts": {"limit": 12}}
    _, signed = await sign_in(hub, "hoa", "three quiet rivers")
    path = f"/v1/accounts/{staff['id']}"
    assert (await call(hub, "PATCH", path, admin, roles=["agent", "supervisor"]))[1]["roles"] == ["agent", "supervisor"]
    assert (await call(hub, "GET", "/v1/devices", signed["token"]))[0] == 401, "old roles must not live on"
    assert (await call(hub, "PATCH", path, admin, active=False))[1]["active"] is False
    assert (await sign_in(hub, "hoa", "three quiet rivers"))[1]["error"]["code"] == "sign_in.disabled"
    _, listed = await call(hub, "GET", "/v1/accounts", admin)
    assert [one["login"] for one in listed] == sorted(["hoa", *STAFF])


async def test_what_an_admin_does_to_accounts_is_recorded(hub: RunningHub) -> None:
    """CHAT-25, security: who gave whom which roles stands in the audit log, and no password does."""
    token = await hub.staff_token("admin")
    secret = "correct horse battery staple"
    new = {"login": "Quan", "name": "Quân", "roles": ["agent"], "password": secret}
    status, added = await call(hub, "POST", "/v1/accounts", token, **new)
    assert status == 201
    path = f"/v1/accounts/{added['id']}"
    change = {"roles": ["supervisor", "agent"], "password": secret + "!", "active": False}
    assert (await call(hub, "PATCH", path, token, **change))[0] == 200
    assert (await call(hub, "POST", f"{path}/sign-out", token))[0] == 200
    entries = await hub.hub.reads.run(lambda connection: audit.entries(Sql(connection), SHOP.id))
    assert [(one.actor, one.action, one.subject, one.facts) for one in entries] == [
        ("admin", "account.add", "quan", {"roles": "agent"}),
        ("admin", "account.change", "quan", {"fields": "roles,active,password", "roles": "agent,supervisor", "active": 0}),
        ("admin", "account.sign_out", "quan", {}),
    ]
    assert secret not in str(entries)


async def test_the_last_admin_stays(hub: RunningHub) -> None:
    admin = await hub.staff_token("admin")
    for change in ({"active": False}, {"roles": ["agent"]}):
        assert (await call(hub, "PATCH", "/v1/accounts/admin", admin, **change))[1]["error"]["code"] == "account.last_admin"


@pytest.mark.parametrize("login", [login for login in STAFF if login != "admin"])
async def test_accounts_are_for_admins_of_the_same_shop_only(hub: RunningHub, login: str) -> None:
    token, admin = await hub.staff_token(login), await hub.staff_token("admin")
    assert (await call(hub, "GET", "/v1/accounts", token))[0] == 403
    assert (await call(hub, "PATCH", "/v1/accounts/minh", token, active=False))[0] == 403
    assert (await call(hub, "PATCH", f"/v1/accounts/{login}-other", admin, active=False))[0] == 404


async def test_a_new_password_ends_the_other_devices(hub: RunningHub) -> None:
    here, there = await hub.staff_token("lan"), await hub.staff_token("lan")
    body = {"old": PASSWORD, "new": "four loud mountains"}
    assert (await call(hub, "POST", "/v1/password", here, **{**body, "old": "guess"}))[0] == 401
    assert (await call(hub, "POST", "/v1/password", here, **body))[0] == 204
    assert (await call(hub, "GET", "/v1/devices", here))[0] == 200
    assert (await call(hub, "GET", "/v1/devices", there))[0] == 401
    assert (await sign_in(hub, password="four loud mountains"))[0] == 200
