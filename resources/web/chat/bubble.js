// One message as it stands in the list: text, picture, video or file, its time and an honest state.

import { cardNode } from "./cards.js";
import { el, icon } from "./dom.js";
import { fileNode, videoNode } from "./media.js";

const ICONS = { queued: "clock", sending: "clock", sent: "sent", read: "read", failed: "failed" };

/** The element of a log entry of kind "message" (at the hub) or "row" (still here). */
export function bubble(entry, tools) {
  const mine = entry.kind === "row" || entry.message.author === "buyer";
  const { words } = tools;
  if (entry.kind === "message" && entry.message.body.kind === "notice") return notice(entry.message.body, words);
  const { name, time } = entry.kind === "row" ? { name: "", time: entry.row.time } : { name: entry.message.author_name, time: entry.message.time };
  const who = mine ? words.t("log.you") : name;
  const showName = !mine && !entry.joined;
  return el(
    "div",
    { class: `message ${mine ? "mine" : "theirs"} ${entry.state} ${entry.joined ? "joined" : ""}`, "data-id": entry.key },
    el("span", { class: showName ? "who" : "visually-hidden" }, showName ? who : `${who}: `),
    content(entry, mine, tools),
    meta(entry, time, words),
    answerButton(entry, tools),
    entry.state === "failed" && failure(entry.row, tools),
    cancellable(entry) && cancel(entry.row, tools),
  );
}

/** Whether a file is still on its way up, so that it can be taken back. */
const cancellable = ({ kind, row, state }) => kind === "row" && row.picture && (state === "queued" || (state === "sending" && row.share < 1));

function cancel(row, { words, outbox }) {
  const label = words.t("upload.cancel_name", { name: row.picture.name });
  return el("button", { type: "button", class: "quiet cancel", "aria-label": label, onclick: () => outbox.remove(row.id) }, words.t("upload.cancel"));
}

function notice(body, words) {
  const key = `notice.${body.code}`;
  return el("p", { class: "notice" }, words.has(key) ? words.t(key, body.facts) : words.t("notice.other"));
}

function content(entry, mine, tools) {
  const body = entry.kind === "message" ? entry.message.body : null;
  if (entry.message?.recalled) return el("p", { class: "bubble recalled" }, tools.words.t("log.recalled"));
  if (body?.kind === "card") return cardNode(body, tools);
  const kind = body ? body.kind : entry.row.picture ? entry.row.picture.kind ?? "picture" : "text";
  const node = { picture: pictureButton, video: videoNode, file: fileNode }[kind];
  const text = body ? (node ? body.caption : body.text) : entry.row.text;
  const quote = quoteButton(entry, tools);
  if (!node) {
    const said = mine ? [text] : withLinks(text);
    return quote ? el("div", { class: "bubble" }, quote, el("p", { dir: "auto" }, ...said)) : el("p", { class: "bubble", dir: "auto" }, ...said);
  }
  const progress = entry.state === "sending" && el("progress", { max: "1", value: String(entry.row.share), "aria-label": tools.words.t("picture.progress") });
  return el("div", { class: `bubble has-picture has-${kind}` }, quote, node(entry, tools), progress, text && el("p", { dir: "auto" }, text));
}

/** The line that a message answers; a click goes there. */
function quoteButton(entry, { words, show }) {
  const quote = entry.kind === "message" ? entry.message.quote : entry.row.quote;
  if (!quote) return null;
  const name = quote.author === "buyer" ? words.t("log.you") : quote.author_name;
  const line = el("span", { class: "quote-line", dir: "auto" }, quoteWords(quote, words));
  return el("button", { type: "button", class: "quote", onclick: () => show(quote.number) }, el("span", { class: "quote-name" }, name), line);
}

/** One line of what is quoted. */
export function quoteWords({ kind, text }, words) {
  if (kind === "recalled") return words.t("log.recalled");
  if (kind === "picture") return text ? `${words.t("quote.picture")} ${text}` : words.t("quote.picture");
  return text && (kind === "text" || kind === "card") ? text : words.t("quote.other");
}

function answerButton(entry, { words, answer }) {
  if (entry.kind !== "message" || entry.message.recalled) return null;
  const label = words.t("action.quote");
  return el("button", { type: "button", class: "answer", "aria-label": label, title: label, onclick: () => answer(entry.message) }, icon("reply"));
}

function pictureButton(entry, { words, pictures, lightbox }) {
  const body = entry.kind === "message" ? entry.message.body : entry.row.picture;
  const caption = entry.kind === "message" ? body.caption : entry.row.text;
  const alt = words.t("picture.alt", { name: body.name });
  const image = el("img", { alt, decoding: "async", draggable: "false" });
  const button = el("button", { type: "button", class: "picture" }, image);
  const failed = () => {
    button.classList.add("broken");
    image.alt = words.t("picture.broken");
  };
  image.addEventListener("error", failed);
  let large;
  if (entry.kind === "row") {
    image.src = pictures.local(entry.row.id, entry.row.picture);
    large = async () => image.src;
  } else {
    // The place is kept, so that the list does not jump when the picture comes.
    image.style.aspectRatio = `${body.width} / ${body.height}`;
    pictures.link(body.file).then(({ thumb }) => (image.src = thumb), failed);
    large = async () => (await pictures.link(body.file)).url;
  }
  button.addEventListener("click", async () => {
    try {
      lightbox.open(await large(), alt, caption, button);
    } catch {
      failed();
    }
  });
  return button;
}

/** The line below a bubble. */
export function meta({ state, message }, time, words) {
  const edited = message?.edited && !message.recalled && ` · ${words.t("state.edited")}`;
  const when = el("time", { datetime: new Date(time).toISOString(), title: words.fullTime(time) }, words.time(time));
  if (!state) return el("span", { class: "meta" }, when, edited);
  return el("span", { class: "meta" }, when, edited, " · ", el("span", { class: "state" }, words.t(`state.${state}`)), icon(ICONS[state]));
}

function failure(row, { words, outbox }) {
  return el(
    "div",
    { class: "failure" },
    el("p", {}, words.error(row.error.code, row.error.facts)),
    el("button", { type: "button", class: "quiet", onclick: () => outbox.retry(row.id) }, words.t("action.retry")),
    el("button", { type: "button", class: "quiet", onclick: () => outbox.remove(row.id) }, words.t("action.delete")),
  );
}

/** https addresses of the shop's own answers as links, shown in full with their real host; everything else is text. */
function withLinks(text) {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(/https:\/\/[^\s<>"'()]+[^\s<>"'().,;:!?]/gu)) {
    if (!URL.canParse(match[0])) continue;
    const address = new URL(match[0]);
    // "https://shop.example@elsewhere.example": what stands before the @ is only there to deceive.
    if (address.username || address.password) continue;
    // `href` spells foreign letters of the host in ASCII, so that a look-alike shows itself.
    const { href } = address;
    parts.push(text.slice(from, match.index), el("a", { href, target: "_blank", rel: "noopener noreferrer nofollow" }, href));
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from));
  return parts;
}
