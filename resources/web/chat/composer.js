// Where the buyer writes: text, files picked, pasted or dropped, with a preview before anything is sent.

import { quoteWords } from "./bubble.js";
import { el, icon, iconButton } from "./dom.js";
import { RULES, offered, read } from "./files.js";
import { possible } from "./upload.js";

const TEXT_LIMIT = 4_000;
const MOST_FILES = 10;
const BORDERS = 2;
const TYPING_EVERY = 3_000;
const DRAFT = "frontdesk.draft";

export class Composer {
  /** `send(text, pictures, quote)` keeps them and resolves; `typing()` may be called often. */
  constructor({ words, pictures, send, typing, rules }) {
    this._words = words;
    this._pictures = pictures;
    this._send = send;
    this._typing = typing;
    this._chosen = new Map();
    this._lastTyping = 0;
    this._serial = 0;
    this._rules = RULES;
    this.quote = null;
    this._build();
    rules?.().then((told) => {
      this._rules = told;
      this._file.accept = offered(told);
    }, () => undefined); // offline: the hub looks at what comes all the same
    this.text.value = readDraft();
    this._changed();
  }

  _build() {
    const { t } = { t: (key, values) => this._words.t(key, values) };
    this.text = el("textarea", {
      rows: "1",
      maxlength: String(TEXT_LIMIT),
      "aria-label": t("composer.label"),
      placeholder: t("composer.hint"),
      enterkeyhint: "send",
      oninput: (event) => this._input(event),
      oncompositionend: () => this._changed(),
      onkeydown: (event) => this._key(event),
      onpaste: (event) => this._files(event, event.clipboardData),
    });
    this._file = el("input", { type: "file", accept: offered(RULES), multiple: true, hidden: true, onchange: () => this._picked() });
    this._button = el("button", { type: "submit", class: "send", "aria-label": t("composer.send"), title: t("composer.send") }, icon("send"));
    this._previews = el("div", { class: "previews", hidden: true });
    this._quoteName = el("span", { class: "quote-name" });
    this._quoteLine = el("span", { class: "quote-line", dir: "auto" });
    this._answering = el(
      "div",
      { class: "answering", role: "status", hidden: true },
      el("div", { class: "quote" }, this._quoteName, this._quoteLine),
      iconButton("close", t("composer.quote_end"), () => this.answer(null)),
    );
    this._problem = el("p", { class: "problem", role: "alert" });
    const pick = iconButton("attach", t("composer.picture"), () => this._file.click());
    if (!possible()) pick.hidden = true;
    this.node = el(
      "form",
      { class: "composer", onsubmit: (event) => this._submit(event) },
      this._problem,
      this._answering,
      this._previews,
      el("div", { class: "composer-row" }, pick, this._file, this.text, this._button),
    );
  }

  /** Files dropped anywhere on the chat. */
  take(event) {
    this._files(event, event.dataTransfer);
  }

  /** A first line for the buyer to send or change; never takes the place of what they wrote. */
  suggest(line) {
    if (this.text.value.trim()) return;
    this.text.value = line;
    this._changed();
  }

  /** The next text answers this message; null: it answers none. */
  answer(message) {
    this._setQuote(message && { id: message.id, ...quoteOf(message) });
    this.text.focus();
  }

  _setQuote(quote) {
    this.quote = quote;
    this._answering.hidden = !quote;
    const name = quote?.author === "buyer" ? this._words.t("log.you") : quote?.author_name;
    this._quoteName.textContent = quote ? this._words.t("composer.quoting", { name }) : "";
    this._quoteLine.textContent = quote ? quoteWords(quote, this._words) : "";
  }

  /** Files that wait in the preview. */
  get chosen() {
    return [...this._chosen.values()];
  }

  clear() {
    this.text.value = "";
    this._setQuote(null);
    for (const id of [...this._chosen.keys()]) this._drop(id);
    this._changed();
  }

  _input(event) {
    // While an input method composes, the text is not yet what the buyer means.
    if (event.isComposing) return;
    this._changed();
    const now = Date.now();
    if (this.text.value.trim() && now - this._lastTyping > TYPING_EVERY) {
      this._lastTyping = now;
      this._typing();
    }
  }

  _changed() {
    writeDraft(this.text.value);
    this.text.style.height = "auto";
    this.text.style.height = `${Math.min(this.text.scrollHeight + BORDERS, 132)}px`;
    this._button.disabled = !this.text.value.trim() && this._chosen.size === 0;
  }

  _key(event) {
    // 229: Safari ends the composition before it reports the Enter that did so.
    if (event.key === "Escape" && this.quote) {
      event.stopPropagation(); // it ends the answer, not the chat
      this.answer(null);
      return;
    }
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.node.requestSubmit();
  }

  async _submit(event) {
    event.preventDefault();
    const text = this.text.value.trim();
    const { chosen, quote } = this;
    if (!text && !chosen.length) return;
    this._lastTyping = 0;
    this.clear();
    this.text.focus();
    try {
      await this._send(text, chosen, quote);
      this._say("");
    } catch {
      // This browser could not keep it: give it back rather than lose it.
      this.suggest(text);
      this.choose(chosen);
      this._say(this._words.t("error.storage"));
    }
  }

  _picked() {
    this._add([...this._file.files]);
    this._file.value = "";
  }

  _files(event, transfer) {
    const files = [...(transfer?.files ?? [])];
    if (!files.length || !possible()) return;
    event.preventDefault();
    this._add(files);
  }

  async _add(files) {
    this._say("");
    for (const file of files) {
      if (this._chosen.size >= MOST_FILES) {
        this._say(this._words.t("error.too_many_files", { count: MOST_FILES }));
        break;
      }
      try {
        this.choose([await read(file, this._rules)]);
      } catch (refusal) {
        if (!refusal.code) throw refusal;
        this._say(`${file.name}: ${this._words.error(refusal.code, refusal.facts)}`);
      }
    }
    this.text.focus();
  }

  /** Puts files into the preview. */
  choose(pictures) {
    for (const picture of pictures) {
      const id = `preview ${(this._serial += 1)}`;
      this._chosen.set(id, picture);
      this._previews.append(this._preview(id, picture));
    }
    this._previews.hidden = this._chosen.size === 0;
    this._changed();
  }

  _preview(id, picture) {
    const remove = iconButton("close", this._words.t("picture.remove", { name: picture.name }), () => {
      this._drop(id);
      this._changed();
      this.text.focus();
    });
    const { kind, name, poster } = picture;
    const shown = kind === "picture" ? picture : poster && { blob: poster, type: "image/jpeg" };
    const sign = el("span", { class: "preview-kind" }, icon(kind === "video" ? "play" : "file"), el("span", { class: "preview-name", dir: "auto" }, name));
    return el(
      "figure",
      { class: `preview preview-${kind}`, "data-id": id },
      shown && el("img", { src: this._pictures.local(id, shown), alt: name }),
      kind !== "picture" && sign,
      remove,
    );
  }

  _drop(id) {
    this._chosen.delete(id);
    this._pictures.release(id);
    [...this._previews.children].find((node) => node.dataset.id === id)?.remove();
    this._previews.hidden = this._chosen.size === 0;
  }

  _say(problem) {
    this._problem.textContent = problem;
  }
}

/** What is quoted of a message, as the hub will have it. */
function quoteOf({ number, author, author_name, body }) {
  const kind = body.kind;
  const text = { text: body.text, picture: body.caption, card: body.title }[kind] ?? "";
  return { number, author, author_name, kind, text: text.slice(0, 120) };
}

// Per tab: two tabs write two drafts.
function readDraft() {
  try {
    return sessionStorage.getItem(DRAFT) ?? "";
  } catch {
    return "";
  }
}

function writeDraft(text) {
  try {
    if (text) sessionStorage.setItem(DRAFT, text);
    else sessionStorage.removeItem(DRAFT);
  } catch {
    // private window: the draft lives in the field alone
  }
}
