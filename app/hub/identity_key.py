"""The key of identity numbers (CUST-8): from the environment, or beside the hub's data, made at the first start.

Several may be given, each on a line: the first closes, all open. So a key is changed: the new one is put in front, at the next
start every number is closed anew with it, and then the old one may go. Without the right key the hub runs; only these numbers
are neither told nor changed.
"""

from collections.abc import Mapping
from pathlib import Path

import structlog

from app.hub.database.customer_tables import customer_identities
from app.hub.database.engine import Database
from app.hub.database.statements import Sql
from app.hub.kept_key import BadKey, KeptKey
from app.hub.shop import identities
from app.hub.vault import Vault

logger = structlog.get_logger(__name__)
KEY = KeptKey("identity.key", "FRONTDESK_IDENTITY_KEY", "key of identity numbers")
#: Copies that were made before an upgrade to this revision hold the numbers as they were typed.
_SINCE = "0024"


def settle(database: Database, folder: Path, environment: Mapping[str, str]) -> Vault:
    """The vault of identity numbers, its key made where none was ever needed; every number is closed with its first key.

    Before the hub serves anybody. A stop in the middle loses nothing: the next start goes on.
    """
    with database.reader() as connection:
        before = identities.by_key(Sql(connection))
    vault = Vault(_keys(folder, environment, used=bool(before.keys() - {""})))
    if vault.mark and before.keys() - {vault.mark}:
        _close(database, vault)
    with database.reader() as connection:
        after = identities.by_key(Sql(connection))
    lost = sum(count for mark, count in after.items() if mark not in vault.marks)
    if lost:
        logger.error("identity numbers cannot be opened: their key is missing", numbers=lost, looked_in=KEY.places(folder))
    if after and "" not in after:
        _remove_copies(folder / "backups")
        _empty_log(database)
    return vault


def _keys(folder: Path, environment: Mapping[str, str], *, used: bool) -> tuple[bytes, ...]:
    try:
        found = KEY.find(folder, environment)
    except BadKey as error:
        logger.error("the key of identity numbers cannot be used", reason=str(error))
        return ()
    # Where one was used and is gone, a new one would only hide that.
    return found if found or used else (KEY.make(folder),)


def _close(database: Database, vault: Vault) -> None:
    after: str | None = ""
    while after is not None:
        with database.writer() as connection:
            after = identities.close_anew(Sql(connection), vault, after)
    database.vacuum([customer_identities.name])
    logger.info("identity numbers are closed with the first key", key=vault.mark)


def _remove_copies(backups: Path) -> None:
    """The upgrade that they were put aside for succeeded, and they show what is closed since."""
    for copy in backups.glob("before-*.sqlite3*"):
        if copy.name.split("-")[1] <= _SINCE:
            copy.unlink(missing_ok=True)
            logger.info("removed a copy that held identity numbers as they were typed", file=copy.name)


def _empty_log(database: Database) -> None:
    """What was written over may still stand in SQLite's log; at the start nobody reads, so that it can go at once."""
    if database.sqlite_file is not None:
        with database.writing.connect() as connection:
            Sql(connection).empty_log()
