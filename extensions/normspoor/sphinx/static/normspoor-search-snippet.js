// The words around what was found, cut at words.
const BEFORE = 80;
const LENGTH = 220;

class Snippets {
  constructor(question, reader) {
    this.wanted = new Set(question.concepts.flat().flatMap(({ stems }) => stems));
    this.reader = reader;
  }

  // Whether a word is, or has as a part, what was asked for.
  isHit(word) {
    return this.reader.stemsOf(word).some((stem) => this.wanted.has(stem));
  }

  // Pieces of text, each with whether it is a hit.
  of(text) {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
    const first = words.find(([word]) => this.isHit(word.toLowerCase()));
    const from = this.start(text, first?.index ?? 0);
    const to = this.end(text, from);
    const pieces = from ? [{ text: "… " }] : [];
    let at = from;
    for (const { 0: word, index } of words) {
      if (index < from || index + word.length > to || !this.isHit(word.toLowerCase())) continue;
      pieces.push({ text: text.slice(at, index) }, { text: word, hit: true });
      at = index + word.length;
    }
    pieces.push({ text: text.slice(at, to) }, { text: to < text.length ? " …" : "" });
    return pieces.filter((piece) => piece.text);
  }

  // At the beginning of the sentence, or else of a word.
  start(text, hit) {
    if (hit <= BEFORE) return 0;
    const before = text.slice(hit - BEFORE, hit);
    const sentence = before.search(/(?<=[.?!·] )\S(?!.*[.?!·] )/);
    return hit - BEFORE + (sentence >= 0 ? sentence : before.indexOf(" ") + 1);
  }

  end(text, from) {
    if (text.length <= from + LENGTH) return text.length;
    const space = text.lastIndexOf(" ", from + LENGTH);
    return space > from ? space : from + LENGTH;
  }
}
