// The conversation as this tab knows it: messages by number, receipts, who is typing. Changes only by what the hub says.

const PAGE = 30;
const TYPING_SHOWN = 5_000;

/** Events: "changed"; "message" {message} for one that arrived live. */
export class Thread extends EventTarget {
  constructor(session) {
    super();
    this._session = session;
    this.reset();
  }

  reset() {
    this._byNumber = new Map();
    this._ids = new Set();
    this.receipts = { staff_read: 0, buyer_delivered: 0, buyer_read: 0 };
    this.typing = "";
    this.loaded = false;
    this.complete = false;
    this._changed();
  }

  /** In the hub's order, without gaps. */
  get messages() {
    return [...this._byNumber.values()].sort((a, b) => a.number - b.number);
  }

  get oldest() {
    return this._byNumber.size ? Math.min(...this._byNumber.keys()) : 0;
  }

  message(number) {
    return this._byNumber.get(number);
  }

  get newest() {
    return Math.max(0, ...this._byNumber.keys());
  }

  /** Messages of the shop that the buyer has not read. */
  get unread() {
    return this.messages.filter((one) => one.author !== "buyer" && one.number > this.receipts.buyer_read).length;
  }

  has(id) {
    return this._ids.has(id);
  }

  /** The hub's whole state: takes the place of what was here. */
  replace({ parts }) {
    for (const receipts of parts.receipts ?? []) this._receipts(receipts);
    const newest = parts.message ?? [];
    const oldest = newest[0]?.number ?? 1;
    // Scrolled-in history stays only where the new page joins on to it.
    if (this.newest + 1 < oldest) {
      this._byNumber.clear();
      this._ids.clear();
    }
    newest.forEach((message) => this._put(message));
    this.complete = this._byNumber.size === 0 || this._byNumber.has(1);
    this.loaded = true;
    this._changed();
  }

  /** Fetches the page before the oldest message. */
  async older() {
    if (this.complete || this._fetching || !this.loaded) return;
    this._fetching = true;
    try {
      const before = Math.min(...this._byNumber.keys());
      const page = await this._session.call("GET", `v1/conversations/${this._session.conversation}/messages?before=${before}&limit=${PAGE}`);
      page.forEach((message) => this._put(message));
      this.complete = page.length === 0 || this._byNumber.has(1);
    } finally {
      this._fetching = false;
    }
    this._changed();
  }

  event({ type, data }) {
    if (type === "chat.buyer_message") {
      const fresh = !this.has(data.message.id);
      this._put(data.message);
      if (data.message.author !== "buyer") this.typing = "";
      this._changed();
      if (fresh) this.dispatchEvent(new CustomEvent("message", { detail: data.message }));
    } else if (type === "chat.buyer_message_changed") {
      // One that was never loaded comes with its page, as it is by then.
      if (this.has(data.message.id)) this._put(data.message);
      this._changed();
    } else if (type === "conversations.receipts") {
      this._receipts(data);
      this._changed();
    }
  }

  signal({ type, data }) {
    if (type !== "chat.typing" || data.by === "buyer") return;
    clearTimeout(this._typingTimer);
    this.typing = data.active ? data.name : "";
    if (data.active) this._typingTimer = setTimeout(() => this.signal({ type, data: { ...data, active: false } }), TYPING_SHOWN);
    this._changed();
  }

  /** Nobody is known to be typing while the link is down. */
  quiet() {
    clearTimeout(this._typingTimer);
    this.typing = "";
  }

  /** Receipts never go back, whatever order they arrive in. */
  _receipts(receipts) {
    for (const key of Object.keys(this.receipts)) this.receipts[key] = Math.max(this.receipts[key], receipts[key] ?? 0);
  }

  _put(message) {
    const known = this._byNumber.get(message.number);
    // A page that was asked for before its author changed a message must not take it back.
    if (known && version(known) > version(message)) return;
    this._byNumber.set(message.number, message);
    this._ids.add(message.id);
    if (message.author === "buyer") this._receipts({ buyer_delivered: message.number, buyer_read: message.number });
  }

  _changed() {
    this.dispatchEvent(new Event("changed"));
  }
}

function version({ edited = 0, recalled = 0 }) {
  return Math.max(edited, recalled);
}
