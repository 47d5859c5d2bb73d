"""The key that the audit log is chained with: from the environment, or beside the hub's data, made at the first start.

Whoever can write to the database alone cannot make up rows that hold, for they do not have it. As 64 hexadecimal digits.
"""

from collections.abc import Mapping
from pathlib import Path

from app.hub.kept_key import BadKey as BadKey
from app.hub.kept_key import KeptKey

KEY = KeptKey("audit.key", "FRONTDESK_AUDIT_KEY", "audit key")
FILE, NAME = KEY.file, KEY.name


def find(folder: Path, environment: Mapping[str, str]) -> bytes | None:
    """The key; None where there is none. Raises BadKey, also when there are several: the chain has one."""
    found = KEY.find(folder, environment)
    if len(found) > 1:
        raise BadKey(f"{KEY.places(folder)} holds {len(found)} keys, and the audit log has one")
    return found[0] if found else None


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
    return KEY.make(folder)
