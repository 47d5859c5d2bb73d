"""The kinds of entities that a client keeps, as snapshot parts and cache rows name them; each is a struct with an `id`."""

from collections.abc import Mapping

import msgspec

from app.domain.alerting import Alert
from app.domain.contact_sharing import MyContacts
from app.domain.conversations import Conversation
from app.domain.customer_list import Segment
from app.domain.leads import LeadReminder, LeadsState
from app.domain.messages import Message
from app.domain.moderation import Report
from app.domain.notes import Mention, Note
from app.domain.payments import Payment
from app.domain.people import Shop, Staff
from app.domain.presence import Presence
from app.domain.privacy import Erased
from app.domain.quick_replies import QuickReply
from app.domain.reminders import Reminder
from app.domain.requests import RequestsState
from app.domain.response import ReplyRates
from app.domain.shop_notices import ShopNotice
from app.domain.shop_rules import ShopRules

KINDS: Mapping[str, type[msgspec.Struct]] = {
    "conversation": Conversation,
    "message": Message,
    "staff": Staff,
    "shop": Shop,
    "shop_rules": ShopRules,
    "alert": Alert,
    "presence": Presence,
    "reply_rates": ReplyRates,
    "note": Note,
    "mention": Mention,
    "reminder": Reminder,
    "quick_reply": QuickReply,
    "shop_notice": ShopNotice,
    "payment": Payment,
    "report": Report,
    "leads": LeadsState,
    "lead_reminder": LeadReminder,
    "my_contacts": MyContacts,
    "segment": Segment,
    "erased": Erased,
    "requests": RequestsState,
}
