// Which pages answer a question best, and where on the page.
const IN_TEXT = 1;
const IN_TITLE = 3;
const IN_PAGE_TITLE = 6;
// A compound is about its parts, but less.
const AS_PART = 0.5;
// With so few pages in a circle, those in the next circle help as well.
const FEW = 3;
// Where the words of a question stand: closer is better.
const CIRCLES = ["near", "together", "apart"];

class Answer {
  constructor(question) {
    this.question = question;
    this.reader = new Reader(question);
    const size = question.indexes.reduce((sum, index) => sum + index.passages.length, 0);
    this.concepts = question.concepts.map((ways) => {
      const hits = new Map(question.indexes.map((index) => [index, this.hitsOf(ways, index)]));
      const often = [...hits.values()].reduce((sum, one) => sum + one.size, 0);
      return { ways, hits, rarity: Math.log(1 + size / Math.max(often, 1)) };
    });
    const ranked = question.indexes.flatMap((index) => this.rankedIn(index));
    ranked.sort((a, b) => b.score - a.score
      || a.index.title(a.page).localeCompare(b.index.title(b.page), "nl"));
    this.pages = this.choose(ranked);
    // no page has all words
    this.scattered = this.pages.some((one) => one.apart < this.concepts.length);
  }

  // How well each passage says a concept: the best of the ways to say it.
  hitsOf(ways, index) {
    const found = new Map();
    for (const { stems, weight } of ways) {
      const each = stems.map((stem) => this.hitsOfStem(stem, index));
      for (const passage of each[0].keys()) {
        const worth = weight * Math.min(...each.map((hits) => hits.get(passage) ?? 0));
        if (worth > (found.get(passage) ?? 0)) found.set(passage, worth);
      }
    }
    return found;
  }

  hitsOfStem(stem, index) {
    const hits = new Map(index.in(index.inText, stem).map((passage) => [passage, IN_TEXT]));
    for (const passage of index.in(index.inTitle, stem)) {
      const { anchor, title } = index.passages[passage];
      const part = this.reader.isWord(title, stem) ? 1 : AS_PART;
      hits.set(passage, part * (anchor ? IN_TITLE : IN_PAGE_TITLE));
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
    for (const { ways, hits, rarity } of this.concepts) {
      const here = hits.get(index).get(passage) ?? 0;
      const above = hits.get(index).get(head) ?? 0;
      const worth = Math.max(here, above > IN_TEXT ? above : 0);
      score += rarity * worth;
      if (worth) together += 1;
      if (worth && worth <= IN_TEXT) loose.push(ways);
    }
    const near = together - loose.length + this.reader.near(index.passages[passage].text, loose);
    return { passage, score, near, together };
  }
}
