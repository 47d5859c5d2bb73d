// <frontdesk-chat>: the launcher button and the panel; wires session, link, thread and outbox together.

import { Cards } from "./cards.js";
import { el, icon } from "./dom.js";
import { Link } from "./link.js";
import { Outbox } from "./outbox.js";
import { Panel } from "./panel.js";
import { Pictures } from "./pictures.js";
import { Session } from "./session.js";
import { sheet } from "./style.js";
import { Thread } from "./thread.js";
import { ulid } from "./ulid.js";
import { openVault } from "./vault.js";
import { Words, pick } from "./words.js";

const LANGUAGE = "frontdesk.language";

/** Defines the element and puts one on the page unless the page has its own. */
export function install({ hub, language }) {
  if (!customElements.get("frontdesk-chat")) customElements.define("frontdesk-chat", FrontdeskChat);
  let chat = document.querySelector("frontdesk-chat");
  if (!chat) {
    chat = document.createElement("frontdesk-chat");
    document.body.append(chat);
  }
  chat.begin(hub, pick([language, chat.getAttribute("language"), document.documentElement.lang, ...navigator.languages]));
  return chat;
}

class FrontdeskChat extends HTMLElement {
  /** `open(line)` of an early caller waits for this. */
  constructor() {
    super();
    this._ready = new Promise((resolve) => (this._begun = resolve));
    this._title = document.title;
    this.shopName = "";
    this.ended = false;
    this._chosen = [];
    this._looked = [];
  }

  async begin(hub, language) {
    if (this._hub) return;
    this._hub = hub;
    this._pageLanguage = document.documentElement.lang;
    this._root = this.attachShadow({ mode: "open" });
    this._root.adoptedStyleSheets = [sheet];
    this.session = new Session(hub);
    this.link = new Link(this.session);
    this.thread = new Thread(this.session);
    this.pictures = new Pictures(this.session);
    this.cards = new Cards(this.session);
    this.outbox = new Outbox(this.session, this.link, await openVault());
    this._listen();
    this._words = await Words.load(hub, remembered() ?? language);
    this._launcher = el("button", { type: "button", class: "launcher", "aria-haspopup": "dialog", onclick: () => this.open() }, icon("chat"));
    this._badge = el("span", { class: "badge", "aria-hidden": "true", hidden: true });
    this._launcher.append(this._badge);
    this._root.append(this._launcher);
    this._begun();
    await this.outbox.load();
    if (document.documentElement.lang && this._pageLanguage !== document.documentElement.lang) this._follow();
    if (this.session.open) this.link.start();
    this._update();
  }

  get words() {
    return this._words;
  }

  // what the page and the panel may ask for

  /** Opens the chat; `line` is suggested as the first sentence. */
  open = async (line = "") => {
    await this._ready;
    this._line = line;
    if (!this._panel) this._show();
    if (line) this._panel.composer?.suggest(line);
    this._panel.focus();
    this.markRead();
  };

  close = () => {
    this._hide();
    this._launcher.hidden = false;
    this._launcher.focus();
    this._update();
  };

  agree = async (name) => {
    await this.session.start(this._words.language, name);
    this.ended = false;
    for (const product of this._looked.splice(0)) this.looked(product);
  };

  /** The page shows a product: the shop's staff may know it once the buyer has agreed to the chat, and not before. */
  looked = async (product) => {
    if (!this.session?.open) {
      this._looked = [...this._looked.filter((one) => one !== product), product].slice(-20);
      return;
    }
    await this.session.call("POST", "v1/browsed", { product }).catch(() => undefined); // the buyer has no use for it
  };

  forget = async () => {
    this.link.stop();
    this._panel?.composer?.clear();
    await this.outbox.clear();
    await this.session.forget();
  };

  /** Another language, now and at the next visit. */
  choose = async (language) => {
    try {
      localStorage.setItem(LANGUAGE, language);
    } catch {
      // for this page only
    }
    await this._speak(language);
    this.dispatchEvent(new CustomEvent("languagechange", { detail: language, bubbles: true }));
  };

  /** Text first as the caption of the first file, then the other files. */
  send = async (text, pictures, quote) => {
    if (!pictures.length) await this.outbox.add(text, undefined, quote);
    for (const [i, picture] of pictures.entries()) await this.outbox.add(i === 0 ? text : "", picture, i === 0 ? quote : null);
    this._panel?.log?.toEnd();
  };

  /** What the shop lets people send. */
  rules = () => this.session.call("GET", "v1/files/rules");

  typing = () => this.link.signal("chat.typing", { conversation: this.session.conversation, active: true });

  /** Read means: the window has the focus and the newest message is on screen. */
  markRead = () => {
    const seen = this._panel?.log?.atEnd && document.visibilityState === "visible" && document.hasFocus();
    if (seen) this._receipt("conversations.read", "buyer_read");
  };

  // from the hub to the screen

  _listen() {
    const { link, thread, outbox, session } = this;
    link.addEventListener("state", () => {
      if (link.state === "online") this._asked = {};
      else thread.quiet();
      this._update();
    });
    link.addEventListener("snapshot", ({ detail }) => {
      this.shopName = detail.shop.name;
      thread.replace(detail);
    });
    link.addEventListener("event", ({ detail }) => {
      if (detail.type !== "cards.changed") {
        thread.event(detail);
        return;
      }
      detail.data.cards.forEach((one) => this.cards.changed(one));
      this._panel?.cardsChanged(detail.data.cards);
    });
    link.addEventListener("signal", ({ detail }) => thread.signal(detail));
    link.addEventListener("ended", () => {
      this.ended = true;
      session.forget({ tell: false });
    });
    outbox.addEventListener("changed", () => this._update());
    thread.addEventListener("changed", () => {
      for (const row of outbox.rows) {
        if (!thread.has(row.id)) continue;
        this.pictures.release(row.id);
        outbox.arrived(row.id);
      }
      this._update();
    });
    session.addEventListener("changed", () => this._sessionChanged());
    // A page that changes its language takes the chat along.
    new MutationObserver(() => this._follow()).observe(document.documentElement, { attributeFilter: ["lang"] });
    for (const name of ["focus", "blur"]) addEventListener(name, () => this._words && this._update());
    document.addEventListener("visibilitychange", () => this._words && this._update());
  }

  /** Consent given, forgotten or ended, here or in another tab. */
  _sessionChanged() {
    this.link.stop();
    this.thread.reset();
    if (this.session.open) this.link.start();
    if (this._panel) {
      this._rebuild();
      if (this._line) this._panel.composer?.suggest(this._line);
    }
    this._update();
  }

  _follow() {
    const language = pick([document.documentElement.lang]);
    if (this._words && this._words.language !== language) this._speak(language);
  }

  async _speak(language) {
    this._words = await Words.load(this._hub, language);
    if (this._panel) this._rebuild();
    this._update();
  }

  _show() {
    this._panel = new Panel(this);
    this._panel.composer?.choose(this._chosen);
    this._launcher.hidden = true;
    this._root.append(this._panel.node);
    this._panel.update();
  }

  /** Files that wait in the preview wait on; the text is in the draft. */
  _hide() {
    this._chosen = this._panel?.composer?.chosen ?? [];
    this._panel?.node.remove();
    this._panel = null;
  }

  _rebuild() {
    this._hide();
    this._show();
    this._panel.focus();
  }

  _update() {
    if (!this._launcher) return;
    this._panel?.update();
    if (this.thread.loaded) this._receipt("conversations.delivered", "buyer_delivered");
    this.markRead();
    const { unread } = this.thread;
    const count = unread > 99 ? "99+" : String(unread);
    this._badge.hidden = unread === 0;
    this._badge.textContent = count;
    this._launcher.setAttribute("aria-label", this._words.t(unread ? "launcher.unread" : "launcher.open", { count: unread }));
    const title = unread ? `(${count}) ${this._title}` : this._title;
    if (document.title !== title) {
      // The page may have changed its own title meanwhile.
      if (!/^\(\d+\+?\) /.test(document.title)) this._title = document.title;
      document.title = unread ? `(${count}) ${this._title}` : this._title;
    }
  }

  /** Tells the hub once for each new number how far messages have come. */
  _receipt(type, field) {
    const { newest, receipts } = this.thread;
    if (this.link.state !== "online" || newest <= receipts[field] || newest <= (this._asked?.[field] ?? 0)) return;
    this._asked = { ...this._asked, [field]: newest };
    this.link.command(ulid(), type, { conversation: this.session.conversation, number: newest }).catch(() => undefined);
  }
}

function remembered() {
  try {
    return localStorage.getItem(LANGUAGE);
  } catch {
    return null;
  }
}
