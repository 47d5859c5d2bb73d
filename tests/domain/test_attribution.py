"""Whose contact an order counts for: a worked example for each rule, and what holds for all histories (DATA-4)."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.domain.attribution import Bought, Came, Credit, bought, credits, next_winner, portions
from app.domain.ids import CustomerId, Instant, OrderId, ProductId, StaffId
from app.domain.orders import Discount, Order, OrderLine, OrderState


def came(id_: str, at: int, product: str = "tea", **fields: Any) -> Came:
    """By the landing and the marketer of the same name."""
    return Came(id=id_, landing=id_, marketer=StaffId(id_), product=product, created=Instant(at), **fields)


def sale(id_: str, at: int, delivered: bool = True, **amounts: int) -> Bought:
    return Bought(id=id_, number=id_, placed=Instant(at), delivered=delivered, amounts=amounts or {"tea": 100})


def worth(came_: list[Came], *orders: Bought) -> dict[str, int]:
    """What each contact brought."""
    return {id_: credit.revenue for id_, credit in credits(came_, orders).items()}


def test_different_goods_are_two_contacts() -> None:
    """DATA-4: the revenue goes to the marketer of the goods that were bought, also out of one order."""
    both = [came("anna", 1, "tea"), came("boris", 2, "mug")]
    assert worth(both, sale("o", 5, mug=70)) == {"boris": 70}
    assert worth(both, sale("o", 5, mug=70, tea=30)) == {"anna": 30, "boris": 70}
    assert worth(both, sale("o", 5, lamp=70)) == {}
    assert worth([*both, came("all", 3, "")], sale("o", 5, lamp=70, tea=30)) == {"anna": 30, "all": 70}


def test_the_same_goods_count_for_the_landing_bought_through() -> None:
    """DATA-4: the last one before the order, or the one that the order was entered with."""
    twins = [came("anna", 1), came("boris", 3)]
    assert worth(twins, sale("o", 2)) == {"anna": 100}
    assert worth(twins, sale("o", 4)) == {"boris": 100}
    assert worth([came("anna", 1, order="o"), came("boris", 3)], sale("o", 4)) == {"anna": 100}
    assert worth([came("anna", 1), came("boris", 9, order="o")], sale("o", 4)) == {"boris": 100}


def test_a_deleted_duplicate_counts_for_the_one_registered_first() -> None:
    """DATA-4: also with a third one in between; back again when the deletion is undone."""
    third = [came("anna", 1), came("boris", 3), came("clara", 5, deleted=True)]
    assert worth(third, sale("o", 6)) == {"anna": 100}
    assert worth(third, sale("o", 4)) == {"boris": 100}
    assert worth([*third[:2], came("clara", 5)], sale("o", 6)) == {"clara": 100}


def test_repeat_purchases_count_for_the_winner() -> None:
    """DATA-4: whoever won the first purchase, though the old customer came by another landing since; not for other goods."""
    old = [came("anna", 1), came("boris", 4), came("dora", 4, "mug")]
    assert worth(old, sale("o1", 2), sale("o2", 5), sale("o3", 6, mug=7)) == {"anna": 200, "dora": 7}
    assert credits(old, [sale("o1", 2), sale("o2", 5)])["anna"] == Credit(order="o1", revenue=200, closed=True)


def test_what_was_bought_before_anybody_came_is_nobodys() -> None:
    """DATA-4: and decides nothing about what is bought later."""
    assert worth([came("anna", 3)], sale("o1", 2), sale("o2", 4)) == {"anna": 100}
    assert worth([], sale("o1", 2)) == {}


def test_who_wins_the_next_purchase() -> None:
    """DATA-4: for the preview of a deletion."""
    twins = [came("anna", 1), came("boris", 3)]
    gone = [came("anna", 1), came("boris", 3, deleted=True)]
    found = [next_winner(x, [], "tea", Instant(9)) for x in (twins, gone)]
    assert [one.id if one else "" for one in found] == ["boris", "anna"]
    assert next_winner(gone, [sale("o", 2)], "lamp", Instant(9)) is None


def order(state: OrderState, total: int = 90, refunded: int = 0) -> Order:
    lines = tuple(
        OrderLine(product=ProductId(name), sku=name, name={}, quantity=quantity, price=price)
        for name, quantity, price in (("tea", 2, 20), ("mug", 1, 60))
    )
    return Order(
        id=OrderId("o"), number="1", customer=CustomerId("k"), state=state, currency="UAH", total=total, placed=Instant(1),
        lines=lines, refunded=refunded, discounts=(Discount(label="", amount=10),),
    )  # fmt: skip


def test_revenue_is_what_a_delivered_order_brought() -> None:
    """DATA-5: the whole of a delivered order less what was given back, like a customer's figures (CUST-6); else nothing yet."""
    delivered = bought(order(OrderState.SIGNED_FOR))
    assert delivered is not None
    assert delivered.amounts == {"tea": 36, "mug": 54}
    partly = bought(order(OrderState.SIGNED_FOR, refunded=40))
    assert partly is not None
    assert sum(partly.amounts.values()) == 50
    on_its_way = bought(order(OrderState.TO_RECEIVE))
    assert on_its_way is not None
    assert (on_its_way.delivered, set(on_its_way.amounts.values())) == (False, {0})
    assert bought(order(OrderState.CANCELLED)) is None


@given(st.integers(0, 10**12), st.dictionaries(st.text("abc", min_size=1, max_size=2), st.integers(0, 10**6), min_size=1))
def test_no_minor_unit_is_lost(whole: int, weights: dict[str, int]) -> None:
    """DATA-5: portions add up, and are off by less than one unit each."""
    found = portions(whole, weights)
    assert sum(found.values()) == whole
    total = sum(weights.values())
    assert all(abs(found[name] - whole * weight / total) <= 1 + whole / 2**50 for name, weight in weights.items() if total)


contacts = st.lists(st.tuples(st.integers(0, 9), st.sampled_from(["tea", "mug", ""]), st.booleans()), max_size=6)
sales = st.lists(st.tuples(st.integers(0, 9), st.dictionaries(st.sampled_from(["tea", "mug"]), st.integers(0, 50), min_size=1)))


@given(contacts, sales)
def test_nothing_is_counted_twice_or_for_the_deleted(rows: list[Any], bought_: list[Any]) -> None:
    """DATA-4: all revenue is shared out at most once, whatever the order in which the rows are read."""
    people = [came(f"c{n}", at, product, deleted=deleted) for n, (at, product, deleted) in enumerate(rows)]
    orders = [sale(f"o{n}", at, True, **amounts) for n, (at, amounts) in enumerate(bought_)]
    found = credits(people, orders)
    assert found == credits(people[::-1], orders[::-1])
    assert sum(credit.revenue for credit in found.values()) <= sum(sum(one.amounts.values()) for one in orders)
    assert not {one.id for one in people if one.deleted} & found.keys()
