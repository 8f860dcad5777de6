// Matrices: choose which rows to see, and find your way along a row and a column.
// The choices and the words stand in the page; without this script every row is simply there.

/** The rows of one table, cut into groups: a head, the rows below it, a sub-total. */
function groups(table) {
  const found = [];
  for (const row of table.tBodies[0].rows) {
    if (row.classList.contains("groep") || !found.length) found.push({ edges: [], rows: [] });
    const group = found[found.length - 1];
    const edge = row.classList.contains("groep") || row.classList.contains("subtotaal");
    (edge ? group.edges : group.rows).push(row);
  }
  return found;
}

/** A row has one pair of subject and state or more; one of them must be as was chosen. */
function fits(row, form) {
  const chosen = ["onderwerp", "stand"].map((name) => form.elements[name]?.value);
  const pairs = (row.dataset.stand || "/").split(" ").map((pair) => pair.split("/"));
  return pairs.some((pair) => chosen.every((word, at) => !word || word === pair[at]));
}

/** The words below a table that are true of all its rows, up to what comes next. */
function* below(table) {
  let next = table.closest(".tabelvak").nextElementSibling;
  for (; next?.matches(".filter, .opmerking"); next = next.nextElementSibling) {
    yield* next.matches(".alle-rijen") ? [next] : next.querySelectorAll(".alle-rijen");
  }
}

/** A head goes with its rows; what is said of all of them would not be true of some. */
function choose(table, form) {
  let shown = 0;
  let all = 0;
  for (const { edges, rows } of groups(table)) {
    const fitting = rows.filter((row) => fits(row, form));
    for (const row of rows) row.classList.toggle("gefilterd", !fitting.includes(row));
    for (const row of edges) {
      const total = row.classList.contains("subtotaal");
      const wanted = total ? fitting.length === rows.length : fitting.length;
      row.classList.toggle("gefilterd", !wanted);
    }
    shown += fitting.length;
    all += rows.length;
  }
  table.closest(".tabelvak").classList.toggle("gefilterd", !shown);
  for (const words of below(table)) words.classList.toggle("gefilterd", shown < all);
  const said = form.querySelector("[data-telling]");
  const { telling, geen } = said.dataset;
  said.textContent = shown ? telling.replace("{getoond}", shown).replace("{alle}", all) : geen;
}

for (const form of document.querySelectorAll("form.matrixfilter")) {
  const table = document.getElementById(form.dataset.tabel);
  form.addEventListener("change", () => choose(table, form));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.reset(); // a browser that comes back keeps the choice, but not what was hidden by it
  choose(table, form);
}

/** Light up the column of the cell where somebody points or stands; the stylesheet does rows. */
for (const table of document.querySelectorAll("table.breed")) {
  let lit = -1;
  const light = (event) => {
    const cell = event.target.closest?.("td, th");
    const column = cell && event.type !== "pointerleave" && cell.colSpan === 1 ? cell.cellIndex : -1;
    if (column === lit) return;
    for (const row of table.rows) {
      row.cells[lit]?.classList.remove("kolom");
      if (column > 0 && row.cells.length > 1) row.cells[column]?.classList.add("kolom");
    }
    lit = column;
  };
  for (const kind of ["pointerover", "pointerleave", "focusin"]) table.addEventListener(kind, light);
  // A browser leaves what is half cut off at the edge where it is, also when the keyboard gets there.
  table.addEventListener("focusin", ({ target }) => {
    if (target.matches(":focus-visible")) target.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
}
