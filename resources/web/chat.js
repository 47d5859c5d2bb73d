// The buyer's chat for any page: <script src="https://hub.example/chat.js" async></script>.
// This file only finds out where the hub is and loads the modules from there; there is no build step.
(() => {
  const script = document.currentScript;
  const hub = new URL(".", script.src);
  const language = script.dataset.language ?? "";
  import(new URL("chat/widget.js", hub).href)
    .then((widget) => widget.install({ hub: hub.href, language }))
    .catch((error) => console.error("frontdesk chat could not be loaded", error));
})();
