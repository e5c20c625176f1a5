/** What a developer sees: every request and response, cards, what the store holds, and what was said. */
const MOST_LINES = 200;

export class Drawer {
  #parts;

  /** `parts` are the elements `request`, `response`, `card`, `stored`, `log`. */
  constructor(parts) {
    this.#parts = parts;
  }

  turn({ heard, request, response, stored }) {
    this.#parts.request.textContent = written(request);
    this.#parts.response.textContent = written(response);
    this.stored(stored);
    this.log("heard", heard);
    if (response.response.card) this.#card(response.response.card);
  }

  stored(stored) {
    this.#parts.stored.textContent = Object.keys(stored).length ? written(stored) : "nothing";
  }

  /** Adds one line to the conversation: who is "you", "heard" or "coach". */
  log(who, words) {
    const line = document.createElement("li");
    line.className = who;
    line.textContent = words;
    this.#parts.log.append(line);
    while (this.#parts.log.children.length > MOST_LINES) this.#parts.log.firstChild.remove();
    this.#parts.log.scrollTop = this.#parts.log.scrollHeight;
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
