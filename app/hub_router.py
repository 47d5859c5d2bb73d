"""What the hub can do: its commands, and what follows from them, each feature by one line; and how news of the shop spread."""

from functools import partial

from app.domain.ids import ConversationId, MessageId, ShopId
from app.domain.messages import Text, checked_body
from app.domain.orders import Order
from app.domain.people import Actor
from app.features.after_sales import hub as after_sales
from app.features.alerts import hub as alerts
from app.features.assistant import hub as assistant
from app.features.audit import hub as audit_log
from app.features.bookings import hub as bookings
from app.features.calls import hub as calls
from app.features.chat import hub as chat
from app.features.collision import hub as collision
from app.features.conversations import hub as conversations
from app.features.coupons import hub as coupons
from app.features.customer_list import hub as customer_list
from app.features.customers import hub as customers
from app.features.due import hub as due
from app.features.favourite import hub as favourite
from app.features.help_links import hub as help_links
from app.features.landing import hub as landing
from app.features.leads import hub as leads
from app.features.moderation import hub as moderation
from app.features.notes import hub as notes
from app.features.orders import hub as orders
from app.features.outreach import hub as outreach
from app.features.payments import hub as payments
from app.features.privacy import hub as privacy
from app.features.products import hub as products
from app.features.quick_replies import hub as quick_replies
from app.features.requests import hub as requests
from app.features.response import hub as response
from app.features.routing import hub as routing
from app.features.sharing import hub as sharing
from app.features.shop_rules import hub as shop_rules
from app.features.spam import hub as spam
from app.hub.database import conversations as find_conversations
from app.hub.router import Router
from app.hub.shop import coupon_uses
from app.hub.shop.mirror import Tell
from app.hub.transaction import Transaction


def order_changed(tx: Transaction, shop: ShopId, order: Order) -> None:
    """An order came or changed outside the desks: they hear of it, and its coupons are followed."""
    orders.announce(tx, shop, order)
    coupon_uses.follow(tx, shop, order)
    requests.follow(tx, shop, order)


def write_about(router: Router, tx: Transaction, actor: Actor, order: str, text: str, message: MessageId) -> None:
    """Writes to an order's buyer in the chat with them, begun where there is none, as far as outreach lets one."""
    place = outreach.OrderDoor(conversations.announce_opened).chat_about(tx, actor.shop, order).conversation
    conversation = find_conversations.to_change(tx, actor.shop, place or ConversationId(""))
    body = checked_body(Text(text))
    router.allowed(tx, actor, conversation, body)
    chat.say(router, tx, actor, conversation, body, message)


#: How the desks hear of what the shop's engine changed.
TELL = Tell(
    order=order_changed, products=products.announce, customer=customers.brought,
    newcomers=customer_list.tell_of_newcomers,
)  # fmt: skip


def build_router() -> Router:
    """What the hub can do: one line for each feature."""
    router = Router()
    # Followers run in this order: spam before routing before response.
    for feature in (
        after_sales, alerts, assistant, audit_log, bookings, calls, chat, collision, conversations, coupons, customers, due,
        favourite, help_links, landing, leads, moderation, notes, orders, outreach, payments, privacy, products, quick_replies,
        sharing, shop_rules, spam, routing, response,
    ):  # fmt: skip
        feature.register(router)
    customer_list.register(router, customers.announce)
    requests.Commands(partial(write_about, router)).register(router)
    return router
