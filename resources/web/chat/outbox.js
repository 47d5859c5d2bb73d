// Everything the buyer sends: first into the vault, then to the hub in order, exactly once; shared by all tabs.

import { Disconnected } from "./link.js";
import { Refusal } from "./session.js";
import { ulid } from "./ulid.js";
import { upload } from "./upload.js";

/** Refusals that say nothing about the message itself: it stays queued and is tried again. */
const LATER = new Set(["read_only", "internal", "rate_limited", "file.quota", "chat.too_fast", "chat.not_uploaded"]);
const PAUSE = 4_000;
const LOCK = "frontdesk-outbox";

/** Events: "changed". Rows carry, beside what the vault keeps, `state`: queued, sending, sent or failed; and `share`. */
export class Outbox extends EventTarget {
  constructor(session, link, vault) {
    super();
    this._session = session;
    this._link = link;
    this._vault = vault;
    this._rows = new Map();
    this._draining = false;
    this._uploads = new Map();
    this._tabs = "BroadcastChannel" in globalThis ? new BroadcastChannel("frontdesk-chat") : null;
    if (this._tabs) this._tabs.onmessage = () => this.load();
    link.addEventListener("state", () => this._drain());
  }

  get rows() {
    return [...this._rows.values()];
  }

  /** Reads the vault, also what other tabs put there or took away. */
  async load() {
    const kept = await this._vault.rows();
    const now = new Map();
    for (const row of kept) {
      const known = this._rows.get(row.id);
      const state = row.error ? "failed" : known && known.state !== "failed" ? known.state : "queued";
      now.set(row.id, { ...row, state, share: known?.share ?? 0 });
    }
    // Acknowledged, but its event has not come yet: without it the bubble would flicker.
    for (const row of this._rows.values()) if (row.state === "sent") now.set(row.id, row);
    this._rows = now;
    this._changed();
    this._drain();
  }

  /** Resolves once the message is kept; only then it may be shown as queued. */
  async add(text, picture, quote) {
    const row = { id: ulid(), time: Date.now(), text, ...(picture ? { picture } : {}), ...(quote ? { quote } : {}) };
    await this._vault.put(row);
    this._rows.set(row.id, { ...row, state: "queued", share: 0 });
    this._changed();
    this._tabs?.postMessage("outbox");
    this._drain();
  }

  async retry(id) {
    const { error: _, ...row } = this._stored(this._rows.get(id));
    await this._vault.put(row);
    this._set(id, { error: undefined, state: "queued" });
    this._drain();
  }

  /** Takes a message back that is not at the hub, and ends its upload. */
  async remove(id) {
    this._uploads.get(id)?.abort();
    await this._vault.remove(id);
    this._rows.delete(id);
    this._changed();
    this._tabs?.postMessage("outbox");
  }

  async clear() {
    await this._vault.clear();
    this._rows.clear();
    this._changed();
    this._tabs?.postMessage("outbox");
  }

  /** The hub's event brought this message: the row has done its work. */
  arrived(id) {
    if (!this._rows.delete(id)) return;
    this._vault.remove(id);
    this._changed();
  }

  _stored({ state: _state, share: _share, ...row }) {
    return row;
  }

  _set(id, change) {
    const row = this._rows.get(id);
    if (!row) return;
    this._rows.set(id, { ...row, ...change });
    this._changed();
  }

  _changed() {
    this.dispatchEvent(new Event("changed"));
  }

  async _drain() {
    if (this._draining) return;
    this._draining = true;
    clearTimeout(this._pause);
    try {
      // One tab at a time sends. Where locks are missing two may send the same row: the hub answers the second from memory.
      if (navigator.locks) await navigator.locks.request(LOCK, () => this._pass());
      else await this._pass();
    } finally {
      this._draining = false;
    }
    const left = this.rows.some((row) => row.state === "queued");
    if (left && this._link.state === "online") this._pause = setTimeout(() => this._drain(), PAUSE);
  }

  async _pass() {
    for (;;) {
      const row = this.rows.find((one) => one.state === "queued");
      if (!row || this._link.state !== "online") return;
      // Another tab may have sent it while this one waited for the lock.
      const still = (await this._vault.rows()).some((one) => one.id === row.id);
      if (!still) this._rows.delete(row.id);
      else if (!(await this._deliver(row))) return;
    }
  }

  /** True when the next row may go. */
  async _deliver(row) {
    this._set(row.id, { state: "sending" });
    const cancel = new AbortController();
    try {
      let body = { kind: "text", text: row.text };
      if (row.picture) {
        this._uploads.set(row.id, cancel);
        const progress = (share) => this._set(row.id, { share });
        body = { ...(await upload(this._session, row.picture, progress, cancel.signal)), caption: row.text };
        this._uploads.delete(row.id);
        // Another tab may have taken it back while it went up.
        if (!(await this._vault.rows()).some((one) => one.id === row.id)) {
          this._rows.delete(row.id);
          this._changed();
          return true;
        }
      }
      const ack = await this._link.command(row.id, "chat.send", {
        conversation: this._session.conversation,
        body,
        ...(row.quote ? { quote: row.quote.id } : {}),
      });
      if (!ack.error) {
        await this._vault.remove(row.id);
        this._set(row.id, { state: "sent" });
        this._tabs?.postMessage("outbox");
        return true;
      }
      return await this._refused(row, ack.error);
    } catch (error) {
      if (cancel.signal.aborted) return true; // the buyer took it back
      if (error instanceof Refusal) return this._refused(row, error);
      if (!(error instanceof Disconnected) && !(error instanceof TypeError)) throw error;
      this._set(row.id, { state: "queued", share: 0 });
      return false;
    } finally {
      this._uploads.delete(row.id);
    }
  }

  /** A message the hub will never take is marked, and the next one goes (F26). */
  async _refused(row, { code, facts, status = 0 }) {
    if (LATER.has(code) || status === 401 || status === 429 || status >= 500) {
      this._set(row.id, { state: "queued", share: 0 });
      return false;
    }
    const error = { code, facts };
    await this._vault.put({ ...this._stored(row), error });
    this._set(row.id, { state: "failed", error });
    return true;
  }
}
