"""What this machine keeps of a session: who is signed in where, the token, and the key of the offline copy."""

import hashlib
import logging
import os
import threading
import uuid
from pathlib import Path

import msgspec

from app.desktop.paths import Profile
from app.desktop.settings import Option, Settings
from app.domain.ids import DeviceId
from app.domain.people import Staff

_log = logging.getLogger(__name__)
#: The environment variable that hands a session over to a desktop that another program starts (the demo, tests).
HANDED = "FRONTDESK_SESSION"
_SESSION = "session"
_PROFILE = Option("profile.id", "")
_DEVICE = Option("device.id", "")


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """A session as it is kept; small enough for a Windows credential (1,280 characters)."""

    server: str
    login: str
    token: str
    staff: Staff


class Handed(msgspec.Struct, frozen=True):
    """A session without a keyring: what would be kept there, and the offline copy's key in hex."""

    kept: Kept
    key: str


def handed_over(kept: Kept, key: bytes) -> str:
    """The value of HANDED for a desktop that is to be started with this session."""
    return msgspec.json.encode(Handed(kept=kept, key=key.hex())).decode()


def taken_over() -> Handed | None:
    """The session that this program was started with; taken out of the environment, so that no child inherits it."""
    text = os.environ.pop(HANDED, "")
    try:
        return msgspec.json.decode(text, type=Handed) if text else None
    except msgspec.MsgspecError as error:
        raise SystemExit(f"{HANDED} cannot be read: {error}") from error


def account_folder(profile: Profile, kept: Kept) -> Path:
    """Where an account's offline copy lies; two accounts on one profile never share one."""
    name = hashlib.sha256(f"{kept.server}\n{kept.staff.id}".encode()).hexdigest()[:16]
    return profile.data / name


class KeptSessions:
    """Reads and writes the kept session of one profile. Calls may block while the system asks for a password."""

    def __init__(self, profile: Profile, settings: Settings) -> None:
        self._profile = profile
        self._settings = settings

    @property
    def device(self) -> DeviceId:
        """This installation's id; the hub remembers answers by it."""
        if not self._settings.get(_DEVICE):
            self._settings.set(_DEVICE, uuid.uuid4().hex)
        return DeviceId(self._settings.get(_DEVICE))

    def read_within(self, seconds: float) -> tuple[Kept | None, bytes | None]:
        """The kept session and key; both None when there is none or the keyring takes longer (`read` again off the GUI)."""
        if not self._settings.get(_PROFILE):
            return None, None  # nothing was ever kept here: no keyring need be asked
        found: list[tuple[Kept | None, bytes | None]] = []
        thread = threading.Thread(target=lambda: found.append(self.read()), daemon=True)
        thread.start()
        thread.join(seconds)
        return found[0] if found else (None, None)

    def read(self) -> tuple[Kept | None, bytes | None]:
        """The kept session and key. Blocks."""
        if not self._settings.get(_PROFILE):
            return None, None
        from app.desktop.keychain import Keychain, KeychainError, safe_backend, stored_key  # not needed without a kept session

        keychain = Keychain(self._settings.get(_PROFILE), safe_backend())
        try:
            text = keychain.get(_SESSION)
            key = stored_key(keychain)
            kept = msgspec.json.decode(text, type=Kept) if text else None
        except (KeychainError, msgspec.MsgspecError) as error:
            _log.warning("the kept session cannot be read: %s", error)
            return None, None
        return (kept, key) if kept and key else (None, None)

    def can_keep(self) -> bool:
        """Whether this machine has a safe keyring. Blocks."""
        from app.desktop.keychain import safe_backend

        return safe_backend() is not None

    def keep(self, kept: Kept) -> bytes | None:
        """Keeps the session; returns the key of the offline copy, None when the keyring refused. Blocks."""
        from app.desktop.keychain import Keychain, KeychainError, new_key, safe_backend, stored_key

        profile = self._settings.get(_PROFILE) or uuid.uuid4().hex
        keychain = Keychain(profile, safe_backend())
        try:
            key = stored_key(keychain) or new_key(keychain)
            keychain.set(_SESSION, msgspec.json.encode(kept).decode())
        except KeychainError as error:
            _log.warning("the session cannot be kept: %s", error.reason)
            return None
        self._settings.set(_PROFILE, profile)
        return key

    def forget(self) -> None:
        """Signed out: the token and the key are gone. Blocks."""
        if not self._settings.get(_PROFILE):
            return
        from app.desktop.keychain import Keychain, KeychainError, safe_backend

        keychain = Keychain(self._settings.get(_PROFILE), safe_backend())
        try:
            keychain.delete(_SESSION)
            keychain.delete("cache-key")
        except KeychainError as error:
            _log.warning("the session cannot be forgotten: %s", error.reason)

    def derive(self, kept: Kept, password: str) -> bytes:
        """Without a keyring: the key from the account's password, so that the offline copy opens at the next sign-in.

        A changed password begins a new copy; the old one stays unreadable and is put aside. Blocks for a quarter of a second.
        """
        from app.desktop.keychain import KeychainError, Passphrase, WrongPassphrase

        folder = account_folder(self._profile, kept)
        folder.mkdir(parents=True, exist_ok=True)
        passphrase = Passphrase(folder)
        try:
            return passphrase.key(password) if passphrase.exists else passphrase.create(password)
        except (WrongPassphrase, KeychainError):
            return passphrase.create(password)
