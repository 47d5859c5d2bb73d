"""The real engine of the contract tests: a Node process with Vendure in memory, and what its own people do in it."""

import json
import os
import secrets
import shutil
import socket
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

import httpx

HERE = Path(__file__).parent
SECRET = secrets.token_hex(16)


def node() -> str | None:
    """Node 20 or later; None where there is none."""
    found = shutil.which("node")
    if found is None or shutil.which("npm") is None:
        return None
    version = subprocess.run([found, "--version"], capture_output=True, encoding="utf-8", check=True).stdout
    return found if int(version.removeprefix("v").split(".")[0]) >= 20 else None


def install() -> None:
    """What the lock says, without running anybody's scripts; nothing to do where it is there."""
    lock, there = HERE / "package-lock.json", HERE / "node_modules" / ".package-lock.json"
    if there.exists() and there.stat().st_mtime >= lock.stat().st_mtime:
        return
    npm = shutil.which("npm") or "npm"
    subprocess.run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cwd=HERE, check=True, capture_output=True)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Engine:
    """`url`, `key` for the hub; `hub_port` is where it posts what changed."""

    def __init__(self, executable: str) -> None:
        self._executable = executable
        self.hub_port = free_port()

    def __enter__(self) -> Self:
        environment = {
            **os.environ,
            "ENGINE_PORT": str(free_port()),
            "HUB_URL": f"http://127.0.0.1:{self.hub_port}",
            "FRONTDESK_SHOP_SECRET": SECRET,
            "NODE_PATH": str(HERE / "node_modules"),
        }
        self._process = subprocess.Popen(
            [self._executable, "engine.cjs"], cwd=HERE, env=environment, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the engine did not start"
        self.take(line)
        return self

    def take(self, line: str) -> None:
        """What the engine said of itself when it was ready."""
        told = json.loads(line)
        self.url, self.key, self.token = told["url"], told["key"], told["token"]
        self._http = httpx.Client(headers={"Authorization": f"Bearer {self.token}"}, timeout=30.0, trust_env=False)

    def __exit__(self, *_: object) -> None:
        self._http.close()
        self._process.terminate()
        self._process.wait(10)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def ask(self, document: str, **variables: object) -> Any:
        """What the engine's own staff asks; fails the test when the engine refuses."""
        answer = self._http.post(self.url, json={"query": document, "variables": variables}).json()
        assert "errors" not in answer, answer
        data = answer["data"]
        (value,) = data.values()
        assert not (isinstance(value, dict) and "message" in value), value
        return value

    def validate(self, documents: tuple[str, ...]) -> list[list[str]]:
        """What is wrong with each of the documents."""
        wish = json.dumps({"url": self.url, "token": self.token, "documents": documents})
        environment = {**os.environ, "NODE_PATH": str(HERE / "node_modules")}
        done = subprocess.run(
            [self._executable, "validate.cjs"],
            cwd=HERE,
            input=wish,
            capture_output=True,
            encoding="utf-8",
            check=True,
            env=environment,
        )
        found: list[list[str]] = json.loads(done.stdout)
        return found

    # What buyers and the shop's own people do

    def place(self, *, paid: bool, coupon: bool = False, mail: str = "hoa@example.com", phone: str = "+84901234567") -> str:
        """An order of two lamps to Huế; its number."""
        order = self.ask("mutation { createDraftOrder { id code } }")
        id_, number = order["id"], order["code"]
        wish = "addItemToDraftOrder(orderId: $o, input: {productVariantId: $v, quantity: 2})"
        add = f"mutation($o: ID!, $v: ID!) {{ {wish} {{ __typename }} }}"
        self.ask(add, o=id_, v=self.variant("L-1"))
        if coupon:
            self.ask('mutation($o: ID!) { applyCouponCodeToDraftOrder(orderId: $o, couponCode: "TEN") { __typename } }', o=id_)
        person = {"firstName": "Hoa", "lastName": "Trần", "emailAddress": mail, "phoneNumber": phone}
        who = "mutation($o: ID!, $i: CreateCustomerInput!) { setCustomerForDraftOrder(orderId: $o, input: $i) { __typename } }"
        self.ask(who, o=id_, i=person)
        home = {"fullName": "Hoa", "streetLine1": "1 Lê Lợi", "city": "Huế", "countryCode": "VN", "phoneNumber": phone}
        self.ask(
            "mutation($o: ID!, $i: CreateAddressInput!) { setDraftOrderShippingAddress(orderId: $o, input: $i) { id } }",
            o=id_,
            i=home,
        )
        (method, *_) = self.ask("query($o: ID!) { eligibleShippingMethodsForDraftOrder(orderId: $o) { id } }", o=id_)
        self.ask(
            "mutation($o: ID!, $m: ID!) { setDraftOrderShippingMethod(orderId: $o, shippingMethodId: $m) { __typename } }",
            o=id_,
            m=method["id"],
        )
        self.move(id_, "ArrangingPayment")
        if paid:
            self.pay(id_)
        return str(number)

    def move(self, order: str, state: str) -> None:
        """Moves an order on."""
        self.ask(
            "mutation($o: ID!, $s: String!) { transitionOrderToState(id: $o, state: $s) "
            "{ __typename ... on ErrorResult { message } } }",
            o=order,
            s=state,
        )

    def pay(self, order: str) -> None:
        """The whole sum, by bank."""
        self.ask(
            "mutation($i: ManualPaymentInput!) { addManualPaymentToOrder(input: $i) "
            "{ __typename ... on ErrorResult { message } } }",
            i={"orderId": order, "method": "bank", "transactionId": "t", "metadata": {}},
        )

    def order(self, number: str) -> Any:
        """The order as the engine's own staff sees it."""
        found = self.ask(
            "query($n: String!) { orders(options: {filter: {code: {eq: $n}}}) { items { id state totalWithTax "
            "shippingAddress { city } payments { refunds { state total } } fulfillments { id state } } } }",
            n=number,
        )
        return found["items"][0]

    def ordered_by(self, phone: str) -> list[tuple[str, str, str]]:
        """Code, state and the customer's id of all orders for this number, drafts and carts too."""
        found = self.ask(
            "{ orders(options: {sort: {id: DESC}, take: 900}) "
            "{ items { code state customer { id } shippingAddress { phoneNumber } } } }"
        )["items"]
        return [
            (one["code"], one["state"], (one["customer"] or {}).get("id", ""))
            for one in found
            if one["state"] == "Draft" or (one["shippingAddress"] or {}).get("phoneNumber") == phone
        ]

    def deliver_from(self, least: int) -> None:
        """The courier comes for no order below this sum, in minor units."""
        (method,) = self.ask("{ shippingMethods { items { id } } }")["items"]
        arguments = [{"name": "orderMinimum", "value": str(least)}]
        checker = {"code": "default-shipping-eligibility-checker", "arguments": arguments}
        wish = {"id": method["id"], "checker": checker, "translations": []}
        self.ask("mutation($i: UpdateShippingMethodInput!) { updateShippingMethod(input: $i) { id } }", i=wish)

    def allow(self, permission: str, *, allowed: bool) -> None:
        """The role of the hub's key may do this, or may not any more."""
        found = self.ask("{ roles { items { id code permissions } } }")["items"]
        role = next(one for one in found if one["code"] == "frontdesk")
        kept = [one for one in role["permissions"] if one not in (permission, "Authenticated")]
        wish = {"id": role["id"], "permissions": [*kept, *([permission] if allowed else [])]}
        self.ask("mutation($i: UpdateRoleInput!) { updateRole(input: $i) { id } }", i=wish)

    def ship(self, number: str, carrier: str, tracking: str) -> None:
        """The engine's own people pack the whole order and send it, without a word to the hub."""
        order = self.ask(
            "query($n: String!) { orders(options: {filter: {code: {eq: $n}}}) { items { lines { id quantity } } } }", n=number
        )["items"][0]
        handler = {"code": "manual-fulfillment", "arguments": [
            {"name": "method", "value": carrier}, {"name": "trackingCode", "value": tracking}]}  # fmt: skip
        lines = [{"orderLineId": line["id"], "quantity": line["quantity"]} for line in order["lines"]]
        parcel = self.ask(
            "mutation($i: FulfillOrderInput!) { addFulfillmentToOrder(input: $i) "
            "{ __typename ... on Fulfillment { id } ... on ErrorResult { message } } }",
            i={"lines": lines, "handler": handler},
        )
        self.ask(
            'mutation($f: ID!) { transitionFulfillmentToState(id: $f, state: "Shipped") '
            "{ __typename ... on ErrorResult { message } } }",
            f=parcel["id"],
        )

    def deliver(self, number: str) -> None:
        """The parcel arrives."""
        for parcel in self.order(number)["fulfillments"]:
            self.ask(
                'mutation($f: ID!) { transitionFulfillmentToState(id: $f, state: "Delivered") '
                "{ __typename ... on ErrorResult { message } } }",
                f=parcel["id"],
            )

    def variant(self, sku: str) -> str:
        """The engine's id of what is sold under this number."""
        found = self.ask("query($s: String!) { productVariants(options: {filter: {sku: {eq: $s}}}) { items { id } } }", s=sku)
        return str(found["items"][0]["id"])

    def change_product(self, sku: str, **values: object) -> None:
        """Another price (in minor units) or stock (`stockOnHand`)."""
        self.ask(
            "mutation($i: [UpdateProductVariantInput!]!) { updateProductVariants(input: $i) { id } }",
            i=[{"id": self.variant(sku), **values}],
        )

    def coupon(self, code: str, **terms: Any) -> None:
        """Another coupon; see `test_coupons.have`."""

        def moment(name: str) -> str | None:
            at = terms.get(name)
            return None if at is None else datetime.fromtimestamp(at / 1000, UTC).isoformat()

        def operation(name: str, **arguments: str) -> dict[str, Any]:
            return {"code": name, "arguments": [{"name": key, "value": value} for key, value in arguments.items()]}

        if "percent" in terms:
            action = operation("order_percentage_discount", discount=str(terms["percent"]))
        else:
            action = operation("order_fixed_discount", discount=str(terms["amount"]))
        least = (
            [operation("minimum_order_amount", amount=str(terms["minimum"]), taxInclusive="true")] if "minimum" in terms else []
        )
        wish = {
            "enabled": terms.get("live", True), "couponCode": code, "conditions": least, "actions": [action],
            "startsAt": moment("starts"), "endsAt": moment("ends"), "usageLimit": terms.get("stock"),
            "perCustomerUsageLimit": terms.get("per_buyer"),
            "translations": [{"languageCode": "en", "name": code, "description": ""}],
        }  # fmt: skip
        self.ask("mutation($i: CreatePromotionInput!) { createPromotion(input: $i) { __typename } }", i=wish)

    def switch_coupon(self, code: str, *, on: bool) -> None:
        """Switches a coupon on or off."""
        found = self.ask("query($c: String!) { promotions(options: {filter: {couponCode: {eq: $c}}}) { items { id } } }", c=code)
        wish = {"id": found["items"][0]["id"], "enabled": on}
        self.ask("mutation($i: UpdatePromotionInput!) { updatePromotion(input: $i) { __typename } }", i=wish)

    def refunds(self, number: str) -> list[tuple[str, int]]:
        """All of an order's: state and amount."""
        return [(one["state"], one["total"]) for payment in self.order(number)["payments"] for one in payment["refunds"]]
