// Language, and "forget me on this device" with its question.

import { el } from "./dom.js";
import { NAMES } from "./words.js";

export class Settings {
  constructor({ words, session, choose, forget }) {
    const t = (key) => words.t(key);
    const language = el(
      "select",
      { id: "language", onchange: (event) => choose(event.target.value) },
      ...Object.entries(NAMES).map(([tag, name]) => el("option", { value: tag, lang: tag, selected: tag === words.language }, name)),
    );
    this._ask = el("button", { type: "button", class: "quiet danger", onclick: () => this._question(true) }, t("forget.button"));
    this._no = el("button", { type: "button", class: "quiet", onclick: () => this._question(false) }, t("forget.no"));
    this._sure = el(
      "div",
      { class: "sure", hidden: true },
      el("p", { id: "sure" }, t("forget.question")),
      el("button", { type: "button", class: "quiet danger", "aria-describedby": "sure", onclick: forget }, t("forget.yes")),
      this._no,
    );
    this.node = el(
      "section",
      { class: "settings", id: "settings", hidden: true, "aria-label": t("settings.name") },
      el("label", { for: "language" }, t("settings.language")),
      language,
      session.open && this._ask,
      this._sure,
    );
  }

  _question(shown) {
    this._sure.hidden = !shown;
    this._ask.hidden = shown;
    (shown ? this._no : this._ask).focus();
  }
}
