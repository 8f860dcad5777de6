// What still moves for a reader who asked for less motion.
() => {
  const show = e => e.outerHTML.replace(/\s+/g, " ").slice(0, 160);
  const lasts = times => times.split(",").some(time => parseFloat(time) > 0);
  const moves = (e, part) => {
    const style = getComputedStyle(e, part);
    const runs = style.animationName !== "none" && lasts(style.animationDuration);
    const shifts = style.transitionProperty !== "none" && lasts(style.transitionDuration);
    return runs || shifts || style.scrollBehavior === "smooth";
  };
  const moving = part => [...document.querySelectorAll("*")].filter(e => moves(e, part)).map(show);

  return { "nothing moves": [null, "::before", "::after", "::backdrop"].flatMap(moving) };
}
