/** Where, when and who: the controls, and the listener that this browser stands for. */
import { newId } from "./conversation.js";

const EVENING = 19;
const MORNING = 7;
const NIGHT_BEGINS = 22;
const NIGHT_ENDS = 6;
/** As skill/device_clock.py has it. */
const KEY = "cramp-coach-listener";

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

  /** "dark" or "light": what is seen through the window at the device's hour. */
  get outside() {
    const hour = this.current().hour ?? new Date().getHours();
    return hour >= EVENING || hour < MORNING ? "dark" : "light";
  }

  /** Whether it is night where the device is. */
  get night() {
    const hour = this.current().hour ?? new Date().getHours();
    return hour >= NIGHT_BEGINS || hour < NIGHT_ENDS;
  }

  /** Becomes somebody whom the store does not know. */
  becomeStranger() {
    this.#listener = newId();
    remember(this.#listener);
  }
}

function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // a browser that keeps nothing: a listener for this visit
  }
}

function remember(listener) {
  try {
    localStorage.setItem(KEY, listener);
  } catch {
    // the same
  }
}
