// The first step: what is kept and why, a name if the buyer likes, and a clear yes before anything is sent.

import { el, icon } from "./dom.js";

const NAME_LIMIT = 60;

export class Consent {
  /** `agree(name)` resolves when the conversation is there. */
  constructor({ words, agree, ended }) {
    const t = (key) => words.t(key);
    this._words = words;
    this._agree = agree;
    this.name = el("input", { type: "text", id: "name", maxlength: String(NAME_LIMIT), autocomplete: "name" });
    this._button = el("button", { type: "submit", class: "primary" }, t("consent.agree"));
    this._problem = el("p", { class: "problem", role: "alert" });
    this.node = el(
      "form",
      { class: "consent", onsubmit: (event) => this._submit(event) },
      el("div", { class: "consent-badge" }, icon("shield")),
      el("h3", {}, t("consent.title")),
      ended && el("p", { class: "consent-ended" }, t("consent.ended")),
      el("p", {}, t("consent.text")),
      el("ul", {}, el("li", {}, t("consent.kept")), el("li", {}, t("consent.device")), el("li", {}, t("consent.forget"))),
      el("label", { for: "name" }, t("consent.name")),
      this.name,
      this._problem,
      this._button,
    );
  }

  async _submit(event) {
    event.preventDefault();
    this._button.disabled = true;
    this._problem.textContent = "";
    try {
      await this._agree(this.name.value.trim());
    } catch (error) {
      this._problem.textContent = error.code ? this._words.error(error.code, error.facts) : this._words.t("error.offline");
    } finally {
      this._button.disabled = false;
    }
  }
}
