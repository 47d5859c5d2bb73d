"""Secrets only where the system keeps them safe; otherwise a passphrase, or nothing (F8)."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend

from app.desktop import keychain
from app.desktop.keychain import (
    BLOB_LIMIT,
    InCache,
    Keychain,
    KeychainError,
    Passphrase,
    Secrets,
    Unkept,
    WrongPassphrase,
    new_key,
    safe_backend,
    stored_key,
)
from app.desktop.sync.cache.opening import open_cache
from tests.fakes.keyring import FakeKeyring


class TestKeychain:
    def test_profiles_share_nothing(self) -> None:
        keyring = FakeKeyring()
        one, other = Keychain("one", keyring), Keychain("other", keyring)
        one.set("session", "a")
        assert (one.get("session"), other.get("session"), one.get("else")) == ("a", None, None)
        other.delete("session")
        one.delete("session")
        one.delete("session")  # twice does no harm
        assert keyring.entries == {}

    @pytest.mark.parametrize(("state", "reason"), [("locked", "locked"), ("broken", "failed"), ("forgets", "failed")])
    def test_a_keyring_that_does_not_keep_is_told(self, state: str, reason: str) -> None:
        with pytest.raises(KeychainError) as failed:
            Keychain("p", FakeKeyring(state)).set("session", "a")
        assert failed.value.reason == reason

    def test_without_a_safe_keyring_nothing_is_kept(self) -> None:
        for call in (lambda k: k.get("a"), lambda k: k.set("a", "b"), lambda k: k.delete("a")):
            with pytest.raises(KeychainError) as none:
                call(Keychain("p", None))
            assert none.value.reason == "none"

    def test_secrets_fit_into_windows_entries(self) -> None:
        chain = Keychain("p", FakeKeyring())
        chain.set("a", "x" * BLOB_LIMIT)
        with pytest.raises(ValueError):
            chain.set("a", "x" * (BLOB_LIMIT + 1))
        assert chain.get("a") == "x" * BLOB_LIMIT


class TestAllowList:
    @pytest.mark.parametrize(
        "name",
        [
            "keyrings.alt.file.PlaintextKeyring",
            "keyring.backends.null.Keyring",
            "keyring.backends.chainer.ChainerBackend",
            "os.path",
        ],
    )
    def test_others_are_never_used_even_when_asked_for(self, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PYTHON_KEYRING_BACKEND", name)
        assert safe_backend() is None

    def test_the_first_that_works_is_used(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delenv("PYTHON_KEYRING_BACKEND", raising=False)
        platform = "linux" if sys.platform.startswith("linux") else sys.platform
        names = ("keyring.backends.no_such_module.Keyring", "keyring.backends.fail.Keyring", "tests.fakes.keyring.FakeKeyring")
        monkeypatch.setitem(keychain._SAFE, platform, names)
        assert isinstance(safe_backend(), FakeKeyring)
        monkeypatch.setitem(keychain._SAFE, platform, names[:2])
        assert safe_backend() is None

    def test_every_name_on_the_list_is_a_real_backend(self) -> None:
        for name in (name for names in keychain._SAFE.values() for name in names):
            module, _, kind = name.rpartition(".")
            assert issubclass(getattr(__import__(module, fromlist=[kind]), kind), KeyringBackend)

    def test_a_machine_without_a_session_bus_has_none(self) -> None:
        """As in a container or over ssh: an answer, not an exception."""
        environment = {k: v for k, v in os.environ.items() if k not in {"PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS"}}
        environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"
        script = "from app.desktop.keychain import safe_backend; print(safe_backend())"
        done = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, text=True, encoding="utf-8", env=environment, check=True
        )
        if sys.platform == "linux":
            assert done.stdout.strip() == "None", done.stderr


class TestKeys:
    @pytest.fixture(params=["keychain", "unkept"])
    def kept(self, request: pytest.FixtureRequest) -> Secrets:
        return Keychain("p", FakeKeyring()) if request.param == "keychain" else Unkept()

    def test_a_new_key_is_random_and_found_again(self, kept: Secrets) -> None:
        assert stored_key(kept) is None
        key = new_key(kept)
        assert len(key) == 32
        assert stored_key(kept) == key
        assert new_key(kept) != key

    @pytest.mark.parametrize("text", ["", "not base64!", "YWJj", "ü"])
    def test_what_is_no_key_is_none(self, kept: Secrets, text: str) -> None:
        kept.set("cache-key", text)
        assert stored_key(kept) is None

    def test_a_key_that_cannot_be_kept_is_not_used(self) -> None:
        with pytest.raises(KeychainError):
            new_key(Keychain("p", FakeKeyring("forgets")))


class TestPassphrase:
    def test_the_same_words_give_the_same_key_and_others_are_refused(self, tmp_path: Path) -> None:
        passphrase = Passphrase(tmp_path)
        assert not passphrase.exists
        key = passphrase.create("mật khẩu dài пароль")
        assert passphrase.exists
        assert Passphrase(tmp_path).key("mật khẩu dài пароль") == key
        assert len(key) == 32
        with pytest.raises(WrongPassphrase):
            passphrase.key("mat khau dai")
        assert key.hex() not in (tmp_path / "passphrase.json").read_text(encoding="utf-8")

    def test_two_profiles_with_the_same_words_have_other_keys(self, tmp_path: Path) -> None:
        (tmp_path / "b").mkdir()
        assert Passphrase(tmp_path).create("words") != Passphrase(tmp_path / "b").create("words")

    @pytest.mark.parametrize("content", [b"", b"{", b"{}", b'{"salt":"zz","check":""}', b'{"salt":"00","check":"","n":3}'])
    def test_a_damaged_recipe_is_told(self, tmp_path: Path, content: bytes) -> None:
        (tmp_path / "passphrase.json").write_bytes(content)
        with pytest.raises(KeychainError):
            Passphrase(tmp_path).key("words")

    def test_the_session_of_such_a_profile_lies_in_its_cache(self, tmp_path: Path) -> None:
        key = Passphrase(tmp_path).create("words")
        opened = open_cache(tmp_path, key)
        InCache(opened.cache).set("session", "token")
        opened.close()
        opened = open_cache(tmp_path, Passphrase(tmp_path).key("words"))
        kept = InCache(opened.cache)
        assert kept.get("session") == "token"
        kept.delete("session")
        assert kept.get("session") is None
        opened.close()
