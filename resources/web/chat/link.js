// The socket to the hub: hello, cursor, gaps, resume, reset, acks; reconnects by itself, never all clients at once.

const VERSION = 1;
const FIRST_DELAY = 500;
const LONGEST_DELAY = 20_000;
const ACK_WITHIN = 8_000;
const WELCOME_WITHIN = 10_000;
/** The hub sends `head` every 25 s; a longer silence means that the link is dead. */
const SILENCE = 40_000;

/** The link went away before the answer came; the same command may be sent again. */
export class Disconnected extends Error {}

/**
 * Events: "state"; "snapshot" {parts, time}; "event" {type, data, time}; "signal" {type, data}; "ended" {code}.
 * `state` is "off", "connecting", "online" or "offline".
 */
export class Link extends EventTarget {
  constructor(session) {
    super();
    this._session = session;
    this._waiting = new Map();
    this._cursor = null;
    this._tries = 0;
    this.state = "off";
    addEventListener("online", () => this._hurry());
    addEventListener("offline", () => this._drop());
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this._hurry());
  }

  start() {
    if (this.state !== "off") return;
    this._stream = `conversation:${this._session.conversation}`;
    this._cursor = null;
    this._tries = 0;
    this._connect();
  }

  stop() {
    clearTimeout(this._timer);
    this._setState("off");
    this._close();
  }

  /** Resolves with the hub's ack frame. Rejects with Disconnected. */
  command(id, type, data) {
    if (this.state !== "online") return Promise.reject(new Disconnected());
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this._drop(), ACK_WITHIN);
      this._waiting.set(id, { resolve, reject, timer });
      this._send({ frame: "command", id, type, data });
    });
  }

  signal(type, data) {
    if (this.state === "online") this._send({ frame: "signal", type, data });
  }

  _send(frame) {
    this._socket.send(JSON.stringify(frame));
  }

  _setState(state) {
    if (state === this.state) return;
    this.state = state;
    this.dispatchEvent(new Event("state"));
  }

  _connect() {
    clearTimeout(this._timer);
    this._setState("connecting");
    this._asked = null;
    const address = new URL("v1/ws", this._session.hub);
    address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
    const socket = new WebSocket(address, ["frontdesk.v1"]);
    this._socket = socket;
    socket.onopen = () => {
      const cursors = this._cursor ? { [this._stream]: this._cursor } : {};
      this._send({ frame: "hello", version: VERSION, token: this._session.token, device: this._session.device, cursors });
    };
    socket.onmessage = (event) => {
      if (socket !== this._socket) return;
      this._watchSilence(SILENCE);
      this._take(JSON.parse(event.data));
    };
    socket.onclose = (event) => {
      if (socket === this._socket) this._lost(event.code);
    };
    this._watchSilence(WELCOME_WITHIN);
  }

  /** A network that swallows everything says nothing: silence is the only sign. */
  _watchSilence(longest) {
    clearTimeout(this._silence);
    this._silence = setTimeout(() => this._drop(), longest);
  }

  _close() {
    clearTimeout(this._silence);
    const socket = this._socket;
    this._socket = null;
    if (socket) socket.close();
    for (const { reject, timer } of this._waiting.values()) {
      clearTimeout(timer);
      reject(new Disconnected());
    }
    this._waiting.clear();
  }

  /** The link is of no use any more, whether or not the browser has noticed. */
  _drop() {
    if (this.state !== "off" && this._socket) this._lost(1006);
  }

  _lost(code) {
    this._close();
    if (this.state === "off") return;
    if (code === 4001 || code === 4002) {
      this._setState("off");
      this.dispatchEvent(new CustomEvent("ended", { detail: { code } }));
      return;
    }
    this._setState("offline");
    const longest = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** this._tries);
    this._tries += 1;
    // Between half and the whole: after a restart of the hub the buyers do not come back in step (F28).
    this._timer = setTimeout(() => this._connect(), longest * (0.5 + Math.random() / 2));
  }

  _hurry() {
    if (this.state !== "offline") return;
    this._tries = 0;
    clearTimeout(this._timer);
    this._timer = setTimeout(() => this._connect(), Math.random() * 300);
  }

  _take(frame) {
    if (frame.frame === "event") this._event(frame);
    else if (frame.frame === "ack") this._ack(frame);
    else if (frame.frame === "signal") this.dispatchEvent(new CustomEvent("signal", { detail: frame }));
    else if (frame.frame === "welcome") this._welcome();
    else if (frame.frame === "head") this._head(frame.heads[this._stream] ?? 0);
    else if (frame.frame === "reset") this._refetch();
  }

  _welcome() {
    if (this._cursor === null) this._refetch();
    else this._ready();
  }

  _ready() {
    this._tries = 0;
    this._setState("online");
  }

  _event(frame) {
    const { stream, seq, prev } = frame;
    // Without a cursor the snapshot is still on its way; Resume brings this event again.
    if (stream !== this._stream || this._cursor === null || seq <= this._cursor.seq) return;
    if (prev > this._cursor.seq) {
      this._resume();
      return;
    }
    this._asked = null;
    this.dispatchEvent(new CustomEvent("event", { detail: frame }));
    this._cursor = { epoch: this._cursor.epoch, seq };
  }

  _head(seq) {
    if (this._cursor === null || seq <= this._cursor.seq) return;
    this._asked = null;
    this._resume();
  }

  /** Asks once for what follows the cursor, however many frames show the gap. */
  _resume() {
    if (this._asked === this._cursor.seq) return;
    this._asked = this._cursor.seq;
    this._send({ frame: "resume", stream: this._stream, cursor: this._cursor });
  }

  /** First start, a cursor too old, and a new epoch all take this path. */
  async _refetch() {
    const socket = this._socket;
    this._cursor = null;
    try {
      const snapshot = await this._session.call("GET", `v1/snapshot?stream=${encodeURIComponent(this._stream)}`);
      if (socket !== this._socket || socket === null) return;
      this.dispatchEvent(new CustomEvent("snapshot", { detail: snapshot }));
      this._cursor = snapshot.cursor;
      this._asked = null;
      this._resume();
      this._ready();
    } catch (error) {
      if (socket === this._socket) this._lost(error.status === 401 ? 4001 : 1006);
    }
  }

  _ack(frame) {
    const waiting = this._waiting.get(frame.id);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    this._waiting.delete(frame.id);
    waiting.resolve(frame);
  }
}
