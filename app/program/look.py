"""How this person's program looks and behaves: what every window is built with."""

import msgspec

from app.desktop.appearance import Appearance
from app.desktop.languages import Languages
from app.desktop.settings import Settings
from app.desktop.shortcuts import Shortcuts


class Look(msgspec.Struct, frozen=True):
    """Built once at the start, passed to whoever makes widgets."""

    settings: Settings
    appearance: Appearance
    languages: Languages
    shortcuts: Shortcuts
