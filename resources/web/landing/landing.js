// A landing's public page (DATA-2): a marketer's words, and a form that leaves name and number with the shop. Framed by
// another page (?embed=1) it is the form alone.

import { el } from "../chat/dom.js";
import { ulid } from "../chat/ulid.js";
import { NAMES, Words, pick } from "../chat/words.js";

const hub = new URL("..", import.meta.url).href;
const LANGUAGE = "frontdesk.language";
const asked = new URL(location.href);
const address = new URL(`v1/landing-forms/${encodeURIComponent(asked.pathname.split("/").pop())}`, hub);
const language = document.getElementById("language");
const place = document.getElementById("landing");
/** What the visitor typed lives here, so that another language does not wipe it away. `key` names this one request. */
const typed = { key: ulid(), name: "", phone: "", message: "", address: "", email: "", quantity: "", consent: false };
let form = null;
let failed = "";
let words = null;
let step = "open"; // open, sending, done
let wrong = "";

async function begin() {
  const tag = asked.searchParams.get("language");
  document.documentElement.classList.toggle("framed", asked.searchParams.get("embed") === "1");
  language.append(...Object.entries(NAMES).map(([value, name]) => el("option", { value, lang: value }, name)));
  language.addEventListener("change", () => speak(language.value, true));
  await read();
  await speak(tag ? pick([tag]) : (remembered() ?? pick(navigator.languages)), false);
}

async function read() {
  try {
    const answer = await fetch(address);
    if (answer.ok) form = await answer.json();
    else failed = answer.status === 404 ? "gone" : "unreachable";
  } catch {
    failed = "unreachable";
  }
}

async function speak(tag, tell) {
  words = await Words.load(hub, tag, "landing");
  document.documentElement.lang = tag;
  language.value = tag;
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = words.t(node.dataset.text);
  const shop = form?.shop ?? words.t("shop");
  document.getElementById("brand").textContent = shop;
  document.getElementById("address").textContent = form ? `${shop} · ${form.address}` : "";
  document.title = form ? `${title()} · ${shop}` : shop;
  show();
  if (tell) remember(tag);
}

const title = () => local(form.title) || local(form.product) || words.t("title");

function show() {
  if (!form) {
    place.replaceChildren(el("h1", { id: "title" }, words.t(failed)));
    return;
  }
  const about = local(form.text);
  place.replaceChildren(
    el("h1", { id: "title" }, title()),
    ...(form.picture ? [el("img", { src: new URL(form.picture, hub).href, alt: "", width: "640", height: "320" })] : []),
    ...(about ? [el("p", { class: "about" }, about)] : []),
    el("section", { class: "advice", "aria-labelledby": "title" }, inside()),
  );
}

function inside() {
  if (step === "done") return el("p", { class: "done", role: "status", tabindex: "-1", id: "done" }, words.t("done"));
  if (!form.live) return el("p", { id: "closed" }, words.t("closed"));
  return fields();
}

function fields() {
  const field = (name, node) => {
    node.id = `contact-${name}`;
    node.value = typed[name];
    node.setAttribute("aria-describedby", "wrong");
    node.addEventListener("input", () => {
      typed[name] = node.value;
      node.removeAttribute("aria-invalid");
    });
    return el("label", { class: "named" }, words.t(`field.${name}`), node);
  };
  const further = {
    message: () => el("textarea", { maxlength: "1000" }),
    address: () => el("textarea", { maxlength: "300", class: "short", autocomplete: "street-address" }),
    email: () => el("input", { type: "email", maxlength: "120", autocomplete: "email" }),
    quantity: () => el("input", { type: "number", min: "1", max: "1000", step: "1", inputmode: "numeric" }),
  };
  const consent = el("input", { type: "checkbox", id: "contact-consent", required: true, "aria-describedby": "wrong" });
  consent.checked = typed.consent;
  consent.addEventListener("change", () => {
    typed.consent = consent.checked;
    consent.removeAttribute("aria-invalid");
  });
  const sending = step === "sending";
  const built = el(
    "form",
    { novalidate: true },
    field("name", el("input", { type: "text", autocomplete: "name", maxlength: "60", required: true })),
    field("phone", el("input", { type: "tel", autocomplete: "tel", maxlength: "40", required: true })),
    ...form.fields.filter((name) => further[name]).map((name) => field(name, further[name]())),
    el("label", { class: "consent" }, consent, el("span", {}, words.t("consent", { shop: form.shop }))),
    el("p", { class: "wrong", id: "wrong", role: "alert" }, wrong && sentence(wrong)),
    el("button", { type: "submit", class: "primary", disabled: sending }, words.t(sending ? "sending" : "send")),
  );
  built.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  return built;
}

async function send() {
  if (step === "sending") return;
  const pieces = typed.quantity.trim();
  const early = !typed.name.trim() ? "leads.name" : !typed.phone.trim() ? "leads.phone"
    : pieces && !/^[1-9]\d{0,3}$/.test(pieces) ? "contacts.quantity" : !typed.consent ? "consent" : "";
  if (early) return refuse(early);
  step = "sending";
  const button = place.querySelector("button[type=submit]");
  button.disabled = true;
  button.textContent = words.t("sending");
  const code = await deliver(pieces);
  if (code) {
    step = "open";
    button.disabled = false;
    button.textContent = words.t("send");
    return refuse(code);
  }
  step = "done";
  show();
  document.getElementById("done").focus();
}

/** The code of what is wrong; "" when the shop has it. What was typed stays, and sent again it counts once. */
async function deliver(pieces) {
  try {
    const body = JSON.stringify({ ...typed, quantity: pieces ? Number(pieces) : null, language: words.language });
    const answer = await fetch(address, { method: "POST", headers: { "Content-Type": "application/json" }, body });
    if (answer.ok) return "";
    return (await answer.json()).error.code;
  } catch {
    return "unreachable";
  }
}

const AT = {
  "leads.name": "name", "leads.phone": "phone", "leads.message": "message", "contacts.address": "address",
  "contacts.email": "email", "contacts.quantity": "quantity", consent: "consent",
};

function refuse(code) {
  wrong = code;
  document.getElementById("wrong").textContent = sentence(code);
  const field = document.getElementById(`contact-${AT[code]}`);
  if (field) {
    field.setAttribute("aria-invalid", "true");
    field.focus();
  }
}

const sentence = (code) => words.t(words.has(`error.${code}`) ? `error.${code}` : "error");

const local = (table) => table[words.language] ?? table[words.language.replace("-", "_")] ?? table.en ?? Object.values(table)[0] ?? "";

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

/** How high the form is goes to the page that frames it, and to no other: that one named itself (see landing.js beside). */
function tellHeight() {
  const to = asked.searchParams.get("from");
  if (parent === window || !to || asked.searchParams.get("embed") !== "1") return;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    try {
      parent.postMessage({ frontdesk: "landing", height }, to);
    } catch {
      // what it named is no origin: nobody is told
    }
  };
  new ResizeObserver(tell).observe(document.body);
  tell();
}

await begin();
tellHeight();
