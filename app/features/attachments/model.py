"""Pictures that wait in a draft: checked, copied into the profile, sent with the text as their caption (CHAT-14, CHAT-16)."""

import logging
import shutil
import uuid
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from app.desktop.ports import Drafts, Outbox
from app.domain.errors import Refused
from app.domain.ids import ConversationId
from app.domain.picture_files import check_pixels, check_size, picture_type, shown_name
from app.protocol.envelope import ErrorBody

#: Pictures that wait at most in one draft.
MOST: Final = 10
_log = logging.getLogger(__name__)


class Refusal(msgspec.Struct, frozen=True):
    """Why a file was not taken. `name` is the file's."""

    name: str
    error: ErrorBody


class AttachmentsModel(QObject):
    """What waits in the open conversation's draft. `changed` when that changes, `refused` carries a Refusal.

    Files are read and copied on `executor`: a large picture on a slow disk must not stop the window.
    """

    changed = Signal()
    refused = Signal(object)
    draft_marked = Signal()
    _taken = Signal(object, object)

    def __init__(self, outbox: Outbox, drafts: Drafts, folder: Path, executor: Executor, parent: QObject | None = None) -> None:
        """`folder` lies in the profile and belongs to this model alone."""
        super().__init__(parent)
        self._outbox = outbox
        self._drafts = drafts
        self._folder = folder
        self._executor = executor
        self._reading = 0
        self._open: ConversationId | None = None
        self._taken.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def paths(self) -> tuple[Path, ...]:
        """The copies that wait, in the order in which they will be sent."""
        return tuple(Path(path) for path in self._drafts.attachments(self._open)) if self._open else ()

    @property
    def reading(self) -> bool:
        """Whether files are still being read."""
        return self._reading > 0

    def open(self, conversation: ConversationId | None) -> None:
        """Show another conversation's draft."""
        self._open = conversation
        self.changed.emit()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Check and copy files; what is no picture, or too big, is refused at once."""
        room = MOST - len(self.paths)
        for path in paths[: max(0, room)]:
            self._start(lambda path=path: take_file(path, self._folder), path.name)  # type: ignore[misc]
        if len(paths) > room:
            self.refused.emit(Refusal("", ErrorBody("file.too_many", {"limit": MOST})))

    def take_named(self, conversation: ConversationId, files: Sequence[tuple[Path, str]]) -> None:
        """Pictures that a feature brings, under names of their own, into a chat that may not be the open one any more."""
        room = MOST - len(self._drafts.attachments(conversation))
        for path, name in files[: max(0, room)]:
            self._start(lambda path=path, name=name: take_file(path, self._folder, name), name, conversation)  # type: ignore[misc]
        if len(files) > room:
            self.refused.emit(Refusal("", ErrorBody("file.too_many", {"limit": MOST})))

    def take_image(self, image: QImage) -> None:
        """Keep a pasted picture as PNG."""
        if len(self.paths) >= MOST:
            self.refused.emit(Refusal("", ErrorBody("file.too_many", {"limit": MOST})))
            return
        self._start(lambda: take_image(image, self._folder), "")

    def remove(self, path: Path) -> None:
        """Take a picture out of the draft."""
        if self._open is not None:
            self._set(self._open, tuple(str(kept) for kept in self.paths if kept != path))
            self._executor.submit(_delete, path)

    def send(self, caption: str) -> bool:
        """Send what waits, the first picture with `caption`; False while files are still being read."""
        if self._open is None or self.reading or not self.paths:
            return False
        for place, path in enumerate(self.paths):
            self._outbox.send_picture(self._open, path, path.name, "" if place else caption)
        # The copies stay until the next start: the outbox takes its own in its own time.
        self._set(self._open, ())
        return True

    def sweep(self) -> None:
        """Delete copies that no draft needs any more; once, at the start, when the drafts are loaded."""
        needed = {Path(path) for name in self._drafts.conversations() for path in self._drafts.attachments(name)}
        self._executor.submit(_sweep, self._folder, needed)

    def _start(self, job: Callable[[], Path], name: str, into: ConversationId | None = None) -> None:
        conversation = into or self._open
        if conversation is None:
            return
        self._reading += 1
        self._executor.submit(self._run, conversation, job, name)

    def _run(self, conversation: ConversationId, job: Callable[[], Path], name: str) -> None:
        result: Path | Refusal
        try:
            result = job()
        except Refused as refused:
            result = Refusal(name, ErrorBody(refused.code, dict(refused.facts)))
        except OSError as error:
            _log.warning("attachments.unreadable", extra={"why": str(error.strerror)})
            result = Refusal(name, ErrorBody("file.unreadable"))
        try:
            self._taken.emit(conversation, result)
        except RuntimeError:
            return  # the window was closed meanwhile

    def _take(self, conversation: ConversationId, result: Path | Refusal) -> None:
        self._reading -= 1
        if isinstance(result, Refusal):
            self.refused.emit(result)
            self.changed.emit()
        else:
            self._set(conversation, (*self._drafts.attachments(conversation), str(result)))

    def _set(self, conversation: ConversationId, paths: tuple[str, ...]) -> None:
        before = conversation in self._drafts.conversations()
        self._drafts.set_attachments(conversation, paths)
        if before != (conversation in self._drafts.conversations()):
            self.draft_marked.emit()
        self.changed.emit()


def take_file(path: Path, folder: Path, name: str = "") -> Path:
    """A copy of the picture at `path` inside `folder`, called `name` where that is given. Raises Refused (file.*) and OSError."""
    check_size(path.stat().st_size)
    with open(path, "rb") as file:
        media_type = picture_type(file.read(16))
    _check_pixels(path, media_type)
    copy = _place(folder, shown_name(name) if name else path.name)
    shutil.copyfile(path, copy)
    return copy


def take_image(image: QImage, folder: Path) -> Path:
    """A pasted picture as a PNG file inside `folder`. Raises Refused (file.*) and OSError."""
    check_pixels(image.width(), image.height())
    copy = _place(folder, "picture.png")
    if not image.save(str(copy), "PNG"):  # type: ignore[call-overload]
        raise OSError("a picture could not be written")
    try:
        check_size(copy.stat().st_size)
    except Refused:
        _delete(copy)
        raise
    return copy


def _check_pixels(path: Path, media_type: str) -> None:
    # The format is fixed by the first bytes: no other reader may guess at the rest.
    reader = QImageReader(str(path), media_type.removeprefix("image/").encode("ascii"))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not size.isValid():
        raise Refused("file.type")
    check_pixels(size.width(), size.height())


def _place(folder: Path, name: str) -> Path:
    """Each copy has a folder of its own, so that it keeps its name."""
    own = folder / uuid.uuid4().hex
    own.mkdir(parents=True)
    return own / name


def _delete(path: Path) -> None:
    shutil.rmtree(path.parent, ignore_errors=True)


def _sweep(folder: Path, needed: set[Path]) -> None:
    kept = {path.parent for path in needed}
    for own in folder.iterdir() if folder.is_dir() else ():
        if own not in kept:
            shutil.rmtree(own, ignore_errors=True)
