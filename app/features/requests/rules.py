"""What becomes of a request that is answered, closed, deleted or written to again; and sentences that the hub itself writes."""

import msgspec

from app.domain.errors import Refused
from app.domain.ids import Instant
from app.domain.requests import DELETED, BuyerRequest, Origin, Outcome, Topic, checked_outcome
from app.domain.text import one_line

TLS = ("tls", "starttls", "none")
RECIPIENTS_LIMIT = 20
_LANGUAGES = ("en", "vi", "zh-CN", "uk")
#: A mail shows so much of a question: enough to judge whether it can wait.
_MAIL_TEXT = 500
_TOLD = {
    "en": "Your order {order} is on its way. {carrier}, tracking number: {tracking}",
    "vi": "Đơn hàng {order} của bạn đang trên đường giao. {carrier}, mã vận đơn: {tracking}",
    "zh-CN": "您的订单 {order} 已发货。{carrier}，运单号：{tracking}",
    "uk": "Ваше замовлення {order} уже в дорозі. {carrier}, номер відстеження: {tracking}",
}
_MAIL = {
    "en": ("New request: {tab}", "{name} asks, and has waited since now. Answer it in Frontdesk."),
    "vi": ("Yêu cầu mới: {tab}", "{name} vừa gửi câu hỏi và đang chờ. Hãy trả lời trong Frontdesk."),
    "zh-CN": ("新请求：{tab}", "{name} 刚刚提问，正在等待。请在 Frontdesk 中回复。"),
    "uk": ("Новий запит: {tab}", "{name} запитує й уже чекає. Дайте відповідь у Frontdesk."),
}
_TEST = {
    "en": "This is a test: new requests will be told like this.",
    "vi": "Đây là thư thử: yêu cầu mới sẽ được báo như thế này.",
    "zh-CN": "这是一封测试邮件：新请求将以这种方式通知。",
    "uk": "Це перевірка: так повідомлятимуть про нові запити.",
}
#: The usual names of the tabs, where a shop has given none, for mails; desks translate them on their own.
_TABS = {
    "en": ("Orders", "Product questions", "Call centre", "Deleted"),
    "vi": ("Đơn hàng", "Câu hỏi sản phẩm", "Tổng đài", "Đã xoá"),
    "zh-CN": ("订单", "商品提问", "呼叫中心", "已删除"),
    "uk": ("Замовлення", "Запитання про товари", "Кол-центр", "Видалені"),
}


class Asked(msgspec.Struct, frozen=True):
    """Which requests a page shows: of this tab, and of the call centre one topic ("" for all) or the `undecided`; or those of
    a product that are marked as description gaps, or those with the words of a `query`, whatever their tab."""

    tab: str = Origin.ORDERS.value
    topic: str = ""
    product: str = ""
    gap: bool = False
    query: str = ""
    undecided: bool = False


def answered(request: BuyerRequest, now: Instant) -> BuyerRequest:
    """Nobody waits any more; the call centre's stays open for its outcome.

    Raises Refused("requests.deleted"): a deleted one is restored first.
    """
    return msgspec.structs.replace(_kept(request), waiting=None, changed=now)


def written_back(request: BuyerRequest, now: Instant) -> BuyerRequest:
    """The buyer wrote again: it is open, and the clock runs from the first thing that has no answer. A deleted one comes back."""
    since = request.waiting if request.waiting is not None else now
    return msgspec.structs.replace(request, waiting=since, changed=now, outcome=Outcome.OPEN, outcome_by="", deleted=None)


def closed(request: BuyerRequest, outcome: str, by: str, now: Instant) -> BuyerRequest:
    """Raises Refused: requests.outcome, requests.deleted."""
    wanted = checked_outcome(request.origin, outcome)
    return msgspec.structs.replace(_kept(request), waiting=None, outcome=wanted, outcome_by=by, changed=now)


def deleted(request: BuyerRequest, gone: bool, now: Instant) -> BuyerRequest:
    """Into the archive or back; the clock of a restored one has run on."""
    if gone == (request.deleted is not None):
        return request
    return msgspec.structs.replace(request, deleted=now if gone else None)


def marked(request: BuyerRequest, gap: bool) -> BuyerRequest:
    """Raises Refused("requests.gap") for what is about no product."""
    if not request.product:
        raise Refused("requests.gap")
    return msgspec.structs.replace(request, gap=gap)


def called(request: BuyerRequest, at: int, by: str, now: Instant) -> BuyerRequest:
    """One more call; a clock that is wrong neither reaches into the future nor behind the question."""
    time = Instant(min(max(at, request.created), now))
    return msgspec.structs.replace(request, calls=request.calls + 1, called=time, called_by=by)


def checked_topic(origin: Origin, topic: str) -> str:
    """A request of the call centre has one, no other does. Raises Refused("requests.topic")."""
    if origin is not Origin.CALL_CENTRE:
        return ""
    if topic not in set(Topic):
        raise Refused("requests.topic")
    return topic


def tracking_text(language: str, order: str, carrier: str, tracking: str) -> str:
    """What the buyer of a parcel is told, in their language."""
    text = _TOLD[_language(language)]
    parts = {"order": order, "carrier": carrier, "tracking": tracking}
    for name, value in parts.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def mail_words(language: str, tab: str, names: dict[str, str], name: str, text: str) -> tuple[str, str]:
    """Subject and text of the mail about a new request; `names` are the shop's own for this tab. No number is in it."""
    language = _language(language)
    usual = dict(zip((*(origin.value for origin in Origin), DELETED), _TABS[language], strict=True))
    subject, first = _MAIL[language]
    told = names.get(language.replace("-", "_")) or usual[tab]
    body = f"{first.replace('{name}', name)}\n\n{text[:_MAIL_TEXT]}{'…' if len(text) > _MAIL_TEXT else ''}\n"
    return one_line(subject.replace("{tab}", told), 120), body


def test_words(language: str) -> tuple[str, str]:
    """Subject and text of a test mail."""
    return "Frontdesk", _TEST[_language(language)] + "\n"


def _language(tag: str) -> str:
    tag = tag.replace("_", "-")
    return next((one for one in _LANGUAGES if one.split("-")[0] == tag.split("-")[0]), "en")


def _kept(request: BuyerRequest) -> BuyerRequest:
    if request.deleted is not None:
        raise Refused("requests.deleted")
    return request
