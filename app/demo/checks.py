"""What must hold in the demo's content beyond its types: references, sums, and dialogues that come to an end."""

import datetime
import re
from collections.abc import Iterator
from zoneinfo import ZoneInfo

from app.demo.content import LANGUAGES, SHIPPED, DemoContent, Dialogue, Language, Meaning, Order, OrderState, Photo

#: Blanks that any line may have, those that need an order, and those that need a shipped one.
ALWAYS = frozenset({"name", "shop"})
OF_ORDER = frozenset({"order", "product", "total", "address", "phone"})
OF_PARCEL = frozenset({"tracking", "carrier"})
#: Further blanks of agents' answers; filled from the shop's own data.
OF_SHOP = frozenset({"coupon"})

_BLANK = re.compile(r"\{(\w*)\}")
#: Any day serves to compare relative times; its first and last minutes are the hardest.
_DAY = datetime.date(2026, 3, 2)
_HARDEST = (datetime.time(0, 1), datetime.time(23, 59))


def blanks(text: str) -> set[str]:
    """The names in braces that a line leaves to be filled in."""
    return set(_BLANK.findall(text))


def problems(content: DemoContent) -> list[str]:
    """Everything wrong with `content`, each beginning with the file's name; empty when all is well."""
    return [
        *_pictures(content),
        *_orders(content),
        *_coupons(content),
        *_languages(content),
        *_ledgers(content),
        *_bookings(content),
        *(problem for language in LANGUAGES for problem in _dialogues(content, language)),
    ]


def _pictures(content: DemoContent) -> Iterator[str]:
    there = {path.name for path in (content.folder / "pictures").glob("*.*")}
    for product in content.products.values():
        if product.picture not in there:
            yield f"products.json: {product.sku}: no picture {product.picture}"
        if product.price <= 0 or product.stock < 0:
            yield f"products.json: {product.sku}: price and stock must not be negative"
    for language, book in content.phrasebooks.items():
        for dialogue in book.dialogues:
            for name, step in dialogue.steps.items():
                for saying in step.says:
                    if isinstance(saying, Photo) and saying.picture not in there:
                        yield f"dialogues/{language}.json: {dialogue.id}/{name}: no picture {saying.picture}"


def _orders(content: DemoContent) -> Iterator[str]:
    zone = ZoneInfo(content.shop.time_zone)
    for order in content.orders.values():
        where = f"orders.json: {order.number}"
        if order.customer not in content.customers:
            yield f"{where}: no customer {order.customer}"
        if not order.lines:
            yield f"{where}: no lines"
        for line in order.lines:
            if line.sku not in content.products:
                yield f"{where}: no product {line.sku}"
        if order.coupon is not None and order.coupon not in content.coupons:
            yield f"{where}: no coupon {order.coupon}"
        for problem in (*_money(order), *_course(order, zone)):
            yield f"{where}: {problem}"


def _ledgers(content: DemoContent) -> Iterator[str]:
    for customer in sorted(content.ledgers.customers - content.customers.keys()):
        yield f"ledgers.json: no customer {customer}"


def _bookings(content: DemoContent) -> Iterator[str]:
    logins = {one.login for one in content.shop.staff}
    for place, one in enumerate(content.bookings, 1):
        where = f"bookings.json: {place}"
        if one.customer not in content.customers:
            yield f"{where}: no customer {one.customer}"
        for login in {one.by, one.staff} - logins - {""}:
            yield f"{where}: nobody signs in as {login}"
        if one.price < 0 or not one.service:
            yield f"{where}: needs a service and a price"


def _money(order: Order) -> Iterator[str]:
    due = 0 if order.paid_at is None else order.total
    if order.total <= 0 or order.paid != due:
        yield f"paid {order.paid} where {due} is due"
    if order.refund is not None and not 0 < order.refund.amount <= order.paid:
        yield "the refund exceeds what was paid"


def _course(order: Order, zone: ZoneInfo) -> Iterator[str]:
    """Each state has its marks, and they follow one another in time."""
    state = order.state
    must = {
        "expires": state is OrderState.UNPAID,
        "tracking": state in SHIPPED,
        "carrier": state in SHIPPED,
        "shipped": state in SHIPPED,
        "cancelled": state is OrderState.CANCELLED,
        "refund": state.value.startswith("refund"),
    }
    for mark, wanted in must.items():
        if (getattr(order, mark) is not None) is not wanted:
            yield f"{state.value} {'needs' if wanted else 'has no'} {mark}"
    if (order.paid_at is None) and state not in (OrderState.UNPAID, OrderState.CANCELLED):
        yield f"{state.value} needs paid_at"
    marks = [order.placed, order.paid_at, order.shipped, order.delivered]
    if order.refund is not None:
        marks += [order.refund.asked, order.refund.decided]
    marks.append(order.cancelled)
    for clock in _HARDEST:
        now = datetime.datetime.combine(_DAY, clock, zone)
        times = [mark.at(now, zone) for mark in marks if mark is not None]
        if times != sorted(times) or times[-1] > now:
            yield f"at {clock:%H:%M} its times are out of order or lie ahead"


def _coupons(content: DemoContent) -> Iterator[str]:
    for coupon in content.coupons.values():
        if coupon.used > coupon.stock or (coupon.kind == "percent" and not 0 < coupon.value <= 100):
            yield f"coupons.json: {coupon.code}: impossible figures"


def _languages(content: DemoContent) -> Iterator[str]:
    for language in LANGUAGES:
        book = content.phrasebooks[language]
        if book.language != language:
            yield f"dialogues/{language}.json: says it is {book.language}"
        for meaning in Meaning:
            if not book.keywords.get(meaning):
                yield f"dialogues/{language}.json: no keywords for {meaning.value}"
            wordings = content.answers[language].get(meaning, ())
            if not any(blanks(text) <= ALWAYS for text in wordings):
                yield f"answers/{language}.json: nothing to say for {meaning.value} without an order"
            for text in wordings:
                if unknown := blanks(text) - ALWAYS - OF_ORDER - OF_PARCEL - OF_SHOP:
                    yield f"answers/{language}.json: {meaning.value}: unknown blank {min(unknown)}"
        if not content.spam.get(language):
            yield f"spam.json: nothing in {language}"


def _dialogues(content: DemoContent, language: Language) -> Iterator[str]:
    categories = {product.category for product in content.products.values()}
    for dialogue in content.phrasebooks[language].dialogues:
        where = f"dialogues/{language}.json: {dialogue.id}"
        if unknown := set(dialogue.category) - categories:
            yield f"{where}: no category {min(unknown)}"
        for problem in (*_steps(dialogue), *_lines(dialogue)):
            yield f"{where}: {problem}"


def _steps(dialogue: Dialogue) -> Iterator[str]:
    if "start" not in dialogue.steps:
        yield "no step start"
        return
    dangling = False
    for name, step in dialogue.steps.items():
        if not step.says:
            yield f"{name}: says nothing"
        if (step.hears or step.replies) and not step.waits:
            yield f"{name}: takes answers but has no otherwise"
        if step.waits and not step.replies and not step.hears.keys() & dialogue.answers.keys():
            yield f"{name}: nothing fitting to answer, neither replies nor an answer to what it hears"
        for target in next_steps(dialogue, name):
            if target not in dialogue.steps:
                dangling = True
                yield f"{name}: leads to {target}, which is not there"
    if dangling:
        return
    reached, circle = _explore(dialogue)
    if circle is not None:
        yield f"{circle}: can come round to itself, so the dialogue might never end"
    for name in dialogue.steps.keys() - reached:
        yield f"{name}: is never reached"


def next_steps(dialogue: Dialogue, name: str) -> tuple[str, ...]:
    """The steps that answers to step `name` may lead to."""
    step = dialogue.steps[name]
    return (*step.hears.values(), step.otherwise) if step.otherwise is not None else ()


def _explore(dialogue: Dialogue) -> tuple[set[str], str | None]:
    """The steps reached from the start, and one that lies on a circle, if any."""
    done: set[str] = set()
    open_: set[str] = set()

    def visit(name: str) -> str | None:
        if name in open_:
            return name
        if name in done:
            return None
        open_.add(name)
        for target in next_steps(dialogue, name):
            if (circle := visit(target)) is not None:
                return circle
        open_.remove(name)
        done.add(name)
        return None

    return done, visit("start")


def _lines(dialogue: Dialogue) -> Iterator[str]:
    """A line may have only blanks that an order of the dialogue's states can fill."""
    fillable = ALWAYS
    if dialogue.order:
        fillable |= OF_ORDER
        if all(state in SHIPPED for state in dialogue.order):
            fillable |= OF_PARCEL
    said = [(name, text) for name, step in dialogue.steps.items() for s in step.says if not isinstance(s, Photo) for text in s]
    answered = [(f"answers/{meaning.value}", text) for meaning, texts in dialogue.answers.items() for text in texts]
    answered += [(f"{name}/replies", text) for name, step in dialogue.steps.items() for text in step.replies]
    for name, text in said:
        if unknown := blanks(text) - fillable:
            yield f"{name}: nothing fills {{{min(unknown)}}}"
    for name, text in answered:
        if unknown := blanks(text) - fillable - OF_SHOP:
            yield f"{name}: nothing fills {{{min(unknown)}}}"
