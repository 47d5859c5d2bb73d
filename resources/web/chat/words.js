// The widget's sentences in four languages, from i18n/chat/*.json (and those of the front page, i18n/shop/*.json).

const LANGUAGES = ["en", "vi", "zh-CN", "uk"];
export const NAMES = { vi: "Tiếng Việt", en: "English", "zh-CN": "简体中文", uk: "Українська" };

/** The best of our languages for a list of BCP 47 tags; English when none fits. */
export function pick(tags) {
  for (const tag of tags.filter(Boolean)) {
    const start = tag.toLowerCase().split(/[-_]/)[0];
    const found = LANGUAGES.find((language) => language.toLowerCase().split("-")[0] === start);
    if (found) return found;
  }
  return "en";
}

/** Digits behind the point of a currency's amounts. */
function places(currency) {
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits;
}

export class Words {
  constructor(language, table) {
    this.language = language;
    this._table = table;
    this._plurals = new Intl.PluralRules(language);
    this._time = new Intl.DateTimeFormat(language, { hour: "numeric", minute: "2-digit" });
    this._day = new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long" });
    this._short = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
    this._full = new Intl.DateTimeFormat(language, { dateStyle: "full", timeStyle: "short" });
  }

  /** An amount in minor units of a currency, as the language writes it. */
  money(amount, currency) {
    const digits = places(currency);
    return new Intl.NumberFormat(this.language, { style: "currency", currency, currencyDisplay: "narrowSymbol" }).format(amount / 10 ** digits);
  }

  /** A whole number as the language writes it. */
  number(value) {
    return new Intl.NumberFormat(this.language).format(value);
  }

  /** What somebody typed, in minor units of a currency; null when it is no amount. Groups and the sign may be there or not. */
  amount(text, currency) {
    const digits = places(currency);
    const group = new Intl.NumberFormat(this.language).formatToParts(1_234_567).find((part) => part.type === "group")?.value ?? "";
    let plain = text.replace(/[\s'’₫₴¥$€]/g, "");
    if (group === "." || group === "," || !digits) {
      const between = digits ? `\\${group}` : "[.,]"; // where nothing comes after the point, either sign can only group
      plain = plain.replace(new RegExp(`(?<=\\d)${between}(?=\\d{3}(\\D|$))`, "g"), "");
    }
    const found = /^(\d{1,15})(?:[.,](\d+))?$/.exec(plain);
    if (!found || (found[2] ?? "").length > digits) return null;
    return Number(found[1]) * 10 ** digits + Number((found[2] ?? "").padEnd(digits, "0") || "0");
  }

  /** The amount alone, without groups, as one begins to change it in a field. */
  plainAmount(amount, currency) {
    const digits = places(currency);
    const format = { useGrouping: false, minimumFractionDigits: digits, maximumFractionDigits: digits };
    return new Intl.NumberFormat(this.language, format).format(amount / 10 ** digits);
  }

  /** Fetches one language's table of "chat" or "shop" from the hub. */
  static async load(hub, language, table = "chat") {
    const answer = await fetch(new URL(`i18n/${table}/${language}.json`, hub));
    if (!answer.ok) throw new Error(`no sentences for ${language}: ${answer.status}`);
    return new Words(language, await answer.json());
  }

  /** The sentence for `key`, {gaps} filled; with `count` the plural form of the language. */
  t(key, values = {}) {
    const entry = this._table[key];
    const text = typeof entry === "object" ? entry[this._plurals.select(values.count)] ?? entry.other : entry;
    if (text === undefined) throw new Error(`no sentence "${key}" in ${this.language}`);
    return text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
  }

  has(key) {
    return key in this._table;
  }

  /** What went wrong, for a code of the hub; codes without a sentence of their own get the general one. */
  error(code, facts = {}) {
    const values = { ...facts };
    if (code === "file.too_big" || code === "file.day_quota") values.limit = Math.floor((facts.limit ?? 0) / (1024 * 1024));
    if (code === "after_sales.amount") values.most = this.money(facts.most ?? 0, facts.currency);
    return this.t(this.has(`error.${code}`) ? `error.${code}` : "error.other", values);
  }

  /** Bytes as people read them. */
  size(bytes) {
    const [amount, unit] = bytes >= 1024 * 1024 ? [bytes / (1024 * 1024), "megabyte"] : [bytes / 1024, "kilobyte"];
    const style = { style: "unit", unit, maximumFractionDigits: amount < 10 ? 1 : 0 };
    return bytes > 0 ? new Intl.NumberFormat(this.language, style).format(amount) : "";
  }

  /** How long something runs, as 1:05. */
  length(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    const hours = Math.floor(seconds / 3600);
    const rest = String(seconds % 60).padStart(2, "0");
    const minutes = Math.floor((seconds % 3600) / 60);
    return hours ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
  }

  time(instant) {
    return this._time.format(instant);
  }

  fullTime(instant) {
    return this._full.format(instant);
  }

  /** Day and time, short. */
  shortTime(instant) {
    return this._short.format(instant);
  }

  /** "Today", "Yesterday" or the date. */
  day(instant) {
    const start = (time) => new Date(time).setHours(0, 0, 0, 0);
    const days = Math.round((start(Date.now()) - start(instant)) / 86_400_000);
    if (days === 0) return this.t("day.today");
    if (days === 1) return this.t("day.yesterday");
    return this._day.format(instant);
  }
}
