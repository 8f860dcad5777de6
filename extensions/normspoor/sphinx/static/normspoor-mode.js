// Light or dark, before anything is drawn, so that no page flashes; and said aloud when it
// changes.  The changing itself is the work of the theme's script.
{
  const root = document.documentElement;

  const kept = () => {
    try {
      return localStorage.getItem("mode");
    } catch {
      return null; // a browser may refuse to remember anything
    }
  };

  const asked = kept() ?? root.dataset.theme;
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  root.dataset.mode = ["light", "dark"].includes(asked) ? asked : "auto";
  root.dataset.theme = { auto: dark ? "dark" : "light" }[root.dataset.mode] ?? asked;

  const tell = () => {
    for (const button of document.querySelectorAll(".normspoor-modes button")) {
      const chosen = button.dataset.mode === root.dataset.mode;
      button.setAttribute("aria-pressed", chosen);
      if (chosen) {
        const box = button.closest(".theme-switch-container");
        box.querySelector(".normspoor-chosen").textContent = button.textContent;
      }
    }
  };

  // Who goes on by keyboard leaves the list behind; open, it would lie over what comes next.
  const closeBehind = (list) => {
    list.addEventListener("toggle", ({ newState }) => {
      list.dataset.open = newState === "open";
    });
    document.addEventListener("focusin", ({ target }) => {
      const left = !list.parentElement.contains(target);
      if (left && list.dataset.open === "true") list.hidePopover();
    });
  };

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll(".normspoor-modes").forEach(closeBehind);
    new MutationObserver(tell).observe(root, { attributeFilter: ["data-mode"] });
    tell();
  });
}
