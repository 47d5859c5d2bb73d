// The forms for written questions (REQ-1, REQ-2): about an order, about a product or to the shop, and to be called.

import { el } from "../chat/dom.js";
import { ulid } from "../chat/ulid.js";
import { frame, hub, local, ownSecret, sentence } from "./frame.js";

const FORMS = ["orders", "product", "call_centre"];
const TOPICS = ["contact", "delivery", "cancel", "complaint", "return", "site_error", "payment"];
const FIELDS = { "requests.name": "name", "requests.phone": "phone", "requests.order": "order", "requests.text": "text", "requests.topic": "topic", consent: "consent" };
const asked = new URL(location.href).searchParams;
const product = asked.get("id") ?? "";
const place = document.getElementById("page");
/** What the visitor typed lives here, so that another language does not wipe it away. `key` names this one request. */
const typed = { name: "", phone: "", order: asked.get("order") ?? "", topic: asked.get("topic") ?? "", text: "", consent: false };
let origin = FORMS.includes(asked.get("form")) ? asked.get("form") : product ? "product" : "orders";
let key = ulid();
let good = null;
let step = "open"; // open, sending, done
let made = "";
let words = null;
let shop = "";

async function begin() {
  if (product) {
    try {
      const answer = await fetch(new URL(`v1/listings/${encodeURIComponent(product)}`, hub));
      if (answer.ok) good = (await answer.json()).good;
    } catch {
      // the question can be asked all the same, of the shop
    }
  }
  await frame((spoken, name) => {
    words = spoken;
    shop = name;
    show();
  });
}

function show() {
  document.title = `${words.t("ask.title")} · ${shop}`;
  const head = el("h1", { id: "title", tabindex: "-1" }, words.t("ask.title"));
  if (step === "done") place.replaceChildren(head, done());
  else place.replaceChildren(head, el("p", { class: "about" }, words.t("ask.text")), form());
}

function choice() {
  const options = FORMS.map((name) => {
    const radio = el("input", { type: "radio", name: "form", value: name, id: `form-${name}` });
    radio.checked = name === origin;
    radio.addEventListener("change", () => {
      origin = name;
      show();
      document.getElementById(`form-${name}`).focus();
    });
    return el("label", { class: "option" }, radio, el("span", {}, words.t(`ask.form.${name}`)));
  });
  return el("fieldset", { class: "options" }, el("legend", {}, words.t("ask.form")), ...options);
}

function form() {
  const problem = el("p", { class: "wrong", id: "wrong", role: "alert" });
  const parts = [field("name", "input", { type: "text", autocomplete: "name", maxlength: "60", required: true })];
  if (origin === "orders") parts.unshift(field("order", "input", { type: "text", maxlength: "64", required: true, autocomplete: "off" }));
  if (origin === "call_centre") parts.unshift(topics());
  parts.push(field("phone", "input", { type: "tel", autocomplete: "tel", maxlength: "40", required: origin !== "product" }, origin === "product" ? "ask.phone.optional" : "ask.phone"));
  parts.push(field("text", "textarea", { maxlength: "2000", required: true }, "ask.question"));
  const consent = el("input", { type: "checkbox", id: "ask-consent", required: true, "aria-describedby": "wrong" });
  consent.checked = typed.consent;
  consent.addEventListener("change", () => {
    typed.consent = consent.checked;
    consent.removeAttribute("aria-invalid");
  });
  const about = origin === "product" && good ? el("p", { class: "about" }, words.t("ask.about", { name: local(words, good.name) })) : null;
  const built = el(
    "form",
    { class: "advice", novalidate: true },
    choice(),
    about,
    ...parts,
    el("label", { class: "consent" }, consent, el("span", {}, words.t("ask.consent", { shop }))),
    problem,
    el("button", { type: "submit", class: "primary", disabled: step === "sending" }, words.t(step === "sending" ? "advice.sending" : "advice.send")),
  );
  built.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  return built;
}

function field(name, tag, attributes, label = `ask.${name}`) {
  const node = el(tag, { id: `ask-${name}`, "aria-describedby": "wrong", ...attributes });
  node.value = typed[name];
  node.addEventListener("input", () => {
    typed[name] = node.value;
    node.removeAttribute("aria-invalid");
  });
  return el("label", { class: "named" }, words.t(label), node);
}

function topics() {
  const options = TOPICS.map((topic) => el("option", { value: topic }, words.t(`ask.topic.${topic}`)));
  const node = el("select", { id: "ask-topic", required: true, "aria-describedby": "wrong" }, el("option", { value: "" }, words.t("ask.topic.choose")), ...options);
  node.value = typed.topic;
  node.addEventListener("change", () => {
    typed.topic = node.value;
    node.removeAttribute("aria-invalid");
  });
  return el("label", { class: "named" }, words.t("ask.topic"), node);
}

/** What is missing, before the hub is asked; the first of it in the order of the form. */
function missing() {
  if (origin === "orders" && !typed.order.trim()) return "requests.order";
  if (origin === "call_centre" && !typed.topic) return "requests.topic";
  if (!typed.name.trim()) return "requests.name";
  if (origin !== "product" && !typed.phone.trim()) return "requests.phone";
  if (!typed.text.trim()) return "requests.text";
  return typed.consent ? "" : "consent";
}

async function send() {
  if (step === "sending") return;
  const early = missing();
  if (early) return refuse(early);
  step = "sending";
  const button = place.querySelector("button[type=submit]");
  button.disabled = true;
  button.textContent = words.t("advice.sending");
  const code = await deliver();
  if (code) {
    step = "open";
    button.disabled = false;
    button.textContent = words.t("advice.send");
    return refuse(code);
  }
  step = "done";
  show();
  document.getElementById("done").focus();
}

/** The code of what is wrong; "" when the shop has it. What was typed stays, and sent again it counts once. */
async function deliver() {
  made = ownSecret();
  const body = { ...typed, key, secret: made, origin, language: words.language, shop: asked.get("shop") ?? "" };
  if (origin === "product" && good) body.product = product;
  try {
    const answer = await fetch(new URL("v1/ask", hub), { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
    if (answer.ok) return "";
    return (await answer.json()).error.code;
  } catch {
    return "unreachable";
  }
}

function refuse(code) {
  document.getElementById("wrong").textContent = sentence(words, code);
  const node = document.getElementById(`ask-${FIELDS[code]}`);
  if (node) {
    node.setAttribute("aria-invalid", "true");
    node.focus();
  }
}

function done() {
  const link = new URL(`me.html#${made}`, hub).href;
  const copied = el("p", { role: "status", class: "about" });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      copied.textContent = words.t("ask.copied");
    } catch {
      copied.replaceChildren(el("a", { href: link }, link));
    }
  };
  return el(
    "section",
    { class: "advice", "aria-labelledby": "done" },
    el("p", { class: "done", tabindex: "-1", id: "done", role: "status" }, words.t("ask.done")),
    el("a", { class: "page", href: new URL("me.html", hub).href }, words.t("mine.title")),
    el("p", { class: "about" }, words.t("ask.link")),
    el("button", { type: "button", class: "ask", onclick: copy }, words.t("ask.copy")),
    copied,
    el("button", { type: "button", class: "ask", onclick: again }, words.t("ask.again")),
  );
}

function again() {
  key = ulid();
  step = "open";
  Object.assign(typed, { text: "", order: "", topic: "" });
  show();
  document.getElementById("title").focus();
}

await begin();
