"""A phone number shown on request: lists carry its last digits alone, and each look at the whole is logged by the hub."""

import msgspec


class Reveal(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Why the number is looked at: a code, each list says which."""

    purpose: str


class Phone(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The number (E.164), and how many more different people's numbers the asking person may see today.

    `also`: what else the person is reached by and is told with the number alone: "address", "email".
    """

    phone: str
    left: int
    also: dict[str, str] = {}
