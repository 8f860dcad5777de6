// Which pages answer a question best, and where on the page.
const IN_TEXT = 1;
const IN_TITLE = 3;
const IN_PAGE_TITLE = 6;
// With so few pages that have all words together, pages that have them apart help as well.
const FEW = 3;

// How well each passage says a concept: the best of the ways to say it.
const hitsOf = (concept, index) => {
  const found = new Map();
  for (const { stems, weight } of concept.ways) {
    const each = stems.map((stem) => hitsOfStem(stem, index));
    for (const passage of each[0].keys()) {
      const weights = each.map((hits) => hits.get(passage) ?? 0);
      const worth = weight * Math.min(...weights);
      if (worth > (found.get(passage) ?? 0)) found.set(passage, worth);
    }
  }
  return found;
};

const hitsOfStem = (stem, index) => {
  const hits = new Map(index.in(index.inText, stem).map((passage) => [passage, IN_TEXT]));
  for (const passage of index.in(index.inTitle, stem)) {
    hits.set(passage, index.passages[passage].anchor ? IN_TITLE : IN_PAGE_TITLE);
  }
  return hits;
};

// Every page with a word of the question: its best passage, and how many concepts it has there
// (`together`) and anywhere (`apart`).  What the page is called holds for all its passages.
const rankedIn = (index, concepts) => {
  const found = new Map();
  for (const { hits, rarity } of concepts) {
    const said = hits.get(index);
    for (const [passage, worth] of said) {
      const { page } = index.passages[passage];
      if (!found.has(page)) found.set(page, { passages: new Map(), concepts: new Set() });
      const { passages, concepts: all } = found.get(page);
      all.add(said);
      if (!passages.has(passage)) passages.set(passage, { score: 0, concepts: new Set() });
      passages.get(passage).score += rarity * worth;
      passages.get(passage).concepts.add(said);
    }
  }
  return [...found].map(([page, one]) => bestOf(index, page, one, concepts));
};

const bestOf = (index, page, { passages, concepts: all }, concepts) => {
  const { head } = index.pages[page];
  const named = concepts.filter(({ hits }) => (hits.get(index).get(head) ?? 0) >= IN_PAGE_TITLE / 2);
  const scored = [...passages].map(([passage, { score, concepts: here }]) => {
    const borrowed = named.filter(({ hits }) => !here.has(hits.get(index)));
    const context = borrowed.reduce((sum, { rarity }) => sum + rarity, 0);
    return { passage, score: score + context, together: here.size + borrowed.length };
  });
  scored.sort((a, b) => b.together - a.together || b.score - a.score || a.passage - b.passage);
  const often = Math.log(passages.size) / 4;
  return { index, page, ...scored[0], score: scored[0].score + often, apart: all.size };
};

// The pages to show, best first; `scattered` where no page has all words.
const answer = (question) => {
  const size = question.indexes.reduce((sum, index) => sum + index.passages.length, 0);
  const concepts = question.concepts.map((concept) => {
    const hits = new Map(question.indexes.map((index) => [index, hitsOf(concept, index)]));
    const often = [...hits.values()].reduce((sum, one) => sum + one.size, 0);
    return { hits, rarity: Math.log(1 + size / Math.max(often, 1)) };
  });
  const ranked = question.indexes.flatMap((index) => rankedIn(index, concepts));
  ranked.sort((a, b) => b.together - a.together || b.score - a.score
    || a.index.title(a.page).localeCompare(b.index.title(b.page), "nl"));
  const whole = (key) => ranked.filter((one) => one[key] === concepts.length);
  const together = whole("together");
  const apart = together.length < FEW ? whole("apart") : together;
  const most = Math.max(0, ...ranked.map((one) => one.together));
  const pages = apart.length ? apart : ranked.filter((one) => one.together === most);
  return { pages, scattered: !apart.length && pages.length > 0 };
};
