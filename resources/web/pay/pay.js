// The sandbox provider's page of one payment: what it is, and the one button that pays it or takes it; a second click changes nothing.

import { el } from "../chat/dom.js";
import { NAMES, Words, pick } from "../chat/words.js";

const hub = new URL("..", import.meta.url).href;
const LANGUAGE = "frontdesk.language";
const language = document.getElementById("language");
const [title, facts, said, problem, place] = ["title", "facts", "said", "problem", "place"].map((id) => document.getElementById(id));
let words = null;
/** What is shown: a payment, the demo's list, or a code of what is wrong. */
let shown = {};
let busy = false;

/** Behind "#" the address carries what opens this payment; it goes to the hub in a header. */
const token = () => decodeURIComponent(location.hash.slice(1));

async function begin() {
  const asked = new URL(location.href).searchParams.get("language");
  language.append(...Object.entries(NAMES).map(([value, name]) => el("option", { value, lang: value }, name)));
  language.addEventListener("change", () => speak(language.value, true));
  addEventListener("hashchange", () => load());
  await speak(pick([asked, remembered(), ...navigator.languages]), false);
  await load();
}

async function speak(tag, tell) {
  words = await Words.load(hub, tag, "pay");
  document.documentElement.lang = tag;
  language.value = tag;
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = words.t(node.dataset.text);
  if (tell) remember(tag);
  show();
}

async function load() {
  shown = {};
  show();
  shown = token() ? await ask("GET", "payment") : await list();
  show();
}

async function list() {
  const shop = await call("GET", "v1/shop-window");
  if (shop.code) return shop;
  return shop.body.sandbox ? { list: (await ask("GET", "payments")).body ?? [] } : { code: "not_found" };
}

/** `{ body }`, or `{ code }` of what is wrong. */
const ask = (method, what) => call(method, `v1/sandbox/${what}`);

async function call(method, path) {
  try {
    const headers = token() ? { Authorization: `Payment ${token()}` } : {};
    const answer = await fetch(new URL(path, hub), { method, headers, credentials: "omit", cache: "no-store" });
    const body = await answer.json();
    return answer.ok ? { body } : { code: body.error.code };
  } catch {
    return { code: "offline" };
  }
}

async function settle() {
  if (busy) return;
  busy = true;
  show();
  const answer = await ask("POST", "payment");
  busy = false;
  // Nobody knows whether it arrived: what was shown stays, and the same click again does no harm.
  shown = answer.code ? { ...shown, code: answer.code } : answer;
  show();
  if (!answer.code) title.focus(); // the button is gone
}

function show() {
  problem.textContent = shown.code ? words.t(shown.code === "not_found" ? "error.not_found" : "error.offline") : "";
  if (shown.list) return showList(shown.list);
  const payment = shown.body;
  if (!payment) {
    title.textContent = words.t(shown.code ? "title.nothing" : "loading");
    document.title = words.t("brand");
    facts.replaceChildren();
    said.textContent = "";
    const again = shown.code && shown.code !== "not_found" && el("button", { type: "button", class: "quiet", onclick: () => load() }, words.t("retry"));
    place.replaceChildren(...[again].filter(Boolean));
    return;
  }
  const amount = words.money(payment.amount, payment.currency);
  const open = payment.standing === "open";
  title.textContent = words.t(`title.${payment.direction}`, { shop: payment.shop });
  document.title = `${title.textContent} · ${words.t("brand")}`;
  facts.replaceChildren(
    el("p", { class: "amount" }, amount),
    el("dl", {}, ...[["shop", payment.shop], ["order", payment.subject]].map(([key, value]) => el("div", {}, el("dt", {}, words.t(key)), el("dd", { dir: "auto" }, value)))),
  );
  said.textContent = open ? "" : words.t(`${payment.standing}.${payment.direction}`);
  said.className = `said ${payment.standing}`;
  const button = open && el("button", { type: "button", class: "primary", id: "settle", onclick: settle, "aria-disabled": busy ? "true" : null }, words.t(busy ? "working" : `do.${payment.direction}`, { amount }));
  place.replaceChildren(...[button].filter(Boolean));
}

function showList(payments) {
  title.textContent = words.t("list.title");
  document.title = `${title.textContent} · ${words.t("brand")}`;
  said.textContent = payments.length ? words.t("list.about") : words.t("list.empty");
  said.className = "said";
  facts.replaceChildren();
  const rows = payments.map((one) => {
    const text = words.t(`list.${one.direction}`, { amount: words.money(one.amount, one.currency), number: one.subject });
    return el("li", {}, el("a", { href: `#${one.token}` }, text));
  });
  place.replaceChildren(...(rows.length ? [el("ul", { class: "list" }, ...rows)] : []));
}

function remembered() {
  try {
    return localStorage.getItem(LANGUAGE);
  } catch {
    return null;
  }
}

function remember(tag) {
  try {
    localStorage.setItem(LANGUAGE, tag);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

begin();
