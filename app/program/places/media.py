"""Pictures, videos and files in the window: attached in the composer, shown and played in a chat, the shop's rules for them."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.desktop.kit.pictures import PictureLoader
from app.domain.ids import CommandId
from app.domain.messages import Attached, File, Picture, Video
from app.domain.people import Role
from app.domain.sent_files import FileRules
from app.features.attachments.model.drafts import AttachmentsModel
from app.features.attachments.view.tray import PictureTray
from app.features.chat.model.chat import ChatModel
from app.features.chat.model.entries import Entry
from app.features.chat.model.former import Former
from app.features.chat.view.interaction import ChatTimeline
from app.features.chat.view.pane import ChatPane
from app.features.shop_rules.wire import SetShopRules
from app.program.desk import Desk
from app.program.look import Look
from app.program.services import Services

if TYPE_CHECKING:
    from app.features.attachments.view.door import FileDoor
    from app.features.attachments.view.player import VideoPlayer
    from app.features.attachments.view.poster import PosterMaker
    from app.features.attachments.view.viewer import PictureViewer
    from app.features.chat.view.former import FormerDialog
    from app.program.places.preferences import Preferences  # which knows the centre, and the centre this

_LEADS = frozenset({Role.SUPERVISOR, Role.ADMIN})


class Showing(QObject):
    """What the messages of one timeline carry: pictures large, videos in place, files saved or opened, what they said before."""

    def __init__(self, chat: ChatModel, timeline: ChatTimeline, desk: Desk, look: Look, services: Services) -> None:
        super().__init__(timeline)
        self._chat = chat
        self._desk = desk
        self._look = look
        self._services = services
        self._loader = PictureLoader(services.files_thread, self)
        self._timeline = timeline
        self._door: FileDoor | None = None
        self._player: VideoPlayer | None = None
        self._former = Former(desk.store, services.http, services.spawn)
        timeline.offer_former(self._former.has, self.show_former)
        timeline.file_wanted.connect(self._act)
        timeline.picture_wanted.connect(lambda entry: self.show_large(entry.body, entry.preview))

    @property
    def door(self) -> "FileDoor":
        """Where files go out; built for the first one."""
        if self._door is None:
            from app.features.attachments.view.door import FileDoor

            pictures, executor = self._services.pictures, self._services.files_thread
            self._door = FileDoor(self._look.appearance, pictures, pictures.folder, executor, self._desk.frame)
        return self._door

    @property
    def player(self) -> "VideoPlayer":
        """Lies over the timeline while a video plays; built for the first one."""
        if self._player is None:
            from app.features.attachments.view.player import VideoPlayer

            self._player = VideoPlayer(self._timeline, self._look.appearance, self._services.pictures, self._elsewhere)
            self._timeline.placed.connect(self._player.follow)
            self._chat.opened.connect(self._player.stop)
        return self._player

    def show_large(self, picture: Picture, preview: str) -> "PictureViewer":
        """One picture, and the others of the chat by keys."""
        from app.features.attachments.view.viewer import PictureViewer  # on first use

        entries = (self._chat.entry(place) for place in range(len(self._chat)))
        gallery = [(entry.body, entry.preview) for entry in entries if isinstance(entry.body, Picture)]
        viewer = PictureViewer(
            picture, preview, self._look.appearance, self._services.pictures, self._loader, self._desk.frame,
            gallery, self.door.save,
        )  # fmt: skip
        viewer.ask(lambda _answer: None)
        return viewer

    def show_former(self, entry: Entry) -> "FormerDialog | None":
        """What a message said before it was changed."""
        from app.features.chat.view.former import FormerDialog  # on first use

        if self._chat.open_id is None:
            return None
        dialog = FormerDialog(self._former, self._look.appearance, self._chat.open_id, entry, self._desk.frame)
        dialog.ask(lambda _answer: None)
        return dialog

    def _act(self, entry: Entry, how: str) -> None:
        body = entry.body
        if how == "play" and isinstance(body, Video):
            self.player.play(entry.id, body, entry.preview)
        elif how == "save" and isinstance(body, Attached):
            self.door.save(body, entry.preview)
        elif isinstance(body, Video | File):
            self.door.ask(body, entry.preview)

    def _elsewhere(self, video: Video, preview: str, how: str) -> None:
        self.door.save(video, preview) if how == "save" else self.door.ask(video, preview)


class Media(QObject):
    """The tray above the composer's field, and what the open chat shows. `attachments` is the model of the tray."""

    def __init__(self, chat: ChatModel, pane: ChatPane, desk: Desk, look: Look, services: Services) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._services = services
        self._posters: PosterMaker | None = None
        loader = PictureLoader(services.files_thread, self)
        self.attachments = AttachmentsModel(
            services.engine, services.drafts, services.draft_pictures, services.files_thread,
            lambda: desk.store.rules.files, self._make_poster, self,
        )  # fmt: skip
        self.attachments.sweep()
        self.attachments.draft_marked.connect(desk.intake.refresh)
        tray = PictureTray(self.attachments, look.appearance, loader)
        pane.composer.set_tray(tray, tray)
        self.showing = Showing(chat, pane.timeline, desk, look, services)

    def add_settings(self, preferences: "Preferences") -> None:
        """The shop's rules, for those who may set them."""
        me = self._desk.store.me
        if me is not None and _LEADS.intersection(me.roles):
            preferences.add_section(lambda: self.tr("Files in chats"), self._section)

    def _make_poster(self, video: Path, done: Callable[[], None]) -> None:
        if self._posters is None:
            from app.features.attachments.view.poster import PosterMaker  # with the first video

            self._posters = PosterMaker(self._services.files_thread, self)
        self._posters.make(video, done)

    def _section(self) -> QWidget:
        from app.features.attachments.model.shop import ShopFilesModel
        from app.features.attachments.view.section import FilesSection  # on first use: many controls

        self._shop = ShopFilesModel(self._desk.store, self._set_rules)
        return FilesSection(self._shop, self._look.appearance)

    def _set_rules(self, rules: FileRules) -> CommandId:
        return self._services.engine.send(SetShopRules(files=rules))
