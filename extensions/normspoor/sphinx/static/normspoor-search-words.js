// What somebody asks: each word with its other forms and the words that mean the same.
const WRITTEN = 1;
const FORM = 0.8;
const SYNONYM = 0.5;
// A compound is about its parts, but less.
const AS_PART = 0.5;

const isNumber = (word) => /^\d+$/.test(word);

class Question {
  // `concepts` are what is asked for, each with the ways to say it and the numbers that stand
  // after it; `changed` says which words were read as another, `unknown` which are nowhere.
  // Without a word that says something there is nothing to look for (`isEmpty`).
  constructor(query, indexes) {
    this.indexes = indexes;
    this.stemmer = new Stemmer();
    this.concepts = [];
    this.changed = [];
    this.unknown = [];
    this.groups = indexes.flatMap((index) => index.synonyms)
      .map((group) => group.map((phrase) => this.telling(phrase)));
    const words = this.telling(query);
    this.isEmpty = !words.length;
    while (words.length) this.take(words);
  }

  // The words that say something; a number does where it stands after such a word.
  telling(text) {
    const words = splitQuery(text).filter((word) => !stopwords.has(withoutAccents(word)));
    const first = words.findIndex((word) => !isNumber(word));
    return first < 0 ? [] : words.slice(first);
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
    const after = words.findIndex((word) => !isNumber(word));
    const numbers = words.splice(0, after < 0 ? words.length : after);
    if (!this.add(taken, numbers)) this.takeOther(taken[0], numbers);
  }

  add(words, numbers) {
    const ways = this.ways(words);
    if (ways.length) this.concepts.push({ ways, numbers });
    return ways.length > 0;
  }

  // A word that is nowhere: its parts, or the word that differs one letter from it.
  takeOther(word, numbers) {
    const parts = partsOf(word, this.lexicon);
    if (parts.length) return parts.forEach((part) => this.add([part], []));
    const other = this.nearest(word);
    if (other && this.add([other], numbers)) return this.changed.push({ word, other });
    return this.unknown.push(word);
  }

  // Whether a term of the glossary is one of the forms of these words.
  isSame(term, words) {
    const stems = this.stems(term).join(" ");
    return formsOf(words).some((form) => this.stems(form).join(" ") === stems);
  }

  // All that is as good as these words, with how good that is.
  ways(words) {
    const same = this.groups.filter((group) => group.some((term) => this.isSame(term, words)));
    const ways = [
      ...this.said([words], WRITTEN),
      ...this.said(this.usedForms(words), FORM),
      ...same.flat().flatMap((term) => this.said([term, ...this.usedForms(term)], SYNONYM)),
    ];
    return ways.filter(({ stems }) => this.isKnown(stems));
  }

  // Only forms that somebody wrote: "tekeen" is no word, but has the stem of "tekening".
  usedForms(words) {
    return formsOf(words).filter((form) => form.every((word) => this.lexicon.has(word)));
  }

  // These terms, and those of one word as a part of others.
  said(terms, weight) {
    const parts = terms.filter((words) => words.length === 1)
      .map(([word]) => ({ stems: [this.stemmer.stemPart(word)], weight: weight * AS_PART }));
    return [...terms.map((words) => ({ stems: this.stems(words), weight })), ...parts];
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

// A term, and the forms of a verb, which the stemmer leaves apart: tekent, tekenen, getekend.
const formsOf = (words) =>
  (words.length === 1 ? verbForms(words[0]).map((form) => [form]) : [words]);

const verbForms = (word) => {
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
