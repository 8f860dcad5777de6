// Words this close, counted in words, are about the same: two or three sentences.
const NEAR = 30;

// Reads a passage as a person does: which of its words are asked for, and how close they stand.
class Reader {
  constructor({ stemmer, lexicon }) {
    this.stemmer = stemmer;
    this.lexicon = lexicon;
    this.stems = new Map();
  }

  // The stems of a word and of its parts.
  stemsOf(word) {
    if (!this.stems.has(word)) {
      const forms = [word, ...partsOf(word, this.lexicon)];
      this.stems.set(word, forms.map((form) => this.stemmer.stemWord(form)));
    }
    return this.stems.get(word);
  }

  // Whether a stem is that of a whole word in this text.
  isWord(text, stem) {
    return splitQuery(text).some((word) => this.stemsOf(word)[0] === stem);
  }

  // The words of a text that say one of these concepts: where they are and what they say.
  hits(text, concepts) {
    const wanted = concepts.map((ways) => new Set(ways.flatMap(({ stems }) => stems)));
    return [...text.matchAll(WORD)].flatMap(({ 0: word, index }, at) => {
      const stems = this.stemsOf(word.toLowerCase());
      const said = wanted.findIndex((one) => stems.some((stem) => one.has(stem)));
      return said < 0 ? [] : [{ word, index, at, said }];
    });
  }

  // Where in these hits NEAR words say the most; of equals, the fewest words.
  closest(hits) {
    const stretches = hits.map((first, from) => {
      const said = new Set();
      let last = first;
      for (const hit of hits.slice(from)) {
        if (hit.at >= first.at + NEAR) break;
        if (!said.has(hit.said)) last = hit;
        said.add(hit.said);
      }
      return { index: first.index, says: said.size, size: last.at - first.at };
    });
    stretches.sort((a, b) => b.says - a.says || a.size - b.size);
    return stretches[0] ?? { index: 0, says: 0 };
  }

  // How many of these concepts are said near each other.
  near(text, concepts) {
    if (concepts.length < 2) return concepts.length;
    return this.closest(this.hits(text, concepts)).says;
  }
}
