// The index that Sphinx wrote: pages, their passages, and in which passages each word stands.
// A site reads that of its neighbour too: a team's dossier stands beside the norm.
class SiteIndex {
  constructor(data, base) {
    this.base = base;
    this.pages = data.pages.map(([, uri, kind]) => ({ uri, kind }));
    this.passages = data.passages.map(([page, anchor, title, text, entry]) => ({
      page, anchor, title, text, entry,
    }));
    this.synonyms = data.synonyms;
    this.inText = new Map(Object.entries(data.terms));
    this.inTitle = new Map(Object.entries(data.titleterms));
    // without an anchor a passage is the beginning of its page
    this.passages.forEach((passage, number) => {
      if (!passage.anchor) this.pages[passage.page].head = number;
    });
  }

  has(stem) {
    return this.inText.has(stem) || this.inTitle.has(stem);
  }

  // The numbers of the passages with this stem; Sphinx writes one number without a list.
  in(words, stem) {
    return [words.get(stem) ?? []].flat();
  }

  title(number) {
    return this.passages[this.pages[number].head].title;
  }

  address(passage) {
    const { page, anchor } = this.passages[passage];
    const address = new URL(this.pages[page].uri, this.base);
    address.hash = anchor;
    return address.href;
  }
}

// The name under which Sphinx hands over an index; the address of its script says whose it is.
const Search = {
  indexes: [],
  setIndex(data) {
    this.indexes.push(new SiteIndex(data, new URL(".", document.currentScript.src)));
  },
};
