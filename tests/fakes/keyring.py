"""A keyring in memory that can be locked, forgetful or out of order."""

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError


class FakeKeyring(KeyringBackend):
    """`state`: "works", "locked", "forgets" (takes everything, keeps nothing) or "broken"."""

    priority = 9  # type: ignore[assignment]  # keyring declares it as a property of the class

    def __init__(self, state: str = "works") -> None:
        super().__init__()
        self.state = state
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        if self.state == "broken":
            raise PasswordSetError("out of order")
        if self.state != "forgets":
            self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._check()
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError("not there")

    def _check(self) -> None:
        if self.state == "locked":
            raise KeyringLocked("the person said no")
