/**
 * The page's own view of a turn, large: the first view, an answer, a stretch with its figure and count, or help with a cramp.
 *
 * It shows what a device with a screen would, from the same data: the coaching of the response, the clip's Mixers (their
 * Silence is the count), and what is said. An interruption freezes the count; it never drops it.
 */
import { DIRECTIVE } from "./apla.js";
import { sourceLine } from "./bubbles.js";
import { Clock } from "./clock.js";
import { PAUSED } from "./conversation.js";
import { pieces } from "./ssml.js";

const REDUCED = window.matchMedia("(prefers-reduced-motion: reduce)");
const ROUNDING = 0.01;
/** Seconds. Keyframes and segments are added up separately, so their sums may differ by rounding. */
const VERDICT = 120;
/** Characters of the sentences that stand largest. */
const LONG = 90;

export class Stage {
  #parts;
  #clock;
  #figure;
  #progress;
  #coaching = null;
  #segments = [];
  #index = 0;
  #count = null;
  #running = null;
  #asked = "";
  #frozen = false;
  /** True while a stretch is paused: what sounds meanwhile changes nothing that is seen. */

  /**
   * `parts` are the elements `root`, `title`, `aside`, `dots`, `steps`, `ring`, `number`, `asked`, `verdict`, `rest`,
   * `source`, `question`, `next`, `caption`.
   */
  constructor(parts, { clock, figure, progress }) {
    this.#parts = parts;
    this.#clock = clock;
    this.#figure = figure;
    this.#progress = progress;
  }

  get view() {
    return this.#parts.root.dataset.view;
  }

  /** Whether a stretch is being coached right now, and not a cramp. */
  get isCoaching() {
    return this.#running !== null && this.view === "stretch";
  }

  /** The listener's words, which an answer is shown under. */
  said(words) {
    this.#asked = words;
  }

  /** Shows a response before it sounds. */
  turn({ response, coaching, answer }) {
    const body = response.response;
    const { words, question } = spokenIn(body);
    const asked = this.#asked;
    this.#asked = "";
    this.#write("caption", "");
    if (response.sessionAttributes?.place?.id === PAUSED && this.view === "stretch") {
      this.#stop(false);
      this.#coaching = null;
      this.#frozen = true;
      return;
    }
    this.#frozen = false;
    this.#stop(true);
    this.#segments = [];
    const hasClip = (body.directives ?? []).some((directive) => directive.type === DIRECTIVE);
    this.#coaching = hasClip ? coaching : null;
    if (!this.#coaching) {
      this.#answer(words, asked, question, answer);
      return;
    }
    this.#parts.root.dataset.view = coaching.steps.length ? "relief" : "stretch";
    this.#write("question", coaching.question ?? "");
    this.#parts.steps.replaceChildren(...coaching.steps.map(step));
    this.#heading(0, "");
    this.#figure.begin(coaching.clips[0], name(coaching.holds[0], coaching));
  }

  /** The session is over: nothing is coached any more, and what was to read stays to be read. */
  leave(state) {
    if (state === "paused") return;
    this.#frozen = false;
    this.#stop(true);
    if (state === "silent" && this.view === "answer") return;
    this.#parts.root.dataset.view = "first";
    this.#coaching = null;
    this.#figure.begin(null);
  }

  clip(segments) {
    if (!this.#coaching) return;
    this.#segments = segments;
    const keyframes = this.#coaching?.clips?.[this.#progress.clipNumber];
    if (keyframes?.length) this.#figure.run(keyframes);
    const running = {};
    this.#running = running;
    Clock.animate(() => this.#running === running && this.#draw());
  }

  segment({ index, start }) {
    const segment = this.#segments[index];
    this.#index = index;
    if (!this.#coaching) return;
    const keyframe = this.#keyframe(index);
    this.#heading(this.#holdsBefore(index), keyframe?.following ?? "");
    const counted = segment.kind === "Mixer";
    this.#parts.root.dataset.phase = counted ? (segment.hold ? "hold" : "ready") : "idle";
    this.#count = counted ? { start, seconds: segment.seconds } : null;
    if (counted) this.#draw();
    else this.#number("");
    this.#step(segment.hold);
  }

  /** Shows what is said now. */
  say({ words, whispered }) {
    this.#parts.caption.classList.toggle("whispered", whispered);
    this.#write("caption", words);
    if (this.#parts.root.dataset.phase === "hold" && /breath/i.test(words)) this.#figure.breathe();
  }

  /** Nothing sounds now: it is `over`, or it was interrupted and stands still where it is. */
  quiet(over) {
    this.#stop(over);
  }

  #stop(over) {
    if (this.#frozen) return;
    this.#running = null;
    this.#figure.stop();
    if (over) {
      this.#count = null;
      this.#parts.root.dataset.phase = "idle";
      this.#number("");
    } else if (this.#count) {
      this.#parts.root.dataset.phase = "paused";
      this.#count = null;
    }
  }

  #answer(words, asked, question, answer) {
    const [verdict, rest] = split(words);
    this.#parts.root.dataset.view = "answer";
    this.#write("asked", asked);
    this.#write("verdict", verdict);
    this.#parts.verdict.classList.toggle("long", verdict.length > LONG);
    this.#write("rest", rest);
    this.#write("question", question);
    this.#write("next", "");
    this.#parts.source.replaceChildren(...(answer ? sourceLine(answer, { long: true }).childNodes : []));
  }

  #heading(done, following) {
    const { holds, first, total, title } = this.#coaching;
    const hold = holds[Math.min(done, holds.length - 1)];
    const side = hold?.side ? `${hold.side} leg` : "";
    const turn = hold && hold.repetitions > 1 ? `hold ${hold.repetition} of ${hold.repetitions}` : "";
    this.#write("title", hold?.title ?? title);
    this.#parts.aside.dataset.words = [side, turn].filter(Boolean).join(" · ");
    this.#left();
    this.#write("next", following);
    if (hold) this.#figure.label = name(hold, this.#coaching);
    const now = first + Math.min(done, holds.length - 1);
    this.#parts.dots.replaceChildren(...Array.from({ length: total }, (_, index) => dot(index, now)));
    this.#parts.dots.ariaLabel = total ? `Hold ${now + 1} of ${total}` : "";
    this.#parts.dots.hidden = !total;
  }

  /** Writes how much is left of all clips, to the second. */
  #left() {
    const { later } = this.#coaching;
    const length = this.#segments.reduce((sum, { seconds }) => sum + seconds, 0);
    const left = Math.max(0, Math.round(length - this.#progress.seconds + (later[Math.max(0, this.#progress.clipNumber)] ?? 0)));
    const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")} left`;
    this.#write("aside", [this.#parts.aside.dataset.words, length && this.#coaching.total ? time : ""].filter(Boolean).join(" · "));
  }

  #draw() {
    if (this.#coaching) this.#left();
    if (!this.#count) return true;
    const { start, seconds } = this.#count;
    const left = Math.min(seconds, Math.max(0, seconds - (this.#clock.now() - start)));
    const whole = Math.ceil(left - 0.001);
    this.#number(String(whole));
    this.#parts.ring.style.strokeDashoffset = String(1 - (REDUCED.matches ? whole : left) / seconds);
    return true;
  }

  /** Writes the count: in the ring, or, in a cramp, in the number of the step that is held. */
  #number(words) {
    this.#write("number", words);
    const last = this.#parts.steps.lastElementChild?.firstElementChild;
    if (last) last.textContent = words || String(this.#parts.steps.children.length);
  }

  /** Marks the step of first aid that is done now. */
  #step(held) {
    for (const [index, item] of [...this.#parts.steps.children].entries()) {
      item.toggleAttribute("data-now", held ? index === this.#parts.steps.children.length - 1 : false);
    }
  }

  #holdsBefore(index) {
    return this.#segments.slice(0, index).filter((segment) => segment.hold).length;
  }

  #keyframe(index) {
    const keyframes = this.#coaching?.clips?.[this.#progress.clipNumber] ?? [];
    return keyframes.findLast(({ at }) => at <= this.#segments[index].start + ROUNDING);
  }

  #write(part, words) {
    if (this.#parts[part].textContent !== words) this.#parts[part].textContent = words;
  }
}

/** What a response says, apart from the question at its end, and that question. */
export function spokenIn(body) {
  const words = textOf(body.outputSpeech);
  const question = textOf(body.reprompt?.outputSpeech);
  const asks = question && words.endsWith(question);
  return { words: (asks ? words.slice(0, -question.length) : words).trim(), question: asks ? question : "" };
}

function textOf(speech) {
  if (!speech) return "";
  const said = pieces(speech.type === "SSML" ? speech.ssml : speech.text, speech.type === "SSML");
  return said.map(({ words }) => words ?? "").join(" ").trim();
}

/** The first sentences, as far as they are short, and the others. */
function split(words) {
  const sentences = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(words)].map(({ segment }) => segment);
  let taken = sentences.shift() ?? "";
  while (sentences.length && taken.length + sentences[0].length <= VERDICT) taken += sentences.shift();
  return [taken.trim(), sentences.join("").trim()];
}

function step(words, index) {
  const item = document.createElement("li");
  const number = document.createElement("b");
  number.textContent = String(index + 1);
  const text = document.createElement("span");
  text.textContent = words;
  item.append(number, text);
  return item;
}

function dot(index, now) {
  const mark = document.createElement("i");
  mark.className = index < now ? "done" : index === now ? "now" : "";
  return mark;
}

/** What the figure shows, for who does not see it. */
function name(hold, coaching) {
  return [hold?.name ?? coaching?.title, hold?.side ? `${hold.side} leg` : ""].filter(Boolean).join(", ");
}
