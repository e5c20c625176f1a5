/** The controls for place, time and listener, and the listener id of this browser. */
import { newId } from "./conversation.js";

const EVENING = 19;
const MORNING = 7;
const NIGHT_BEGINS = 22;
const NIGHT_ENDS = 6;
/** As skill/runtime/device_clock.py has it. */
const KEY = "cramp-coach-listener";

const DEVICES = {
  none: "Speaker",
  "small-round": "Round screen",
  "hub-landscape": "Hub",
  "hub-portrait": "Upright hub",
  tv: "Television",
};

export class Situation {
  #form;
  #clock;
  #listener = remembered() ?? newId();

  constructor(form, clock) {
    this.#form = form;
    this.#clock = clock;
    remember(this.#listener);
  }

  /** The situation as the server reads it. */
  current = () => ({
    listener: this.#listener,
    locale: this.#form.locale.value,
    screen: this.#form.screen.value,
    hour: this.#form.hour.value === "" ? null : Number(this.#form.hour.value),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ahead: this.#clock.ahead,
  });

  /** "dark" or "light" where an hour was chosen, or it is night; else null: as the browser wishes. */
  get light() {
    const { hour } = this.current();
    if (hour === null) return this.night ? "dark" : null;
    return hour >= EVENING || hour < MORNING ? "dark" : "light";
  }

  /** Fills the list of a control with what can be chosen, `{ id, name }` each, where that has changed. */
  offer(name, { choices, chosen }) {
    const list = this.#form[name];
    const key = JSON.stringify(choices);
    if (list.dataset.offered !== key) {
      list.dataset.offered = key;
      list.replaceChildren(...choices.map((each) => new Option(each.name, each.id)));
      if (!choices.length) list.replaceChildren(new Option("none here", chosen));
    }
    list.value = chosen;
  }

  /** The device, in a word or two. */
  get device() {
    return DEVICES[this.#form.screen.value];
  }

  /** Whether it is night where the device is. */
  get night() {
    const hour = this.current().hour ?? new Date().getHours();
    return hour >= NIGHT_BEGINS || hour < NIGHT_ENDS;
  }

  /** Changes to a listener whom the store does not know. */
  becomeNewListener() {
    this.#listener = newId();
    remember(this.#listener);
  }
}

function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // storage is off: the id lasts for this visit
  }
}

function remember(listener) {
  try {
    localStorage.setItem(KEY, listener);
  } catch {
    // storage is off
  }
}
