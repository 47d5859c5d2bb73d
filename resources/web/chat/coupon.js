// A coupon's card: what it gives and asks, until when, and its code to copy while it can still be used.

import { el } from "./dom.js";

/** Lines for the card's face: what it gives, what it asks for, until when. */
export function couponTerms(card, words) {
  const { kind, value, minimum, ends, only } = card.facts ?? {};
  const given = {
    percent: () => words.t("coupon.percent", { value: words.number(value ?? 0) }),
    amount: () => words.t("coupon.amount", { amount: words.money(card.amount, card.currency) }),
    delivery: () => words.t("coupon.delivery"),
  }[kind];
  const limits = String(only ?? "").split(",").filter(Boolean);
  return [
    given?.(),
    minimum ? words.t("coupon.minimum", { amount: words.money(minimum, card.currency) }) : "",
    ...limits.map((one) => words.t(words.has(`coupon.only.${one}`) ? `coupon.only.${one}` : "coupon.only.other")),
    ends ? words.t("coupon.until", { time: words.shortTime(ends) }) : "",
  ].filter(Boolean);
}

/** The code with its button, as { node, show(card) }: made once, so that the focus stays when the card becomes another one. */
export function couponCode(card, words) {
  const code = el("code", { class: "coupon-code" }, String(card.facts?.code ?? ""));
  const said = el("span", { class: "coupon-said", role: "status" });
  const button = el("button", { type: "button", class: "quiet", onclick: () => copy(code, said, words) }, words.t("coupon.copy"));
  const node = el("div", { class: "coupon" }, code, button, said);
  const show = (now) => {
    code.textContent = String(now.facts?.code ?? "");
    code.classList.toggle("over", now.state !== "issued");
    button.hidden = now.state !== "issued";
    if (button.hidden) said.textContent = "";
  };
  show(card);
  return { node, show };
}

async function copy(code, said, words) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    said.textContent = words.t("coupon.copied");
  } catch {
    // A page without https, or in a frame that may not: the code is marked, so that one's own keys copy it.
    const range = document.createRange();
    range.selectNodeContents(code);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    said.textContent = words.t("coupon.marked");
  }
}
