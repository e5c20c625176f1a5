/** The buttons and suggestions under the stage: what can be said now, in words that the skill hears. */
export class Offer {
  #buttons;
  #chips;
  #offer = { buttons: [], chips: [], playing: null };
  #playing = false;

  /** `say(words)` says what a button or chip stands for. */
  constructor(buttons, chips, say) {
    this.#buttons = buttons;
    this.#chips = chips;
    for (const place of [buttons, chips]) {
      place.addEventListener("click", ({ target }) => target.dataset.say && say(target.dataset.say));
    }
  }

  /** What the server offers after a turn. */
  set current(offer) {
    this.#offer = offer;
    this.#show();
  }

  /** Whether a clip sounds: then its controls are offered, else what answers its question. */
  set playing(playing) {
    if (playing === this.#playing) return;
    this.#playing = playing;
    this.#show();
  }

  #show() {
    const { buttons, chips } = (this.#playing && this.#offer.playing) || this.#offer;
    fill(this.#buttons, buttons, (button, index) => {
      button.classList.toggle("go", index === 0 && !this.#isControls);
      return button;
    });
    fill(this.#chips, chips.map((words) => ({ show: words, say: words })), wrapped);
  }

  get #isControls() {
    return this.#playing && this.#offer.playing !== null;
  }
}

/** Replaces the buttons of a place, unless they are the same; what had the focus keeps it. */
function fill(place, wanted, finish) {
  const key = JSON.stringify(wanted);
  if (place.dataset.offered === key) return;
  place.dataset.offered = key;
  const focused = place.contains(document.activeElement);
  place.replaceChildren(
    ...wanted.map(({ show, say }, index) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = show;
      button.dataset.say = say;
      return finish(button, index);
    }),
  );
  if (focused) place.querySelector("button")?.focus({ preventScroll: true });
}

function wrapped(button) {
  const item = document.createElement("li");
  item.append(button);
  return item;
}
