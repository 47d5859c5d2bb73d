// Applying for a refund, a return or an exchange: what was entered stays until the hub has taken it, and it is taken once.

import { el } from "./dom.js";
import { Refusal } from "./session.js";
import { ulid } from "./ulid.js";

const KINDS = { refund_link: ["refund_only", "return_and_refund"], after_sales_link: ["refund_only", "return_and_refund", "exchange"] };
const REASONS = ["damaged", "wrong_item", "not_as_described", "late", "faulty", "no_longer_wanted"];
const NOTE_LIMIT = 500;

/** Whether something may be applied for now; the hub has the last word. */
export const mayApply = (order) => order.refundable > 0 && !order.cases.some((one) => one.state === "requested");

export class OrderForm {
  /** `taken(order)` is called with the order as it is after the application. */
  constructor({ words, session, order, page, taken }) {
    this._words = words;
    this._session = session;
    this._taken = taken;
    // The same wish on the same state of the order is the same application, however often it is sent.
    this._keys = new Map();
    const t = (key) => words.t(key);
    const options = (list, table) => list.map((code) => el("option", { value: code }, t(`case.${table}.${code}`)));
    this._kind = el("select", { id: "apply-kind", onchange: () => this._showAmount() }, ...options(KINDS[page], "kind"));
    this._reason = el("select", { id: "apply-reason" }, ...options(REASONS, "reason"));
    this._most = el("label", { for: "apply-amount" });
    this._amount = el("input", { id: "apply-amount", inputmode: "decimal", autocomplete: "off", "aria-describedby": "apply-problem" });
    this._note = el("textarea", { id: "apply-note", rows: "2", maxlength: String(NOTE_LIMIT) });
    this._problem = el("p", { id: "apply-problem", class: "problem", role: "alert" });
    this._submit = el("button", { type: "submit", class: "primary" }, t("apply.submit"));
    this._money = el("div", { class: "field" }, this._most, this._amount);
    this.node = el(
      "form",
      { class: "apply", novalidate: true, "aria-labelledby": "apply-title", onsubmit: (event) => this._send(event) },
      el("h4", { id: "apply-title" }, t("apply.title")),
      field(t("apply.kind"), this._kind),
      field(t("apply.reason"), this._reason),
      this._money,
      field(t("apply.note"), this._note),
      this._problem,
      this._submit,
    );
    this.show(order);
  }

  /** The order anew: only an amount that nobody has touched follows it. */
  show(order) {
    const { _words: words, _amount: amount } = this;
    const untouched = !this._order || amount.value === words.plainAmount(this._order.refundable, this._order.currency);
    this._order = order;
    this._most.textContent = words.t("apply.amount", { most: words.money(order.refundable, order.currency) });
    if (untouched) amount.value = words.plainAmount(order.refundable, order.currency);
    this._showAmount();
  }

  _showAmount() {
    this._money.hidden = this._kind.value === "exchange";
  }

  async _send(event) {
    event.preventDefault();
    if (this._submit.disabled) return;
    const { _order: order, _session: session, _words: words } = this;
    const kind = this._kind.value;
    const amount = kind === "exchange" ? 0 : words.amount(this._amount.value, order.currency);
    if (kind !== "exchange" && !(amount > 0 && amount <= order.refundable)) {
      this._say(words.error("after_sales.amount", { most: order.refundable, currency: order.currency }));
      this._amount.focus();
      return;
    }
    const wish = { kind, reason: this._reason.value, amount, note: this._note.value };
    const sign = JSON.stringify([wish, order.cases.length]);
    if (!this._keys.has(sign)) this._keys.set(sign, ulid());
    this._say("");
    this._submit.disabled = true;
    try {
      const path = `v1/conversations/${session.conversation}/orders/${encodeURIComponent(order.number)}/cases`;
      this._taken(await session.call("POST", path, { key: this._keys.get(sign), ...wish }));
    } catch (error) {
      if (error instanceof Refusal) this._say(words.error(error.code, error.facts));
      else if (error instanceof TypeError) this._say(words.t("apply.offline"));
      else throw error;
    } finally {
      this._submit.disabled = false;
    }
  }

  _say(text) {
    this._problem.textContent = text;
  }
}

function field(label, control) {
  return el("div", { class: "field" }, el("label", { for: control.id }, label), control);
}
