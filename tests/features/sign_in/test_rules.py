"""The hub's address as people type it; never a password over plain http beyond this machine."""

import pytest

from app.domain.errors import Refused
from app.features.sign_in.rules import hub_address


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("desk.example.com", "https://desk.example.com"),
        (" https://desk.example.com/ ", "https://desk.example.com"),
        ("desk.example.com:8443", "https://desk.example.com:8443"),
        ("localhost:8000", "http://localhost:8000"),
        ("127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
    ],
)
def test_addresses_are_completed(typed: str, address: str) -> None:
    assert hub_address(typed) == address


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "sign_in.address"),
        ("ftp://desk.example.com", "sign_in.address"),
        ("https://user:pass@desk.example.com", "sign_in.address"),
        ("https://desk.example.com:99999", "sign_in.address"),
        ("two words", "sign_in.address"),
        ("javascript:alert(1)", "sign_in.address"),
        ("http://desk.example.com", "sign_in.plain_http"),
        ("http://127.0.0.1.example.com", "sign_in.plain_http"),
    ],
)
def test_what_is_no_safe_address_is_refused_with_a_code(typed: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        hub_address(typed)
    assert refused.value.code == code
