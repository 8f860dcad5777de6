// What comes after the first stop, can be used and was not reached.
() => {
  const [first] = window.stops ?? [];
  if (!first) return [];
  const within = document.querySelector("dialog:modal") ?? document;
  const controls = "a[href], button, input, select, textarea, summary, [tabindex='0']";
  const later = e => first.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING;
  // Of a group of radio buttons one is enough.
  const inGroup = e => e.type === "radio" && window.stops.some(stop => stop.name === e.name);
  return [...within.querySelectorAll(controls)]
    .filter(e => later(e) && e.type !== "hidden" && !e.disabled && !e.closest("[inert]"))
    .filter(e => e.checkVisibility({ visibilityProperty: true }))
    .filter(e => !window.stops.includes(e) && !inGroup(e))
    .map(e => e.outerHTML.replace(/\s+/g, " ").slice(0, 160));
}
