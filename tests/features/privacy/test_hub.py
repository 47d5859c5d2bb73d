"""Privacy at the hub: a person exported whole, erased from every file, erased again after a restore; who looked; what is due."""

import io
import json
import shutil
import zipfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from app.domain.ids import DAY, MessageId, StaffId, shop_stream
from app.domain.messages import Text
from app.domain.offline import Chats, OfflineRules
from app.domain.privacy import PrivacyRules
from app.features.chat.wire import EditMessage, SendMessage
from app.features.due.wire import SetReminder
from app.features.leads.wire import RemindOfLead
from app.features.notes.wire import AddNote
from app.features.privacy.hub import erasing, retaining
from app.features.shop_rules.wire import SetShopRules
from app.hub.database import audit, buyer_requests, personal, search
from app.hub.database.privacy_tables import erasures
from app.hub.database.statements import Sql
from app.hub.database.tables import metadata
from app.hub.hub import wall_clock
from app.hub.transaction import Transaction
from tests.fakes import canary, postgresql
from tests.fakes.canary import CUSTOMER, LEAD, NUMBER, WORD
from tests.fakes.hub import SHOP, BuyerAccess, RunningHub
from tests.fakes.requests import new_request

no_server = pytest.mark.skipif(not postgresql.available(), reason="no PostgreSQL server is installed here")


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """One server for all of these."""
    with postgresql.cluster() as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=no_server)])
def database(request: pytest.FixtureRequest) -> Iterator[str | None]:
    """Where the hub's database is: None for the file in its folder."""
    if request.param == "sqlite":
        yield None
        return
    with postgresql.database(request.getfixturevalue("server")) as url:
        yield url


@pytest.fixture
async def hub(tmp_path: Path, database: str | None) -> AsyncIterator[RunningHub]:
    async with RunningHub(tmp_path, database=database) as running:
        yield running


def holding(folder: Path, database: str | None) -> list[str]:
    """Every file of the hub, and of its tables on a server, in which something of the person can be read."""
    return canary.holding(folder) + (canary.holding(postgresql.files(database)) if database else [])


async def lived(hub: RunningHub) -> BuyerAccess:
    """The person has been everywhere: wrote, changed a message, is spoken of in notes and reminders, has a profile and more."""
    buyer = await hub.buyer(f"{WORD} Buyer")
    theirs, lan = await hub.connect(buyer.token, device="web"), await hub.connect(await hub.staff_token("lan"), device="d")
    for number in range(15):
        said = SendMessage(conversation=buyer.conversation, body=Text(f"{WORD}{number} says hello"))
        assert (await theirs.command(said)).error is None
    await hub.hub.writer.run(lambda tx: canary.move_in(tx, hub.hub.folder, buyer))
    chat = buyer.conversation
    assert (await lan.command(SendMessage(conversation=chat, body=Text(f"Dear {WORD}")), "reply")).error is None
    assert (await lan.command(EditMessage(conversation=chat, message=MessageId("reply"), text=f"Dearest {WORD}"))).error is None
    for command in (
        AddNote(conversation=chat, text=f"{WORD} is angry @Minh", mentions=(StaffId("minh"),)),
        SetReminder(conversation=chat, at=wall_clock() + DAY, note=f"call {WORD}"),
        RemindOfLead(lead=LEAD, at=wall_clock() + DAY, note=f"ring {WORD}"),
    ):
        ack = await lan.command(command)
        assert ack.error is None, ack
    while await hub.hub.writer.run(search.index):
        pass
    return buyer


async def post(hub: RunningHub, path: str, body: Any, login: str = "admin") -> tuple[int, bytes]:
    headers = {"Authorization": f"Bearer {await hub.staff_token(login)}"}
    async with hub.http.post(path, json=body, headers=headers) as response:
        return response.status, await response.read()


async def erased(hub: RunningHub, of: str, name: str) -> tuple[int, Any]:
    status, body = await post(hub, "/v1/privacy/erase", {"of": of, "purpose": "request", "name": name})
    return status, json.loads(body)


def test_every_table_says_whether_it_holds_personal_data() -> None:
    """REQ-8: a new table is either a place that export and erasure know, or says why not; a changed row keeps no other text."""
    known = {place.table.name for place in personal.PLACES} | set(personal.PLAIN)
    assert set(metadata.tables) == known
    for place in personal.PLACES:
        if place.fate is not None:
            texts = {c.name for c in place.table.columns if str(c.type) in ("TEXT", "BLOB")}
            assert texts - set(place.fate) - place.keeps == set(), place.table.name


async def test_an_erased_person_is_in_no_file_of_the_hub(hub: RunningHub, database: str | None) -> None:
    """REQ-8: rows, search index, journal, log, files, copies; what stays are sums without a name, and an audit log that holds."""
    buyer = await lived(hub)
    other = await hub.buyer("Hoa")
    folder = hub.hub.folder
    (folder / "backups").mkdir(exist_ok=True)
    (folder / "backups" / "before-0001-x.sqlite3").write_bytes(WORD.encode())
    assert holding(folder, database)
    status, person = await hub.get("/v1/privacy/person", await hub.staff_token("admin"), of=f"conversation:{buyer.conversation}")
    assert status == 200
    assert person["name"] == f"{WORD} Name"
    assert set(person["counts"]) == {"contact", "identity", "orders", "conversation", "media", "leads", "access"}
    assert (await erased(hub, f"customer:{CUSTOMER}", "somebody else"))[1]["error"]["code"] == "privacy.name"
    desk = await hub.connect(await hub.staff_token("minh"), hub.start_of_shop, device="m")
    status, done = await erased(hub, f"customer:{CUSTOMER}", f" {WORD.upper()} name")
    assert (status, done["rows"] > 40) == (200, True)
    event = await desk.event("privacy.erased")
    assert buyer.conversation in bytes(event.data).decode()
    assert holding(folder, database) == []
    assert (await erased(hub, f"customer:{CUSTOMER}", ""))[0] in (200, 404)
    gone = await hub.get(f"/v1/conversations/{buyer.conversation}/messages", await hub.staff_token("lan"))
    assert gone[0] == 404
    assert (await hub.get(f"/v1/conversations/{other.conversation}/messages", await hub.staff_token("lan")))[0] == 200
    shown = await hub.get("/v1/snapshot", await hub.staff_token("lan"), stream=shop_stream(SHOP.id))
    assert WORD not in json.dumps(shown[1])
    assert next(one["conversations"] for one in shown[1]["parts"]["erased"]) == [buyer.conversation]
    assert buyer.conversation not in [one["id"] for one in shown[1]["parts"]["conversation"]]
    await hub.hub.reads.run(lambda c: audit.verify(Sql(c), SHOP.id, hub.hub.audit_key))
    total = "SELECT total FROM orders WHERE number = 'N-1'"
    assert await hub.hub.reads.run(lambda c: c.exec_driver_sql(total).scalar()) == 700


def put_aside(folder: Path, database: str | None) -> None:
    """A backup, while no hub runs."""
    if database is None:
        shutil.copy(folder / "hub.sqlite3", folder.parent / "backup")
    else:
        postgresql.copy(database, "backup")


def put_back(folder: Path, database: str | None) -> None:
    """The backup in place of what is there."""
    if database is not None:
        postgresql.replace(database, "backup")
        return
    for part in ("-wal", "-shm"):
        (folder / f"hub.sqlite3{part}").unlink(missing_ok=True)
    shutil.move(folder.parent / "backup", folder / "hub.sqlite3")


async def test_a_restored_backup_forgets_again_before_anybody_reads_it(tmp_path: Path, database: str | None) -> None:
    """REQ-8, F27: the list beside the database holds ids alone and is carried out at the start."""
    folder = tmp_path / "hub"
    async with RunningHub(folder, database=database) as hub:
        buyer = await lived(hub)
        await hub.hub.writer.truncate()
    put_aside(folder, database)
    async with RunningHub(folder, database=database) as hub:
        assert (await erased(hub, f"customer:{CUSTOMER}", f"{WORD} Name"))[0] == 200
        assert holding(folder, database) == []
    put_back(folder, database)
    assert holding(folder, database)
    async with RunningHub(folder, database=database) as again:
        shown = await again.get("/v1/snapshot", await again.staff_token("lan"), stream=shop_stream(SHOP.id))
        assert WORD not in json.dumps(shown[1])
        assert shown[1]["parts"]["erased"][0]["conversations"] == [buyer.conversation]
        await erasing.scrub(again.hub)
        assert holding(folder, database) == []
        assert await again.hub.reads.run(lambda c: c.execute(select(erasures.c.scrubbed)).scalar())


@no_server
async def test_a_table_that_is_read_just_now_waits_for_its_turn(tmp_path: Path, server: str) -> None:
    """REQ-8: a long read on PostgreSQL keeps nobody from erasing: nobody who begins later sees anything, and the files follow."""
    with postgresql.database(server) as url:
        async with RunningHub(tmp_path, database=url) as hub:
            await lived(hub)
            with hub.hub.database.reader() as long:
                assert long.exec_driver_sql("SELECT count(*) FROM messages").scalar()
                assert (await erased(hub, f"customer:{CUSTOMER}", f"{WORD} Name"))[0] == 200
                assert await hub.hub.reads.run(lambda c: c.exec_driver_sql("SELECT count(*) FROM messages").scalar()) == 0
                assert await hub.hub.reads.run(lambda c: c.execute(select(erasures.c.scrubbed)).scalar()) is None
            await erasing.scrub(hub.hub)
            assert await hub.hub.reads.run(lambda c: c.execute(select(erasures.c.scrubbed)).scalar())
            assert holding(tmp_path, url) == []


async def test_everything_about_one_person_in_a_zip(hub: RunningHub) -> None:
    """REQ-8: every table as JSON and CSV and their files, for admins with a purpose, logged, and no secret among it."""
    await lived(hub)
    assert (await post(hub, "/v1/privacy/export", {"of": f"lead:{LEAD}", "purpose": "fun"}))[0] == 400
    assert (await post(hub, "/v1/privacy/export", {"of": f"lead:{LEAD}", "purpose": "request"}, "sara"))[0] == 403
    status, body = await post(hub, "/v1/privacy/export", {"of": f"customer:{CUSTOMER}", "purpose": "request"})
    assert status == 200
    whole = zipfile.ZipFile(io.BytesIO(body))
    assert whole.testzip() is None
    told = json.loads(whole.read("person.json"))
    assert told["tables"]["customers"][0]["phone"] == NUMBER
    assert told["tables"]["orders"][0]["detail"]["address"]["street"] == f"{WORD} street 7"
    assert len(told["tables"]["messages"]) == 16
    assert "token_hash" not in told["tables"]["sessions"][0]
    assert WORD in whole.read("tables/leads.csv").decode()
    assert whole.read(f"files/{canary.FILE}.png") == f"{WORD} pixels".encode()
    status, page = await hub.get("/v1/privacy/access", await hub.staff_token("admin"), subject=WORD)
    assert [(one["action"], one["purpose"], one["name"]) for one in page["rows"]] == [
        ("privacy.export", "request", f"{WORD} Name")
    ]


async def test_who_looked_at_whom(hub: RunningHub) -> None:
    """REQ-8: reveals and exports by person and by colleague, as rows and as a table; for admins."""
    await lived(hub)
    assert (await post(hub, f"/v1/customers/{CUSTOMER}/reveal", {"purpose": "call"}, "lan"))[0] == 200
    assert (await post(hub, f"/v1/customers/{CUSTOMER}/reveal", {"purpose": "delivery"}, "minh"))[0] == 200
    admin = await hub.staff_token("admin")
    assert (await hub.get("/v1/privacy/access", await hub.staff_token("sara")))[0] == 403
    _, page = await hub.get("/v1/privacy/access", admin, actor="lan")
    assert [(one["actor"], one["purpose"]) for one in page["rows"]] == [("lan", "call")]
    _, page = await hub.get("/v1/privacy/access", admin, subject=CUSTOMER)
    assert [one["purpose"] for one in page["rows"]] == ["delivery", "call"]
    async with hub.http.get("/v1/privacy/access/export", headers={"Authorization": f"Bearer {admin}"}) as response:
        lines = (await response.read()).decode("utf-8-sig").splitlines()
    assert len(lines) == 4
    assert "privacy.access.export" in lines[1]


async def test_what_its_time_is_over_goes_by_itself(hub: RunningHub) -> None:
    """REQ-8: nothing while the shop set nothing; then chats by their last message, the profile staying; admins alone set it."""
    buyer = await lived(hub)
    sara = await hub.connect(await hub.staff_token("sara"), device="s")
    admin = await hub.connect(await hub.staff_token("admin"), device="a")
    month = SetShopRules(privacy=PrivacyRules(chats=30, leads=30))
    assert (await sara.command(month)).error.code == "forbidden"
    wrong = await admin.command(SetShopRules(privacy=PrivacyRules(profiles=40)))
    assert wrong.error.code == "privacy.order"
    await retaining.retain(hub.hub)
    assert (await admin.command(month)).error is None
    status, due = await hub.get("/v1/privacy/due", await hub.staff_token("admin"))
    assert (status, due["overdue"], {one["clock"] for one in due["items"]}) == (200, 0, {"chats", "leads"})
    old = wall_clock() - 31 * DAY
    for table, column in (("messages", "time"), ("leads", "created")):
        await hub.hub.writer.run(lambda tx, t=table, c=column: tx.connection.execute(update(metadata.tables[t]).values({c: old})))
    assert (await hub.get("/v1/privacy/due", await hub.staff_token("admin")))[1]["overdue"] == 2
    await retaining.retain(hub.hub)
    left = await hub.hub.writer.run(lambda tx: canary.rows_left(tx, buyer.conversation))
    assert left.keys() & {"messages", "notes", "leads", "files"} == set()
    assert left["customers"] == left["contacts"] == 1
    _, due = await hub.get("/v1/privacy/due", await hub.staff_token("admin"))
    assert {one["of"] for one in due["items"]} == {"contact:the-contact", "request:the-request"}, "these are younger"


@pytest.mark.parametrize("of", ["contact:the-contact", "request:the-request"])
async def test_who_never_had_a_profile_is_found_exported_and_erased(hub: RunningHub, database: str | None, of: str) -> None:
    """REQ-8: by a landing's contact or a question alone, with the parcel of the same number; nobody else's goes with it."""
    admin, folder = await hub.staff_token("admin"), hub.hub.folder
    await hub.hub.writer.run(canary.pass_by)
    for id_ in ("other", "another"):  # without a number they are not one person
        asked = new_request(id_, name="Hoa", phone="")
        await hub.hub.writer.run(lambda tx, asked=asked: buyer_requests.add(tx.connection, SHOP.id, asked, tx.now))
    assert holding(folder, database)
    for query in (WORD, NUMBER[-6:]):
        _, known = await hub.get("/v1/privacy/people", admin, q=query)
        assert {one["of"] for one in known} == {"contact:the-contact", "request:the-request"}
    _, person = await hub.get("/v1/privacy/person", admin, of=of)
    assert set(person["counts"]) == {"leads", "conversation"}
    status, body = await post(hub, "/v1/privacy/export", {"of": of, "purpose": "request"})
    assert status == 200
    tables = json.loads(zipfile.ZipFile(io.BytesIO(body)).read("person.json"))["tables"]
    assert {"contacts", "requests", "request_messages", "request_mails", "tracking_tasks"} <= set(tables)
    _, page = await hub.get("/v1/privacy/access", admin, subject=WORD)
    assert [one["action"] for one in page["rows"]] == ["privacy.export"]
    assert (await erased(hub, of, person["name"]))[0] == 200
    assert holding(folder, database) == []
    assert (await hub.get("/v1/privacy/person", admin, of=of))[0] == 404
    status, other = await hub.get("/v1/privacy/person", admin, of="request:other")
    assert (status, other["counts"]) == (200, {"leads": 1})


async def test_what_passers_by_left_goes_by_itself(hub: RunningHub, database: str | None) -> None:
    """REQ-8: contacts and requests by the clock of the leads, with the parcel of that number; what is younger stays."""
    await hub.hub.writer.run(canary.pass_by)
    asked = new_request("young", name="Hoa", phone="")
    await hub.hub.writer.run(lambda tx: buyer_requests.add(tx.connection, SHOP.id, asked, tx.now))
    admin = await hub.connect(await hub.staff_token("admin"), device="a")
    assert (await admin.command(SetShopRules(privacy=PrivacyRules(leads=30)))).error is None
    old = wall_clock() - 31 * DAY

    def age(tx: Transaction) -> None:
        requests = metadata.tables["requests"]
        tx.connection.execute(update(requests).where(requests.c.id != "young").values(changed=old))
        tx.connection.execute(update(metadata.tables["contacts"]).values(created=old))

    _, due = await hub.get("/v1/privacy/due", await hub.staff_token("admin"))
    assert ({one["of"].partition(":")[0] for one in due["items"]}, due["overdue"]) == ({"contact", "request"}, 0)
    await hub.hub.writer.run(age)
    await retaining.retain(hub.hub)
    assert holding(hub.hub.folder, database) == []
    _, due = await hub.get("/v1/privacy/due", await hub.staff_token("admin"))
    assert [one["of"] for one in due["items"]] == ["request:young"]


async def test_what_desks_keep_is_an_admins_to_set(hub: RunningHub) -> None:
    """REQ-8: in the snapshot of everybody who keeps a copy, logged, and refused without sense; whoever is connected sees all."""
    await hub.buyer("Hoa")
    sara = await hub.connect(await hub.staff_token("sara"), device="s")
    admin = await hub.connect(await hub.staff_token("admin"), device="a")
    rule = SetShopRules(offline=OfflineRules(chats=Chats.OPEN, days=30))
    assert (await sara.command(rule)).error.code == "forbidden"
    assert (await admin.command(SetShopRules(offline=OfflineRules(days=400)))).error.code == "offline.days"
    assert (await admin.command(rule)).error is None
    event = await sara.event("shop_rules.changed")
    assert json.loads(bytes(event.data))["rules"]["offline"] == {"chats": "open", "days": 30}
    _, shown = await hub.get("/v1/snapshot", await hub.staff_token("lan"), stream=shop_stream(SHOP.id))
    assert shown["parts"]["shop_rules"][0]["offline"] == {"chats": "open", "days": 30}
    assert len(shown["parts"]["conversation"]) == 1
    with hub.hub.database.reader() as connection:
        newest = audit.last(Sql(connection), SHOP.id)
    assert (newest[0].action, newest[0].facts) == ("shop_rules.offline", {"chats": "open", "days": 30})
