// What holds for a page however wide it is: a rule, and the places that break it.
() => {
  const all = selector => [...document.querySelectorAll(selector)];
  const seen = e => e.checkVisibility({ visibilityProperty: true });
  const show = e => e.outerHTML.replace(/\s+/g, " ").slice(0, 160);

  const headings = () => {
    const found = all("h1, h2, h3, h4, h5, h6").filter(seen);
    const levels = found.map(e => Number(e.tagName[1]));
    const wrong = found.filter((e, at) => levels[at] > (levels[at - 1] ?? 0) + 1);
    const tops = levels.filter(level => level === 1).length;
    return [...wrong.map(show), ...(tops === 1 ? [] : [`${tops} headings of level 1`])];
  };

  // How a control is called: by its text, its label or the picture in it.
  const named = e =>
    [
      e.innerText,
      e.getAttribute("aria-label"),
      e.title,
      e.placeholder,
      ...[...e.querySelectorAll("img[alt]")].map(image => image.alt),
      ...[...(e.labels || [])].map(label => label.innerText),
    ].some(name => name && name.trim());

  const saysWhatItShows = e =>
    e.closest("[aria-hidden=true]") ||
    (e.getAttribute("role") === "img" &&
      (e.getAttribute("aria-label") || document.getElementById(e.getAttribute("aria-labelledby"))));

  // Drawn before something that is read earlier: the eye and the keyboard disagree.
  const outOfTurn = e => {
    const { order, flexDirection } = getComputedStyle(e);
    const before = e.previousElementSibling;
    return (
      e.tabIndex > 0 ||
      flexDirection.endsWith("reverse") ||
      (before && Number(order) < Number(getComputedStyle(before).order))
    );
  };

  return {
    "the language of the page is Dutch": all("html:not([lang=nl])").map(show),
    "the headings are one tree": headings(),
    "an object starts with a heading": all(".objectkaart")
      .filter(e => !/^H[2-6]$/.test(e.firstElementChild.tagName))
      .map(show),
    "a head of a table says what it heads": all("th")
      .filter(e => !["row", "col", "rowgroup", "colgroup"].includes(e.scope))
      .map(show),
    "a table has a caption": all("table")
      .filter(e => !(e.caption && e.caption.textContent.trim()))
      .map(e => e.innerText.slice(0, 60)),
    "a picture has a text": [
      ...all("img:not([alt])"),
      ...all("svg").filter(e => !saysWhatItShows(e)),
    ].map(show),
    "a control has a name": all("a[href], button, input:not([type=hidden]), select, summary")
      .filter(e => seen(e) && !named(e))
      .map(show),
    "an id is used once": all("[id]")
      .map(e => e.id)
      .filter((id, at, every) => every.indexOf(id) !== at),
    "what comes first is read first": all("body *").filter(outOfTurn).map(show),
  };
}
