// The Dutch of search/language.py and core/compounds.py once more, for what a reader types.
// A test holds the two together over every word of the site.
const FIRST_PART = 4;
const LAST_PART = 3;
const LINKS = ["", "s", "e", "en", "n"];

const WORD = /[\p{L}\p{N}]+/gu;

const splitQuery = (text) => text.toLowerCase().match(WORD) ?? [];

const withoutAccents = (word) => word.normalize("NFD").replace(/\p{Mn}/gu, "");

const lexiconOf = (texts) => {
  const words = new Set();
  for (const text of texts) for (const word of splitQuery(text)) words.add(word);
  const isPart = (word) =>
    word.length >= LAST_PART && /^\p{L}+$/u.test(word) && !stopwords.has(word);
  return new Set([...words].filter(isPart));
};

const partsOf = (word, known) => {
  for (let end = word.length - LAST_PART; end >= FIRST_PART; end--) {
    if (!known.has(word.slice(0, end))) continue;
    for (const link of LINKS) {
      const rest = word.slice(end + link.length);
      if (!word.startsWith(link, end) || rest.length < LAST_PART) continue;
      if (known.has(rest)) return [word.slice(0, end), rest];
      const deeper = partsOf(rest, known);
      if (deeper.length) return [word.slice(0, end), ...deeper];
    }
  }
  return [];
};

const PART = "+";
const NOUN = /^(.+ing)(en)?$/;

window.Stemmer = function () {
  const plain = new DutchStemmer();
  const stems = new Map();
  this.stemWord = (word) => {
    if (!stems.has(word)) stems.set(word, plain.stemWord(withoutAccents(word.toLowerCase())));
    return stems.get(word);
  };
  // As a part a noun stays a noun: a "kanttekening" is not about "tekenen".
  this.stemPart = (part) => {
    const noun = withoutAccents(part.toLowerCase()).match(NOUN);
    return PART + (noun ? noun[1] : this.stemWord(part));
  };
};
