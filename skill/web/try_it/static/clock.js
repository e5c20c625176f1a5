/** Milliseconds between two drawings of what runs along: often enough for the eye, and seldom enough to leave the sound its time. */
const FRAME = 80;

/**
 * The page's one clock: everything that sounds or is drawn starts by it, in seconds.
 *
 * It is performance.now(), not an AudioContext's time: speech synthesis is no part of Web Audio, and an audio device that
 * stumbles or is unplugged would stop the count. A worker wakes it too, because a tab in the background wakes its own
 * timers once a second at best; what wakes first counts.
 *
 * A faster clock is so only while something waits for it, and never runs past that: a page that is busy or waits for its
 * server for a moment would miss seconds of it.
 */
export class Clock {
  #waker = new Worker(new URL("waker.js", import.meta.url));
  #waiting = new Map();
  #number = 0;
  #speed = 1;
  #seconds = 0;
  #since = performance.now();
  #began = performance.now();

  constructor() {
    this.#waker.onmessage = ({ data }) => this.#wake(data);
  }

  now() {
    return this.#at(performance.now());
  }

  #at(machine) {
    const passed = (machine - this.#since) / 1000;
    if (this.#speed === 1 || this.#waiting.size === 0) return this.#seconds + passed;
    const next = Math.min(...[...this.#waiting.values()].map(({ moment }) => moment));
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

  /** Waits until the clock shows `moment`; rejects when the signal aborts. A moment that has passed is over at once. */
  until(moment, signal) {
    signal?.throwIfAborted();
    if (moment <= this.now()) return Promise.resolve();
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
      this.#waiting.set(number, { moment, done });
      this.#arm(number);
    });
  }

  /** Calls `draw` again and again, with some milliseconds between, while it answers true. */
  static animate(draw, between = FRAME) {
    if (draw()) setTimeout(() => requestAnimationFrame(() => Clock.animate(draw, between)), between);
  }

  #arm(number) {
    const left = this.#waiting.get(number).moment - this.now();
    const delay = Math.max(0, (left / this.#speed) * 1000);
    this.#waker.postMessage({ number, delay });
    setTimeout(() => this.#wake(number), delay);
  }

  #wake(number) {
    const waiting = this.#waiting.get(number);
    if (!waiting) return;
    if (waiting.moment - this.now() > 0.001) {
      this.#arm(number);
      return;
    }
    this.#keep();
    this.#waiting.delete(number);
    waiting.done();
  }

  /** Before what decides its pace changes. */
  #keep() {
    const machine = performance.now();
    this.#seconds = this.#at(machine);
    this.#since = machine;
  }
}
