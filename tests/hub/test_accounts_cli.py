"""`frontdesk account …` beside a running hub: it notices within seconds, and sessions are cut."""

import io
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from app.__main__ import main
from tests.fakes.hub_process import PASSWORD, HubProcess, make_shop
from tests.fakes.raw_socket import RawSocket


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubProcess]:
    make_shop(tmp_path)
    process = HubProcess(tmp_path)
    process.start()
    yield process
    process.stop()


class Operator:
    """Somebody at the hub's own terminal."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._monkeypatch, self._capsys = folder, monkeypatch, capsys

    def says(self, *words: str, typed: str = "") -> tuple[int, str]:
        """Exit code and everything that was printed."""
        self._monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = main(["account", *words, "--data", str(self._folder)])
        printed = self._capsys.readouterr()
        return code, printed.out + printed.err


@pytest.fixture
def operator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Operator:
    return Operator(tmp_path, monkeypatch, capsys)


def test_a_running_hub_notices_what_the_command_line_changed(hub: HubProcess, operator: Operator) -> None:
    """F20: the colleagues hear of it, and a disabled one is cut, within five seconds."""
    admin, lan = RawSocket(hub.url, hub.sign_in("quan")), RawSocket(hub.url, hub.sign_in())
    assert operator.says("add", "hoa", "--role", "agent", "--display-name", "Hòa", typed="three quiet rivers\n")[0] == 0
    assert admin.event("conversations.staff", timeout=6)["data"]["staff"]["name"] == "Hòa"
    assert hub.sign_in("hoa", "three quiet rivers")
    start = time.monotonic()
    assert operator.says("disable", "LAN")[0] == 0
    assert admin.event("conversations.staff", timeout=6)["data"]["staff"]["active"] is False
    assert lan.closed() == 4002
    assert time.monotonic() - start < 6
    with pytest.raises(httpx.HTTPStatusError):
        hub.sign_in()
    assert operator.says("enable", "lan")[0] == 0
    token = hub.sign_in()
    assert operator.says("password", "lan", typed="four loud mountains\n")[0] == 0
    answer = httpx.get(f"{hub.url}/v1/devices", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 401
    assert hub.sign_in("lan", "four loud mountains")
    code, printed = operator.says("list")
    assert code == 0
    assert [line.split()[0] for line in printed.splitlines()] == ["ACCOUNT", "hoa", "lan", "quan"]
    assert "Hòa" in printed
    admin.close()


@pytest.mark.parametrize(
    ("words", "typed", "sentence"),
    [
        (("add", "lan", "--role", "agent"), "three quiet rivers\n", "the login lan is taken"),
        (("add", "hoa", "--role", "agent"), "short\n", "at least 12 characters"),
        (("disable", "quan"), "", "last admin"),
        (("role", "quan", "--role", "agent"), "", "last admin"),
        (("password", "nobody"), "three quiet rivers\n", "no such account"),
        (("shop", "Another"), "", "serves the shop Minh Anh Electronics already"),
    ],
)
def test_refusals_are_sentences(tmp_path: Path, operator: Operator, words: tuple[str, ...], typed: str, sentence: str) -> None:
    make_shop(tmp_path)
    code, printed = operator.says(*words, typed=typed)
    assert code == 1
    assert sentence in printed


def test_a_teams_hub_begins_with_a_shop_and_an_account(operator: Operator) -> None:
    assert "no shop yet" in operator.says("list")[1]
    assert "not a time zone" in operator.says("shop", "Đèn & Loa", "--time-zone", "Mars/Olympus")[1]
    assert "not a currency" in operator.says("shop", "Đèn & Loa", "--currency", "dong")[1]
    assert operator.says("shop", "Đèn & Loa") == (0, "the hub serves Đèn & Loa\n")
    assert operator.says("add", "quan", "--role", "admin", typed=f"{PASSWORD}\n") == (0, "quan may sign in\n")
    assert operator.says("sign-out", "quan") == (0, "quan is signed out everywhere\n")
