"""A vault: closes single values with AES-256-GCM, each bound to what it belongs to, and says which key opens which.

The first key closes, every key opens: a new one is put in front, and the old one stays until nothing is closed with it.
"""

import hashlib
import os
from base64 import b64decode, b64encode
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE = 12


class Locked(Exception):
    """There is no key for it, or it was changed or moved from where it belongs."""


class Vault:
    """`keys` have 32 bytes each. Without any it opens and closes nothing. `marks` names them: what it can open."""

    def __init__(self, keys: Sequence[bytes] = ()) -> None:
        self._ciphers = {hashlib.sha256(key).hexdigest()[:8]: AESGCM(key) for key in keys}
        self.marks = tuple(self._ciphers)

    @property
    def mark(self) -> str:
        """Of the key that closes; "" without any."""
        return self.marks[0] if self.marks else ""

    def close(self, text: str, *owner: str) -> str:
        """As printable text, for the key `mark`. Only the same `owner` opens it. Raises Locked."""
        if not self.marks:
            raise Locked
        nonce = os.urandom(_NONCE)
        return b64encode(nonce + self._ciphers[self.mark].encrypt(nonce, text.encode(), _bound(owner))).decode()

    def open(self, mark: str, closed: str, *owner: str) -> str:
        """What was closed with the key `mark`. Raises Locked."""
        try:
            whole = b64decode(closed)
            return self._ciphers[mark].decrypt(whole[:_NONCE], whole[_NONCE:], _bound(owner)).decode()
        except (KeyError, ValueError, InvalidTag) as error:
            raise Locked from error


def _bound(owner: Sequence[str]) -> bytes:
    return "\0".join(owner).encode()
