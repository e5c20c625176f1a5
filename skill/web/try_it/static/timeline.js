/** Draws a clip as a picture that runs along: what is said, what is counted, each cue at its second. */
import { lengthOf, unplayable } from "./apla.js";
import { draw } from "./chart.js";
import { Clock } from "./clock.js";

const WIDTH = 480;
const LANE = { top: 20, height: 28 };
const EVERY = [5, 10, 15, 30, 60, 120];
const MOST_MARKS = 12;
const MARKED = 0.96;
/** Part of the picture that has room for a mark's words to the right of its second. */

export class Timeline {
  #picture;
  #note;
  #list;
  #clock;
  #segments = [];
  #total = 0;
  #playing = null;
  #latest = 0;
  #cues = 0;
  #needle = null;

  constructor({ picture, note, list }, clock) {
    this.#picture = picture;
    this.#note = note;
    this.#list = list;
    this.#clock = clock;
  }

  /** A document that plays, and its segments as `apla.js` lays them out. */
  clip(document, segments) {
    this.#segments = segments;
    this.#total = lengthOf(segments);
    this.#latest = this.#cues = 0;
    const sounds = this.#segments.flatMap((segment) => segment.sounds);
    const missing = unplayable(document);
    this.#needle = draw("line", { class: "needle", x1: 0, x2: 0, y1: 14, y2: 66 });
    this.#picture.replaceChildren(...this.#marks(), ...this.#segments.flatMap(this.#block), this.#needle);
    this.#picture.setAttribute("aria-label", `A clip of ${Math.round(this.#total)} seconds with ${sounds.length} sounds`);
    this.#note.textContent = missing.length ? `This page does not play: ${missing.join(", ")}.` : "";
    this.#list.replaceChildren(...sounds.map(item));
  }

  segment({ index, start }) {
    const playing = { index, start };
    this.#playing = playing;
    Clock.animate(() => this.#run(playing));
  }

  /** Marks what is said; `due` and `at` tell how late it began. */
  say({ piece, due, at }) {
    if (!this.#playing) return;
    this.#cues += 1;
    this.#latest = Math.max(this.#latest, (at - due) / this.#clock.speed);
    this.#note.textContent = `${this.#cues} sounds so far, none more than ${Math.ceil(this.#latest * 1000)} ms after its second.`;
    const items = [...this.#list.children];
    const passed = items.findIndex((each) => each.ariaCurrent);
    const said = items.find((each, place) => place > passed && each.dataset.words.startsWith(piece.words));
    if (!said) return;
    for (const each of items) each.removeAttribute("aria-current");
    said.setAttribute("aria-current", "true");
    this.#list.scrollTop = said.offsetTop - this.#list.clientHeight / 2;
  }

  silent() {
    this.#playing = null;
  }

  #run(playing) {
    if (this.#playing !== playing) return false;
    const segment = this.#segments[playing.index];
    const within = Math.min(this.#clock.now() - playing.start, segment.seconds);
    const x = this.#x(segment.start + within);
    this.#needle.setAttribute("x1", x);
    this.#needle.setAttribute("x2", x);
    return true;
  }

  #x(second) {
    return ((second / (this.#total || 1)) * WIDTH).toFixed(1);
  }

  #marks() {
    const step = EVERY.find((each) => this.#total / each <= MOST_MARKS) ?? EVERY.at(-1);
    const seconds = Array.from({ length: Math.ceil((this.#total * MARKED) / step) }, (_, number) => number * step);
    return seconds.map((second) => draw("text", { x: this.#x(second), y: 11 }, `${second} s`));
  }

  #block = (segment) => {
    const x = this.#x(segment.start);
    const width = Math.max(0.5, this.#x(segment.start + segment.seconds) - x - 0.5);
    const kind = segment.hold ? "hold" : segment.kind.toLowerCase();
    const block = draw("rect", { class: kind, x, y: LANE.top, width, height: LANE.height, rx: 2 });
    const cues = segment.kind === "Mixer" ? segment.sounds : [];
    const ticks = cues.map(({ at }) =>
      draw("line", { class: "cue", x1: this.#x(at), x2: this.#x(at), y1: LANE.top + 5, y2: LANE.top + LANE.height + 8 }),
    );
    return [block, ...ticks];
  };
}

function item({ at, words }) {
  const line = document.createElement("li");
  const second = document.createElement("span");
  line.dataset.words = words;
  second.textContent = `${at.toFixed(1)} s`;
  line.append(second, ` ${words}`);
  return line;
}
