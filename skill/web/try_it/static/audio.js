/**
 * Sound from this computer's own voices: audio that the page's server makes, started on one WebAudio clock at its exact second.
 *
 * The page's clock counts in performance.now(); `anchor()` notes once for each clip how far the audio clock is from it, so that
 * all cues of a clip keep their distances to the sample.
 */
const MOST_AT_ONCE = 4;
/** Requests for audio that wait for the server at a time. */
const DRIFT = 0.05;
/** Seconds between the two clocks that call for a new anchor within a clip: an audio device stood still. */
const TICK = { hertz: 1400, seconds: 0.03, volume: 0.12 };
const BELL = { hertz: 660, seconds: 1.2, volume: 0.2 };

export class Sound {
  #clock;
  #fetch;
  #context = null;
  #master = null;
  #volume = 1;
  #offset = null;
  #buffers = new Map();
  #waiting = [];
  #loading = 0;
  #sounding = new Set();

  /** `fetch({ voice, text, whispered })` gives a WAV file as an ArrayBuffer. */
  constructor(clock, fetch) {
    this.#clock = clock;
    this.#fetch = fetch;
  }

  /** Whether browsers of this kind can play at all. */
  get isPossible() {
    return typeof AudioContext === "function";
  }

  /** Whether sound is heard now: a browser allows it only after a touch or a key. */
  get isRunning() {
    return this.#context?.state === "running";
  }

  /** Makes or wakes the audio clock; called within a touch or a key. */
  unlock() {
    if (!this.isPossible || navigator.userActivation?.hasBeenActive === false) return;
    if (!this.#context) {
      this.#context = new AudioContext({ latencyHint: "interactive" });
      this.#master = this.#context.createGain();
      this.#master.gain.value = this.#volume;
      this.#master.connect(this.#context.destination);
    }
    if (this.#context.state === "suspended") this.#context.resume().catch(() => {}); // still not allowed: asked again at the next touch
  }

  set muted(muted) {
    this.#volume = muted ? 0 : 1;
    if (this.#master) this.#master.gain.value = this.#volume;
  }

  /** Fixes how far the audio clock is from the page's. */
  anchor() {
    this.#offset = this.#context ? this.#context.currentTime - this.#clock.now() : null;
  }

  /** The audio of some words, made once; an utterance is `{ voice, text, whispered }`. */
  load(utterance) {
    if (!this.#context) return Promise.reject(new Error("no sound before the first touch or key"));
    const key = JSON.stringify(utterance);
    if (!this.#buffers.has(key)) {
      const loaded = new Promise((resolve, reject) => this.#waiting.push({ utterance, resolve, reject }));
      loaded.catch(() => this.#buffers.delete(key)); // asked for again the next time
      this.#buffers.set(key, loaded);
      this.#next();
    }
    return this.#buffers.get(key);
  }

  /** Starts a buffer at a second of the page's clock, at a volume of 0 to 1; gives what ends it. One voice speaks at a time. */
  start(buffer, second, volume) {
    const source = this.#context.createBufferSource();
    const gain = this.#context.createGain();
    gain.gain.value = volume;
    source.buffer = buffer;
    source.connect(gain).connect(this.#master);
    const when = Math.max(this.#at(second), this.#context.currentTime);
    const sound = { source, when, ends: when + buffer.duration };
    for (const other of this.#sounding) {
      if (other.when < when && other.ends > when) end(other, when);
      if (other.when > when && sound.ends > other.when) sound.ends = other.when;
    }
    source.start(when);
    if (sound.ends < when + buffer.duration) source.stop(sound.ends);
    this.#keep(sound);
    return () => end(sound, this.#context.currentTime);
  }

  /** Ticks at a second. */
  tick(second) {
    this.#note(second, TICK);
  }

  /** Strikes a bell at a second. */
  bell(second) {
    this.#note(second, BELL);
  }

  /** Ends all that sounds, and all that was to sound. */
  hush() {
    for (const sound of this.#sounding) end(sound, this.#context.currentTime);
    this.#sounding.clear();
  }

  #note(second, { hertz, seconds, volume }) {
    if (!this.#context) return;
    const when = Math.max(this.#at(second), this.#context.currentTime);
    const source = this.#context.createOscillator();
    const gain = this.#context.createGain();
    source.frequency.value = hertz;
    gain.gain.setValueAtTime(volume, when);
    gain.gain.exponentialRampToValueAtTime(0.0001, when + seconds);
    source.connect(gain).connect(this.#master);
    source.start(when);
    source.stop(when + seconds);
    this.#keep({ source, when, ends: 0 });
  }

  #keep(sound) {
    this.#sounding.add(sound);
    sound.source.onended = () => this.#sounding.delete(sound);
  }

  #at(second) {
    const offset = this.#context.currentTime - this.#clock.now();
    if (this.#offset === null || Math.abs(offset - this.#offset) > DRIFT) this.#offset = offset;
    return second + this.#offset;
  }

  async #next() {
    if (this.#loading >= MOST_AT_ONCE || !this.#waiting.length) return;
    const { utterance, resolve, reject } = this.#waiting.shift();
    this.#loading += 1;
    try {
      resolve(await this.#context.decodeAudioData(await this.#fetch(utterance)));
    } catch (failure) {
      reject(failure);
    } finally {
      this.#loading -= 1;
      this.#next();
    }
  }
}

function end(sound, when) {
  try {
    sound.source.stop(when);
    sound.ends = when;
  } catch {
    // it was over already
  }
}
