// The buyer's own page (REQ-4): their questions with the answers, opened by this browser's secret or by a link that holds it.

import { el } from "../chat/dom.js";
import { ulid } from "../chat/ulid.js";
import { frame, hub, linked, local, secret, sentence } from "./frame.js";

const EVERY = 4000;
const place = document.getElementById("page");
const opened = linked() || secret();
/** What is being written back, by request; it outlives every look at the hub. */
const drafts = new Map();
const told = { delivered: new Set(), read: new Set() };
let found = null;
let shown = "";
let failed = "";
let words = null;
let shop = "";

async function begin() {
  await frame((spoken, name) => {
    words = spoken;
    shop = name;
    shown = "";
    show();
  });
  await look();
  setInterval(() => document.visibilityState === "visible" && look(), EVERY);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look());
}

const ask = (path, body) =>
  fetch(new URL(path, hub), {
    method: body ? "POST" : "GET",
    headers: { Authorization: `Bearer ${opened}`, ...(body ? { "Content-Type": "application/json" } : {}) },
    body: body && JSON.stringify(body),
  });

async function look() {
  if (!opened) return;
  try {
    const answer = await ask("v1/my/requests");
    if (answer.ok) found = await answer.json();
    failed = answer.ok ? "" : "unreachable";
  } catch {
    failed = "unreachable";
  }
  show();
}

function show() {
  document.title = `${words.t("mine.title")} · ${shop}`;
  const now = JSON.stringify([words.language, found, failed]);
  if (now === shown) return;
  shown = now;
  const focused = document.activeElement?.id;
  const caret = document.activeElement?.selectionStart;
  const requests = found?.requests ?? [];
  const nothing = opened && !found ? (failed ? "mine.unreachable" : "mine.asking") : requests.length ? "" : "mine.none";
  const parts = [
    el("h1", { id: "title" }, words.t("mine.title")),
    el("p", { class: "wrong", role: "status" }, failed && found ? words.t("mine.unreachable") : ""),
    nothing && el("p", { class: "about" }, words.t(nothing)),
    ...requests.map(article),
    found?.more ? el("p", { class: "about" }, words.t("mine.more")) : null,
    el("p", {}, el("a", { href: new URL("ask.html", hub).href }, words.t("mine.ask"))),
  ];
  place.replaceChildren(...parts.filter(Boolean));
  const again = focused && document.getElementById(focused);
  if (again) {
    again.focus({ preventScroll: true });
    if (caret != null && again.setSelectionRange) again.setSelectionRange(caret, caret);
  }
  for (const request of requests) hear(request);
}

function article(request) {
  const about = request.order ? words.t("mine.order", { order: request.order }) : local(words, request.title) || (request.topic ? words.t(`ask.topic.${request.topic}`) : words.t("mine.shop"));
  const id = `request-${request.id}`;
  return el(
    "article",
    { class: "request", "aria-labelledby": id },
    el("h2", { id }, about),
    el("p", { class: "about" }, `${request.shop} · ${words.shortTime(request.created)}${request.closed ? ` · ${words.t("mine.closed")}` : ""}`),
    el("ol", { class: "exchange" }, line({ by: "", text: request.text, time: request.created }), ...request.exchange.map((said) => line(said, request.id))),
    back(request),
  );
}

function line(said, request) {
  const who = said.by ? words.t("mine.answer", { name: said.by }) : words.t("mine.you");
  const node = el(
    "li",
    { class: said.by ? "said answer" : "said" },
    el("p", { class: "who" }, `${who} · ${words.shortTime(said.time)}`),
    el("p", { class: "words" }, said.text),
  );
  if (said.by && request && !told.read.has(said.id)) {
    node.dataset.said = said.id;
    node.dataset.request = request;
    eyes.observe(node);
  }
  return node;
}

/** An answer counts as read when it is on a screen that somebody has in front. */
const eyes = new IntersectionObserver(
  (entries) => {
    for (const entry of entries) {
      const { said, request } = entry.target.dataset;
      if (!entry.isIntersecting || document.visibilityState !== "visible" || told.read.has(said)) continue;
      eyes.unobserve(entry.target);
      told.read.add(said);
      confirm(request, [said], true, told.read);
    }
  },
  { threshold: 0.6 },
);

function hear(request) {
  const ids = request.exchange.filter((said) => said.by && !said.delivered && !told.delivered.has(said.id)).map((said) => said.id);
  for (const id of ids) told.delivered.add(id);
  if (ids.length) confirm(request.id, ids, false, told.delivered);
}

async function confirm(request, ids, read, into) {
  try {
    if ((await ask(`v1/my/requests/${request}/seen`, { ids, read })).ok) return;
  } catch {
    // told again with the next look
  }
  for (const id of ids) into.delete(id);
  shown = "";
}

function back(request) {
  const draft = drafts.get(request.id) ?? { key: ulid(), text: "", wrong: "" };
  drafts.set(request.id, draft);
  const text = el("textarea", { id: `back-${request.id}`, maxlength: "2000", "aria-describedby": `wrong-${request.id}` });
  text.value = draft.text;
  text.addEventListener("input", () => (draft.text = text.value));
  const problem = el("p", { class: "wrong", id: `wrong-${request.id}`, role: "alert" }, draft.wrong && sentence(words, draft.wrong));
  const built = el(
    "form",
    { class: "back", novalidate: true },
    el("label", { class: "named" }, words.t("mine.back"), text),
    problem,
    el("button", { type: "submit", class: "ask" }, words.t("advice.send")),
  );
  built.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!draft.text.trim() || draft.sending) return text.focus();
    draft.sending = true;
    draft.wrong = await write(request.id, draft);
    draft.sending = false;
    if (!draft.wrong) drafts.delete(request.id);
    shown = "";
    await look();
    document.getElementById(`back-${request.id}`)?.focus();
  });
  return built;
}

async function write(request, draft) {
  try {
    const answer = await ask(`v1/my/requests/${request}/messages`, { key: draft.key, text: draft.text });
    return answer.ok ? "" : (await answer.json()).error.code;
  } catch {
    return "unreachable";
  }
}

await begin();
