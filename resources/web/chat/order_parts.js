// What stands on the buyer's page of an order: the parcel, the goods, the money, the applications.

import { el } from "./dom.js";

/** Where the parcel is, and what happened when, the newest first. */
export function parcel(order, words) {
  const rows = [[words.t("order.state"), words.t(`card.${order.state}`)]];
  if (order.carrier) rows.push([words.t("order.carrier"), order.carrier]);
  if (order.tracking) rows.push([words.t("order.tracking"), order.tracking]);
  const steps = [...order.steps].reverse().map((step) => stepNode(step, words)).filter(Boolean);
  return [table(rows), steps.length ? section(words.t("order.timeline"), el("ol", { class: "steps" }, ...steps)) : ""];
}

function stepNode(step, words) {
  const key = `step.${step.code}`;
  // The carrier's own words are shown as they are; a step that is the shop's own business has neither.
  const text = [words.has(key) ? words.t(key) : "", step.words ?? ""].filter(Boolean).join(" · ");
  if (!text) return null;
  const when = el("time", { datetime: new Date(step.time).toISOString() }, words.shortTime(step.time));
  return el("li", {}, el("span", { dir: "auto" }, text), when);
}

export function goods(order, words) {
  const lines = order.lines.map((line) =>
    el("li", {}, el("span", { dir: "auto" }, `${name(line.name, words.language)} × ${line.quantity}`), el("span", {}, words.money(line.price * line.quantity, order.currency))),
  );
  return lines.length ? section(words.t("order.goods"), el("ul", { class: "goods" }, ...lines)) : "";
}

/** A product's name in the buyer's language, else in English, else in any. */
function name(names, language) {
  return names[language.replace("-", "_")] ?? names.en ?? Object.values(names)[0] ?? "";
}

export function money(order, words) {
  const rows = ["total", "paid", "refunded", "refundable"].map((key) => [words.t(`order.${key}`), words.money(order[key], order.currency)]);
  return table(rows);
}

/** The newest first. */
export function applications(order, words) {
  if (!order.cases.length) return [];
  const items = [...order.cases].reverse().map((one) => {
    const reason = `case.reason.${one.reason}`;
    const exchange = one.kind === "exchange";
    const what = [words.t(`case.kind.${one.kind}`), words.has(reason) ? words.t(reason) : "", exchange ? "" : words.money(one.amount, order.currency)];
    // An exchange that was agreed to gives no money back.
    const state = words.t(exchange && one.state === "settled" ? "card.approved" : `card.${one.state}`);
    return el(
      "li",
      {},
      el("p", {}, what.filter(Boolean).join(" · ")),
      el("p", { class: `card-facts ${one.state}` }, state, " · ", el("time", { datetime: new Date(one.asked).toISOString() }, words.shortTime(one.asked))),
      one.note && el("p", { class: "case-note", dir: "auto" }, one.note),
    );
  });
  return [section(words.t("order.cases"), el("ul", { class: "cases" }, ...items))];
}

function section(title, ...content) {
  return el("section", {}, el("h4", {}, title), ...content);
}

function table(rows) {
  return el("dl", { class: "order-table" }, ...rows.map(([label, value]) => el("div", {}, el("dt", {}, label), el("dd", { dir: "auto" }, value))));
}
