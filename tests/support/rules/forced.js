// In the colours of the reader: what shape, edge or ring is lost with our colours.
() => {
  const all = selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility());
  const show = e => e.outerHTML.replace(/\s+/g, " ").slice(0, 160);
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = "Canvas";
  const canvas = getComputedStyle(probe).color;
  probe.remove();
  const gone = colour => colour === canvas || colour === "none" || /^rgba\(.*, 0\)$/.test(colour);
  const edges = style => parseFloat(style.borderLeftWidth) > 0 && style.borderLeftStyle !== "none";

  // A sign that is cut out of its background needs a background.
  const signs = ["::before", "::after"].flatMap(part =>
    all("body *").filter(e => {
      const { maskImage, content, backgroundColor } = getComputedStyle(e, part);
      return content !== "none" && maskImage !== "none" && gone(backgroundColor);
    })
  );

  return {
    "a sign is drawn": signs.map(show),
    "a state is a word with an edge": all(".stand:not(.merken .stand)")
      .filter(e => !e.innerText.trim() || !edges(getComputedStyle(e)))
      .map(show),
    "the menu marks where you are": all("nav.bd-links [aria-current=page]")
      .filter(e => !edges(getComputedStyle(e)))
      .map(show),
    "a picture has lines": all("main svg :is(path, rect, circle, ellipse, line)")
      .filter(e => gone(getComputedStyle(e).stroke) && gone(getComputedStyle(e).fill))
      .map(e => show(e)),
    "a picture has words": all("main svg text").filter(e => gone(getComputedStyle(e).fill)).map(show),
  };
}
