// The filter above the tables, and what older browsers do not do by themselves.
// Without this script every row is there, and nothing of the filter.
"use strict";

const everything = { includes: () => true };

/** The tables of the report: their rows, and where is said how many of them are left. */
const tables = [...document.querySelectorAll(".tabel table")].map((table) => ({
  box: table.closest(".tabelvak"),
  said: table.closest(".tabel").querySelector(".gefilterd"),
  rows: [...table.tBodies[0].rows].map((row) => ({
    row,
    // a row that names no subject is for all of them
    onderwerp: row.dataset.onderwerp?.split(" ") ?? everything,
    stand: row.dataset.stand?.split(" ") ?? [],
  })),
}));

/** What a reader chose: by name the number of the word, and the words themselves. */
function chosen(form) {
  const lists = [...form.querySelectorAll("select")].filter((list) => list.value);
  return {
    wanted: lists.map((list) => [list.name, list.value]),
    words: lists.map((list) => `'${list.selectedOptions[0].text}'`).join(" en "),
  };
}

/** The sentence in the page with the choice and the numbers in it. */
function sentence(form, words, shown, all) {
  const { aan, uit, geen } = form.dataset;
  const numbers = { keuze: words, getoond: shown, alle: all, weg: all - shown };
  const text = !words ? uit : shown ? aan : geen;
  return text.replace(/\{(\w+)\}/g, (_, name) => numbers[name]);
}

function choose(form) {
  const { wanted, words } = chosen(form);
  let [left, every] = [0, 0];
  for (const { box, said, rows } of tables) {
    let shown = 0;
    for (const one of rows) {
      const fits = wanted.every(([name, value]) => one[name].includes(value));
      if (one.row.hidden === fits) one.row.hidden = !fits;
      shown += fits;
    }
    box.hidden = !shown;
    said.hidden = !words;
    said.textContent = words ? sentence(form, words, shown, rows.length) : "";
    left += shown;
    every += rows.length;
  }
  form.querySelector("[role=status]").textContent = sentence(form, words, left, every);
}

const form = document.getElementById("filter");
if (form) {
  form.reset(); // a browser that comes back keeps the choice, but not what was hidden by it
  form.hidden = document.querySelector('[href="#filter"]').hidden = false;
  form.addEventListener("change", () => choose(form));
  form.addEventListener("reset", () => setTimeout(() => choose(form)));
  form.addEventListener("submit", (event) => event.preventDefault());
  choose(form);
}

/** A link to what is folded: newer browsers unfold it before they go there. */
function reveal() {
  const folded = document.querySelector(":target")?.closest("details:not([open])");
  if (!folded) return;
  folded.open = true;
  document.querySelector(":target").scrollIntoView();
}
addEventListener("hashchange", reveal);
reveal();

/** On paper everything is unfolded; newer browsers leave that to the stylesheet. */
if (!CSS.supports("selector(::details-content)")) {
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    for (const one of folded) one.open = true;
  });
  addEventListener("afterprint", () => {
    for (const one of folded) one.open = false;
  });
}
