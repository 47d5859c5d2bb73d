"""The desk's last step: every place but list and chat, built when one can type already; a place is a module of `places`."""

from PySide6.QtCore import QObject

from app.program.desk import Desk
from app.program.look import Look
from app.program.places.account import Account
from app.program.places.assisting import Assisting
from app.program.places.board import Board
from app.program.places.book import Book
from app.program.places.booked import Booked
from app.program.places.centre import Centre
from app.program.places.collision import Collision
from app.program.places.finding import Finding
from app.program.places.floor import Floor
from app.program.places.giving import Giving
from app.program.places.guarding import Guarding
from app.program.places.handing import Handing
from app.program.places.initiative import Initiative
from app.program.places.intake_desk import IntakeDesk
from app.program.places.junk import Junk
from app.program.places.landings import Landings
from app.program.places.leads import Leads
from app.program.places.link import Link
from app.program.places.lists import Lists
from app.program.places.moderating import Moderating
from app.program.places.notes import Notes
from app.program.places.preferences import Preferences
from app.program.places.quick_replies import QuickReplies
from app.program.places.replies import Replies
from app.program.places.reporting import Reporting
from app.program.places.requests import Requests
from app.program.places.right import Right
from app.program.places.sharing import Sharing
from app.program.places.timed import Timed
from app.program.places.watch import Watch
from app.program.places.whispers import WhispersPlace
from app.program.services import Services


class Furnishing(QObject):
    """Holds the places of one desk, `centre` being there before. The order is that of the top bar and the rail."""

    def __init__(self, desk: Desk, look: Look, services: Services, centre: Centre) -> None:
        super().__init__()
        self.centre = centre
        self.right = Right(desk, look, services, self.centre)
        self.quick_replies = QuickReplies(desk, look, services, self.centre, self.right.orders)
        self.link = Link(desk, look, services)
        self.replies = Replies(desk, look, services)
        self.collision = Collision(desk, look, services, self.centre)
        self.watch = Watch(desk, look, services, self.centre)
        self.whispers = WhispersPlace(desk, look, self.centre)
        self.initiative = Initiative(desk, look, services)
        self.right.write_about = self.initiative.write_about
        self.finding = Finding(desk, look, services, self.watch, self.initiative)
        self.right.aftercare.offer(self.finding)
        self.right.paying.offer(self.finding)
        self.quick_replies.offer(self.finding)
        self.giving = Giving(desk, look, services, self.centre, self.finding, self.right.buyer, self.right.newest_order)
        self.notes = Notes(desk, look, services, self.centre, self.watch, self.finding)
        self.lists = Lists(desk, look, services, self.finding)
        self.timed = Timed(desk, look, services, self.watch, self.finding, self.lists)
        self.assisting = Assisting(desk, look, services, self.centre, self.right, self.timed, self.finding)
        self.requests = Requests(
            desk, look, services, self.watch, self.finding, self.timed, self.initiative, self.quick_replies.library
        )
        self.leads = Leads(desk, look, services, self.watch, self.finding, self.timed)
        self.booked = Booked(desk, services, self.timed, self.right.people)
        self.book = Book(desk, look, services, self.finding, self.right.people)
        self.intake = IntakeDesk(desk, look, finding=self.finding)
        self.landings = Landings(desk, look, services, self.centre, self.finding, self.intake)
        self.sharing = Sharing(desk, look, services, self.watch, self.finding, self.intake, self.landings)
        self.reporting = Reporting(desk, look, services, self.finding)
        self.board = Board(desk, look, services, self.finding, self.reporting)
        self.preferences = Preferences(desk, look, services, self.finding)
        self.replies.offer(self.finding, self.preferences)
        self.preferences.add_section(self.watch.sound_settings_words, self.watch.sound_settings)
        if self.watch.may_set_limits:
            self.preferences.add_section(self.watch.limits_words, self.watch.limits)
            self.preferences.add_section(self.centre.change_limit_words, self.centre.change_limit)
        self.requests.offer(self.preferences)
        self.right.paying.lead(self.watch, self.preferences)
        self.giving.lead(self.preferences)
        self.right.people.lead(self.preferences)
        self.centre.media.add_settings(self.preferences)
        self.floor = Floor(desk, look, services, self.centre, self.watch, self.finding, self.preferences)
        self.handing = Handing(desk, look, services, self.centre, self.right.orders, self.floor, self.finding)
        self.junk = Junk(desk, look, services, self.centre, self.finding, self.preferences)
        self.moderating = Moderating(desk, look, services, self.centre, self.finding, self.lists, self.board)
        self.guarding = Guarding(desk, look, services, self.finding, self.preferences)
        self.account = Account(desk, look, self.finding, self.preferences)

    def put_away(self) -> None:
        """The program ends."""
        self.collision.put_away()
        self.watch.put_away()

    def free(self) -> None:
        """Nobody listens any more: what is no child of the window ends here, its timers with it."""
        for place in (
            self.collision, self.moderating, self.assisting, self.book, self.booked, self.sharing, self.landings, self.leads,
            self.requests, self.timed, self.notes, self.lists, self.junk, self.handing, self.floor, self.replies, self.watch,
            self.whispers, self.board, self.reporting, self.initiative, self.link, self.quick_replies, self.giving, self.right,
        ):  # fmt: skip
            place.free()
