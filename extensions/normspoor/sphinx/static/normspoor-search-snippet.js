// The words around what was found, cut at words.
const BEFORE = 80;
const LENGTH = 220;

class Snippets {
  constructor(question, reader) {
    this.concepts = question.concepts;
    this.reader = reader;
  }

  // Pieces of text around where the most is said, each with whether it is a hit.
  of(text) {
    const hits = this.reader.hits(text, this.concepts);
    const from = this.start(text, this.reader.closest(hits).index);
    const to = this.end(text, from);
    const pieces = from ? [{ text: "… " }] : [];
    let at = from;
    for (const { word, index } of hits) {
      if (index < from || index + word.length > to) continue;
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
    const stops = [".", "?", "!", "·"].map((stop) => before.lastIndexOf(`${stop} `));
    const last = Math.max(...stops);
    return hit - BEFORE + (last >= 0 ? last + 2 : before.indexOf(" ") + 1);
  }

  end(text, from) {
    if (text.length <= from + LENGTH) return text.length;
    const space = text.lastIndexOf(" ", from + LENGTH);
    return space > from ? space : from + LENGTH;
  }
}
