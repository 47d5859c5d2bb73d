"""A finding: one thing that speaks against a message, and how loudly."""

import msgspec

#: From this sum of weights on a message is caught. One thing that real buyers never do weighs as much alone; whatever
#: real buyers do now and then (a link, a phone number, a bargain) weighs less, so that it takes two of them.
CAUGHT = 100


class Finding(msgspec.Struct, frozen=True, gc=False):
    """`code` is said in words by the client; `fact` is what was found, such as a host or a phrase, for the log and for people."""

    code: str
    weight: int
    fact: str = ""
