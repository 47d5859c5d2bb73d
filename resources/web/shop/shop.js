// The shop's front page: goods as cards, four languages, and the way into the chat.

import { el } from "../chat/dom.js";
import { NAMES, Words, pick } from "../chat/words.js";

const hub = new URL("..", import.meta.url).href;
const LANGUAGE = "frontdesk.language";
const language = document.getElementById("language");
const find = document.getElementById("find");
let shopWindow = null;
let words = null;

async function begin() {
  const asked = new URL(location.href).searchParams.get("language");
  if (asked) remember(pick([asked]));
  const tag = remembered() ?? pick([asked, ...navigator.languages]);
  language.append(...Object.entries(NAMES).map(([value, name]) => el("option", { value, lang: value }, name)));
  language.addEventListener("change", () => speak(language.value, true));
  // The chat has a language switch of its own, and follows this page's: both always say the same.
  document.addEventListener("languagechange", (event) => speak(event.detail, false));
  document.getElementById("talk").addEventListener("click", () => chat()?.open());
  find.addEventListener("input", () => showGoods());
  const answer = await fetch(new URL("v1/shop-window", hub));
  if (answer.ok) shopWindow = await answer.json();
  document.getElementById("sandbox").hidden = !shopWindow?.sandbox;
  await speak(tag, false);
}

const chat = () => document.querySelector("frontdesk-chat");

async function speak(tag, tell) {
  words = await Words.load(hub, tag, "shop");
  document.documentElement.lang = tag;
  language.value = tag;
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = words.t(node.dataset.text);
  find.placeholder = words.t("goods.find");
  const name = shopWindow?.shop ?? words.t("shop");
  document.getElementById("brand").textContent = name;
  document.getElementById("address").textContent = shopWindow ? `${name} · ${shopWindow.address}` : "";
  if (!/^\(\d+\+?\) /.test(document.title)) document.title = name;
  showGoods();
  if (tell) remember(tag);
}

function showGoods() {
  const asked = fold(find.value);
  const shown = (shopWindow?.goods ?? []).filter((good) => fold(`${local(good.name)} ${good.sku}`).includes(asked));
  document.getElementById("goods").replaceChildren(...shown.map(card));
  const nothing = document.getElementById("nothing");
  nothing.hidden = shown.length > 0;
  nothing.textContent = shown.length ? "" : words.t(shopWindow?.goods.length ? "goods.none" : "goods.empty");
}

function card(good) {
  const name = local(good.name);
  return el(
    "li",
    { class: "good" },
    el(
      "button",
      { type: "button", class: "good-picture", "aria-label": words.t("goods.look", { name }), onclick: () => look(good) },
      good.picture && el("img", { src: new URL(good.picture, hub).href, alt: "", loading: "lazy", width: "320", height: "320" }),
    ),
    el(
      "div",
      { class: "good-text" },
      el("h3", {}, name),
      el("p", { class: "about" }, local(good.about)),
      el("p", { class: "price" }, money(good.price)),
      stock(good),
      ask(good),
      page(good),
    ),
  );
}

const stock = (good) => el("p", { class: `stock ${good.in_stock ? "" : "out"}` }, words.t(good.in_stock ? "goods.in_stock" : "goods.out"));

/** The way to the product's own page, where one can ask to be called (LEAD-1). */
function page(good) {
  const href = new URL(`listing.html?id=${encodeURIComponent(good.id)}`, hub).href;
  return el("a", { class: "page", href, "aria-label": `${words.t("goods.page")}: ${local(good.name)}` }, words.t("goods.page"));
}

function ask(good) {
  const name = local(good.name);
  const question = () => {
    document.getElementById("product").close();
    chat()?.looked(good.id);
    chat()?.open(words.t("goods.line", { name, sku: good.sku }));
  };
  return el("button", { type: "button", class: "ask", "aria-label": `${words.t("goods.ask")}: ${name}`, onclick: question }, words.t("goods.ask"));
}

/** One product, large. Staff see in the chat what its buyer looked at. */
function look(good) {
  const dialog = document.getElementById("product");
  dialog.setAttribute("aria-label", local(good.name));
  dialog.replaceChildren(
    el("button", { type: "button", class: "product-close", "aria-label": words.t("goods.close"), onclick: () => dialog.close() }, "×"),
    ...(good.picture ? [el("img", { src: new URL(good.picture, hub).href, alt: "", width: "480", height: "480" })] : []),
    el("div", { class: "good-text" }, el("h3", {}, local(good.name)), el("p", { class: "about" }, local(good.about)), el("p", { class: "price" }, money(good.price)), stock(good), ask(good), page(good)),
  );
  dialog.showModal();
  chat()?.looked(good.id);
}

const local = (table) => table[words.language] ?? table[words.language.replace("-", "_")] ?? table.en ?? "";

function money(amount) {
  const { currency, currency_digits: digits } = shopWindow;
  return new Intl.NumberFormat(words.language, { style: "currency", currency, currencyDisplay: "narrowSymbol", minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount / 10 ** digits);
}

/** "tai nghe" finds "Tai nghe", "den" finds "đen". */
const fold = (text) => text.toLowerCase().replaceAll("đ", "d").normalize("NFD").replace(/\p{M}/gu, "").trim();

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
