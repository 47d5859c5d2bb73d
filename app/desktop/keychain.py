"""Secrets of this machine: the cache's key and the session, in the system's keyring and nowhere less safe (F8).

Without a safe keyring there are two ways, and the person chooses: a passphrase at every start (`Passphrase`), or nothing
is kept at all (`Unkept`). A keyring that writes plain text is never used, whatever is configured.
"""

import base64
import binascii
import contextlib
import hashlib
import importlib
import os
import secrets
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import msgspec

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

    from app.desktop.sync.cache.cache import Cache

#: What Windows takes in one entry: 2,560 bytes of UTF-16.
BLOB_LIMIT = 1_280
_SERVICE = "Frontdesk"
_KEY = "cache-key"
_KEY_BYTES = 32
#: Each keeps secrets encrypted under the person's own login; nothing else is trusted. By platform, the best first.
_SAFE: dict[str, Sequence[str]] = {
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
    "darwin": ("keyring.backends.macOS.Keyring",),
    "linux": (
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
    ),
}


class KeychainError(Exception):
    """The keyring did not answer. `reason`: "none" (no safe one), "locked", "failed"."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class WrongPassphrase(Exception):
    """Not the passphrase that this profile was begun with."""


class Secrets(Protocol):
    """Where small secrets are kept. Calls may take seconds (the system asks for a password): never on the GUI thread,
    but in the second executor. They raise KeychainError."""

    def get(self, name: str) -> str | None:
        """The secret, None when there is none."""

    def set(self, name: str, value: str) -> None:
        """Keeps it; at most BLOB_LIMIT characters."""

    def delete(self, name: str) -> None:
        """Forgets it; no error when there was none."""


def safe_backend() -> "KeyringBackend | None":
    """The keyring to use, None when this machine has no safe one. PYTHON_KEYRING_BACKEND chooses, but only a safe one."""
    chosen = os.environ.get("PYTHON_KEYRING_BACKEND")
    safe = _SAFE.get("linux" if sys.platform.startswith("linux") else sys.platform, ())
    for name in safe if chosen is None else [name for name in safe if name == chosen]:
        module, _, kind = name.rpartition(".")
        # Not keyring.get_keyring(): it reads every installed package's entry points, and may answer with a chain that
        # falls back on plain text.
        with contextlib.suppress(Exception):  # a backend that cannot work here says so in many ways: it is not one
            backend_class = getattr(importlib.import_module(module), kind)
            if backend_class.priority > 0:
                backend: KeyringBackend = backend_class()
                return backend
    return None


class Keychain:
    """The system's keyring, for one profile. `profile` is a name that stays with the profile's folder."""

    def __init__(self, profile: str, backend: "KeyringBackend | None") -> None:
        self._profile = profile
        self._backend = backend

    def get(self, name: str) -> str | None:
        """See Secrets."""
        with _translated():
            return self._safe().get_password(_SERVICE, self._entry(name))

    def set(self, name: str, value: str) -> None:
        """See Secrets. Reads it back: there are keyrings that take everything and keep nothing."""
        if len(value) > BLOB_LIMIT:
            raise ValueError(f"a secret has at most {BLOB_LIMIT} characters")
        with _translated():
            self._safe().set_password(_SERVICE, self._entry(name), value)
        if self.get(name) != value:
            raise KeychainError("failed")

    def delete(self, name: str) -> None:
        """See Secrets."""
        if self.get(name) is not None:
            with _translated():
                self._safe().delete_password(_SERVICE, self._entry(name))

    def _safe(self) -> "KeyringBackend":
        if self._backend is None:
            raise KeychainError("none")
        return self._backend

    def _entry(self, name: str) -> str:
        return f"{self._profile}/{name}"


class Unkept:
    """Secrets until the program ends: not signed in at the next start, and the cache of this session cannot be read then."""

    def __init__(self) -> None:
        self._held: dict[str, str] = {}

    def get(self, name: str) -> str | None:
        """See Secrets."""
        return self._held.get(name)

    def set(self, name: str, value: str) -> None:
        """See Secrets."""
        self._held[name] = value

    def delete(self, name: str) -> None:
        """See Secrets."""
        self._held.pop(name, None)


class InCache:
    """Secrets of a profile with a passphrase: inside the cache that the passphrase opens. On the cache's thread, and raises
    its errors."""

    def __init__(self, cache: "Cache") -> None:
        self._cache = cache

    def get(self, name: str) -> str | None:
        """See Secrets."""
        return self._cache.secret(name)

    def set(self, name: str, value: str) -> None:
        """See Secrets."""
        self._cache.keep_secret(name, value)

    def delete(self, name: str) -> None:
        """See Secrets."""
        self._cache.keep_secret(name, None)


def stored_key(kept: Secrets) -> bytes | None:
    """The cache's key; None when there is none, or none that makes sense: the old cache must then be put aside."""
    text = kept.get(_KEY)
    try:
        key = base64.b64decode(text or "", validate=True)
    except (binascii.Error, ValueError):
        return None
    return key if len(key) == _KEY_BYTES else None


def new_key(kept: Secrets) -> bytes:
    """A fresh random key, kept. Raises KeychainError: then it opens nothing, since it could not be found again."""
    key = secrets.token_bytes(_KEY_BYTES)
    kept.set(_KEY, base64.b64encode(key).decode("ascii"))
    return key


class _Recipe(msgspec.Struct, frozen=True):
    """How a passphrase becomes a key; `check` tells a wrong one at once."""

    salt: str
    check: str
    n: int = 1 << 16
    r: int = 8
    p: int = 1


class Passphrase:
    """Derives the cache's key from a passphrase (scrypt, 64 MiB, about a quarter of a second; in the second executor)."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "passphrase.json"

    @property
    def exists(self) -> bool:
        """Whether this profile has been begun with a passphrase."""
        return self._path.is_file()

    def create(self, passphrase: str) -> bytes:
        """Begins a profile with it. Returns the key."""
        salt = secrets.token_bytes(16)
        recipe = _Recipe(salt=salt.hex(), check="")
        key = _derived(passphrase, recipe)
        recipe = msgspec.structs.replace(recipe, check=_check(key))
        part = self._path.with_suffix(".part")
        part.write_bytes(msgspec.json.encode(recipe))
        os.replace(part, self._path)
        return key

    def key(self, passphrase: str) -> bytes:
        """The key. Raises WrongPassphrase, KeychainError("failed") when the recipe cannot be read."""
        try:
            recipe = msgspec.json.decode(self._path.read_bytes(), type=_Recipe)
            key = _derived(passphrase, recipe)
        except (OSError, ValueError, msgspec.MsgspecError) as error:
            raise KeychainError("failed") from error
        if not secrets.compare_digest(_check(key), recipe.check):
            raise WrongPassphrase
        return key


def _derived(passphrase: str, recipe: _Recipe) -> bytes:
    salt = bytes.fromhex(recipe.salt)
    memory = 256 * recipe.n * recipe.r  # twice what it needs
    return hashlib.scrypt(passphrase.encode(), salt=salt, n=recipe.n, r=recipe.r, p=recipe.p, maxmem=memory, dklen=_KEY_BYTES)


def _check(key: bytes) -> str:
    return hashlib.sha256(b"frontdesk passphrase" + key).hexdigest()


@contextlib.contextmanager
def _translated() -> Iterator[None]:
    from keyring.errors import KeyringError, KeyringLocked  # with the backend: 100 ms that the first frame need not wait for

    try:
        yield
    except KeyringLocked as error:
        raise KeychainError("locked") from error
    except KeyringError as error:
        raise KeychainError("failed") from error
