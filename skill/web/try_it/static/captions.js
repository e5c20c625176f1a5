/** Shows what is said, in step with the sound, and what the listener said. */
const LONG = 90;
/** Characters of a sentence that needs smaller type, to stand whole in the room that is kept for it. */

export class Captions {
  #caption;
  #said;

  constructor(caption, said) {
    this.#caption = caption;
    this.#said = said;
  }

  /** A screen reader speaks the captions where no voice does. */
  set voiced(voiced) {
    this.#caption.setAttribute("aria-live", voiced ? "off" : "polite");
  }

  say({ words, whispered }) {
    this.#caption.classList.toggle("whispered", whispered);
    this.#caption.classList.toggle("long", words.length > LONG);
    this.#show(this.#caption, words);
  }

  said(words) {
    this.#show(this.#said, words && `“${words}”`);
  }

  /** Tells something that nobody says. */
  note(words) {
    const hint = document.createElement("span");
    hint.className = "hint";
    hint.textContent = words;
    this.#caption.replaceChildren(hint);
  }

  #show(element, words) {
    element.textContent = words;
  }
}
