// The list of messages: days, bursts, states, pictures, older pages, and a reader who scrolled up is left in peace.

import { el, icon } from "./dom.js";
import { bubble, meta } from "./bubble.js";

const BURST = 3 * 60_000;
const NEAR = 48;

export class Log {
  constructor({ words, thread, outbox, pictures, lightbox, cards, hub, orderPage, answer }) {
    this._words = words;
    this._thread = thread;
    this._outbox = outbox;
    this._tools = { words, pictures, lightbox, outbox, cards, hub, orderPage, answer, show: (number) => this.show(number) };
    this._nodes = new Map();
    this._list = el("div", { class: "log-list" });
    this.scroller = el(
      "div",
      { class: "log", role: "log", tabindex: "0", "aria-label": words.t("log.name"), "aria-live": "polite", onscroll: () => this._scrolled() },
      this._list,
    );
    this._count = el("span", { class: "jump-count" });
    this._jump = el("button", { type: "button", class: "jump", hidden: true, onclick: () => this.toEnd() }, icon("down"), this._count);
    this.node = el("div", { class: "log-frame" }, this.scroller, this._jump);
    this._seen = 0;
    this._top = this._height = 0;
    this.atEnd = true;
    // A picture that comes, or a pane that opens, must not push the newest message out of sight.
    this._sizes = new ResizeObserver(() => this.atEnd && this.toEnd());
    this._sizes.observe(this._list);
    this._sizes.observe(this.scroller);
  }

  /** Brings the list in line with thread and outbox; a bubble that did not change stays the same element. */
  render() {
    const entries = this._entries();
    const fromEnd = this.scroller.scrollHeight - this.scroller.scrollTop;
    const first = this._list.firstElementChild;
    const nodes = entries.map((entry) => this._node(entry));
    const keep = new Set(nodes);
    for (const [key, { node }] of this._nodes) {
      if (keep.has(node)) continue;
      node.remove();
      this._nodes.delete(key);
    }
    nodes.forEach((node, i) => {
      if (this._list.children[i] !== node) this._list.insertBefore(node, this._list.children[i] ?? null);
    });
    this.scroller.setAttribute("aria-busy", String(!this._thread.loaded));
    if (this.atEnd) this.toEnd();
    else if (first && first !== nodes[0]) this.scroller.scrollTop = this.scroller.scrollHeight - fromEnd;
    this._showJump();
    // A short first page leaves nothing to scroll: the older ones come by themselves.
    const { scrollHeight, clientHeight } = this.scroller;
    if (clientHeight > 0 && scrollHeight <= clientHeight + NEAR) this._older();
  }

  toEnd() {
    this.atEnd = true;
    this._seen = this._thread.newest;
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this._top = this.scroller.scrollTop;
    this._height = this.scroller.scrollHeight;
    this._showJump();
  }

  /** Brings the message with this number into sight, older pages being fetched as far as they are needed. */
  async show(number) {
    for (let before = 0; !this._thread.message(number) && before !== this._thread.oldest; ) {
      before = this._thread.oldest;
      await this._thread.older().catch(() => undefined);
    }
    const node = this._nodes.get(this._thread.message(number)?.id)?.node;
    if (!node) return;
    this.atEnd = false;
    node.scrollIntoView({ block: "center" });
    node.classList.remove("shown");
    requestAnimationFrame(() => node.classList.add("shown"));
  }

  _entries() {
    const entries = [];
    let before = null;
    const messages = this._thread.messages;
    if (this._thread.loaded && !messages.length && !this._outbox.rows.length) entries.push({ key: "empty", kind: "empty", sign: "" });
    for (const message of messages) {
      const day = this._words.day(message.time);
      if (!before || this._words.day(before.time) !== day) entries.push({ key: `day ${message.number}`, kind: "day", sign: day, day });
      const joined = Boolean(before) && before.author_id === message.author_id && message.time - before.time < BURST;
      const state = message.author !== "buyer" ? "" : message.number <= this._thread.receipts.staff_read ? "read" : "sent";
      const version = `${message.edited} ${message.recalled} ${message.quote?.kind} ${message.quote?.text}`;
      entries.push({ key: message.id, kind: "message", message, state, joined, sign: `${state} ${joined} ${version}` });
      before = message;
    }
    for (const row of this._outbox.rows) {
      if (this._thread.has(row.id)) continue;
      const { state, share } = row;
      entries.push({ key: row.id, kind: "row", row, state, sign: `row ${state} ${Math.round(share * 20)}` });
    }
    return entries;
  }

  _node(entry) {
    const known = this._nodes.get(entry.key);
    if (known?.sign === entry.sign) return known.node;
    // A video that plays goes on playing while its message is read.
    if (known?.kind === "message" && entry.kind === "message" && !entry.message.recalled && known.node.querySelector?.("video")) {
      known.node.querySelector(".meta").replaceWith(meta(entry, entry.message.time, this._words));
      known.sign = entry.sign;
      return known.node;
    }
    const node = this._build(entry);
    if (known) known.node.replaceWith(node);
    this._nodes.set(entry.key, { node, sign: entry.sign, kind: entry.kind });
    return node;
  }

  _build(entry) {
    if (entry.kind === "day") return el("div", { class: "day" }, el("span", {}, entry.day));
    if (entry.kind === "empty") return el("p", { class: "empty" }, this._words.t("log.empty"));
    return bubble(entry, this._tools);
  }

  _scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    // Only who scrolls up leaves the end; when the list grew or shrank meanwhile, it was not the reader who moved.
    if (scrollHeight - scrollTop - clientHeight < NEAR) this.atEnd = true;
    else if (scrollTop < this._top && scrollHeight === this._height) this.atEnd = false;
    this._top = scrollTop;
    this._height = scrollHeight;
    if (this.atEnd) this._seen = this._thread.newest;
    if (!this.atEnd && scrollTop < NEAR) this._older();
    this._showJump();
    this.onscrolled?.();
  }

  _older() {
    this._thread.older().catch(() => undefined); // offline: asked again at the next scroll
  }

  _showJump() {
    const below = Math.max(0, this._thread.newest - this._seen);
    this._jump.hidden = this.atEnd;
    this._count.textContent = below ? String(below) : "";
    this._jump.setAttribute("aria-label", below ? this._words.t("log.jump", { count: below }) : this._words.t("log.end"));
  }
}
