"""Keyboard shortcuts: each declared once, remappable, kept in the settings, checked for conflicts."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import partial

import msgspec
from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from app.desktop.kit.words import QT_TRANSLATE_NOOP
from app.desktop.settings import Option, Settings

_REMAPPED = Option("shortcuts", "{}")
SEND_KEY = Option(
    "chat.send_key",
    "enter",
    QT_TRANSLATE_NOOP("Settings", "Send messages with"),
    section="chat",
    choices={"enter": QT_TRANSLATE_NOOP("Settings", "Enter"), "ctrl_enter": QT_TRANSLATE_NOOP("Settings", "Ctrl+Enter")},
)
SEND_AND_NEXT = Option(
    "chat.send_and_next",
    False,
    QT_TRANSLATE_NOOP("Settings", "While Enter sends, Ctrl+Enter sends and goes to the chat that waits longest"),
    section="chat",
)


class Key(StrEnum):
    """Everything that a key can do."""

    SEND = "chat.send"
    NEW_LINE = "chat.new_line"
    SEND_AND_NEXT = "chat.send_and_next"
    PALETTE = "palette"
    FIND = "search.chat"
    GO_TO_DATE = "chat.date"
    QUOTE = "chat.quote"
    FIND_EVERYWHERE = "search.everywhere"
    LONGEST_WAITING = "chats.longest_waiting"
    PREVIOUS_CHAT = "chats.previous"
    NEXT_CHAT = "chats.next"
    RECENT_CHAT = "chats.recent"
    RECENT_BACK = "chats.recent_back"
    NTH_CHAT = "chats.nth"
    ABOUT_ORDER = "chats.about_order"
    FILTER = "chats.filter"
    UNDO = "lists.undo"
    DUE = "chats.due"
    REMIND = "chats.remind"
    NEXT_PANE = "panes.next"
    PREVIOUS_PANE = "panes.previous"
    PRESENCE = "routing.presence"
    TAKE_CHAT = "routing.take"
    CLOSE_CHAT = "routing.close"
    TRANSFER = "routing.transfer"
    NOTE = "notes.write"
    QUIET = "alerts.quiet"
    SPAM = "chats.spam"
    BLOCK = "moderation.block"
    REPORT = "moderation.report"
    REPORTS = "moderation.reports"
    SUGGESTION = "assistant.suggestion"
    COUPON = "coupons.send"
    CONTACT = "landing.contact"
    LIST = "shortcuts.list"
    QUIT = "quit"


class Shortcut(msgspec.Struct, frozen=True):
    """A thing to do, its English name, and the keys it has unless remapped. `fixed` ones follow another setting."""

    key: Key
    label: str
    defaults: tuple[str, ...]
    fixed: bool = False


TABLE: tuple[Shortcut, ...] = (
    Shortcut(Key.SEND, QT_TRANSLATE_NOOP("Shortcuts", "Send"), ("Return",), fixed=True),
    Shortcut(Key.NEW_LINE, QT_TRANSLATE_NOOP("Shortcuts", "New line"), ("Shift+Return",), fixed=True),
    Shortcut(
        Key.SEND_AND_NEXT,
        QT_TRANSLATE_NOOP("Shortcuts", "Send, and go to the chat that waits longest"),
        ("Ctrl+Return",),
        fixed=True,
    ),
    Shortcut(Key.PALETTE, QT_TRANSLATE_NOOP("Shortcuts", "Find or do anything"), ("Ctrl+K",)),
    Shortcut(Key.FIND, QT_TRANSLATE_NOOP("Shortcuts", "Search in this chat, or in this list"), ("Ctrl+F",)),
    Shortcut(Key.GO_TO_DATE, QT_TRANSLATE_NOOP("Shortcuts", "Go to a date in this chat"), ("Ctrl+G",)),
    Shortcut(Key.QUOTE, QT_TRANSLATE_NOOP("Shortcuts", "Answer this message"), ("Ctrl+Shift+A",)),
    Shortcut(Key.FIND_EVERYWHERE, QT_TRANSLATE_NOOP("Shortcuts", "Search everywhere"), ("Ctrl+Shift+F",)),
    Shortcut(
        Key.LONGEST_WAITING,
        QT_TRANSLATE_NOOP("Shortcuts", "Go to the chat that waits longest"),
        ("Ctrl+Alt+Down", "Alt+Shift+Down"),
    ),
    Shortcut(Key.PREVIOUS_CHAT, QT_TRANSLATE_NOOP("Shortcuts", "Previous chat"), ("Alt+Up",)),
    Shortcut(Key.NEXT_CHAT, QT_TRANSLATE_NOOP("Shortcuts", "Next chat"), ("Alt+Down",)),
    Shortcut(Key.RECENT_CHAT, QT_TRANSLATE_NOOP("Shortcuts", "Back through the recent chats"), ("Ctrl+Tab",)),
    Shortcut(Key.RECENT_BACK, QT_TRANSLATE_NOOP("Shortcuts", "Forward through the recent chats"), ("Ctrl+Shift+Tab",)),
    Shortcut(
        Key.NTH_CHAT,
        QT_TRANSLATE_NOOP("Shortcuts", "First to ninth chat of the list"),
        tuple(f"Ctrl+{digit}" for digit in range(1, 10)),
    ),
    Shortcut(Key.ABOUT_ORDER, QT_TRANSLATE_NOOP("Shortcuts", "Write about an order"), ("Ctrl+Shift+O",)),
    Shortcut(Key.FILTER, QT_TRANSLATE_NOOP("Shortcuts", "Filter the list"), ("Ctrl+Shift+L",)),
    Shortcut(Key.UNDO, QT_TRANSLATE_NOOP("Shortcuts", "Take back what was just done to a list"), ("Ctrl+Z",)),
    Shortcut(Key.DUE, QT_TRANSLATE_NOOP("Shortcuts", "What is due next"), ("Ctrl+Shift+U",)),
    Shortcut(Key.REMIND, QT_TRANSLATE_NOOP("Shortcuts", "Remind me of this chat"), ("Ctrl+Shift+R",)),
    Shortcut(Key.NEXT_PANE, QT_TRANSLATE_NOOP("Shortcuts", "Next pane"), ("F6",)),
    Shortcut(Key.PREVIOUS_PANE, QT_TRANSLATE_NOOP("Shortcuts", "Previous pane"), ("Shift+F6",)),
    Shortcut(Key.PRESENCE, QT_TRANSLATE_NOOP("Shortcuts", "Choose your presence"), ("Ctrl+Shift+P",)),
    Shortcut(Key.TAKE_CHAT, QT_TRANSLATE_NOOP("Shortcuts", "Take this chat"), ("Ctrl+Shift+T",)),
    Shortcut(Key.CLOSE_CHAT, QT_TRANSLATE_NOOP("Shortcuts", "Close this chat, or open it again"), ("Ctrl+Shift+E",)),
    Shortcut(Key.TRANSFER, QT_TRANSLATE_NOOP("Shortcuts", "Hand this chat over"), ("Ctrl+Shift+H",)),
    Shortcut(Key.NOTE, QT_TRANSLATE_NOOP("Shortcuts", "Write a note for colleagues, or to the buyer again"), ("Ctrl+Shift+N",)),
    Shortcut(Key.QUIET, QT_TRANSLATE_NOOP("Shortcuts", "Do not disturb on or off"), ("Ctrl+Shift+D",)),
    Shortcut(Key.SPAM, QT_TRANSLATE_NOOP("Shortcuts", "Spam, or not spam"), ("Ctrl+Shift+J",)),
    Shortcut(Key.BLOCK, QT_TRANSLATE_NOOP("Shortcuts", "Block this buyer, or unblock them"), ("Ctrl+Shift+B",)),
    Shortcut(Key.REPORT, QT_TRANSLATE_NOOP("Shortcuts", "Report this buyer"), ("Ctrl+Shift+M",)),
    Shortcut(Key.REPORTS, QT_TRANSLATE_NOOP("Shortcuts", "Show the reports"), ("Ctrl+Shift+Y",)),
    Shortcut(Key.SUGGESTION, QT_TRANSLATE_NOOP("Shortcuts", "First to third suggested reply"), ("Alt+1", "Alt+2", "Alt+3")),
    Shortcut(Key.COUPON, QT_TRANSLATE_NOOP("Shortcuts", "Send a coupon"), ("Ctrl+Shift+G",)),
    Shortcut(Key.CONTACT, QT_TRANSLATE_NOOP("Shortcuts", "Enter a contact"), ("Ctrl+Shift+I",)),
    Shortcut(Key.LIST, QT_TRANSLATE_NOOP("Shortcuts", "List of shortcuts"), ("F1", "Ctrl+/")),
    Shortcut(Key.QUIT, QT_TRANSLATE_NOOP("Shortcuts", "Quit"), ("Ctrl+Q",)),
)
_BY_KEY = {shortcut.key: shortcut for shortcut in TABLE}


class Shortcuts(QObject):
    """The keys in force. `changed` says that some were remapped."""

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._bound: dict[Key, list[QAction]] = {}
        self._announced: set[Key] = set()
        settings.declare(SEND_KEY, SEND_AND_NEXT)
        for option in (SEND_KEY, SEND_AND_NEXT):
            settings.on_change(option, self.changed.emit)

    def bind(self, key: Key, owner: QWidget, do: Callable[[], object], *, within: bool = False) -> QAction:
        """Let `key` call `do` while `owner` is in sight in the active window. The action belongs to `owner`.

        `within`: only while `owner` or something in it has the focus, for keys that fields have a use of their own for.
        """
        action = self._bind(key, owner, lambda *_checked: do())
        if within:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return action

    def bind_nth(self, key: Key, owner: QWidget, do: Callable[[int], object]) -> None:
        """Like `bind`, but each of the shortcut's keys calls `do` with its own place in the list, from 0."""
        for place in range(len(_BY_KEY[key].defaults)):
            self._bind(key, owner, partial(_call, do, place), place)

    def announce(self, key: Key) -> None:
        """List a shortcut that its feature reads itself, with `matches`."""
        self._announced.add(key)

    def matches(self, key: Key, event: QKeyEvent) -> bool:
        """Whether `event` is one of the keys of `key`; Enter on the number pad counts as Enter."""
        pressed = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        sequence = QKeySequence(QKeyCombination(modifiers, pressed))
        return sequence in self.keys(key)

    def keys(self, key: Key) -> list[QKeySequence]:
        """The keys of `key` that are in force."""
        return [QKeySequence(text, QKeySequence.SequenceFormat.PortableText) for text in self._texts(key)]

    def text(self, key: Key) -> str:
        """The first key of `key` as a person reads it; "" when it has none."""
        keys = self.keys(key)
        return keys[0].toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ") if keys else ""

    def listed(self) -> list[Shortcut]:
        """The shortcuts whose feature is there, in the order of the table; a fixed one only while it has a key."""
        there = (shortcut for shortcut in TABLE if self._bound.get(shortcut.key) or shortcut.key in self._announced)
        return [shortcut for shortcut in there if not shortcut.fixed or self._texts(shortcut.key)]

    def conflicts(self, key: Key, keys: Iterable[QKeySequence]) -> list[Shortcut]:
        """The other shortcuts that already have one of `keys`."""
        wanted = list(keys)
        others = (shortcut for shortcut in self.listed() if shortcut.key is not key)
        return [other for other in others if any(taken in wanted for taken in self.keys(other.key))]

    def assign(self, key: Key, keys: Iterable[QKeySequence]) -> None:
        """Give `key` other keys from now on; ValueError when another shortcut has one of them or `key` is fixed."""
        wanted = [sequence for sequence in keys if not sequence.isEmpty()]
        if _BY_KEY[key].fixed or self.conflicts(key, wanted):
            raise ValueError(f"{key} cannot have these keys")
        texts = [sequence.toString(QKeySequence.SequenceFormat.PortableText) for sequence in wanted]
        self._store(self._remapped() | {key.value: texts})

    def reset(self, key: Key) -> None:
        """Give `key` its first keys back."""
        self._store({name: texts for name, texts in self._remapped().items() if name != key.value})

    def _bind(self, key: Key, owner: QWidget, do: Callable[[], object], place: int | None = None) -> QAction:
        action = QAction(owner)
        action.setProperty("place", place)
        action.triggered.connect(do)
        owner.addAction(action)
        actions = self._bound.setdefault(key, [])
        actions.append(action)
        action.destroyed.connect(lambda: actions.remove(action))
        self._give_keys(key, action)
        return action

    def _give_keys(self, key: Key, action: QAction) -> None:
        place = action.property("place")
        keys = self.keys(key)
        action.setShortcuts(keys if place is None else keys[place : place + 1])

    def _texts(self, key: Key) -> tuple[str, ...]:
        swapped = self._settings.get(SEND_KEY) == "ctrl_enter"
        if swapped and key in (Key.SEND, Key.NEW_LINE):
            return ("Ctrl+Return",) if key is Key.SEND else ("Return", "Shift+Return")
        if key is Key.SEND_AND_NEXT and (swapped or not self._settings.get(SEND_AND_NEXT)):
            return ()
        remapped = self._remapped().get(key.value)
        return _BY_KEY[key].defaults if remapped is None else tuple(remapped)

    def _remapped(self) -> dict[str, list[str]]:
        try:
            remapped = msgspec.json.decode(self._settings.get(_REMAPPED))
        except ValueError:
            return {}
        return {k: v for k, v in remapped.items() if isinstance(v, list)} if isinstance(remapped, dict) else {}

    def _store(self, remapped: dict[str, list[str]]) -> None:
        self._settings.set(_REMAPPED, msgspec.json.encode(remapped).decode())
        for key, actions in self._bound.items():
            for action in actions:
                self._give_keys(key, action)
        self.changed.emit()


def _call(do: Callable[[int], object], place: int, _checked: bool = False) -> None:
    do(place)
