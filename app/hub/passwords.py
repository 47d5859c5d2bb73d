"""Passwords: what one must be like, and argon2id off the loop."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from app.domain.errors import Refused

#: Characters.
SHORTEST = 12
LONGEST = 256
#: Hashing at once; each takes 19 MiB and a core for some 20 ms.
_THREADS = 2


def check_password(password: str, login: str) -> None:
    """Raises Refused: password.too_short, password.too_long, password.too_simple."""
    if len(password) < SHORTEST:
        raise Refused("password.too_short", limit=SHORTEST)
    if len(password) > LONGEST:
        raise Refused("password.too_long", limit=LONGEST)
    if len(set(password)) < 5 or login in password.casefold():
        raise Refused("password.too_simple")


def _hasher() -> PasswordHasher:
    # OWASP's least: 19 MiB, two passes, one lane.
    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


def hash_password(password: str) -> str:
    """The encoded argon2id hash; takes some 20 ms, so on the loop use `Passwords`."""
    return _hasher().hash(password)


class Passwords:
    """Hashes and verifies on threads of its own, so that a flood of sign-ins delays neither messages nor reads."""

    def __init__(self) -> None:
        self._hasher = _hasher()
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="passwords")
        # An unknown login is verified against this: it takes as long as a known one.
        self._nobody = self._hasher.hash("nobody has this password")

    async def hash(self, password: str) -> str:
        """The encoded hash."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._hasher.hash, password)

    async def verify(self, encoded: str | None, password: str) -> bool:
        """Whether the password is right; None (no such account) is never right and takes the same time."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._verify, encoded, password[: LONGEST + 1])

    def close(self) -> None:
        """Ends the threads."""
        self._threads.shutdown()

    def _verify(self, encoded: str | None, password: str) -> bool:
        try:
            return self._hasher.verify(encoded or self._nobody, password) and encoded is not None
        except (VerificationError, InvalidHashError):
            return False
