"""Identity numbers are kept closed (CUST-8): in no file without the key, told with it, and nothing else hangs on it."""

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, select, update
from structlog.testing import capture_logs

from app.domain.customers import Customer, profile_address
from app.domain.ids import CustomerId
from app.domain.people import Right
from app.hub.database import rights
from app.hub.database.customer_tables import customer_identities as rows
from app.hub.identity_key import KEY
from app.hub.shop import customers, identities
from app.hub.transaction import Transaction
from app.hub.vault import Locked, Vault
from tests.conftest import ErrorLog
from tests.fakes.hub import SHOP, RunningHub

PEOPLE = tuple(CustomerId(f"c{number}") for number in range(4))
OLD, NEW = "ab" * 32, "cd" * 32


def number_of(customer: str) -> str:
    return f"079-{customer}-551188"


def move_in(tx: Transaction) -> None:
    for id_ in PEOPLE:
        customers.add(tx.sql, SHOP.id, Customer(id=id_, name=f"Hoa {id_}", created=tx.now))
        identities.put(tx.sql, tx.vault, SHOP.id, id_, number_of(id_), tx.now, "lan")
    rights.put(tx.connection, "lan", (Right.IDENTITY,), tx.now, "admin")


def as_typed(tx: Transaction) -> None:
    """As it was before there was a key."""
    for id_ in PEOPLE:
        tx.connection.execute(update(rows).where(rows.c.customer == id_).values(key="", number=number_of(id_)))


def showing(folder: Path) -> list[str]:
    """Files in which a number can be read."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return [path.name for path in files if b"551188" in path.read_bytes()]


async def told(hub: RunningHub, customer: str = "c0", login: str = "lan") -> Any:
    return await asked(hub, f"/v1/customers/{customer}/identity/reveal", {"purpose": "invoice"}, login)


async def asked(hub: RunningHub, path: str, body: dict[str, str], login: str = "lan") -> Any:
    headers = {"Authorization": f"Bearer {await hub.staff_token(login)}"}
    async with hub.http.post(path, json=body, headers=headers) as answer:
        whole = await answer.json()
        return whole.get("number") or whole["error"]["code"]


async def read(hub: RunningHub, of: Callable[[Connection], Any]) -> Any:
    return await hub.hub.reads.run(of)


async def test_no_file_shows_the_number_and_who_may_reads_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error_log: ErrorLog
) -> None:
    """CUST-8: database, log, journal and audit log hold nothing of it, also after a change; the export of the person does."""
    async with RunningHub(tmp_path) as hub:
        await hub.hub.writer.run(move_in)
        assert await asked(hub, "/v1/customers/c0/identity", {"number": "new 551188"}) == "new 551188"
        assert await told(hub) == "new 551188"
        assert await told(hub, "c1") == number_of("c1")
        assert await told(hub, "c1", "minh") == "customers.identity_right"
        assert showing(tmp_path) == []
        row = await read(hub, lambda c: c.execute(select(rows).where(rows.c.customer == "c1")).one())
        assert row.key == hub.hub.vault.mark
    assert showing(tmp_path) == []
    assert (tmp_path / KEY.file).stat().st_mode & 0o077 == 0
    monkeypatch.setenv(KEY.name, OLD)  # a key of the environment goes before the file's
    async with RunningHub(tmp_path) as hub:
        assert await told(hub) == "customers.identity_key"
    error_log.expect("their key is missing")


async def test_numbers_of_before_are_closed_at_the_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """CUST-8: batch by batch; a kill between two loses nothing and the next start ends it, copies of upgrades included."""
    async with RunningHub(tmp_path) as hub:
        await hub.hub.writer.run(move_in)
        await hub.hub.writer.run(as_typed)
        await hub.hub.writer.truncate()
    backups = tmp_path / "backups"
    backups.mkdir(exist_ok=True)
    shutil.copy(tmp_path / "hub.sqlite3", backups / "before-0024-20260101-000000.sqlite3")
    (backups / "before-0025-20260201-000000.sqlite3").write_bytes(b"of later, closed")
    assert showing(tmp_path) == ["before-0024-20260101-000000.sqlite3", "hub.sqlite3"]

    calls = iter((True, False))

    def killed(sql: Any, vault: Vault, after: str) -> str | None:
        if not next(calls):
            raise RuntimeError("killed")
        return whole(sql, vault, after, limit=1)

    whole = identities.close_anew
    with monkeypatch.context() as patch:
        patch.setattr(identities, "close_anew", killed)
        with pytest.raises(RuntimeError):
            await RunningHub(tmp_path).__aenter__()
    async with RunningHub(tmp_path) as hub:
        assert [await told(hub, id_) for id_ in PEOPLE] == [number_of(id_) for id_ in PEOPLE]
        assert showing(tmp_path) == []
    assert [path.name for path in backups.iterdir()] == ["before-0025-20260201-000000.sqlite3"]


async def test_another_key_in_front_closes_all_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """CUST-8: the old key opens until the next start; then it may go."""
    monkeypatch.setenv(KEY.name, OLD)
    async with RunningHub(tmp_path) as hub:
        await hub.hub.writer.run(move_in)
    monkeypatch.setenv(KEY.name, f"{NEW}\n{OLD}\n")
    async with RunningHub(tmp_path) as hub:
        assert await told(hub) == number_of("c0")
    monkeypatch.setenv(KEY.name, NEW)
    async with RunningHub(tmp_path) as hub:
        assert await told(hub, "c3") == number_of("c3")
    assert not (tmp_path / KEY.file).exists()


@pytest.mark.parametrize("key", ["", "wrong", OLD, "nonsense"])
async def test_without_the_key_only_these_numbers_are_missing(tmp_path: Path, key: str) -> None:
    """CUST-8: lost, another one, or none at all: the hub runs, says so and makes no new key; these numbers alone are refused."""
    async with RunningHub(tmp_path) as hub:
        await hub.hub.writer.run(move_in)
    file = tmp_path / KEY.file
    right = file.read_text(encoding="ascii")
    file.unlink()
    if key:
        file.write_text(key, encoding="ascii")
    with capture_logs() as logs:
        async with RunningHub(tmp_path) as hub:
            assert await told(hub) == "customers.identity_key"
            status, profile = await hub.get(profile_address("c0"), await hub.staff_token("lan"))
            assert (status, profile["identity"]) == (200, True)
            buyer = await hub.buyer("Nga")
            status, _ = await hub.get(f"/v1/conversations/{buyer.conversation}/messages", await hub.staff_token("lan"))
            assert status == 200
            changed = await asked(hub, "/v1/customers/c0/identity", {"number": "012345"})
            # With a good key that merely is another one a number that nobody can open is entered anew.
            assert changed == ("012345" if key == OLD else "customers.identity_key")
    assert next(line["numbers"] for line in logs if "key is missing" in line["event"]) == len(PEOPLE)
    assert (file.read_text(encoding="ascii") if file.exists() else "") == key
    file.write_text(f"{right}\n{OLD}\n", encoding="ascii")
    async with RunningHub(tmp_path) as hub:
        assert await told(hub) == ("012345" if key == OLD else number_of("c0"))
        assert await told(hub, "c1") == number_of("c1")


async def test_a_number_opens_only_where_it_belongs(tmp_path: Path) -> None:
    """CUST-8: a row that was moved to another customer, or changed, opens as nobody's."""
    async with RunningHub(tmp_path) as hub:
        await hub.hub.writer.run(move_in)
        theirs = select(rows.c.number).where(rows.c.customer == "c1").scalar_subquery()

        def move(tx: Transaction, number: Any) -> None:
            tx.connection.execute(update(rows).where(rows.c.customer == "c0").values(number=number))

        for number in (theirs, "AAAA", "no base64!"):
            await hub.hub.writer.run(partial(move, number=number))
            assert await told(hub) == "customers.identity_key"
        assert await told(hub, "c1") == number_of("c1")


def test_a_vault_opens_what_it_closed() -> None:
    """CUST-8: twice the same says nothing of being the same; without a key nothing closes or opens."""
    vault, other = Vault([b"a" * 32]), Vault([b"b" * 32, b"a" * 32])
    one, two = vault.close("079", "shop", "c"), vault.close("079", "shop", "c")
    assert one != two
    assert vault.open(vault.mark, one, "shop", "c") == other.open(vault.mark, two, "shop", "c") == "079"
    with pytest.raises(Locked):
        vault.open(vault.mark, one, "shopc", "")
    with pytest.raises(Locked):
        Vault().close("079")
