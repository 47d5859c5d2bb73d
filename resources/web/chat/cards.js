// Cards of the shop: what is offered as it was when it was sent, then as it is now; asked for once, and again when told.

import { couponCode, couponTerms } from "./coupon.js";
import { el } from "./dom.js";

/** States whose words the widget has; another one is not said. */
const STATES = ["in_stock", "sold_out", "unpaid", "to_ship", "to_receive", "signed_for", "paid", "cancelled", "issued", "used", "expired", "pending", "refused", "requested", "approved", "settled", "withdrawn"];

/** Cards that open a page of the buyer's own: of an order, or of a payment. */
const PAGES = ["refund_link", "logistics_link", "after_sales_link", "case", "payment"];

export class Cards extends EventTarget {
  constructor(session) {
    super();
    this._session = session;
    this._asked = new Map();
  }

  /** Calls `show` with the card as it is now, at once when that is known and whenever it changes. */
  follow(card, show) {
    const key = `${card.card} ${card.ref}`;
    let known = this._asked.get(key);
    if (!known) {
      known = { card, shows: new Set(), now: null };
      this._asked.set(key, known);
      this._ask(known);
    }
    known.shows.add(show);
    if (known.now) show(known.now);
  }

  /** The hub said that a card is another one now. */
  changed({ card, ref }) {
    const known = this._asked.get(`${card} ${ref}`);
    if (known) this._ask(known);
  }

  async _ask(known) {
    const { card, ref } = known.card;
    const path = `v1/conversations/${this._session.conversation}/cards/${encodeURIComponent(card)}/${encodeURIComponent(ref)}`;
    try {
      known.now = await this._session.call("GET", path);
    } catch {
      return; // offline, or no longer there: what was sent stays on screen
    }
    known.shows.forEach((show) => show(known.now));
  }
}

/** The element of a card's body. */
export function cardNode(card, { words, cards, hub, orderPage }) {
  const face = el("div", { class: "card-face" });
  const node = el("div", { class: "bubble card" }, face);
  if (PAGES.includes(card.card)) {
    // Made once: the focus stays on it when the card becomes another one.
    const button = el("button", { type: "button", class: "quiet", onclick: () => orderPage.open(card, button) }, words.t(`card.open.${card.card}`));
    node.append(button);
  }
  const coupon = card.card === "coupon" ? couponCode(card, words) : null;
  if (coupon) node.append(coupon.node);
  const paint = (now) => {
    face.replaceChildren(...content(now, words, hub));
    coupon?.show(now);
  };
  paint(card);
  cards.follow(card, paint);
  return node;
}

function content(card, words, hub) {
  const coupon = card.card === "coupon";
  const facts = [coupon ? "" : amount(card, words), state(card, words)].filter(Boolean);
  return [
    card.picture ? el("img", { class: "card-picture", src: new URL(`goods/${card.picture}`, hub).href, alt: "", width: "56", height: "56" }) : "",
    el(
      "div",
      { class: "card-text" },
      el("p", { class: "card-title", dir: "auto" }, title(card, words)),
      card.text ? el("p", { class: "card-more", dir: "auto" }, card.text) : "",
      coupon && el("p", { class: "card-more" }, couponTerms(card, words).join(" · ")),
      el("p", { class: `card-facts ${card.state}` }, facts.join(" · ")),
    ),
  ];
}

/** A card about an order says what it opens; the hub's title is the order's number then. */
function title(card, words) {
  if (card.card === "payment") {
    const reason = `payment.reason.${card.facts?.reason}`;
    const what = words.t(`card.title.payment.${card.facts?.direction}`, { number: card.title });
    return words.has(reason) ? `${what} · ${words.t(reason)}` : what;
  }
  const key = `card.title.${card.card}`;
  if (!words.has(key)) return card.title;
  const { kind, reason } = card.facts ?? {};
  const what = [`case.kind.${kind}`, `case.reason.${reason}`].filter((one) => words.has(one)).map((one) => words.t(one));
  return [words.t(key, { number: card.title }), ...what].join(" · ");
}

function amount(card, words) {
  if (!card.currency || card.card === "logistics_link") return "";
  const money = words.money(card.amount, card.currency);
  return card.card === "pay_reminder" && card.state === "unpaid" ? words.t("card.due", { amount: money }) : money;
}

function state(card, words) {
  if (card.card === "payment") {
    const key = `payment.${card.facts?.direction}.${card.state}`;
    return words.has(key) ? words.t(key) : "";
  }
  // An exchange that was agreed to gives no money back.
  if (card.card === "case" && card.facts?.kind === "exchange" && card.state === "settled") return words.t("card.approved");
  return STATES.includes(card.state) ? words.t(`card.${card.state}`) : "";
}
