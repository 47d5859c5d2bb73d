// The buyer's own page of one order, over the chat: where the parcel is, or what was paid and given back, and the form.

import { el, iconButton } from "./dom.js";
import { OrderForm, mayApply } from "./order_form.js";
import { applications, goods, money, parcel } from "./order_parts.js";
import { Refusal } from "./session.js";

export class OrderPage {
  constructor({ words, session }) {
    this._words = words;
    this._session = session;
    this._title = el("h3", { id: "order-title", tabindex: "-1" });
    this._said = el("p", { class: "order-said", role: "status" });
    this._problem = el("p", { class: "problem", role: "alert" });
    this._again = el("button", { type: "button", class: "quiet", hidden: true, onclick: () => this._load() }, words.t("action.retry"));
    this._facts = el("div", { class: "order-facts" });
    this._place = el("div", {});
    this.node = el(
      "dialog",
      { class: "order-page", "aria-labelledby": "order-title", lang: words.language },
      el("div", { class: "order-top" }, this._title, iconButton("close", words.t("order.close"), () => this.node.close())),
      // Reached with Tab, so that a long page scrolls by keyboard.
      el("div", { class: "order-body", tabindex: "0", role: "group", "aria-labelledby": "order-title" }, this._said, this._problem, this._again, this._facts, this._place),
    );
    this.node.addEventListener("close", () => this._back?.focus());
    // Esc closes the page, not the chat behind it.
    this.node.addEventListener("keydown", (event) => event.stopPropagation());
  }

  /** `card` is a help link, or an application; `back` gets the focus when the page is closed. */
  open(card, back) {
    const application = card.card === "case";
    this._page = application ? "after_sales_link" : card.card;
    this._number = application ? card.ref.slice(0, card.ref.lastIndexOf(":")) : card.ref;
    this._back = back;
    this._form = null;
    this._sent = false;
    this._title.textContent = this._words.t(`order.title.${this._page}`, { number: this._number });
    this._facts.replaceChildren();
    this._place.replaceChildren();
    this._problem.textContent = "";
    this.node.showModal();
    this._load();
  }

  /** The hub said that a card is another one now. */
  changed(cards) {
    const ours = cards.some(({ ref }) => ref === this._number || ref.startsWith(`${this._number}:`));
    if (this.node.open && ours) this._load();
  }

  /** There is a connection again. */
  online() {
    if (this.node.open) this._load();
  }

  async _load() {
    const { _number: number, _session: session, _words: words } = this;
    if (!this._facts.childElementCount) this._said.textContent = words.t("order.loading");
    try {
      const order = await session.call("GET", `v1/conversations/${session.conversation}/orders/${encodeURIComponent(number)}/page`);
      if (number === this._number) this._show(order);
    } catch (error) {
      if (number !== this._number) return;
      if (!(error instanceof Refusal) && !(error instanceof TypeError)) throw error;
      this._said.textContent = "";
      this._problem.textContent = error instanceof Refusal ? words.error(error.code, error.facts) : words.t("error.offline");
      this._again.hidden = false;
    }
  }

  _show(order) {
    const { _words: words } = this;
    const waits = order.cases.some((one) => one.state === "requested");
    // That it was taken stays said until it is decided, however often the page is read meanwhile.
    this._said.textContent = this._sent && waits ? words.t("apply.done") : "";
    this._problem.textContent = "";
    this._again.hidden = true;
    if (this._page === "logistics_link") {
      this._facts.replaceChildren(...parcel(order, words), goods(order, words));
      return;
    }
    this._facts.replaceChildren(goods(order, words), money(order, words), ...applications(order, words));
    if (!mayApply(order)) {
      this._form = null;
      this._place.replaceChildren(el("p", { class: "order-note" }, words.t(waits ? "apply.waiting" : "apply.nothing")));
    } else if (this._form) {
      this._form.show(order); // what was entered stays
    } else {
      this._form = new OrderForm({ words, session: this._session, order, page: this._page, taken: (after) => this._taken(after) });
      this._place.replaceChildren(this._form.node);
    }
  }

  _taken(order) {
    if (order.number !== this._number) return;
    this._sent = true;
    this._show(order);
    this._title.focus(); // the form, and the button in it, are gone
  }
}
