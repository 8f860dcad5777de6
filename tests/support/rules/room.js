// Whether everything fits the window as it is now: a rule, and the places that break it.
() => {
  const all = selector => [...document.querySelectorAll(selector)];
  const show = e => e.outerHTML.replace(/\s+/g, " ").slice(0, 160);
  const { clientWidth: width, scrollWidth } = document.documentElement;

  // What is hidden for the eye on purpose, for who listens, is not lost.
  const seen = e =>
    e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    e.clientWidth > 1 &&
    getComputedStyle(e).clipPath === "none";

  const box = e => {
    let around = e.parentElement;
    while (around && !/auto|scroll/.test(getComputedStyle(around).overflowX))
      around = around.parentElement;
    return around === document.body || around === document.documentElement ? null : around;
  };

  const cut = e => {
    const { display, overflowX, overflowY } = getComputedStyle(e);
    const hides = way => way === "hidden" || way === "clip";
    return (
      display !== "inline" &&
      ((hides(overflowX) && e.scrollWidth > e.clientWidth + 1) ||
        (hides(overflowY) && e.scrollHeight > e.clientHeight + 1))
    );
  };

  const hasWords = e => [...e.childNodes].some(node => node.nodeType === 3 && node.data.trim());
  const outside = e => {
    const { left, right } = e.getBoundingClientRect();
    return (right > width + 1 || left < -1) && !box(e);
  };

  // A box of its own, or the words around the table scroll along with it.
  const shares = table => {
    const around = box(table);
    return around
      ? around.scrollWidth > around.clientWidth + 1 &&
          around.innerText.trim() !== table.innerText.trim()
      : table.scrollWidth > width;
  };

  return {
    "the page does not scroll sideways": scrollWidth > width ? [`${scrollWidth} in ${width}`] : [],
    "a wide table scrolls in a box of its own": all("main table").filter(shares).map(show),
    "no words are cut off": all("body *")
      .filter(e => e.textContent.trim() && seen(e) && cut(e))
      .map(show),
    "no words stand beside the window": all("body *")
      .filter(e => hasWords(e) && seen(e) && !e.closest(".skip-link, svg") && outside(e))
      .map(show),
  };
}
