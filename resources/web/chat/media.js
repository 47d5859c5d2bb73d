// Videos and files inside a bubble: a video plays in its place, a file is saved by the browser.

import { el, icon } from "./dom.js";

const NAMES = {
  "application/pdf": "PDF",
  "application/zip": "ZIP",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
};

/** A video: its picture and a button; pressed, the browser's own player takes their place. */
export function videoNode(entry, { words, pictures }) {
  const body = entry.kind === "message" ? entry.message.body : entry.row.picture;
  const frame = el("div", { class: "video" });
  const image = el("img", { alt: "", decoding: "async", draggable: "false" });
  const label = words.t("video.play", { name: body.name });
  const start = el("button", { type: "button", class: "picture video-start", "aria-label": label }, image, icon("play"));
  image.addEventListener("error", () => image.remove());
  if (body.milliseconds) start.append(el("span", { class: "video-length" }, words.length(body.milliseconds)));
  if (entry.kind === "row") {
    if (body.poster) image.src = pictures.local(`${entry.row.id} poster`, { blob: body.poster, type: "image/jpeg" });
    else image.remove();
  } else {
    pictures.link(body.file).then(({ thumb }) => (thumb ? (image.src = thumb) : image.remove()), () => image.remove());
  }
  if (body.width && body.height) frame.style.aspectRatio = `${body.width} / ${body.height}`;
  start.addEventListener("click", async () => {
    let address;
    try {
      address = entry.kind === "row" ? pictures.local(entry.row.id, body) : (await pictures.link(body.file)).url;
    } catch {
      frame.append(el("p", { class: "video-problem", role: "alert" }, words.t("picture.broken")));
      return;
    }
    play(frame, start, body, address, words);
  });
  frame.append(start);
  return frame;
}

function play(frame, start, body, address, words) {
  const name = words.t("video.name", { name: body.name });
  const video = el("video", { src: address, controls: true, autoplay: true, playsinline: true, preload: "metadata", "aria-label": name, tabindex: "0" });
  video.addEventListener("error", () => {
    const save = el("a", { href: address, download: body.name, rel: "noopener" }, words.t("video.save"));
    frame.replaceChildren(el("p", { class: "video-problem", role: "alert" }, words.t("video.cannot"), " ", save));
  });
  // Keys inside the player are the player's: Esc would close the chat behind it.
  video.addEventListener("keydown", (event) => event.key !== "Escape" && event.key !== "Tab" && event.stopPropagation());
  frame.querySelector(".video-problem")?.remove();
  start.replaceWith(video);
  video.focus();
}

/** A file: its kind, name and size; pressed, the browser saves it. */
export function fileNode(entry, { words, pictures }) {
  const body = entry.kind === "message" ? entry.message.body : entry.row.picture;
  const facts = [NAMES[body.media_type ?? body.type] ?? "", words.size(body.size)].filter(Boolean).join(" · ");
  const text = el("span", { class: "file-text" }, el("span", { class: "file-name", dir: "auto" }, body.name), el("span", { class: "file-facts" }, facts));
  if (entry.kind === "row") return el("div", { class: "file" }, icon("file"), text);
  const label = words.t("file.save", { name: body.name, facts });
  const button = el("button", { type: "button", class: "file", "aria-label": label, title: label }, icon("file"), text);
  button.addEventListener("click", async () => {
    try {
      const { url } = await pictures.link(body.file);
      // The hub sends it as an attachment: it is saved, never shown as a page.
      el("a", { href: url, download: body.name, rel: "noopener" }).click();
    } catch {
      text.querySelector(".file-facts").textContent = words.t("picture.broken");
    }
  });
  return button;
}
