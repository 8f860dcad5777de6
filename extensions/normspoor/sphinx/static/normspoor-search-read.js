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
      const parts = partsOf(word, this.lexicon).map((part) => this.stemmer.stemPart(part));
      this.stems.set(word, [this.stemmer.stemWord(word), ...parts]);
    }
    return this.stems.get(word);
  }

  // Whether a text has these numbers right after a word: "indicator 1, 2 en 3".
  isNumbered(text, stem, numbers) {
    const words = splitQuery(text);
    return words.some(
      (word, at) => this.stemsOf(word).includes(stem) && isCounted(words, at, numbers));
  }

  // The words of a text that say one of these concepts: where they are and what they say.
  hits(text, concepts) {
    const wanted = concepts.map(({ ways }) => new Set(ways.flatMap(({ stems }) => stems)));
    const words = splitQuery(text);
    return [...text.matchAll(WORD)].flatMap(({ 0: word, index }, at) => {
      const stems = this.stemsOf(words[at]);
      const said = wanted.findIndex((one, concept) => stems.some((stem) => one.has(stem))
        && isCounted(words, at, concepts[concept].numbers));
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

// Whether all these numbers stand after a word, with only numbers and joining words between.
const isCounted = (words, at, numbers) => {
  if (!numbers.length) return true;
  const counted = new Set();
  for (const word of words.slice(at + 1)) {
    if (isNumber(word)) counted.add(word);
    else if (!stopwords.has(word)) break;
  }
  return numbers.every((number) => counted.has(number));
};
