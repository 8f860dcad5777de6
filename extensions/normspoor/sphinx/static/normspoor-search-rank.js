// Which pages answer a question best, and where on the page.
const IN_TEXT = 1;
const IN_TITLE = 3;
const IN_PAGE_TITLE = 6;
// What only lists a word, in a list to look things up in, is less about it.
const IN_ENTRY = 0.25;
// With so few pages in a circle, those in the next circle help as well.
const FEW = 3;
// Where the words of a question stand: closer is better.
const CIRCLES = ["near", "together", "apart"];

class Answer {
  constructor(question) {
    this.question = question;
    this.reader = new Reader(question);
    const size = question.indexes.reduce((sum, index) => sum + index.passages.length, 0);
    this.concepts = question.concepts.map((concept) => this.find(concept, size));
    const ranked = question.indexes.flatMap((index) => this.rankedIn(index));
    ranked.sort((a, b) => b.score - a.score
      || a.index.title(a.page).localeCompare(b.index.title(b.page), "nl"));
    this.pages = this.choose(ranked);
    // no page has all words, or a word with its number
    this.scattered = this.pages.some((one) => one.apart < this.concepts.length)
      || this.concepts.some(({ isLoose }) => isLoose);
  }

  // A concept with its hits in each index; where no page has its numbers, without them.
  find(concept, size) {
    const { indexes } = this.question;
    const hits = new Map(indexes.map((index) => [index, this.hitsOf(concept, index)]));
    const often = [...hits.values()].reduce((sum, one) => sum + one.size, 0);
    if (!often && concept.numbers.length) {
      return this.find({ ...concept, numbers: [], isLoose: true }, size);
    }
    return { ...concept, hits, rarity: Math.log(1 + size / Math.max(often, 1)) };
  }

  // How well each passage says a concept: the best of the ways to say it.
  hitsOf({ ways, numbers }, index) {
    const found = new Map();
    for (const { stems, weight } of ways) {
      const each = stems.map((stem) => this.hitsOfStem(stem, numbers, index));
      for (const passage of each[0].keys()) {
        const worth = weight * Math.min(...each.map((hits) => hits.get(passage) ?? 0));
        if (worth > (found.get(passage) ?? 0)) found.set(passage, worth);
      }
    }
    return found;
  }

  // Sphinx leaves a word of the title out of the text, and does not count numbers.
  hitsOfStem(stem, numbers, index) {
    const says = (text) => !numbers.length || this.reader.isNumbered(text, stem, numbers);
    const inTitle = index.in(index.inTitle, stem);
    const hits = new Map();
    for (const passage of [...index.in(index.inText, stem), ...(numbers.length ? inTitle : [])]) {
      if (says(index.passages[passage].text)) hits.set(passage, IN_TEXT);
    }
    for (const passage of inTitle) {
      const { anchor, title } = index.passages[passage];
      if (says(title)) hits.set(passage, anchor ? IN_TITLE : IN_PAGE_TITLE);
    }
    return hits;
  }

  // The pages in the first circle with enough of them, those in narrower circles on top.
  choose(ranked) {
    const all = this.concepts.length;
    const chosen = new Set();
    for (const circle of CIRCLES) {
      if (chosen.size >= FEW) break;
      for (const one of ranked) if (one[circle] === all) chosen.add(one);
    }
    const most = Math.max(0, ...ranked.map((one) => one.near));
    return chosen.size ? [...chosen] : ranked.filter((one) => one.near === most);
  }

  // Every page with a word of the question.
  rankedIn(index) {
    const pages = new Map();
    for (const { hits } of this.concepts) {
      for (const passage of hits.get(index).keys()) {
        const { page } = index.passages[passage];
        pages.set(page, (pages.get(page) ?? new Set()).add(passage));
      }
    }
    return [...pages].map(([page, passages]) => this.bestOf(index, page, [...passages]));
  }

  // A page with its best passage: how many concepts are near each other there (`near`), are
  // there at all (`together`), and are anywhere on the page (`apart`).
  bestOf(index, page, passages) {
    const best = passages.map((passage) => this.weigh(index, page, passage)).sort(
      (a, b) => b.near - a.near || b.together - a.together || b.score - a.score
        || a.passage - b.passage)[0];
    const apart = this.concepts.filter(
      ({ hits }) => passages.some((passage) => hits.get(index).has(passage))).length;
    return { index, page, ...best, score: best.score + Math.log(passages.length) / 4, apart };
  }

  // What the page is called holds for all its passages.
  weigh(index, page, passage) {
    const { head } = index.pages[page];
    let [score, together] = [0, 0];
    const loose = [];
    for (const concept of this.concepts) {
      const { hits, rarity } = concept;
      const here = hits.get(index).get(passage) ?? 0;
      const above = hits.get(index).get(head) ?? 0;
      const worth = Math.max(here, above > IN_TEXT ? above : 0);
      score += rarity * worth;
      if (worth) together += 1;
      if (worth && worth <= IN_TEXT) loose.push(concept);
    }
    const { text, entry } = index.passages[passage];
    const near = together - loose.length + this.reader.near(text, loose);
    return { passage, score: entry ? score * IN_ENTRY : score, near, together };
  }
}
