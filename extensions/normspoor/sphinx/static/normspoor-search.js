// The search page: reads the question from its address and writes the answer, as text only,
// since pages from outside are in it.
{
  // So many pages of a kind are seen at once; the others fold out.
  const SHOWN = 10;
  const results = document.getElementById("search-results");
  const status = document.getElementById("zoekstand");
  const words = JSON.parse(results.dataset.words);

  const say = (name, values) =>
    words[name].replace(/\{(\w+)\}/g, (_, key) => values[key]);

  const make = (tag, text = "", children = []) => {
    const made = document.createElement(tag);
    made.textContent = text;
    made.append(...children);
    return made;
  };

  // Without signs and spaces, so that "sam ind 2" is SAM-IND-2.
  const bare = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

  const withId = (query) => {
    for (const index of Search.indexes) {
      const passage = index.passages.findIndex(
        ({ anchor }) => /^[A-Z]/.test(anchor) && bare(anchor) === bare(query),
      );
      if (passage >= 0) return index.address(passage);
    }
    return undefined;
  };

  const draw = ({ index, page, passage }, snippets) => {
    const { anchor, title, text } = index.passages[passage];
    const link = make("a", index.title(page));
    link.href = index.address(passage);
    if (anchor) link.append(make("span", ` › ${title}`));
    const around = make("p");
    for (const { text: piece, hit } of snippets.of(text)) {
      around.append(hit ? make("mark", piece) : piece);
    }
    return make("li", "", text ? [link, around] : [link]);
  };

  const drawKind = ([kind, pages], snippets) => {
    const count = make("span", say("count", { number: pages.length }));
    const heading = make("h2", words.kinds[kind], [" ", count]);
    heading.id = `zoek-${kind}`;
    const items = pages.map((page) => draw(page, snippets));
    const section = make("section", "", [heading, make("ul", "", items.slice(0, SHOWN))]);
    section.setAttribute("aria-labelledby", heading.id);
    if (items.length > SHOWN) {
      const summary = make("summary", say("more", { number: items.length - SHOWN }));
      section.append(make("details", "", [summary, make("ul", "", items.slice(SHOWN))]));
    }
    return section;
  };

  // By kind, the kind with the best page first.
  const byKind = (pages) => {
    const kinds = new Map();
    for (const one of pages) {
      const { kind } = one.index.pages[one.page];
      kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
    }
    return [...kinds];
  };

  // What was searched for in the end: a word may be read as another, or be nowhere.
  const searchedFor = (query, { changed, unknown }) => {
    const others = new Map(changed.map(({ word, other }) => [word, other]));
    for (const word of unknown) others.set(word, "");
    return query.replace(WORD, (word) => others.get(word.toLowerCase()) ?? word).trim();
  };

  const told = (question, { pages, scattered }, asked) => {
    if (question.isEmpty) return [say("common", { query: asked })];
    if (!pages.length) return [say("none", { query: asked })];
    const read = question.changed.length ? "meant" : "found";
    const found = `${read}_${pages.length > 1 ? "many" : "one"}`;
    return [
      ...question.unknown.map((word) => say("unknown", { word })),
      ...(scattered ? [words.scattered] : []),
      say(found, { query: searchedFor(asked, question), number: pages.length }),
    ];
  };

  const search = (query) => {
    const question = new Question(query, Search.indexes);
    const answer = new Answer(question);
    const snippets = new Snippets(question, answer.reader);
    status.append(...told(question, answer, query).map((line) => make("p", line)));
    results.append(...byKind(answer.pages).map((kind) => drawKind(kind, snippets)));
  };

  const field = document.getElementById("zoekvraag");
  const query = new URLSearchParams(location.search).get("q")?.trim() ?? "";
  const place = bare(query) && withId(query);
  field.value = query;
  if (place) location.replace(place); // so that "back" leads to where the reader came from
  else if (query) search(query);
}
