"""Files out of a chat: saved where the agent says, or given to another program after a warning; never run by us (CHAT-14)."""

import logging
import shutil
from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop.appearance import Appearance
from app.desktop.kit.dialog import Dialog
from app.desktop.kit.notices import Toast
from app.desktop.kit.plain import one_line
from app.desktop.kit.text import Paragraph, TextLine
from app.desktop.ports import Pictures
from app.domain.messages import Attached, Picture, Video
from app.domain.sent_files import TEXT_TYPE, clean_name, is_known, type_of_name

_log = logging.getLogger(__name__)


class FileDoor(QObject):
    """`ask`, `open` and `save` of a message's file; `folder` is emptied when the session ends."""

    _copied = Signal(object, object)

    def __init__(
        self,
        appearance: Appearance,
        pictures: Pictures,
        folder: Path,
        executor: Executor,
        window: QWidget,
        open_url: Callable[[QUrl], object] = QDesktopServices.openUrl,
    ) -> None:
        """`open_url` hands a file to the program that the system has for it."""
        super().__init__(window)
        self._appearance = appearance
        self._pictures = pictures
        self._folder = folder
        self._executor = executor
        self._window = window
        self._open_url = open_url
        self._toast: Toast | None = None
        self._copied.connect(lambda then, copied: then(copied), Qt.ConnectionType.QueuedConnection)

    def ask(self, body: Attached, preview: str = "") -> Dialog:
        """What a file is, and whether to open or save it. `preview` is the local path of one that is still on its way."""
        video = isinstance(body, Video)
        dialog = Dialog(
            self._appearance, lambda: self.tr("Open this video?") if video else self.tr("Open this file?"), self._window
        )
        dialog.content.addWidget(TextLine(self._appearance, one_line(body.name, 120), font=self._appearance.fonts.strong))
        words = lambda: self.tr(  # noqa: E731
            "It comes from the chat, and opens in another program of this computer. Open it only if you expected it: files can "
            "be made to deceive, and to harm an old program."
        )
        dialog.content.addWidget(Paragraph(self._appearance, words, "warn"))
        dialog.add_button("", lambda: self.tr("Cancel"))
        dialog.add_button("open", lambda: self.tr("Open"))
        dialog.add_button("save", lambda: self.tr("Save as…"), default=True)

        def answered(answer: str) -> None:
            if answer == "open":
                self._fetch(body, preview, lambda source: self._open_copy(source, body))
            elif answer == "save":
                self.save(body, preview)

        dialog.ask(answered)
        return dialog

    def save(self, body: Attached, preview: str = "") -> None:
        """Ask where to, then put a copy there."""
        dialog = QFileDialog(self._window, self.tr("Save as"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(safe_name(body))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.save_to(body, preview, Path(name)))
        dialog.open()

    def save_to(self, body: Attached, preview: str, place: Path) -> None:
        """Put a copy at `place`, which the agent chose."""
        self._fetch(body, preview, lambda source: self._copy(source, place, self._saved))

    # -- inside ---------------------------------------------------------------------------------------------------

    def _fetch(self, body: Attached, preview: str, then: Callable[[Path], None]) -> None:
        def found(path: Path | None) -> None:
            if path is None:
                self._say(self.tr("This file cannot be loaded now. Try again when the hub can be reached."))
            else:
                then(path)

        if preview:
            found(Path(preview))
        else:
            self._pictures.original(body.file, found)

    def _open_copy(self, source: Path, body: Attached) -> None:
        # Under a name that the system knows a program for; the file itself has none, so that nothing opens by accident.
        name = f"{source.name[:8]}-{safe_name(body)}"
        self._copy(source, self._folder / name, self._opened)

    def _copy(self, source: Path, place: Path, then: Callable[[Path | None], None]) -> None:
        def work() -> None:
            copied: Path | None = place
            try:
                shutil.copyfile(source, place)
                place.chmod(0o600)  # nothing that anybody sends may be run
            except OSError as error:
                _log.warning("attachments.not_saved", extra={"why": str(error.strerror)})
                copied = None
            try:
                self._copied.emit(then, copied)
            except RuntimeError:
                return  # the window was closed meanwhile

        self._executor.submit(work)

    def _opened(self, path: Path | None) -> None:
        if path is None or not self._open_url(QUrl.fromLocalFile(str(path))):
            self._say(self.tr("No program of this computer opens this file. Save it instead."))

    def _saved(self, path: Path | None) -> None:
        if path is None:
            self._say(self.tr("The file could not be saved there. Choose another folder."))
        else:
            self._say(self.tr("Saved as {name}.").replace("{name}", one_line(path.name, 80)))

    def _say(self, words: str) -> None:
        if self._toast is None:
            self._toast = Toast(self._appearance, self._window)
        self._toast.say_that(words)


def safe_name(body: Attached) -> str:
    """The file's name with an ending that tells what the hub found it to be, whatever anybody called it."""
    media_type = "" if isinstance(body, Picture) else body.media_type
    return clean_name(body.name, (media_type if is_known(media_type) else "") or type_of_name(body.name) or TEXT_TYPE)
