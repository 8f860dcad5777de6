// Replaces Sphinx' own: that one has gaps, and its plural_expr hides the number of results.
// Not with addTranslations: it makes code out of text, which a strict policy of a host forbids.
// What it would make is what Sphinx has already: one thing, or any other number of things.
Documentation.LOCALE = "nl";
Object.assign(Documentation.TRANSLATIONS, {
  ", in ": ", in ",
  "Hide Search Matches": "Zoekwoorden niet meer markeren",
  "Preparing search...": "Zoeken wordt klaargezet...",
  Search: "Zoeken",
  "Search Results": "Zoekresultaten",
  "Search finished, found one page matching the search query.": [
    "1 pagina gevonden.",
    "${resultCount} pagina's gevonden.",
  ],
  Searching: "Bezig met zoeken",
  "Your search did not match any documents. Please make sure that all words are spelled correctly and that you've selected enough categories.":
    "Niets gevonden. Kijk of je zoekwoorden goed gespeld zijn, of probeer minder of andere woorden.",
});
