/**
 * How far the current response has played, in seconds of its keyframes.
 *
 * Keyframes estimate the length of speech; counted seconds are exact. So the player reports when each segment really begins:
 * within a segment time runs with the clock and waits at the segment's end, and the next segment corrects it.
 */
export class Progress {
  #clock;
  #segments = [];
  #clip = 0;
  #frozen = null;
  #latest = null;

  constructor(clock) {
    this.#clock = clock;
    this.turn();
  }

  /** A response is shown: nothing of it has sounded. */
  turn() {
    this.shown = this.#clock.now();
    this.#segments = [];
    this.#clip = 0;
    this.#frozen = this.#latest = this.ended = null;
  }

  /** A clip begins, laid out by `apla.js`. */
  clip(segments) {
    this.#segments = segments;
    this.#clip += 1;
    this.#latest = this.#frozen = this.ended = null;
  }

  segment({ index, start }) {
    this.#latest = { ...this.#segments[index], began: start };
  }

  /** Nothing sounds any more, because it is `over` or was interrupted. */
  silent(over) {
    if (over) this.ended ??= this.#clock.now();
    else this.#frozen = this.seconds;
  }

  /** Which clip of the response this is: 0 is its own, 1 its reprompt's; -1 before any. */
  get clipNumber() {
    return this.#clip - 1;
  }

  /** Seconds of the clip's schedule that have passed. */
  get seconds() {
    if (this.#frozen !== null) return this.#frozen;
    if (!this.#latest) return 0;
    const { start, seconds, began } = this.#latest;
    return start + Math.min(seconds, Math.max(0, this.#clock.now() - began));
  }

  /** Milliseconds on the clock of the response's document, whose clip was to begin `delay` seconds after it. */
  elapsed(delay) {
    const now = this.#clock.now() - this.shown;
    if (this.#clip === 0) return 1000 * Math.min(now, delay);
    const after = this.ended === null ? 0 : this.#clock.now() - this.ended;
    return 1000 * (this.#clip > 1 ? now : delay + this.seconds + after);
  }
}
