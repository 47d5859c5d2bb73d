// The open chat: head, state of the connection, consent or messages, composer. A dialog that keeps the focus inside.

import { Composer } from "./composer.js";
import { Consent } from "./consent.js";
import { el, icon, iconButton } from "./dom.js";
import { Lightbox } from "./lightbox.js";
import { Log } from "./log.js";
import { OrderPage } from "./order_page.js";
import { PaymentPage } from "./payment_page.js";
import { Settings } from "./settings.js";

const FOCUSABLE = "button, input, select, textarea, a[href], [tabindex='0']";

export class Panel {
  /** `desk` is the widget: session, thread, outbox, link, pictures and what may be done. */
  constructor(desk) {
    this._desk = desk;
    const { words } = desk;
    this._title = el("h2", { id: "title" });
    this._state = el("p", { class: "head-state", role: "status" });
    this._body = el("div", { class: "body" });
    this._typing = el("p", { class: "typing", role: "status" });
    this._banner = el("p", { class: "banner", role: "status", hidden: true });
    this._settings = new Settings({ words, session: desk.session, choose: desk.choose, forget: desk.forget });
    this._gear = iconButton("settings", words.t("settings.name"), () => this._toggleSettings(), {
      "aria-expanded": "false",
      "aria-controls": "settings",
    });
    this.node = el(
      "section",
      {
        class: "panel",
        role: "dialog",
        "aria-modal": "true",
        "aria-labelledby": "title",
        lang: words.language,
        onkeydown: (event) => this._key(event),
        ondragover: (event) => this._drag(event, true),
        ondragleave: (event) => this._drag(event, false),
        ondrop: (event) => this._drag(event, false),
      },
      el(
        // Not a <header>: that would be a second banner of the shop's page.
        "div",
        { class: "top" },
        el("div", { class: "face" }, icon("chat")),
        el("div", { class: "head" }, this._title, this._state),
        this._gear,
        iconButton("close", words.t("panel.close"), () => desk.close()),
      ),
      this._settings.node,
      this._banner,
      this._body,
    );
    this._fill();
    this.update();
  }

  _fill() {
    const { words, session, thread, outbox, pictures } = this._desk;
    if (!session.open) {
      this._consent = new Consent({ words, agree: this._desk.agree, ended: this._desk.ended });
      this._body.append(this._consent.node);
      return;
    }
    this._lightbox = new Lightbox(words);
    this._orderPage = new OrderPage({ words, session });
    this._paymentPage = new PaymentPage({ words, session });
    const pages = { open: (card, back) => (card.card === "payment" ? this._paymentPage : this._orderPage).open(card, back) };
    this.log = new Log({
      words, thread, outbox, pictures, lightbox: this._lightbox, cards: this._desk.cards, hub: session.hub, orderPage: pages,
      answer: (message) => this.composer.answer(message),
    });
    this.log.onscrolled = () => this._desk.markRead();
    this.composer = new Composer({ words, pictures, send: this._desk.send, typing: this._desk.typing, rules: this._desk.rules });
    this._body.append(this.log.node, this._typing, this.composer.node, this._lightbox.node, this._orderPage.node, this._paymentPage.node);
  }

  /** Where the hands go when the panel opens. */
  focus() {
    const target = this.composer?.text ?? this._consent.name;
    target.focus();
    this.log?.toEnd();
  }

  /** The hub said that some cards are others now. */
  cardsChanged(cards) {
    this._orderPage?.changed(cards);
    this._paymentPage?.changed(cards);
  }

  update() {
    const { words, link, outbox, thread, session } = this._desk;
    if (link.state === "online" && this._link !== "online") {
      this._orderPage?.online();
      this._paymentPage?.online();
    }
    this._link = link.state;
    this._title.textContent = this._desk.shopName || words.t("panel.title");
    this._state.textContent = session.open ? words.t(`link.${link.state}`) : words.t("panel.hello");
    this._state.dataset.state = link.state;
    this._state.classList.toggle("known", session.open);
    const waiting = outbox.rows.filter((row) => row.state === "queued" || row.state === "sending").length;
    const away = session.open && link.state === "offline";
    this._say(this._banner, away ? words.t(waiting ? "banner.queued" : "banner.offline", { count: waiting }) : "");
    this._banner.hidden = !away;
    this._say(this._typing, thread.typing ? words.t("typing", { name: thread.typing }) : "");
    this._typing.classList.toggle("shown", Boolean(thread.typing));
    this.log?.render();
  }

  /** Live regions speak when their text is written, so it is written only when it is another. */
  _say(node, text) {
    if (node.textContent !== text) node.textContent = text;
  }

  _toggleSettings() {
    const { node } = this._settings;
    node.hidden = !node.hidden;
    this._gear.setAttribute("aria-expanded", String(!node.hidden));
    if (!node.hidden) node.querySelector("select").focus();
  }

  _key(event) {
    if (event.key === "Escape" && !event.isComposing) {
      event.stopPropagation();
      if (this._settings.node.hidden) this._desk.close();
      else {
        this._toggleSettings();
        this._gear.focus();
      }
    } else if (event.key === "Tab") {
      this._trap(event);
    }
  }

  _trap(event) {
    const inside = [...this.node.querySelectorAll(FOCUSABLE)].filter((one) => !one.disabled && one.checkVisibility());
    const edge = event.shiftKey ? inside[0] : inside.at(-1);
    if (this.node.getRootNode().activeElement !== edge) return;
    event.preventDefault();
    (event.shiftKey ? inside.at(-1) : inside[0]).focus();
  }

  _drag(event, over) {
    if (!this.composer || ![...(event.dataTransfer?.types ?? [])].includes("Files")) return;
    event.preventDefault();
    this.node.classList.toggle("dropping", over);
    if (event.type === "drop") this.composer.take(event);
  }
}
