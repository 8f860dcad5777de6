// The button beside the number of an object copies that number, and says that it did.
// What it says comes along with the script.

const { gezegd } = document.currentScript.dataset;
const told = document.createElement("p");
told.setAttribute("role", "status");
told.className = "gekopieerd";
document.body.append(told);

/** Where a browser keeps its clipboard from pages without https, the selection still works. */
async function copy(number) {
  getSelection().selectAllChildren(number);
  if (navigator.clipboard) await navigator.clipboard.writeText(number.textContent);
  else document.execCommand("copy");
  told.textContent = gezegd.replace("{nummer}", number.textContent);
  setTimeout(() => (told.textContent = ""), 4000);
}

document.addEventListener("click", (event) => {
  const line = event.target.closest?.(".kopieer")?.closest(".objectlabels");
  if (line) copy(line.querySelector(".objectid"));
});
