/** What hears the listener: the browser's own speech recognition where there is one, else the recogniser of this computer. */
import { canRecord, record } from "./recorder.js";

const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
const BROWSER = "browser";
const COMPUTER = "computer";
const NONE = "none";
const NOT_HERE = ["network", "service-not-allowed", "language-not-supported"];
/** Errors of a browser that has the interface and nothing behind it, as Chromium without Google's keys has. */
const WHEN = "It listens only after you press Talk, and after the answer to words that it heard.";
const ADDED = "`make microphone` adds a recogniser that runs on this computer.";
const NOTES = {
  [BROWSER]: `Your browser's own speech recognition hears you; some browsers send what they hear to their maker. ${WHEN}`,
  [COMPUTER]: `A recogniser on this computer hears you: nothing is sent anywhere, and nothing is kept. ${WHEN}`,
};

export class Microphone {
  #isInstalled;
  #recognise;
  #wished = null;
  #browserFailed = false;

  /** `isInstalled` tells whether the server has a recogniser, `recognise(recording)` gives the words of a WAV file. */
  constructor(isInstalled, recognise) {
    this.#isInstalled = isInstalled;
    this.#recognise = recognise;
  }

  /** What can be chosen, best first, as `{ id, name }`. */
  get choices() {
    const own = Recognition && !this.#browserFailed ? [{ id: BROWSER, name: "this browser's" }] : [];
    const here = this.#isInstalled && canRecord ? [{ id: COMPUTER, name: "this computer's, nothing is sent anywhere" }] : [];
    return [...own, ...here];
  }

  /** The id of what hears, or NONE. */
  get chosen() {
    const ids = this.choices.map(({ id }) => id);
    return ids.includes(this.#wished) ? this.#wished : (ids[0] ?? NONE);
  }

  set chosen(id) {
    this.#wished = id;
  }

  get available() {
    return this.chosen !== NONE;
  }

  /** Says who hears, or why nobody does. */
  get note() {
    if (this.available) return this.#isInstalled ? NOTES[this.chosen] : `${NOTES[this.chosen]} ${ADDED}`;
    if (!this.#isInstalled) return `No microphone: this browser has no speech recognition. ${ADDED} Typing works.`;
    return "No microphone: a browser lets a page record only at an address of this computer. Typing works.";
  }

  /**
   * Listens once; resolves with what was said, empty when nothing was. `heard(words)` is called while somebody speaks, with
   * the words so far where they are known. `done` ends the sentence, `signal` gives it up.
   */
  async listen(locale, { heard, signal, done }) {
    if (this.chosen === COMPUTER) return this.#hearHere({ heard, signal, done });
    try {
      return await hearInBrowser(locale, { heard, signal, done });
    } catch ({ message: error }) {
      this.#browserFailed = NOT_HERE.includes(error);
      if (this.chosen === COMPUTER) return this.#hearHere({ heard, signal, done });
      throw new Error(`The browser's speech recognition stopped (${error}). Typing works.`);
    }
  }

  async #hearHere({ heard, signal, done }) {
    const recording = await record({ signal, done, speaking: () => heard("") }).catch(({ name }) => {
      throw new Error(`The browser gives this page no microphone (${name}). Typing works.`);
    });
    if (!recording) return "";
    heard(""); // whoever waits for words waits on while they are read
    const words = await this.#recognise(recording);
    return signal.aborted ? "" : words;
  }
}

/** Rejects with the name of the browser's error as its message. */
function hearInBrowser(locale, { heard, signal, done }) {
  return new Promise((resolve, reject) => {
    const recognition = new Recognition();
    let words = "";
    recognition.lang = locale;
    recognition.interimResults = true;
    recognition.onresult = ({ results }) => {
      words = [...results].map(([best]) => best.transcript).join(" ");
      heard(words);
    };
    recognition.onend = () => resolve(words.trim());
    recognition.onerror = ({ error }) => {
      if (error === "no-speech" || error === "aborted") resolve("");
      else reject(new Error(error));
    };
    signal.addEventListener("abort", () => recognition.abort(), { once: true });
    done.addEventListener("abort", () => recognition.stop(), { once: true });
    recognition.start();
  });
}
