/**
 * Speaks with a voice of this computer. Without one, muted, or with the clock made faster, it takes the time that one would need.
 *
 * Order of choice: a neural voice of the page's server, a good voice of the browser's own, then the server's plain one.
 * Remote voices of a browser (`localService` false) are not used: they would send what the coach says to another host.
 */
const WHISPERED = { volume: 0.45, rate: 0.92 };
const PATIENCE = 3;
/** How many times its estimated length a browser's voice is waited for when it reports no end. */
const FIRST_WORDS_SECONDS = 4;
/** How long the first words may take to be made before they go unheard. */
const TOO_LATE = 0.25;
/** Seconds: a timed cue whose audio comes later than this is left out rather than said at the wrong second. */
const BEAT_SPACE = 0.35;
/** Seconds around a spoken cue in which nothing ticks. */
const NONE = "none";

export class Voice {
  #clock;
  #pace;
  #sound;
  #server;
  #synthesis = window.speechSynthesis;
  #current = null;
  #wished = null;
  #muted = false;
  beat = "words";
  locale = "en-US";

  /** `pace` is `{ charactersASecond, commaSeconds, stopSeconds }`, `server` its voices `{ id, name, neural }`, best first. */
  constructor(clock, pace, sound = null, server = []) {
    this.#clock = clock;
    this.#pace = pace;
    this.#sound = sound;
    this.#server = sound?.isPossible ? server : [];
  }

  /** Calls back whenever the browser's voices become known. */
  onchange(act) {
    this.#synthesis?.addEventListener?.("voiceschanged", act);
  }

  /** Everything that can be chosen, best first, as `{ id, name }`. */
  get choices() {
    const own = this.#browserVoice();
    const named = own ? [{ id: "browser", name: `${own.name} (your browser)` }] : [];
    const neural = this.#server.filter((each) => each.neural);
    const plain = this.#server.filter((each) => !each.neural);
    return own && isPlain(own) ? [...neural, ...plain, ...named] : [...neural, ...named, ...plain];
  }

  /** The id of the voice in use, or NONE. */
  get chosen() {
    const ids = this.choices.map(({ id }) => id);
    return ids.includes(this.#wished) ? this.#wished : (ids[0] ?? NONE);
  }

  set chosen(id) {
    this.hush();
    this.#wished = id;
  }

  get available() {
    return this.chosen !== NONE;
  }

  /** Whether nothing is said at all. A muted voice of the server goes on unheard, so that it can be heard again at any moment. */
  get silent() {
    return this.#clock.speed !== 1 || !this.available || (this.#muted && !this.#isServed);
  }

  /** Whether nobody hears what is said. */
  get unheard() {
    return this.#muted || this.silent;
  }

  get muted() {
    return this.#muted;
  }

  set muted(muted) {
    this.#muted = muted;
    if (this.#sound) this.#sound.muted = muted;
    if (muted && this.#current) this.hush();
  }

  /** Estimates the seconds that words take, with the pause after a sentence; the server's own figures. */
  speaking = (words) => {
    const { charactersASecond, commaSeconds, stopSeconds } = this.#pace;
    const commas = (words.match(/[,:;](?=\s)/g) ?? []).length;
    const stops = (words.match(/[.?!](?=\s)/g) ?? []).length;
    return words.length / charactersASecond + commaSeconds * commas + stopSeconds * stops + this.#after(words);
  };

  /** Fixes the audio clock to the page's, at the beginning of a clip. */
  anchor() {
    if (this.#isServed) this.#sound.anchor();
  }

  /** Has the audio of pieces made, in their order; resolves when the first of them is there, or has taken too long. */
  async prepare(pieces, signal) {
    if (this.silent || !this.#isServed) return;
    this.#sound.unlock();
    this.anchor();
    const [first] = pieces.filter((piece) => piece.words).map((piece) => this.#load(piece));
    const late = this.#clock.until(this.#clock.now() + FIRST_WORDS_SECONDS, signal);
    await Promise.race([first?.catch(() => {}), late]);
    late.catch(() => {}); // interrupted once the first words were there
  }

  /**
   * Says a piece of `ssml.js` at the second `due`; resolves with the second at which the next may begin, rejects when the
   * signal aborts. `begins(at)` is called as it begins. What is `timed` is left out rather than said late.
   */
  async say(piece, { due, timed, signal, begins }) {
    if (!this.silent && this.#isServed) return this.#play(piece, { due, timed, signal, begins });
    await this.#clock.until(due, signal);
    begins(this.#clock.now());
    const estimate = this.speaking(piece.words) / piece.rate;
    if (this.silent) {
      await this.#clock.until(due + estimate, signal);
      return due + estimate;
    }
    await this.#utter(piece, estimate, signal);
    return this.#clock.now();
  }

  /** Has a hold that begins at `start` tick or ring; `cues` are the seconds at which something is said. */
  mark(start, seconds, cues) {
    if (this.unheard || !this.#sound?.isRunning) return;
    if (this.beat === "bell") [start, start + seconds].forEach((second) => this.#sound.bell(second));
    if (this.beat !== "tick") return;
    for (let second = 1; second < seconds; second += 1) {
      if (!cues.some((cue) => Math.abs(cue - second) < BEAT_SPACE)) this.#sound.tick(start + second);
    }
  }

  /** Wakes the audio clock, within a touch or a key. */
  unlock() {
    this.#sound?.unlock();
  }

  /** Ends what sounds. */
  hush() {
    if (this.#current) this.#synthesis.cancel();
    this.#current = null;
    this.#sound?.hush();
  }

  get #isServed() {
    return this.#server.some(({ id }) => id === this.chosen);
  }

  #load({ words, whispered }) {
    return this.#sound.load({ voice: this.chosen, text: words, whispered });
  }

  async #play(piece, { due, timed, signal, begins }) {
    const buffer = await withSignal(this.#load(piece).catch(() => null), signal);
    const late = this.#clock.now() - due;
    const second = timed ? due : Math.max(due, this.#clock.now());
    const volume = piece.volume * (piece.whispered ? WHISPERED.volume : 1);
    const heard = buffer && !this.silent && this.#sound.isRunning && !(timed && late > TOO_LATE);
    const stop = heard ? this.#sound.start(buffer, second, volume) : () => {};
    signal.addEventListener("abort", stop, { once: true });
    try {
      await this.#clock.until(second, signal);
      begins(this.#clock.now());
      const over = second + (buffer?.duration ?? this.speaking(piece.words));
      await this.#clock.until(over, signal);
      return over + this.#after(piece.words);
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }

  /** Speaks with the browser's voice; resolves when it has sounded or another began. */
  async #utter(piece, estimate, signal) {
    const began = this.#clock.now();
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

  #utterance({ words, whispered, rate, volume }) {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = this.#browserVoice();
    utterance.lang = this.locale;
    utterance.rate = rate * (whispered ? WHISPERED.rate : 1);
    utterance.volume = volume * (whispered ? WHISPERED.volume : 1);
    return utterance;
  }

  #after(words) {
    return /[.?!]$/.test(words) ? this.#pace.stopSeconds : 0;
  }

  #browserVoice() {
    const here = (this.#synthesis?.getVoices() ?? []).filter((voice) => voice.localService);
    const inLocale = here.filter((voice) => voice.lang.replace("_", "-") === this.locale);
    const english = here.filter((voice) => voice.lang.startsWith("en"));
    return [...inLocale, ...english].find((voice) => voice.default) ?? inLocale[0] ?? english[0] ?? null;
  }
}

/** Whether a browser's voice is no better than what a server's program says: many browsers on Linux offer espeak's own. */
function isPlain({ name }) {
  return /e-?speak/i.test(name);
}

function withSignal(promise, signal) {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
