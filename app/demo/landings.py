"""The demo's landings: three of its marketer's, with contacts that came in over the last days by every way but an order."""

from typing import Literal

from app.demo.goods import Ids
from app.domain.contacts import Landing, SourceKind, Way
from app.domain.ids import HOUR, Instant, StaffId
from app.domain.people import Shop, Staff
from app.hub.contact_hooks import ContactHooks
from app.hub.database import contacts, landings
from app.hub.database.contacts import NewContact
from app.hub.transaction import Transaction

_Form = tuple[str, str, SourceKind, bool, dict[str, str], dict[str, str]]
#: Name, product, source, whether an admin approved it, title and text by language.
_FORMS: tuple[_Form, ...] = (
    (
        "Tai nghe A3 mùa tựu trường", "EB-A3-BK", SourceKind.AD, True,
        {"vi": "Tai nghe A3: đặt trước, tặng hộp đựng", "en": "Earbuds A3: order early, get a case",
         "uk": "Навушники A3: замовте раніше — чохол у подарунок", "zh_CN": "A3 耳机：预订送收纳盒"},
        {"vi": "Để lại số điện thoại, shop gọi lại trong ngày.", "en": "Leave your number: we call back the same day.",
         "uk": "Залиште номер: передзвонимо того ж дня.", "zh_CN": "留下电话，当天回电。"},
    ),
    (
        "Livestream cùng KOL Minh Anh", "PH-N12-MN", SourceKind.KOL, False,
        {"vi": "Nova 12 giá livestream", "en": "Nova 12 at the livestream's price", "uk": "Nova 12 за ціною ефіру",
         "zh_CN": "Nova 12 直播价"},
        {"vi": "Chỉ trong tuần này.", "en": "This week only.", "uk": "Лише цього тижня.", "zh_CN": "仅限本周。"},
    ),
    (
        "Hotline 1900", "HP-H7-BK", SourceKind.HOTLINE, True,
        {"vi": "Tư vấn tai nghe chụp tai", "en": "Advice on headphones", "uk": "Порада щодо навушників", "zh_CN": "耳机咨询"}, {},
    ),
)  # fmt: skip
_Tongue = Literal["vi", "uk", "zh-CN", "en"]
#: Landing by its place, hours ago, way, name, number, language, message.
_CONTACTS: tuple[tuple[int, int, Way, str, str, _Tongue, str], ...] = (
    (0, 2, Way.FORM, "Trần Thị Hoa", "+84901112233", "vi", "Còn màu trắng không shop?"),
    (0, 5, Way.FORM, "Nguyễn Văn Bình", "+84912223344", "vi", ""),
    (0, 9, Way.FORM, "Олена Коваль", "+380671112233", "uk", "Чи є доставка до Києва?"),
    (0, 26, Way.API, "Lê Minh Châu", "+84933334455", "vi", "Mua hai cái có giảm không?"),
    (0, 50, Way.FORM, "Trần Thị Hoa", "+84901112233", "vi", "Gọi mình sau 5 giờ nhé"),
    (1, 1, Way.FORM, "Phạm Gia Huy", "+84944445566", "vi", "Bản 128 GB ạ"),
    (1, 3, Way.FORM, "王小明", "+8613800138000", "zh-CN", "可以寄到胡志明市吗？"),
    (1, 7, Way.IMPORT, "Đặng Thu Trang", "+84955556677", "vi", "Quan tâm từ buổi livestream"),
    (2, 4, Way.CARER, "Vũ Đức Long", "+84966667788", "vi", "Hỏi về bảo hành"),
    (2, 30, Way.CARER, "Andriy Bondar", "+380672223344", "en", "Wants a call in English"),
)


def write(tx: Transaction, shop: Shop, ids: Ids, staff: dict[str, Staff], hooks: ContactHooks) -> None:
    """Writes them as if each had come at its time; nothing without a marketer."""
    marketer = next((one for one in staff.values() if "marketer" in one.roles), None)
    if marketer is None:
        return
    now, sales = tx.now, tuple(sorted(StaffId(one.id) for one in staff.values() if "agent" in one.roles))
    made = []
    for place, (name, sku, kind, approved, title, text) in enumerate(_FORMS):
        since = Instant(now - (80 - place) * HOUR)
        landing = Landing(
            id=f"demo-landing-{place + 1}", marketer=marketer.id, name=name, product=ids.products.get(sku, ""), title=title,
            text=text, fields=("message", "quantity"), kind=kind, recipients=sales, manual=kind is SourceKind.HOTLINE,
            approved=approved, created=since, changed=since, changed_by=marketer.name, version=1,
        )  # fmt: skip
        landings.add(tx.connection, shop.id, landing)
        made.append(landing)
    try:
        for number, (place, hours, way, name, phone, language, message) in enumerate(sorted(_CONTACTS, key=lambda one: -one[1])):
            tx.now = Instant(now - hours * HOUR)
            new = NewContact(key=f"demo:{number}", name=name, phone=phone, way=way, message=message, language=language)
            contacts.add(tx, shop, made[place], new, hooks)
    finally:
        tx.now = now
