"""Mails about new requests through a real mail server: encrypted, signed in, tried again, given up, never forged (REQ-3)."""

import asyncio
import logging
import stat
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import httpx
import msgspec
import pytest

from app.domain.ids import DAY, HOUR, MINUTE, SECOND, Instant
from app.features.requests.hub import mail_sending
from app.features.requests.hub.mail_sending import NotSent
from app.features.requests.wire import MailSettings
from app.hub.database.request_mails import Mail
from tests.fakes.hub import SHOP
from tests.fakes.hub_process import ROOT, HubProcess, make_shop
from tests.fakes.mail_server import PASSWORD, USER, Authority, MailServer
from tests.fakes.mailing import BOSS, LEAD, Shop, mailing_shop, usual
from tests.fakes.requests import asked

MAIL = Mail(id="01A", shop=SHOP.id, subject="Hello", text="Text\n", created=Instant(1_800_000_000_000))


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


@pytest.fixture
async def shop(tmp_path: Path, authority: Authority) -> AsyncIterator[Shop]:
    """Its operator trusts the authority."""
    async with mailing_shop(tmp_path / "hub", authority.file) as made:
        yield made


@pytest.fixture(autouse=True)
def no_password_in_a_log(caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]) -> Iterator[None]:
    """F8: whatever happens in these tests, no log and no output holds the password."""
    caplog.set_level(logging.DEBUG, logger="app")
    yield
    out, err = capfd.readouterr()
    for said in (out, err, *(str(record.__dict__) for record in caplog.records if record.name != "mail.log")):
        assert PASSWORD not in said


@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN"])
@pytest.mark.parametrize("tls", ["starttls", "tls"])
async def test_it_is_encrypted_and_signed_in(shop: Shop, authority: Authority, tls: str, mechanism: str) -> None:
    """REQ-3: STARTTLS and TLS from the first byte, both ways to sign in; the test mail and a request's mail arrive whole."""
    async with MailServer(authority.context(), implicit=tls == "tls", mechanisms=(mechanism,)) as server:
        await shop.set(server.port, tls=tls)
        assert await shop.test() == ""
        await shop.ask(name="Олена", text="Де моє замовлення?")
        await shop.deliver()
        assert server.users == [f"{mechanism} {USER}"] * 2
        assert server.to == [[LEAD, BOSS]] * 2
        mail = server.mails[1]
        assert (mail["From"], mail["To"], mail["Auto-Submitted"]) == ("desk@shop.example", f"{LEAD}, {BOSS}", "auto-generated")
        assert "Де моє замовлення?" in mail.get_content()
        assert "Олена" in mail.get_content()
        shown = await shop.shown()
        assert (shown["waiting"], shown["lost"], shown["error"], shown["password"]) == (0, 0, "", True)
        assert shown["sent"] is not None


async def test_an_agent_may_neither_see_nor_set_nor_send(shop: Shop) -> None:
    """REQ-3: the settings are an admin's; the password lies in a file that only the hub's account reads, not in the database."""
    assert (await shop.post("", "lan", settings=usual(25)))[0] == 403
    assert (await shop.post("/test", "sara"))[0] == 403
    assert await shop.test() == "mail.unset"
    await shop.set(25)
    await shop.set(25, password=None)  # without one: the old one stays
    shown = await shop.shown()
    assert (shown["password"], PASSWORD in str(shown)) == (True, False)
    folder = shop.hub.hub.folder
    holding = [path for path in folder.rglob("*") if path.is_file() and PASSWORD.encode() in path.read_bytes()]
    assert [(path.parent.name, stat.S_IMODE(path.stat().st_mode)) for path in holding] == [("mail", 0o600)]


async def test_the_password_goes_to_no_other_server_than_it_was_kept_for(shop: Shop) -> None:
    """REQ-3, F8: another server, port, user or encryption asks for the password anew; what was kept stays as it was."""
    await shop.set(25)
    for other in ({"host": "evil.example"}, {"port": 26}, {"user": "eve"}, {"tls": "none"}):
        status, body = await shop.post("", settings=usual(25) | other, password=None)
        assert (status, body["error"]["code"]) == (400, "mail.password_again")
    shown = await shop.shown()
    assert (shown["settings"]["host"], shown["password"]) == ("127.0.0.1", True)
    await shop.set(25, password=None, recipients=[LEAD])
    await shop.set(26, password="another one")
    await shop.set(27, password=None, user="")  # nobody signs in there: nothing is told


async def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path, authority: Authority) -> None:
    """REQ-3: neither user nor password nor a word of the mail goes to a server that cannot show who it is."""
    async with mailing_shop(tmp_path / "hub", None) as shop:
        for implicit in (False, True):
            async with MailServer(authority.context(), implicit=implicit) as server:
                await shop.set(server.port, tls="tls" if implicit else "starttls")
                status, body = await shop.post("/test")
                assert (status, body["error"]["code"]) == (400, "mail.certificate")
                assert "certificate" in body["error"]["facts"]["reason"]
                assert (server.users, server.tries) == ([], 0)


async def test_a_certificate_of_another_name_is_refused(shop: Shop, authority: Authority) -> None:
    """REQ-3: an authority that is trusted, for another server than the one that was asked."""
    async with MailServer(authority.context("mail.elsewhere.example")) as server:
        await shop.set(server.port)
        assert await shop.test() == "mail.certificate"
        assert (server.users, server.tries) == ([], 0)


async def test_what_is_set_wrongly_is_said(shop: Shop, authority: Authority) -> None:
    """REQ-3: the password, the encryption, the port: each in words of its own, and mails wait until it is mended."""
    async with MailServer(authority.context()) as server:
        await shop.set(server.port, "wrong")
        assert await shop.test() == "mail.password"
        await shop.ask(text="Hello?")
        await shop.deliver()
        shown = await shop.shown()
        assert (shown["waiting"], shown["lost"], shown["error"]) == (1, 0, "mail.password")
        await shop.set(server.port, tls="tls")
        assert await shop.test() == "mail.encryption"
        await shop.set(server.port, tls="none")
        assert await shop.test() in ("mail.no_sign_in", "mail.failed")  # it wants STARTTLS before anything else
        await shop.set(server.port)
        await shop.deliver(later=MINUTE)
        assert "Hello?" in server.mails[-1].get_content()
    assert await shop.test() == "mail.unreachable"
    async with MailServer(mechanisms=()) as plain:
        await shop.set(plain.port)
        assert await shop.test() == "mail.encryption"
        await shop.set(plain.port, tls="none")
        assert await shop.test() == "mail.no_sign_in"
        await shop.set(plain.port, tls="none", user="")
        assert await shop.test() == ""


async def test_later_is_later_and_longer_each_time(shop: Shop, authority: Authority) -> None:
    """REQ-3: 4xx is tried again after 30 s, a minute, two …; in between nobody knocks at the server's door."""
    async with MailServer(authority.context()) as server:
        await shop.set(server.port)
        server.answers = ["451 greylisted, come again"] * 2
        await shop.ask(text="Hello?")
        await shop.deliver()
        shown = await shop.shown()
        assert (server.tries, shown["waiting"], shown["error"]) == (1, 1, "mail.later")
        assert shown["reason"] == "451 greylisted, come again"
        for wait, tries in ((28 * SECOND, 1), (4 * SECOND, 2), (55 * SECOND, 2), (7 * SECOND, 3)):
            await shop.deliver(later=wait)
            assert server.tries == tries
        shown = await shop.shown()
        assert (len(server.mails), shown["waiting"], shown["error"]) == (1, 0, "")


async def test_no_is_given_up_where_it_can_be_seen(shop: Shop, authority: Authority) -> None:
    """REQ-3: 5xx is not tried again; the settings say so, and nothing of the buyer's words stays behind."""
    async with MailServer(authority.context()) as server:
        await shop.set(server.port)
        server.answers = ["554 looks like spam"]
        await shop.ask(text="Hello?")
        await shop.ask(text="And again?")
        await shop.deliver()
        await shop.deliver(later=2 * HOUR)
        shown = await shop.shown()
        assert (server.tries, len(server.mails)) == (2, 1)
        assert (shown["waiting"], shown["lost"], shown["error"]) == (0, 1, "mail.refused")
        assert shown["reason"] == "554 looks like spam"
        assert [row.text for row in await shop.rows()] == ["", ""]
        await shop.deliver(later=8 * DAY)
        assert ((await shop.shown())["lost"], (await shop.shown())["error"]) == (0, "")


async def test_what_cannot_be_sent_for_days_is_given_up(shop: Shop) -> None:
    """REQ-3: nobody answers at that port; after three days the request is known at the desk anyway."""
    await shop.set(9)
    await shop.ask(text="Hello?")
    await shop.deliver()
    assert (await shop.shown())["waiting"] == 1
    await shop.deliver(later=3 * DAY + MINUTE)
    shown = await shop.shown()
    assert (shown["waiting"], shown["lost"], shown["error"]) == (0, 1, "mail.unreachable")


async def test_some_get_it_and_nobody_twice(shop: Shop, authority: Authority) -> None:
    """REQ-3: one of three is unknown, one is deferred: only the deferred one is asked for again, the unknown one is named."""
    late, gone = "late@shop.example", "gone@shop.example"
    async with MailServer(authority.context()) as server:
        await shop.set(server.port, recipients=[LEAD, late, gone])
        server.refuses = {gone: "550 no such user", late: "450 later"}
        await shop.ask(text="Hello?")
        await shop.deliver()
        assert (server.to, (await shop.shown())["waiting"]) == ([[LEAD]], 1)
        del server.refuses[late]
        await shop.deliver(later=MINUTE)
        assert server.to == [[LEAD], [late]]
        assert server.mails[0]["Message-ID"] == server.mails[1]["Message-ID"]
        assert (await shop.shown())["waiting"] == 0
        server.refuses = {gone: "550 no such user"}
        assert await shop.test() == "mail.some"
        await shop.ask(text="Hello?")
        await shop.deliver()
        shown = await shop.shown()
        assert (shown["waiting"], shown["error"], gone in shown["reason"]) == (0, "mail.some", True)
        server.refuses = dict.fromkeys((LEAD, late, gone), "550 no such user")
        await shop.ask(text="Hello?")
        await shop.deliver()
        assert ((await shop.shown())["lost"], (await shop.shown())["error"]) == (1, "mail.refused")


async def test_a_server_that_goes_away_in_the_midst(shop: Shop, authority: Authority) -> None:
    """REQ-3: cut while it takes the mail, or after it took it and before it said so: the same mail again, known by its id."""
    async with MailServer(authority.context()) as server:
        await shop.set(server.port)
        server.answers = ["", "lost"]
        await shop.ask(text="Hello?")
        await shop.deliver()
        assert (server.mails, (await shop.shown())["error"]) == ([], "mail.broken")
        await shop.deliver(later=MINUTE)
        await shop.deliver(later=5 * MINUTE)
        assert (server.tries, len(server.mails), (await shop.shown())["waiting"]) == (3, 2, 0)
        assert server.raw[0] == server.raw[1]
        assert server.mails[0]["Message-ID"].endswith("@shop.example>")


async def test_a_server_that_is_away_is_asked_once_a_round(shop: Shop, authority: Authority) -> None:
    """REQ-3: ten mails wait, one connection is tried; all of them go when it is there."""
    async with MailServer(authority.context()) as server:
        await shop.set(server.port)
        for number in range(4):
            await shop.ask(text=f"Question {number}")
        server.answers = [""]
        await shop.deliver()
        assert (server.tries, (await shop.shown())["waiting"]) == (1, 4)
        await shop.deliver(later=MINUTE)
        assert (len(server.mails), (await shop.shown())["waiting"]) == (4, 0)


async def test_switched_off_nothing_goes(shop: Shop, authority: Authority) -> None:
    """REQ-3: what waits stays, and goes when an admin switches it on again; what comes meanwhile makes no mail."""
    async with MailServer(authority.context()) as server:
        await shop.set(server.port)
        await shop.ask(text="Hello?")
        await shop.set(server.port, on=False)
        await shop.ask(text="Nobody is told of this")
        await shop.deliver()
        assert (server.tries, (await shop.shown())["waiting"]) == (0, 1)
        await shop.set(server.port)
        await shop.deliver(later=MINUTE)
        assert ["Hello?" in mail.get_content() for mail in server.mails] == [True]


@pytest.mark.parametrize(
    "hostile", ["Eve\r\nBcc: all@example.com", "Eve\nSubject: won", "\u202eevE\u2066", "=?utf-8?q?Eve=0ABcc:x?="]
)
async def test_a_buyer_cannot_write_a_header(shop: Shop, authority: Authority, hostile: str) -> None:
    """REQ-3: names and questions make no header and no recipient of their own, nor do they turn the line around."""
    async with MailServer(authority.context()) as server:
        await shop.set(server.port)
        await shop.ask(name=hostile, text=f"Hello\r\n.\r\nMAIL FROM:<eve@example.com>\r\n{hostile}")
        await shop.deliver()
        (mail,) = server.mails
        assert sorted(mail.keys()) == [
            "Auto-Submitted", "Content-Transfer-Encoding", "Content-Type", "Date", "From", "MIME-Version", "Message-ID",
            "Subject", "To",
        ]  # fmt: skip
        assert server.to == [[LEAD, BOSS]]
        assert not {"\u202e", "\u2066"} & set(mail.get_content() + str(mail["Subject"]))
        assert "MAIL FROM:<eve@example.com>" in mail.get_content()
    for wrong in (
        "a@b.example\r\nBcc: c@d.example",
        "a\u202e@b.example",
        "a(b)@c.example",
        "a@b.example,c@d.example",
        "a\x00@b.example",
        "<a@b.example>",
    ):
        assert (await shop.post("", settings=usual(25, recipients=[wrong])))[1]["error"]["code"] == "mail.recipients"
        assert (await shop.post("", settings=usual(25, sender=wrong)))[1]["error"]["code"] == "mail.sender"


async def test_a_subject_with_a_line_break_is_not_sent(authority: Authority) -> None:
    """REQ-3: even if a break got as far as the sending, it makes no header: the mail is given up."""
    async with MailServer(authority.context()) as server:
        settings = msgspec.convert(usual(server.port), MailSettings)
        bad = msgspec.structs.replace(MAIL, subject="Hello\r\nBcc: eve@example.com")
        with pytest.raises(NotSent) as raised:
            await asyncio.to_thread(mail_sending.send, settings, PASSWORD, bad, mail_sending.trust(authority.file))
        assert (raised.value.code, raised.value.final, server.tries) == ("mail.failed", True, 0)


async def test_letters_of_every_language(shop: Shop, authority: Authority) -> None:
    """REQ-3: an address with Cyrillic before the @ needs SMTPUTF8, a domain does not; who cannot be reached is named."""
    written, domain = "черга@магазин.укр", "lead@магазин.укр"
    assert mail_sending.ascii_domain(domain).startswith("lead@xn--")
    async with MailServer(authority.context()) as server:
        await shop.set(server.port, recipients=[written, domain], sender=written)
        assert await shop.test() == ""
        assert server.to == [["черга@" + mail_sending.ascii_domain(domain).partition("@")[2], mail_sending.ascii_domain(domain)]]
        assert "черга" in str(server.mails[0]["From"])
    async with MailServer(authority.context(), utf8=False) as server:
        await shop.set(server.port, recipients=[written, domain])
        assert await shop.test() == "mail.some"
        assert server.to == [[mail_sending.ascii_domain(domain)]]
        await shop.set(server.port, recipients=[written])
        assert await shop.test() == "mail.letters"
        await shop.ask(text="Hello?")
        await shop.deliver()
        assert ((await shop.shown())["lost"], (await shop.shown())["error"]) == (1, "mail.letters")


@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN"])
async def test_a_password_of_any_letters(shop: Shop, authority: Authority, mechanism: str) -> None:
    """REQ-3: Vietnamese, Chinese and Ukrainian passwords sign in as well; a wrong one is said to be wrong."""
    user, password = "bàn-làm-việc", "mật khẩu 密码 пароль"
    async with MailServer(authority.context(), mechanisms=(mechanism,), user=user, password=password) as server:
        await shop.set(server.port, password, user=user)
        assert await shop.test() == ""
        await shop.set(server.port, password + "!", user=user)
        assert await shop.test() == "mail.password"
        assert server.users == [f"{mechanism} {user}"] * 2


async def test_what_the_server_says_back_never_holds_the_password(authority: Authority) -> None:
    """REQ-3: a server that repeats what it was told does not bring the password onto an admin's screen."""
    async with MailServer(authority.context()) as server:
        settings = msgspec.convert(usual(server.port), MailSettings)
        server.answers = [f"554 {PASSWORD} is what you said"]
        with pytest.raises(NotSent) as raised:
            await asyncio.to_thread(mail_sending.send, settings, PASSWORD, MAIL, mail_sending.trust(authority.file))
        assert raised.value.reason == "554 ••• is what you said"


async def test_a_hub_killed_after_the_server_took_it_sends_the_same_mail_again(tmp_path: Path, authority: Authority) -> None:
    """REQ-3, F2: killed with signal 9 between the mail server's taking and the commit. SMTP cannot do better than twice; but it
    is one mail, to the byte and by its id, so that mail programs show it once; and a third time it does not come."""
    folder = tmp_path / "hub"
    make_shop(folder)
    process = HubProcess(folder, "--mail-ca", str(authority.file))
    await asyncio.to_thread(process.start)
    async with MailServer(authority.context()) as server:

        def killing() -> None:
            server.taken = lambda: None
            process.kill()

        server.taken = killing
        headers = {"Authorization": f"Bearer {await asyncio.to_thread(process.sign_in, 'quan')}"}
        async with httpx.AsyncClient(base_url=process.url, headers=headers, trust_env=False) as http:
            body = {"settings": usual(server.port), "password": PASSWORD}
            (await http.post("/v1/requests/mail", json=body)).raise_for_status()
            wanted = asked(origin="call_centre", topic="delivery", phone="+380671234567", text="Hello?")
            (await http.post("/v1/ask", json=wanted)).raise_for_status()
        await _until(lambda: len(server.mails) == 1)
        await asyncio.to_thread(process.start)
        try:
            await _until(lambda: len(server.mails) == 2)
            headers = {"Authorization": f"Bearer {await asyncio.to_thread(process.sign_in, 'quan')}"}
            async with httpx.AsyncClient(base_url=process.url, headers=headers, trust_env=False) as http:
                for _ in range(600):
                    shown = (await http.get("/v1/requests/mail")).json()
                    if not shown["waiting"]:
                        break
                    await asyncio.sleep(0.05)
            assert (shown["lost"], shown["error"], len(server.mails)) == (0, "", 2)
        finally:
            await asyncio.to_thread(process.stop)
        assert server.raw[0] == server.raw[1]
        assert server.mails[0]["Message-ID"] == server.mails[1]["Message-ID"]
    assert PASSWORD not in (folder / "hub.log").read_text("utf-8")


async def _until(that: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not that():  # noqa: ASYNC110 - what is waited for happens in other processes
            await asyncio.sleep(0.05)


def test_a_wrong_file_for_the_authority_stops_the_start(tmp_path: Path) -> None:
    """REQ-3: the operator hears of it at the start, in words."""
    wrong = tmp_path / "authority.pem"
    wrong.write_text("not a certificate", "utf-8")
    command = [sys.executable, "-m", "app", "hub", "--data", str(tmp_path / "hub"), "--port", "0", "--mail-ca", str(wrong)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, "--mail-ca" in done.stderr, "certificate" in done.stderr) == (6, True, True)
