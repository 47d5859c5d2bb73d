"""Files that wait in a draft: checked, copied into the profile, sent with the text as their caption (CHAT-14, CHAT-16)."""

import logging
import shutil
import uuid
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from app.desktop.ports import Drafts, Outbox
from app.domain.errors import Refused
from app.domain.ids import ConversationId, FileId
from app.domain.messages import Attached, File, Picture, Video
from app.domain.picture_files import check_pixels
from app.domain.sent_files import (
    FileKind,
    FileRules,
    check_announced,
    check_whole,
    clean_name,
    endings,
    kind_of,
    type_of_name,
)
from app.domain.video_files import read_video
from app.protocol.envelope import ErrorBody

#: Files that wait at most in one draft.
MOST: Final = 10
#: Makes the first picture of a video and calls back once, whatever comes of it.
Posters = Callable[[Path, Callable[[], None]], None]
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
    _taken = Signal(object, object, int)

    def __init__(
        self,
        outbox: Outbox,
        drafts: Drafts,
        folder: Path,
        executor: Executor,
        rules: Callable[[], FileRules] = FileRules,
        posters: Posters | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`folder` lies in the profile and belongs to this model alone; `rules` are the shop's."""
        super().__init__(parent)
        self._outbox = outbox
        self._drafts = drafts
        self._folder = folder
        self._executor = executor
        self._rules = rules
        self._posters = posters
        self._reading: Counter[ConversationId] = Counter()
        self._started = 0
        #: In which order files were chosen: a video takes longer to be read than what was chosen after it.
        self._order: dict[str, int] = {}
        self._open: ConversationId | None = None
        self._taken.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def conversation(self) -> ConversationId | None:
        """Whose draft is open."""
        return self._open

    @property
    def paths(self) -> tuple[Path, ...]:
        """The copies that wait, in the order in which they will be sent."""
        return tuple(Path(path) for path in self._drafts.attachments(self._open)) if self._open else ()

    @property
    def endings(self) -> list[str]:
        """The endings of names that may be sent, for a dialog that picks files."""
        return endings(self._rules().kinds)

    @property
    def reading(self) -> int:
        """How many files of this draft are still being read."""
        return self._reading[self._open] if self._open is not None else 0

    def open(self, conversation: ConversationId | None) -> None:
        """Show another conversation's draft."""
        self._open = conversation
        self.changed.emit()

    def take_files(self, paths: Sequence[Path]) -> None:
        """Check and copy files; what the shop does not allow, or is too big, is refused at once."""
        rules, room = self._rules(), MOST - len(self.paths) - self.reading
        for path in paths[: max(0, room)]:
            self._start(lambda path=path: take_file(path, self._folder, rules), path.name)  # type: ignore[misc]
        if len(paths) > room:
            self.refused.emit(Refusal("", ErrorBody("file.too_many", {"limit": MOST})))

    def take_named(self, conversation: ConversationId, files: Sequence[tuple[Path, str]]) -> None:
        """Pictures that a feature brings, under names of their own, into a chat that may not be the open one any more."""
        rules, room = self._rules(), MOST - len(self._drafts.attachments(conversation)) - self._reading[conversation]
        for path, name in files[: max(0, room)]:
            job = lambda path=path, name=name: take_file(path, self._folder, rules, name)  # noqa: E731
            self._start(job, name, conversation)
        if len(files) > room:
            self.refused.emit(Refusal("", ErrorBody("file.too_many", {"limit": MOST})))

    def take_image(self, image: QImage) -> None:
        """Keep a pasted picture as PNG."""
        if len(self.paths) + self.reading >= MOST:
            self.refused.emit(Refusal("", ErrorBody("file.too_many", {"limit": MOST})))
            return
        rules = self._rules()
        self._start(lambda: take_image(image, self._folder, rules), "")

    def remove(self, path: Path) -> None:
        """Take a file out of the draft."""
        if self._open is not None:
            self._set(self._open, tuple(str(kept) for kept in self.paths if kept != path))
            self._executor.submit(_delete, path)

    def send(self, caption: str) -> bool:
        """Send what waits, the first file with `caption`; False while files are still being read."""
        if self._open is None or self.reading or not self.paths:
            return False
        for place, path in enumerate(self.paths):
            self._outbox.send_file(self._open, path, body_of_copy(path, "" if place else caption))
        # The copies stay until the next start: the outbox takes its own in its own time.
        self._set(self._open, ())
        return True

    def send_named(self, files: Sequence[tuple[Path, str]], caption: str) -> None:
        """Send pictures that a feature brings past what waits, the first with `caption`."""
        if self._open is not None:
            for place, (path, name) in enumerate(files):
                self._outbox.send_picture(self._open, path, name, "" if place else caption)

    def sweep(self) -> None:
        """Delete copies that no draft needs any more; once, at the start, when the drafts are loaded."""
        needed = {Path(path) for name in self._drafts.conversations() for path in self._drafts.attachments(name)}
        self._executor.submit(_sweep, self._folder, needed)

    def _start(self, job: Callable[[], Path], name: str, into: ConversationId | None = None) -> None:
        conversation = into or self._open
        if conversation is None:
            return
        self._reading[conversation] += 1
        self._started += 1
        self._executor.submit(self._run, conversation, job, name, self._started)
        self.changed.emit()

    def _run(self, conversation: ConversationId, job: Callable[[], Path], name: str, place: int) -> None:
        result: Path | Refusal
        try:
            result = job()
        except Refused as refused:
            result = Refusal(name, ErrorBody(refused.code, dict(refused.facts)))
        except OSError as error:
            _log.warning("attachments.unreadable", extra={"why": str(error.strerror)})
            result = Refusal(name, ErrorBody("file.unreadable"))
        try:
            self._taken.emit(conversation, result, place)
        except RuntimeError:
            return  # the window was closed meanwhile

    def _take(self, conversation: ConversationId, result: Path | Refusal, place: int) -> None:
        if isinstance(result, Refusal):
            self._reading[conversation] -= 1
            self.refused.emit(result)
            self.changed.emit()
            return
        self._order[str(result)] = place
        if self._posters is not None and kind_of(type_of_name(result.name)) is FileKind.VIDEO:
            # It counts as being read until it has a picture to be shown by, or cannot have one.
            self._posters(result, lambda: self._keep(conversation, result))
        else:
            self._keep(conversation, result)

    def _keep(self, conversation: ConversationId, path: Path) -> None:
        self._reading[conversation] -= 1
        paths = (*self._drafts.attachments(conversation), str(path))
        self._set(conversation, tuple(sorted(paths, key=lambda one: self._order.get(one, 0))))

    def _set(self, conversation: ConversationId, paths: tuple[str, ...]) -> None:
        before = conversation in self._drafts.conversations()
        self._drafts.set_attachments(conversation, paths)
        if before != (conversation in self._drafts.conversations()):
            self.draft_marked.emit()
        self.changed.emit()


def body_of_copy(path: Path, caption: str) -> Attached:
    """The message's body for one of our own copies, whose name tells what it is; size and hub's id come later."""
    media_type = type_of_name(path.name)
    kind = kind_of(media_type) if media_type else FileKind.PICTURE
    file = FileId("")
    if kind is FileKind.PICTURE:
        return Picture(file=file, name=path.name, size=0, width=0, height=0, caption=caption)
    if kind is FileKind.VIDEO:
        return Video(file=file, name=path.name, size=0, media_type=media_type, caption=caption)
    return File(file=file, name=path.name, size=0, media_type=media_type, caption=caption)


def take_file(path: Path, folder: Path, rules: FileRules, name: str = "") -> Path:
    """A copy of the file at `path` inside `folder`, called `name` where that is given, with an ending that tells what it is.

    Raises Refused (file.*) and OSError.
    """
    size = path.stat().st_size
    check_announced(size, rules)
    with open(path, "rb") as file:
        media_type = check_whole(file, size, rules)
        if kind_of(media_type) is FileKind.VIDEO:
            read_video(file, size, media_type)
    if kind_of(media_type) is FileKind.PICTURE:
        _check_pixels(path, media_type)
    copy = _place(folder, clean_name(name or path.name, media_type))
    shutil.copyfile(path, copy)
    return copy


def take_image(image: QImage, folder: Path, rules: FileRules) -> Path:
    """A pasted picture as a PNG file inside `folder`. Raises Refused (file.*) and OSError."""
    check_pixels(image.width(), image.height())
    copy = _place(folder, "picture.png")
    if not image.save(str(copy), "PNG"):  # type: ignore[call-overload]
        raise OSError("a picture could not be written")
    try:
        size = copy.stat().st_size
        check_announced(size, rules)
        with open(copy, "rb") as file:
            check_whole(file, size, rules)
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
        raise Refused("file.broken")
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
