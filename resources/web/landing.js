// A landing's form on any page: <script src="https://hub.example/landing.js" data-form="ID" async></script>, and the form
// stands where the tag stands, as high as it is. As often on a page as there are tags. data-language says which language;
// without it the page's own counts. The hub has to be started with the page's address (--origin), or browsers frame nothing.
// For visitors without JavaScript: <noscript><a href="https://hub.example/l/ID">…</a></noscript> beside the tag.
(() => {
  const FORM = /^[A-Za-z0-9_-]{1,64}$/;
  const WORDS = {
    en: ["Contact form", "Open the form"],
    vi: ["Biểu mẫu liên hệ", "Mở biểu mẫu"],
    "zh-CN": ["联系表单", "打开表单"],
    uk: ["Контактна форма", "Відкрити форму"],
  };
  /** Pixels: before the form has said how high it is, and what is believed of it. */
  const [FIRST, LEAST, MOST] = [420, 40, 6000];
  /** Milliseconds after which a form that has not said a word is offered as a link as well. */
  const SILENCE = 8000;

  // A module, or a tag written by another script, has no script of its own that runs: the first one without a form is it.
  const script = document.currentScript
    ?? [...document.querySelectorAll("script[data-form]")].find((one) => one.src.includes("/landing.js") && !("shown" in one.dataset));
  const form = script?.dataset.form ?? "";
  if (!FORM.test(form)) {
    console.error("frontdesk: the script tag of a form needs data-form");
    return;
  }
  script.dataset.shown = "";
  const hub = new URL(".", script.src);
  const wanted = [script.dataset.language, document.documentElement.lang].filter(Boolean);
  const tag = wanted.map(known).find(Boolean);
  const [title, open] = WORDS[tag ?? (navigator.languages ?? []).map(known).find(Boolean) ?? "en"];

  function known(language) {
    const first = language.toLowerCase().split(/[-_]/)[0];
    return Object.keys(WORDS).find((one) => one.split("-")[0] === first);
  }

  function address(framed) {
    const made = new URL(`l/${form}`, hub);
    if (framed) made.searchParams.set("embed", "1");
    if (framed) made.searchParams.set("from", location.origin);
    if (tag) made.searchParams.set("language", tag);
    return made.href;
  }

  const frame = document.createElement("iframe");
  frame.title = title;
  // It may run and send itself, and nothing else: no other page in this window, no windows, no questions, no downloads.
  frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-forms");
  frame.setAttribute("referrerpolicy", "no-referrer");
  // Through the object model: a page whose policy forbids style attributes shows it all the same.
  Object.assign(frame.style, { display: "block", width: "100%", height: `${FIRST}px`, border: "0" });

  let link = null;
  const silence = setTimeout(() => {
    link = document.createElement("p");
    const anchor = document.createElement("a");
    Object.assign(anchor, { href: address(false), target: "_blank", rel: "noopener", textContent: open });
    link.append(anchor);
    frame.after(link);
  }, SILENCE);

  addEventListener("message", (event) => {
    // From the hub, and from this very frame: other frames and other forms of the page say nothing here.
    if (event.origin !== hub.origin || event.source !== frame.contentWindow) return;
    const { frontdesk, height } = event.data ?? {};
    if (frontdesk !== "landing" || !Number.isFinite(height)) return;
    frame.style.height = `${Math.min(MOST, Math.max(LEAST, Math.ceil(height)))}px`;
    clearTimeout(silence);
    link?.remove();
  });

  function stand() {
    frame.src = address(true);
    if (script.isConnected && document.body?.contains(script)) script.after(frame);
    else document.body.append(frame); // the tag is in the head, or its writer took it away again
  }
  if (document.body) stand();
  else addEventListener("DOMContentLoaded", stand);
})();
