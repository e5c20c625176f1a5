/** The panel of a warning: it covers everything and stays until somebody closes it. */
export class Warning {
  #panel;
  #parts;

  /** `say(words)` says what a button stands for, `close` is the button that closes the panel. */
  constructor(panel, parts, say) {
    this.#panel = panel;
    this.#parts = parts;
    // Escape ends the sound, and closes no warning: `cancel` alone can be prevented once, and a second Escape closes the panel.
    panel.addEventListener("cancel", (event) => event.preventDefault());
    document.addEventListener("keydown", (event) => this.isOpen && event.key === "Escape" && event.preventDefault());
    panel.addEventListener("click", ({ target }) => target.dataset.say && say(target.dataset.say));
    parts.close.addEventListener("click", () => panel.close());
  }

  get isOpen() {
    return this.#panel.open;
  }

  /** Shows a warning, or, while one is open, what was said to a question about it. */
  turn(warning, words) {
    if (!warning) {
      if (this.isOpen) this.#parts.said.textContent = words;
      return;
    }
    const { act, lines, numbers, why, avoid } = warning;
    this.#parts.act.textContent = act;
    this.#parts.lines.replaceChildren(...lines.filter((line) => line !== act).map(paragraph));
    this.#parts.why.textContent = why;
    this.#parts.avoid.textContent = avoid;
    this.#parts.said.textContent = "";
    this.#parts.numbers.replaceChildren(...numbers.map(callLink));
    if (!this.isOpen) this.#panel.showModal();
    this.#panel.scrollTop = 0;
  }
}

function paragraph(words) {
  const line = document.createElement("p");
  line.textContent = words;
  return line;
}

function callLink({ show, tel }) {
  const link = document.createElement("a");
  link.href = `tel:${tel}`;
  link.textContent = `Call ${show}`;
  return link;
}
