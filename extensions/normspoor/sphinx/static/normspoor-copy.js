// A button beside the number of an object: whoever fills in a link needs it to the letter.
// The words come along with the script; without it the number can be selected.

const words = document.currentScript.dataset;
const told = document.createElement("p");
told.setAttribute("role", "status");
told.className = "gekopieerd";
document.body.append(told);

/** Where a browser keeps its clipboard from pages without https, the selection still works. */
async function copy(number) {
  getSelection().selectAllChildren(number);
  if (navigator.clipboard) await navigator.clipboard.writeText(number.textContent);
  else document.execCommand("copy");
  told.textContent = words.gezegd.replace("{nummer}", number.textContent);
  setTimeout(() => (told.textContent = ""), 4000);
}

for (const number of document.querySelectorAll(".objectkaart > .objectlabels .objectid")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "kopieer";
  button.textContent = words.knop;
  button.setAttribute("aria-label", `${words.knop} ${number.textContent}`);
  button.addEventListener("click", () => copy(number));
  number.closest(".objectlabels").append(" ", button);
}
