// What the pages with questions have in common: language, the shop's name, and the secret that opens a buyer's own page.

import { el } from "../chat/dom.js";
import { NAMES, Words, pick } from "../chat/words.js";

export const hub = new URL("..", import.meta.url).href;
const LANGUAGE = "frontdesk.language";
const SECRET = "frontdesk.requests";
const SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** Fills the frame of the page and calls `show(words, shop)`, again with each other language. */
export async function frame(show) {
  const asked = new URL(location.href).searchParams.get("language");
  if (asked) keep(LANGUAGE, pick([asked]));
  const tag = kept(LANGUAGE) ?? pick([asked, ...navigator.languages]);
  const language = document.getElementById("language");
  language.append(...Object.entries(NAMES).map(([value, name]) => el("option", { value, lang: value }, name)));
  const shop = await shopName();
  const speak = async (wanted) => {
    const words = await Words.load(hub, wanted, "shop");
    document.documentElement.lang = wanted;
    language.value = wanted;
    for (const node of document.querySelectorAll("[data-text]")) node.textContent = words.t(node.dataset.text);
    document.getElementById("brand").textContent = shop || words.t("shop");
    show(words, shop || words.t("shop"));
  };
  language.addEventListener("change", () => {
    keep(LANGUAGE, language.value);
    speak(language.value);
  });
  await speak(tag);
}

async function shopName() {
  try {
    const answer = await fetch(new URL("v1/shop-window", hub));
    return answer.ok ? (await answer.json()).shop : "";
  } catch {
    return "";
  }
}

/** The secret of this browser; "" while it has asked nothing. */
export function secret() {
  const found = kept(SECRET) ?? "";
  return SHAPE.test(found) ? found : "";
}

/** The secret of a link's end, which never travels in an address. */
export function linked() {
  const found = location.hash.slice(1);
  return SHAPE.test(found) ? found : "";
}

/** The same secret for each request of this browser; made with the first one, by the machine's own dice. */
export function ownSecret() {
  const found = secret();
  if (found) return found;
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const made = btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  keep(SECRET, made);
  return made;
}

export const local = (words, table) => table[words.language] ?? table[words.language.replace("-", "_")] ?? table.en ?? "";

/** The sentence for what the hub refused. */
export const sentence = (words, code) => words.t(words.has(`ask.error.${code}`) ? `ask.error.${code}` : "ask.error");

function kept(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    // for this page only
  }
}
