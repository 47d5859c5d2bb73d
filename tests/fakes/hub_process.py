"""A real hub in a process of its own, with a small shop, to be started, stopped, killed and started again on its port."""

import json
import os
import subprocess
import sys
from pathlib import Path

import httpx

from app.domain.ids import ShopId
from app.domain.people import Role, Shop
from app.features.conversations.hub import announce_staff
from app.hub import accounts
from app.hub.database import people, trade
from app.hub.database.engine import Database, sqlite_url
from app.hub.database.writer import GroupCommit, Work
from app.hub.hub import wall_clock
from app.hub.passwords import hash_password
from app.hub.transaction import Transaction
from tests.fakes.fresh_database import make_fresh

ROOT = Path(__file__).resolve().parents[2]
SHOP = ShopId("shop-1")
PASSWORD = "correct horse battery"


def make_shop(folder: Path, picture: str = "") -> None:
    """A database with the shop, Lan (agent), Quân (admin) and two products."""
    file = folder / "hub.sqlite3"
    make_fresh(file)
    database = Database(sqlite_url(file))
    encoded = hash_password(PASSWORD)

    def fill(tx: Transaction) -> None:
        shop = Shop(id=SHOP, name="Minh Anh Electronics", time_zone="Asia/Ho_Chi_Minh", currency="VND")
        people.add_shop(tx.sql, shop, tx.now, currency_digits=0, address="12 Lê Lợi, Huế")
        accounts.add(tx, announce_staff, SHOP, "lan", "Lan", [Role.AGENT], encoded)
        accounts.add(tx, announce_staff, SHOP, "quan", "Quân", [Role.ADMIN], encoded)
        for number, (name, stock) in enumerate((("Wireless earbuds A3", 5), ("Smart bulb 9 W", 0))):
            words = json.dumps({"en": name, "vi": "Tai nghe đen", "zh_CN": "无线耳机", "uk": "Навушники"}).encode()
            row = {"id": f"p{number}", "shop": SHOP, "sku": f"SKU-{number}", "name": words, "about": words, "picture": picture}
            tx.connection.execute(
                trade.products.insert().values(**row, price=260_000, currency="VND", stock=stock, created=tx.now)
            )

    group = GroupCommit(database, wall_clock)
    group.commit([Work(fill)]).outcomes[0].get()
    group.close()
    database.close()


class HubProcess:
    """`url` stays the same over restarts."""

    def __init__(self, folder: Path, *options: str) -> None:
        self.folder = folder
        self.port = 0
        self._options = options
        self._process: subprocess.Popen[str] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        """Returns when the hub has printed its address."""
        command = [sys.executable, "-m", "app", "hub", "--data", str(self.folder), "--port", str(self.port)]
        command += ["--test-payments", *self._options]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        with (self.folder / "hub.log").open("ab") as log:
            self._process = subprocess.Popen(
                command, cwd=self.folder, stdout=subprocess.PIPE, stderr=log, encoding="utf-8", env=environment
            )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the hub did not start"
        self.port = int(json.loads(line)["url"].rpartition(":")[2])

    def stop(self) -> None:
        """In an orderly way."""
        if self._process is not None:
            self._process.terminate()
            self._ended()

    def kill(self) -> None:
        """As kill -9 does (F2)."""
        if self._process is not None:
            self._process.kill()
            self._ended()

    def _ended(self) -> None:
        assert self._process is not None
        self._process.wait(15)
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._process = None

    def sign_in(self, login: str = "lan", password: str = PASSWORD) -> str:
        """A staff member's token."""
        answer = httpx.post(f"{self.url}/v1/sign-in", json={"login": login, "password": password, "device": "test"})
        answer.raise_for_status()
        token: str = answer.json()["token"]
        return token
