// A picture in full size, over everything; Esc, the button or a click beside it closes it.

import { el, iconButton } from "./dom.js";

export class Lightbox {
  constructor(words) {
    this._words = words;
    this._image = el("img", { alt: "" });
    this._caption = el("p", { class: "lightbox-caption" });
    this.node = el(
      "dialog",
      { class: "lightbox", "aria-label": words.t("picture.large"), onclick: (event) => event.target === this.node && this.node.close() },
      iconButton("close", words.t("picture.close"), () => this.node.close(), { class: "icon-button lightbox-close" }),
      this._image,
      this._caption,
    );
    this.node.addEventListener("close", () => {
      this._image.removeAttribute("src");
      this._back?.focus();
    });
    // Esc closes the picture, not the chat behind it.
    this.node.addEventListener("keydown", (event) => event.stopPropagation());
  }

  open(address, alt, caption, back) {
    this._back = back;
    this._image.src = address;
    this._image.alt = alt;
    this._caption.textContent = caption;
    this._caption.hidden = !caption;
    this.node.showModal();
  }
}
