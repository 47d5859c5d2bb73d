"""The key that the audit log is chained with: from the environment, or beside the hub's data, made at the first start.

Whoever can write to the database alone cannot make up rows that hold, for they do not have it. As 64 hexadecimal digits.
"""

import os
import secrets
from collections.abc import Mapping
from pathlib import Path

FILE = "audit.key"
#: The environment variable; with _FILE behind, the file that holds it.
NAME = "FRONTDESK_AUDIT_KEY"
_BYTES = 32


class BadKey(Exception):
    """There is no key where one must be, or what is there is none; the text is for whoever runs the hub."""


def find(folder: Path, environment: Mapping[str, str]) -> bytes | None:
    """The key; None where there is none. Raises BadKey."""
    if text := environment.get(NAME, ""):
        return _key(text, NAME)
    if named := environment.get(f"{NAME}_FILE", ""):
        try:
            return _read(Path(named), f"{NAME}_FILE: {named}")
        except OSError as error:
            raise BadKey(f"{NAME}_FILE: {named}: {error.strerror}") from error
    try:
        return _read(folder / FILE, str(folder / FILE))
    except FileNotFoundError:
        return None


def settle(folder: Path, environment: Mapping[str, str], chained: bool) -> bytes:
    """The key, made where there is none yet. Raises BadKey, also when rows are `chained` with one that is gone: a new one in
    its place would hide that, and the log would never hold again."""
    found = find(folder, environment)
    if found is not None:
        return found
    if chained:
        raise BadKey(
            f"the audit log is chained with a key, but {folder / FILE} is gone: put it back, or set {NAME} or {NAME}_FILE"
        )
    key = secrets.token_bytes(_BYTES)
    # All of it or nothing: half a key would keep the hub from starting for ever.
    fresh = folder / f"{FILE}.new"
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(key.hex() + "\n")
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(folder / FILE)
    return key


def _read(file: Path, where: str) -> bytes:
    try:
        return _key(file.read_text(encoding="ascii"), where)
    except UnicodeDecodeError as error:
        raise BadKey(f"{where} holds no audit key: {2 * _BYTES} hexadecimal digits") from error


def _key(text: str, where: str) -> bytes:
    try:
        key = bytes.fromhex(text.strip())
    except ValueError:
        key = b""
    if len(key) != _BYTES:
        raise BadKey(f"{where} holds no audit key: {2 * _BYTES} hexadecimal digits")
    return key
