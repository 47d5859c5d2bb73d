// The buyer's page of one small payment, over the chat: how much, for which order, how it stands, and the way to the provider.

import { el, iconButton } from "./dom.js";
import { Refusal } from "./session.js";

export class PaymentPage {
  constructor({ words, session }) {
    this._words = words;
    this._session = session;
    this._title = el("h3", { id: "payment-title", tabindex: "-1" });
    this._said = el("p", { class: "order-said", role: "status" });
    this._problem = el("p", { class: "problem", role: "alert" });
    this._again = el("button", { type: "button", class: "quiet", hidden: true, onclick: () => this._load() }, words.t("action.retry"));
    this._facts = el("div", { class: "order-facts" });
    this.node = el(
      "dialog",
      { class: "order-page payment-page", "aria-labelledby": "payment-title", lang: words.language },
      el("div", { class: "order-top" }, this._title, iconButton("close", words.t("order.close"), () => this.node.close())),
      el("div", { class: "order-body", tabindex: "0", role: "group", "aria-labelledby": "payment-title" }, this._said, this._problem, this._again, this._facts),
    );
    this.node.addEventListener("close", () => this._back?.focus());
    // Esc closes the page, not the chat behind it.
    this.node.addEventListener("keydown", (event) => event.stopPropagation());
  }

  /** `card` is a payment's; `back` gets the focus when the page is closed. */
  open(card, back) {
    this._id = card.ref;
    this._back = back;
    this._title.textContent = this._words.t(`card.title.payment.${card.facts.direction}`, { number: card.title });
    this._facts.replaceChildren();
    this._problem.textContent = "";
    this.node.showModal();
    this._load();
  }

  /** The hub said that a card is another one now. */
  changed(cards) {
    if (this.node.open && cards.some(({ ref }) => ref === this._id)) this._load();
  }

  /** There is a connection again. */
  online() {
    if (this.node.open) this._load();
  }

  async _load() {
    const { _id: id, _session: session, _words: words } = this;
    if (!this._facts.childElementCount) this._said.textContent = words.t("order.loading");
    try {
      const payment = await session.call("GET", `v1/conversations/${session.conversation}/payments/${encodeURIComponent(id)}/page`);
      if (id === this._id) this._show(payment);
    } catch (error) {
      if (id !== this._id) return;
      if (!(error instanceof Refusal) && !(error instanceof TypeError)) throw error;
      this._said.textContent = "";
      this._problem.textContent = error instanceof Refusal ? words.error(error.code, error.facts) : words.t("error.offline");
      this._again.hidden = false;
    }
  }

  _show(payment) {
    const { _words: words } = this;
    const { direction, state } = payment;
    this._problem.textContent = "";
    this._again.hidden = true;
    this._said.textContent = words.t(`payment.${direction}.${state}`);
    const rows = [
      [words.t("payment.amount"), words.money(payment.amount, payment.currency)],
      [words.t("payment.order"), payment.order],
      [words.t("payment.reason"), words.t(`payment.reason.${payment.reason}`)],
    ];
    if (state === "buyer") rows.push([words.t("payment.until"), words.shortTime(payment.expires)]);
    const table = el("dl", { class: "order-table" }, ...rows.map(([label, value]) => el("div", {}, el("dt", {}, label), el("dd", { dir: "auto" }, value))));
    // A page of the provider's own, which must not reach back into the chat.
    const way =
      payment.address &&
      el("a", { class: "primary pay-link", href: new URL(payment.address, this._session.hub).href, target: "_blank", rel: "noopener noreferrer" }, words.t(`payment.go.${direction}`));
    this._facts.replaceChildren(...[table, way, way && el("p", { class: "order-note" }, words.t("payment.new_tab"))].filter(Boolean));
  }
}
