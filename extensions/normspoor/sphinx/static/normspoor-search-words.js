// What somebody asks: each word with its other forms and the words that mean the same.
const WRITTEN = 1;
const FORM = 0.8;
const SYNONYM = 0.5;

class Question {
  // `concepts` are what is asked for, each with the ways to say it; `changed` says which words
  // were read as another, and `unknown` which are nowhere.
  constructor(query, indexes) {
    this.indexes = indexes;
    this.stemmer = new Stemmer();
    this.concepts = [];
    this.changed = [];
    this.unknown = [];
    this.groups = indexes.flatMap((index) => index.synonyms)
      .map((group) => group.map((phrase) => this.telling(phrase)));
    const words = this.telling(query);
    while (words.length) this.take(words);
  }

  // The words that say something; where none does, all of them.
  telling(text) {
    const words = splitQuery(text);
    const telling = words.filter(
      (word) => !stopwords.has(withoutAccents(word)) && !/^\d+$/.test(word),
    );
    return telling.length ? telling : words;
  }

  stems(words) {
    return words.map((word) => this.stemmer.stemWord(word));
  }

  isKnown(stems) {
    return stems.every((stem) => this.indexes.some((index) => index.has(stem)));
  }

  // The next word, or more of them where the glossary has them as one term.
  take(words) {
    const begins = (term) => this.isSame(term, words.slice(0, term.length));
    const terms = this.groups.flat().filter(begins);
    const taken = words.splice(0, Math.max(1, ...terms.map((term) => term.length)));
    if (!this.add(taken)) this.takeOther(taken[0]);
  }

  add(words) {
    const ways = this.ways(words);
    if (ways.length) this.concepts.push(ways);
    return ways.length > 0;
  }

  // A word that is nowhere: its parts, or the word that differs one letter from it.
  takeOther(word) {
    const parts = partsOf(word, this.lexicon);
    if (parts.length) return parts.forEach((part) => this.add([part]));
    const other = this.nearest(word);
    if (other && this.add([other])) return this.changed.push({ word, other });
    return this.unknown.push(word);
  }

  isSame(words, others) {
    return this.stems(words).join(" ") === this.stems(others).join(" ");
  }

  // All that is as good as these words, with how good that is.
  ways(words) {
    const same = this.groups.filter((group) => group.some((term) => this.isSame(term, words)));
    const ways = [
      { stems: this.stems(words), weight: WRITTEN },
      ...this.forms(words, FORM),
      ...same.flat().flatMap((term) => this.forms(term, SYNONYM)),
    ];
    return ways.filter(({ stems }) => this.isKnown(stems));
  }

  forms(words, weight) {
    const forms = words.length > 1 ? [words] : formsOf(words[0]).map((form) => [form]);
    return forms.map((form) => ({ stems: this.stems(form), weight }));
  }

  get lexicon() {
    return this.known ??= lexiconOf(this.texts);
  }

  get texts() {
    return this.indexes.flatMap(({ passages }) => passages)
      .flatMap(({ title, text }) => [title, text]);
  }

  // The word that is used most of those one letter away; of equals, the first in the alphabet.
  nearest(word) {
    const near = new Map([...this.lexicon].filter((one) => differsOneLetter(word, one))
      .map((one) => [one, 0]));
    for (const one of this.texts.flatMap(splitQuery)) {
      if (near.has(one)) near.set(one, near.get(one) + 1);
    }
    const order = ([a, often], [b, oftenB]) => oftenB - often || (a < b ? -1 : 1);
    return word.length > 3 ? [...near].sort(order)[0]?.[0] : undefined;
  }
}

// The forms of a verb, which the stemmer leaves apart: tekent, tekenen, getekend.
const formsOf = (word) => {
  const bases = [word, word.replace(/t$/, ""), word.replace(/^ge(.+)[dt]$/, "$1")];
  const root = word.replace(/en$/, "");
  if (root !== word) {
    bases.push(root, root.replace(/([^aeiou])\1$/, "$1"));
    bases.push(root.replace(/([aeou])([^aeiouw])$/, "$1$1$2"));
  }
  const forms = bases.filter((base) => base.length >= 3).flatMap((base) => [
    base, `${base}t`, `${base}d`, `ge${base}d`, `ge${base}t`, `${base}en`,
    `${base}${base.at(-1)}en`, `${base.replace(/([aeou])\1([^aeiou])$/, "$1$2")}en`,
  ]);
  return [...new Set(forms)];
};

// One letter more, less or other, or two letters that changed places.
const differsOneLetter = (a, b) => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  const rest = (word, skip) => word.slice(from + skip);
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1)
    || (a[from] === b[from + 1] && a[from + 1] === b[from] && rest(a, 2) === rest(b, 2));
};
