// Builds elements. Text always goes in as text: nothing here, and nothing that uses it, parses markup.

/** An element with attributes, `onclick`-like listeners, and children (nodes or strings; empty ones are left out). */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (typeof value === "function") node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== undefined && child !== null && child !== false));
  return node;
}

const SVG = "http://www.w3.org/2000/svg";
const STROKES = {
  chat: ["M4 5.5A1.5 1.5 0 0 1 5.5 4h13A1.5 1.5 0 0 1 20 5.5v9a1.5 1.5 0 0 1-1.5 1.5H10l-4.5 4v-4A1.5 1.5 0 0 1 4 14.5z", "M8 8.5h8", "M8 11.8h5"],
  close: ["M6 6l12 12", "M18 6L6 18"],
  send: ["M5 12h13", "M12.5 6.5L18 12l-5.5 5.5"],
  picture: ["M5.5 4.5h13a1.5 1.5 0 0 1 1.5 1.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18V6a1.5 1.5 0 0 1 1.5-1.5z", "M4.5 17l4.8-5 3.6 3.6 2.4-2.4 4.4 4.4", "M15.6 9.1h.01"],
  attach: ["M8.5 12.5l6-6a3 3 0 0 1 4.3 4.3l-8 8a5 5 0 0 1-7-7l7.6-7.6"],
  play: ["M8.5 5.8v12.4L18.5 12z"],
  file: ["M7 3.8h6.8l4.2 4.2v10.7a1.5 1.5 0 0 1-1.5 1.5H7a1.5 1.5 0 0 1-1.5-1.5V5.3A1.5 1.5 0 0 1 7 3.8z", "M13.5 4v4.3h4.3", "M8.7 12.5h6.6", "M8.7 15.8h4.4"],
  settings: ["M5 7h8", "M17 7h2", "M15 5v4", "M5 17h2", "M11 17h8", "M9 15v4"],
  clock: ["M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16z", "M12 8v4.3l2.8 1.7"],
  sent: ["M6 12.5l4 4 8-9"],
  read: ["M3 12.5l4 4 7.5-9", "M11.5 15.7l.8.8 8-9"],
  failed: ["M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16z", "M12 8v5", "M12 16h.01"],
  down: ["M12 5v13", "M6 12.5l6 6 6-6"],
  reply: ["M10 5.5L4.5 11l5.5 5.5", "M4.5 11H13a6.5 6.5 0 0 1 6.5 6.5V19"],
  shield: ["M12 3.5l7 2.6v5.4c0 4.3-2.9 7.4-7 9-4.1-1.6-7-4.7-7-9V6.1z", "M9 12l2.2 2.2L15.2 10"],
};

/** A line drawing of the set above; decorative, so hidden from assistive technology. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", `icon icon-${name}`);
  svg.setAttribute("aria-hidden", "true");
  for (const d of STROKES[name]) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}

/** A button with an icon and a name for those who do not see it. */
export function iconButton(name, label, onclick, extra = {}) {
  return el("button", { type: "button", class: "icon-button", "aria-label": label, title: label, onclick, ...extra }, icon(name));
}
