// Who the buyer is to the hub: token, device and conversation, kept in this browser after consent and shared by all tabs.

const KEY = "frontdesk.session";
const DEVICE = "frontdesk.device";

/** A refusal by the hub: `code` for the sentence, `facts` to fill it. */
export class Refusal extends Error {
  constructor(status, body) {
    super(body?.error?.code ?? "other");
    this.status = status;
    this.code = body?.error?.code ?? "other";
    this.facts = body?.error?.facts ?? {};
  }
}

// Private windows may forbid storage; then the session lives as long as the page.
const memory = new Map();
const store = {
  get(key) {
    try {
      return localStorage.getItem(key) ?? memory.get(key) ?? null;
    } catch {
      return memory.get(key) ?? null;
    }
  },
  set(key, value) {
    memory.set(key, value);
    try {
      localStorage.setItem(key, value);
    } catch {
      // kept in memory
    }
  },
  remove(key) {
    memory.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {
      // was only in memory
    }
  },
};

export class Session extends EventTarget {
  constructor(hub) {
    super();
    this.hub = hub;
    this._load();
    // Another tab gave consent or was told to forget: this one follows.
    addEventListener("storage", (event) => {
      if (event.key !== KEY && event.key !== null) return;
      if (event.key === null || event.newValue === null) memory.delete(KEY);
      this._load();
      this.dispatchEvent(new Event("changed"));
    });
  }

  _load() {
    const kept = JSON.parse(store.get(KEY) ?? "null");
    // The same shop page may be pointed at another hub one day; its token means nothing there.
    const ours = kept !== null && kept.hub === this.hub ? kept : null;
    this.token = ours?.token ?? null;
    this.conversation = ours?.conversation ?? null;
  }

  get open() {
    return this.token !== null;
  }

  /** One name per browser, so that the hub recognises a retry from another tab. */
  get device() {
    let device = store.get(DEVICE);
    if (device === null) {
      device = `web-${Array.from(crypto.getRandomValues(new Uint8Array(12)), (b) => b.toString(16).padStart(2, "0")).join("")}`;
      store.set(DEVICE, device);
    }
    return device;
  }

  /** Consent was given: asks the hub for a conversation. Throws Refusal, or TypeError while offline. */
  async start(language, name) {
    const body = { language, consent: true, page: location.origin + location.pathname };
    if (name) body.name = name;
    const { token, conversation } = await this.call("POST", "v1/buyers", body);
    store.set(KEY, JSON.stringify({ hub: this.hub, token, conversation }));
    this._load();
    this.dispatchEvent(new Event("changed"));
  }

  /** Drops the token here; with `tell` also at the hub, as far as it can be reached. */
  async forget({ tell = true } = {}) {
    const leaving = tell && this.open ? this.call("POST", "v1/sign-out").catch(() => undefined) : undefined;
    store.remove(KEY);
    if (tell) store.remove(DEVICE);
    this._load();
    this.dispatchEvent(new Event("changed"));
    await leaving;
  }

  /** A JSON call to the hub. Throws Refusal for an answer that is not 2xx, TypeError when there is no answer; `signal` ends it. */
  async call(method, path, body, headers = {}, signal = undefined) {
    const raw = body instanceof ArrayBuffer || ArrayBuffer.isView(body) || body instanceof Blob;
    const answer = await fetch(new URL(path, this.hub), {
      method,
      credentials: "omit",
      headers: {
        ...(this.token ? { Authorization: `Bearer ${this.token}` } : {}),
        ...(body !== undefined ? { "Content-Type": raw ? "application/octet-stream" : "application/json" } : {}),
        ...headers,
      },
      body: body === undefined || raw ? body : JSON.stringify(body),
      signal,
    });
    const text = await answer.text();
    let data = null;
    try {
      data = text ? JSON.parse(text) : null;
    } catch {
      // a proxy's own error page; the status says enough
    }
    if (!answer.ok) throw Object.assign(new Refusal(answer.status, data), { data });
    return data;
  }
}
