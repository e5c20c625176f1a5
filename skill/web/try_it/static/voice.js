/**
 * Speaks with a voice of this machine. Without one, or with the sound off, it takes the time that a voice would need.
 *
 * Remote voices (`localService` false) are not used: they would send what the coach says to another host.
 */
const WHISPERED = { volume: 0.45, rate: 0.92 };
const PATIENCE = 3;
/** How many times its estimated length a voice is waited for when it reports no end. */

export class Voice {
  #clock;
  #pace;
  #synthesis = window.speechSynthesis;
  #current = null;
  aloud = true;
  locale = "en-US";

  /** `pace` is `{ charactersASecond, commaSeconds, stopSeconds }`. */
  constructor(clock, pace) {
    this.#clock = clock;
    this.#pace = pace;
  }

  /** Calls back whenever the machine's voices become known. */
  onchange(act) {
    this.#synthesis?.addEventListener?.("voiceschanged", act);
  }

  get available() {
    return Boolean(this.#voice());
  }

  get silent() {
    return !this.aloud || this.#clock.speed !== 1 || !this.available;
  }

  /** Estimates the seconds that words take, with the pause after a sentence; the server's own figures. */
  speaking = (words) => {
    const { charactersASecond, commaSeconds, stopSeconds } = this.#pace;
    const commas = (words.match(/[,:;](?=\s)/g) ?? []).length;
    const stops = (words.match(/[.?!](?=\s)/g) ?? []).length;
    const end = /[.?!]$/.test(words) ? stopSeconds : 0;
    return words.length / charactersASecond + commaSeconds * commas + stopSeconds * stops + end;
  };

  /** Says a piece of `ssml.js`; resolves when it has sounded or another began, rejects when the signal aborts. */
  async say(piece, signal) {
    const estimate = this.speaking(piece.words) / piece.rate;
    const began = this.#clock.now();
    if (this.silent) return this.#clock.until(began + estimate, signal);
    const over = new AbortController();
    const utterance = this.#utterance(piece);
    const sounding = new Promise((resolve) => {
      utterance.onend = utterance.onerror = resolve;
    });
    this.hush();
    this.#current = utterance;
    this.#synthesis.speak(utterance);
    const tooLong = this.#clock.until(began + PATIENCE * (estimate + 1), AbortSignal.any([signal, over.signal]));
    try {
      await Promise.race([sounding, tooLong]);
    } finally {
      over.abort();
      tooLong.catch(() => {}); // given up here, not failed
      if (signal.aborted && this.#current === utterance) this.hush();
    }
  }

  /** Ends what sounds. */
  hush() {
    if (this.#current) this.#synthesis.cancel();
    this.#current = null;
  }

  #utterance({ words, whispered, rate, volume }) {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = this.#voice();
    utterance.lang = this.locale;
    utterance.rate = rate * (whispered ? WHISPERED.rate : 1);
    utterance.volume = volume * (whispered ? WHISPERED.volume : 1);
    return utterance;
  }

  #voice() {
    const here = (this.#synthesis?.getVoices() ?? []).filter((voice) => voice.localService);
    const inLocale = here.filter((voice) => voice.lang.replace("_", "-") === this.locale);
    const english = here.filter((voice) => voice.lang.startsWith("en"));
    return [...inLocale, ...english].find((voice) => voice.default) ?? inLocale[0] ?? english[0] ?? null;
  }
}
