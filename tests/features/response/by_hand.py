"""A hub by hand that keeps the ledger, and what can happen in it."""

from app.domain.conversations import with_message
from app.domain.ids import ConversationId, Instant, MessageId, StaffId
from app.domain.messages import Author, Body, Message
from app.domain.people import Role, Staff
from app.domain.response import Rate, ResponsePolicy
from app.features.response import hub as response
from app.features.response.hub import ledger, past
from app.features.response.rules.turn import Turn, settled
from app.features.shop_rules.wire import SetShopRules
from app.hub.database import conversations, messages, reply_rates
from app.hub.followers import Change
from app.hub.transaction import Transaction
from tests.fakes.hub_by_hand import SHOP, HubByHand

TEAM = (
    Staff(id=StaffId("lan"), name="Lan", roles=(Role.AGENT,)),
    Staff(id=StaffId("hoa"), name="Hòa", roles=(Role.AGENT, Role.SUPERVISOR)),
)
BEGINNING, EVER = Instant(0), Instant(2**52)


class LedgerByHand(HubByHand):
    """With the ledger in force."""

    def restart(self) -> None:
        super().restart()
        self.rates = response.register(self.router)

    def choose(self, policy: ResponsePolicy) -> None:
        """The shop's policy from now on."""
        assert self.send("hoa", SetShopRules(response=policy)) == ""

    def speak(self, conversation: ConversationId, author: Author, body: Body, by: str = "lan") -> None:
        """Somebody who has no command for it: a robot, the system, a card's sender."""

        def operation(tx: Transaction) -> None:
            before = conversations.to_change(tx, SHOP.id, conversation)
            number = before.last_number + 1
            message = Message(
                id=MessageId(f"{conversation}-{number}"), conversation=conversation, number=number, author=author,
                author_id=by, author_name=by, time=tx.now, body=body,
            )  # fmt: skip
            messages.add(tx, message)
            after = with_message(before, message)
            self.router.changed(tx, Change(shop=SHOP.id, actor=None, before=before, after=after, message=message))

        self.write(operation)

    def turns(self) -> list[Turn]:
        """The live ledger, as it stands now."""
        with self._database.reader() as connection:
            return [settled(turn, self.moment) for turn in ledger.between(connection, SHOP.id, BEGINNING, EVER)]

    def anew(self, policy: ResponsePolicy, since: Instant = BEGINNING, until: Instant = EVER) -> list[Turn]:
        """The same worked out again from what was said and marked."""
        with self._database.reader() as connection:
            return past.turns_of(connection, SHOP.id, since, until, policy, SHOP.time_zone, self.moment)

    def figures(self) -> tuple[Rate, dict[StaffId, Rate]]:
        """The figures of all turns, as the database adds them up."""
        with self._database.reader() as connection:
            return reply_rates.rates(connection, SHOP.id, BEGINNING, EVER, self.moment)

    @property
    def moment(self) -> Instant:
        """The hub's time, which does not go back with the clock."""
        return self._group.now()
