// Cards of the shop: what is offered as it was when it was sent, then as it is now; asked for once, and again when told.

import { el } from "./dom.js";

/** States whose words the widget has; another one is not said. */
const STATES = ["in_stock", "sold_out", "unpaid", "paid", "cancelled", "issued", "used", "expired", "pending", "refused", "requested", "approved", "settled", "withdrawn"];

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
export function cardNode(card, { words, cards, hub }) {
  const node = el("div", { class: "bubble card" });
  const paint = (now) => node.replaceChildren(...content(now, words, hub));
  paint(card);
  cards.follow(card, paint);
  return node;
}

function content(card, words, hub) {
  const facts = [card.currency ? words.money(card.amount, card.currency) : "", state(card, words)].filter(Boolean);
  return [
    card.picture ? el("img", { class: "card-picture", src: new URL(`goods/${card.picture}`, hub).href, alt: "", width: "56", height: "56" }) : "",
    el(
      "div",
      { class: "card-text" },
      el("p", { class: "card-title", dir: "auto" }, card.title),
      card.text ? el("p", { class: "card-more", dir: "auto" }, card.text) : "",
      el("p", { class: `card-facts ${card.state}` }, facts.join(" · ")),
    ),
  ];
}

function state(card, words) {
  return STATES.includes(card.state) ? words.t(`card.${card.state}`) : "";
}
