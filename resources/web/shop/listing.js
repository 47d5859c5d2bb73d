// A listing's public page (LEAD-1): one product, and "I want advice", which leaves name and number with the shop.

import { el } from "../chat/dom.js";
import { ulid } from "../chat/ulid.js";
import { NAMES, Words, pick } from "../chat/words.js";

const hub = new URL("..", import.meta.url).href;
const LANGUAGE = "frontdesk.language";
const product = new URL(location.href).searchParams.get("id") ?? "";
const address = new URL(`v1/listings/${encodeURIComponent(product)}`, hub);
const language = document.getElementById("language");
const place = document.getElementById("listing");
/** What the visitor typed lives here, so that another language does not wipe it away. `key` names this one request. */
const typed = { key: ulid(), name: "", phone: "", message: "", consent: false };
let listing = null;
let failed = "";
let words = null;
let step = "closed"; // closed, open, sending, done
let wrong = "";

async function begin() {
  const asked = new URL(location.href).searchParams.get("language");
  if (asked) remember(pick([asked]));
  const tag = remembered() ?? pick([asked, ...navigator.languages]);
  language.append(...Object.entries(NAMES).map(([value, name]) => el("option", { value, lang: value }, name)));
  language.addEventListener("change", () => speak(language.value, true));
  document.addEventListener("languagechange", (event) => speak(event.detail, false));
  await read();
  await speak(tag, false);
}

async function read() {
  try {
    const answer = await fetch(address);
    if (answer.ok) listing = await answer.json();
    else failed = answer.status === 404 ? "listing.gone" : "listing.unreachable";
  } catch {
    failed = "listing.unreachable";
  }
}

async function speak(tag, tell) {
  words = await Words.load(hub, tag, "shop");
  document.documentElement.lang = tag;
  language.value = tag;
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = words.t(node.dataset.text);
  const shop = listing?.shop ?? words.t("shop");
  document.getElementById("brand").textContent = shop;
  document.getElementById("address").textContent = listing ? `${shop} · ${listing.address}` : "";
  document.title = listing ? `${local(listing.good.name)} · ${shop}` : shop;
  show();
  if (tell) remember(tag);
}

function show() {
  place.classList.toggle("alone", !listing);
  if (!listing) {
    place.replaceChildren(el("h1", { id: "title" }, words.t(failed)), el("p", {}, el("a", { href: hub }, words.t("listing.back"))));
    return;
  }
  const { good } = listing;
  place.replaceChildren(
    el(
      "div",
      {},
      good.picture && el("img", { src: new URL(good.picture, hub).href, alt: "", width: "640", height: "480" }),
      el("h1", { id: "title" }, local(good.name)),
      el("p", { class: "about" }, local(good.about)),
      el("p", { class: "price" }, money(good.price)),
      el("p", { class: `stock ${good.in_stock ? "" : "out"}` }, words.t(good.in_stock ? "goods.in_stock" : "goods.out")),
      el("p", {}, el("a", { class: "page", href: new URL(`ask.html?form=product&id=${encodeURIComponent(product)}`, hub).href }, words.t("listing.ask"))),
    ),
    advice(),
  );
}

function advice() {
  const head = el("h2", { id: "advice-title" }, words.t("advice.title"));
  const frame = (...children) => el("section", { class: "advice", "aria-labelledby": "advice-title" }, head, ...children);
  if (step === "done") return frame(el("p", { class: "done", role: "status", tabindex: "-1", id: "done" }, words.t("advice.done")));
  if (!listing.advice) return frame(el("p", {}, words.t("advice.closed")), chatButton());
  if (step === "closed") {
    return frame(el("p", {}, words.t("advice.text")), el("button", { type: "button", class: "primary", id: "want", onclick: open }, words.t("advice.button")), chatButton());
  }
  return frame(form());
}

const chatButton = () =>
  el("button", { type: "button", class: "ask", onclick: () => document.querySelector("frontdesk-chat")?.open() }, words.t("goods.ask"));

function form() {
  const field = (name, node) => {
    node.value = typed[name];
    node.addEventListener("input", () => {
      typed[name] = node.value;
      node.removeAttribute("aria-invalid");
    });
    return el("label", { class: "named" }, words.t(`advice.${name}`), node);
  };
  const name = el("input", { type: "text", id: "lead-name", autocomplete: "name", maxlength: "60", required: true, "aria-describedby": "wrong" });
  const phone = el("input", { type: "tel", id: "lead-phone", autocomplete: "tel", maxlength: "40", required: true, "aria-describedby": "wrong" });
  const message = el("textarea", { id: "lead-message", maxlength: "1000" });
  const consent = el("input", { type: "checkbox", id: "lead-consent", required: true, "aria-describedby": "wrong" });
  consent.checked = typed.consent;
  consent.addEventListener("change", () => {
    typed.consent = consent.checked;
    consent.removeAttribute("aria-invalid");
  });
  const button = el("button", { type: "submit", class: "primary", disabled: step === "sending" }, words.t(step === "sending" ? "advice.sending" : "advice.send"));
  const problem = el("p", { class: "wrong", id: "wrong", role: "alert" }, wrong && sentence(wrong));
  const shop = listing.shop;
  const built = el(
    "form",
    { novalidate: true },
    field("name", name),
    field("phone", phone),
    field("message", message),
    el("label", { class: "consent" }, consent, el("span", {}, words.t("advice.consent", { shop }))),
    problem,
    button,
  );
  built.addEventListener("submit", (event) => {
    event.preventDefault();
    send({ "leads.name": name, "leads.phone": phone, "leads.message": message, consent });
  });
  return built;
}

function open() {
  step = "open";
  show();
  document.getElementById("lead-name").focus();
}

async function send(fields) {
  if (step === "sending") return;
  const early = !typed.name.trim() ? "leads.name" : !typed.phone.trim() ? "leads.phone" : !typed.consent ? "consent" : "";
  if (early) return refuse(early, fields);
  step = "sending";
  const button = place.querySelector("button[type=submit]");
  button.disabled = true;
  button.textContent = words.t("advice.sending");
  const code = await deliver();
  if (code) {
    step = "open";
    button.disabled = false;
    button.textContent = words.t("advice.send");
    return refuse(code, fields);
  }
  step = "done";
  show();
  document.getElementById("done").focus();
}

/** The code of what is wrong; "" when the shop has it. What was typed stays, and sent again it counts once. */
async function deliver() {
  try {
    const body = JSON.stringify({ ...typed, language: words.language });
    const answer = await fetch(new URL(`${address.href}/leads`), { method: "POST", headers: { "Content-Type": "application/json" }, body });
    if (answer.ok) return "";
    return (await answer.json()).error.code;
  } catch {
    return "unreachable";
  }
}

function refuse(code, fields) {
  wrong = code;
  document.getElementById("wrong").textContent = sentence(code);
  const field = place.querySelector("form") && fields[code] && document.getElementById(fields[code].id);
  if (field) {
    field.setAttribute("aria-invalid", "true");
    field.focus();
  }
}

const sentence = (code) => words.t(words.has(`advice.error.${code}`) ? `advice.error.${code}` : "advice.error");

const local = (table) => table[words.language] ?? table[words.language.replace("-", "_")] ?? table.en ?? "";

function money(amount) {
  const { currency, currency_digits: digits } = listing;
  return new Intl.NumberFormat(words.language, { style: "currency", currency, currencyDisplay: "narrowSymbol", minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount / 10 ** digits);
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
    // for this page only
  }
}

await begin();
