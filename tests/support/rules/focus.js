// Where the keyboard is now, and what is wrong there; nothing if it has left the page.
() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  window.stops ??= [];
  const earlier = window.stops.at(-1);
  const again = window.stops.includes(e);
  window.stops.push(e);

  const boxes = one => [...one.getClientRects()].filter(box => box.width && box.height);
  // A link that is stretched over a card has no size of its own: the card shows where you are.
  let shown = e;
  while (!boxes(shown).length) shown = shown.parentElement;
  const style = getComputedStyle(shown);
  const ring = style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth);

  const within = ({ left, right, top, bottom }) => ({
    left: Math.max(left, 0),
    right: Math.min(right, innerWidth),
    top: Math.max(top, 0),
    bottom: Math.min(bottom, innerHeight),
  });
  const parts = boxes(shown)
    .map(within)
    .filter(({ left, right, top, bottom }) => left < right && top < bottom);
  // Nothing lies over the middle of one of its lines.
  const free = ({ left, right, top, bottom }) => {
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return hit && (shown.contains(hit) || hit.contains(shown));
  };
  const backwards =
    earlier && earlier.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING && !again;

  return {
    again,
    place: e.outerHTML.replace(/\s+/g, " ").slice(0, 160),
    wrong: [
      ...(parts.length ? [] : ["out of sight"]),
      ...(!parts.length || parts.some(free) ? [] : ["something lies over it"]),
      ...(ring >= 3 ? [] : [`a ring of ${ring} pixels`]),
      ...(backwards ? ["comes before what was read earlier"] : []),
    ],
  };
}
