/** What a developer sees: every request and response, cards, and what the store holds. */
export class Drawer {
  #parts;

  /** `parts` are the elements `request`, `response`, `card`, `stored`. */
  constructor(parts) {
    this.#parts = parts;
  }

  turn({ request, response, stored }) {
    this.#parts.request.textContent = written(request);
    this.#parts.response.textContent = written(response);
    this.stored(stored);
    if (response.response.card) this.#card(response.response.card);
  }

  stored(stored) {
    this.#parts.stored.textContent = Object.keys(stored).length ? written(stored) : "nothing";
  }

  #card({ title, content, text }) {
    const heading = document.createElement("h3");
    const words = document.createElement("p");
    heading.textContent = title ?? "";
    words.textContent = content ?? text ?? "";
    this.#parts.card.replaceChildren(heading, words);
  }
}

function written(json) {
  return JSON.stringify(json, null, 2);
}
