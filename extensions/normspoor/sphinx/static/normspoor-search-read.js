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

  // How many of these concepts stand in the best stretch of NEAR words.
  near(text, concepts) {
    if (concepts.length < 2) return concepts.length;
    const wanted = concepts.map((ways) => new Set(ways.flatMap(({ stems }) => stems)));
    const found = splitQuery(text).flatMap((word, at) => {
      const stems = this.stemsOf(word);
      const said = wanted.findIndex((one) => stems.some((stem) => one.has(stem)));
      return said < 0 ? [] : [{ at, said }];
    });
    const around = found.map(({ at }) => found.filter((one) => Math.abs(one.at - at) < NEAR));
    return Math.max(0, ...around.map((close) => new Set(close.map(({ said }) => said)).size));
  }
}
