/** Milliseconds between two frames of an animation: often enough for the eye, seldom enough not to delay the sound. */
const FRAME = 80;

/**
 * The page's one clock, in seconds: all sound and all animation start by it.
 *
 * It reads performance.now(), not an AudioContext's time: speech synthesis is not part of Web Audio, and an audio device that is
 * unplugged would stop the count. Timers run in the page and in a worker, and the first one counts: in a background tab the
 * page's own timers fire at most once a second.
 *
 * A faster clock runs fast only while something waits for it, and never past that second: otherwise a page that is busy, or
 * waits for its server, would skip seconds.
 */
export class Clock {
  #timer = new Worker(new URL("timer-worker.js", import.meta.url));
  #waiting = new Map();
  #number = 0;
  #speed = 1;
  #seconds = 0;
  #since = performance.now();
  #began = performance.now();

  constructor() {
    this.#timer.onmessage = ({ data }) => this.#wake(data);
  }

  now() {
    return this.#at(performance.now());
  }

  #at(machine) {
    const passed = (machine - this.#since) / 1000;
    if (this.#speed === 1 || this.#waiting.size === 0) return this.#seconds + passed;
    const next = Math.min(...[...this.#waiting.values()].map(({ second }) => second));
    return Math.min(this.#seconds + passed * this.#speed, next);
  }

  /** Seconds by which a faster clock has run ahead of the machine's. */
  get ahead() {
    return Math.max(0, this.now() - (performance.now() - this.#began) / 1000);
  }

  get speed() {
    return this.#speed;
  }

  set speed(speed) {
    this.#keep();
    this.#speed = speed;
    for (const number of this.#waiting.keys()) this.#arm(number);
  }

  /** Waits until the clock shows `second`; rejects when the signal aborts. A second that has passed resolves at once. */
  until(second, signal) {
    signal?.throwIfAborted();
    if (second <= this.now()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const number = ++this.#number;
      const abort = () => {
        this.#keep();
        this.#waiting.delete(number);
        reject(signal.reason);
      };
      const done = () => {
        signal?.removeEventListener("abort", abort);
        resolve();
      };
      signal?.addEventListener("abort", abort, { once: true });
      this.#keep();
      this.#waiting.set(number, { second, done });
      this.#arm(number);
    });
  }

  /** Calls `draw` every few milliseconds for as long as it returns true. */
  static animate(draw, between = FRAME) {
    if (draw()) setTimeout(() => requestAnimationFrame(() => Clock.animate(draw, between)), between);
  }

  #arm(number) {
    const left = this.#waiting.get(number).second - this.now();
    const delay = Math.max(0, (left / this.#speed) * 1000);
    this.#timer.postMessage({ number, delay });
    setTimeout(() => this.#wake(number), delay);
  }

  #wake(number) {
    const waiting = this.#waiting.get(number);
    if (!waiting) return;
    if (waiting.second - this.now() > 0.001) {
      this.#arm(number);
      return;
    }
    this.#keep();
    this.#waiting.delete(number);
    waiting.done();
  }

  /** Adds up the seconds so far, before the speed changes. */
  #keep() {
    const machine = performance.now();
    this.#seconds = this.#at(machine);
    this.#since = machine;
  }
}
