"""The demo's leads: people who asked for advice on a listing's page over the last days, some of them customers with a chat."""

import msgspec
from ulid import ULID

from app.demo.content import DemoContent
from app.demo.goods import Ids
from app.domain.ids import MINUTE, Instant, ShopId
from app.domain.leads import LeadStatus
from app.hub.database import leads
from app.hub.database.leads import NewLead
from app.hub.transaction import Transaction

_HOUR = 60


class _Asked(msgspec.Struct, frozen=True, kw_only=True):
    """Once, so many minutes ago; status and note are what an agent left there."""

    minutes: int
    sku: str
    name: str
    phone: str
    message: str = ""
    language: str = "vi"
    status: LeadStatus = LeadStatus.NEW
    note: str = ""


_ASKED = (
    _Asked(minutes=6, sku="EB-A3-BK", name="Lý Thu Thảo", phone="+84977112233", message="Tư vấn giúp mình tai nghe chạy bộ nhé"),
    _Asked(minutes=38, sku="PH-N12-MN", name="Ірина Мельник", phone="+380501234567", language="uk", message="Чи є trade-in?"),
    _Asked(minutes=2 * _HOUR, sku="HP-H7-BK", name="陈丽", phone="+8613912345678", language="zh_CN", message="有现货吗？"),
    _Asked(minutes=4 * _HOUR, sku="PH-N12-MN", name="Tom Baker", phone="+447911123456", language="en"),
    _Asked(
        minutes=7 * _HOUR, sku="EB-A3-BK", name="Đỗ Hải Yến", phone="+84988223344", message="Mua 10 cái cho công ty",
        status=LeadStatus.AGAIN, note="10 cái, cần báo giá có VAT. Gọi lại sau 16:00.",
    ),
    _Asked(
        minutes=26 * _HOUR, sku="HP-H7-BK", name="Trịnh Quốc Bảo", phone="+84909334455", message="Bảo hành mấy năm ạ?",
        status=LeadStatus.CONTACTED, note="Đã tư vấn bảo hành 24 tháng, khách sẽ đặt cuối tuần.",
    ),
    _Asked(
        minutes=50 * _HOUR, sku="PH-N12-MN", name="Сергій Бойко", phone="+380631112233", language="uk", message="Чекаю дзвінка",
        status=LeadStatus.AGAIN, note="Не відповів двічі.",
    ),
    _Asked(minutes=75 * _HOUR, sku="EB-A3-BK", name="Mai Khánh Linh", phone="+84918445566", message="Có màu xanh không?"),
)  # fmt: skip
#: How many customers of the shop asked too, each some hours after the one before: from these one can go on to their chat.
_CUSTOMERS = 3


def write(tx: Transaction, content: DemoContent, shop: ShopId, ids: Ids) -> None:
    """Each at its own time, as the listing's page would have; status and note as an agent left them."""
    known = [
        _Asked(minutes=(11 + 9 * place) * _HOUR, sku="HP-H7-BK", name=one.name, phone=one.phone, language=one.language)
        for place, one in enumerate(list(content.customers.values())[:_CUSTOMERS])
        if one.phone
    ]
    for asked in (*_ASKED, *known):
        then = Instant(tx.now - asked.minutes * MINUTE)
        id_ = str(ULID.from_timestamp(then / 1000))
        new = NewLead(
            id=id_, key=f"demo:{id_}", listing=ids.products[asked.sku], name=asked.name, phone=asked.phone,
            title=msgspec.to_builtins(content.products[asked.sku].name), message=asked.message,
            language=asked.language.replace("_", "-"),
        )  # fmt: skip
        leads.add(tx.connection, shop, new, then)
        if asked.status is not LeadStatus.NEW:
            lead = leads.one(tx.connection, shop, id_)
            leads.save(tx.connection, shop, msgspec.structs.replace(lead, status=asked.status, note=asked.note, touched=True))
