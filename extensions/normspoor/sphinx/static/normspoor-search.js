// Sphinx writes the number of results in a paragraph; this has it read aloud as well.
new MutationObserver(() => {
  document.querySelector(".search-summary")?.setAttribute("role", "status");
}).observe(document.getElementById("search-results"), { childList: true });
