/**
 * The simple view of a screen, in HTML: name, figure, count, side, current instruction, what is next, and buttons.
 *
 * It shows the skill's own data: the coaching of the response, the clip's Mixers (their Silence is the count), and, where a
 * response has an APL document, the words and buttons in its data sources. `renderer.js` renders the document itself.
 */
import { chart } from "./chart.js";
import { Clock } from "./clock.js";

export const APL = "Alexa.Presentation.APL.RenderDocument";
const REDUCED = window.matchMedia("(prefers-reduced-motion: reduce)");
const SECONDS_BETWEEN_LOOKS = 5;
const PARTS = ["title", "act", "text", "source", "question"];
/** What the data of a view to read may hold, in order. */
const ROUNDING = 0.01;
/** Seconds. Keyframes and segments are added up separately, so their sums may differ by rounding. */

export class Screen {
  #parts;
  #clock;
  #figure;
  #progress;
  #hour;
  #coaching = null;
  #shown = null;
  #segments = [];
  #count = null;

  /**
   * `parts` are the elements `root`, `title`, `ring`, `number`, `clock`, `side`, `step`, `next`, `chart`, `buttons`; `hour()` is what the device's
   * clock shows, null for now.
   */
  constructor(parts, { clock, figure, progress, hour }) {
    this.#parts = parts;
    this.#clock = clock;
    this.#figure = figure;
    this.#progress = progress;
    this.#hour = hour;
    this.quiet();
    setInterval(() => this.#count || this.#uncounted(), SECONDS_BETWEEN_LOOKS * 1000);
  }

  /** Takes the shape of a device; at night its screen is dim. */
  become(kind, night) {
    this.#parts.root.dataset.screen = kind;
    this.#parts.root.toggleAttribute("data-night", night);
  }

  /** Shows a response before it sounds. */
  turn({ response, coaching }) {
    const body = response.response;
    const shown = documentOf(body)?.datasources;
    const [title, ...lines] = shown ? read(shown) : [];
    this.#parts.root.dataset.view = viewOf(shown?.screen, coaching);
    this.#coaching = coaching;
    this.#shown = shown?.screen ?? null;
    this.#segments = [];
    this.quiet();
    this.#write("title", title || (coaching?.title ?? body.card?.title ?? "Cramp Coach"));
    this.#write("step", lines.filter(Boolean).join("\n\n"));
    this.#offer(this.#shown?.buttons);
    this.#parts.chart.replaceChildren(...(this.#shown?.weeks ? [chart(this.#shown)] : []));
    const hold = coaching?.holds[0];
    this.#parts.root.dataset.figure = coaching?.clips?.[0]?.some((keyframe) => keyframe.figure) ? "yes" : "no";
    this.#figure.begin(coaching?.clips?.[0], name(hold, coaching));
  }

  /** Whether a stretch is counted right now, and not a cramp. */
  get isCoaching() {
    return this.#count !== null && this.#coaching !== null && this.#coaching.holds.length > 0;
  }

  /** The session is over: a clock again. */
  leave() {
    this.turn({ response: { response: {} }, coaching: null });
  }

  clip(segments) {
    this.#segments = segments;
    this.#parts.root.dataset.view = this.#shown?.view ?? "stretch";
    const keyframes = this.#coaching?.clips?.[this.#progress.clipNumber];
    if (keyframes?.length) this.#figure.run(keyframes);
  }

  segment({ index, start }) {
    const segment = this.#segments[index];
    this.#offer(index === this.#segments.length - 1 ? (this.#shown?.answers ?? this.#shown?.buttons) : this.#shown?.buttons);
    if (segment.kind !== "Mixer") {
      if (segment.kind === "Speech") this.#uncounted();
      return;
    }
    const hold = this.#coaching?.holds[this.#holdsBefore(index)];
    this.#parts.root.dataset.phase = segment.hold ? "hold" : "ready";
    this.#write("side", [side(hold), segment.hold ? "hold" : "get ready", turn(hold)].filter(Boolean).join(" · "));
    this.#write("next", this.#following(index));
    if (hold) {
      this.#write("title", hold.title);
      this.#figure.label = name(hold, this.#coaching);
    }
    const count = { start, seconds: segment.seconds };
    this.#count = count;
    Clock.animate(() => this.#draw(count));
  }

  /** Shows what is said, unless a document has more to read. */
  say({ words }) {
    if (!this.#shown || this.#segments.length) this.#write("step", words);
  }

  /** Nothing sounds now. */
  quiet() {
    this.#figure.stop();
    this.#uncounted();
  }

  #uncounted() {
    this.#count = null;
    this.#parts.root.dataset.phase = "idle";
    this.#write("number", "");
    this.#write("clock", timeOfDay(this.#hour()));
    this.#write("side", "");
    this.#write("next", "");
  }

  #draw(count) {
    if (this.#count !== count) return false;
    const { start, seconds } = count;
    const left = Math.max(0, seconds - (this.#clock.now() - start));
    const whole = Math.ceil(left - 0.001);
    this.#write("number", String(whole));
    this.#parts.ring.style.strokeDashoffset = String(1 - (REDUCED.matches ? whole : left) / seconds);
    return true;
  }

  /** Shows what can be touched: the buttons of a document's data. */
  #offer(buttons = []) {
    const wanted = JSON.stringify(buttons);
    if (this.#parts.buttons.dataset.offered === wanted) return;
    this.#parts.buttons.dataset.offered = wanted;
    const focused = this.#parts.buttons.contains(document.activeElement);
    this.#parts.buttons.replaceChildren(
      ...buttons.map(({ say, event }) => {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = say;
        button.dataset.event = event;
        return button;
      }),
    );
    if (focused) this.#parts.buttons.firstElementChild?.focus({ preventScroll: true });
  }

  #holdsBefore(index) {
    return this.#segments.slice(0, index).filter((segment) => segment.hold).length;
  }

  /** The next leg or stretch, as a device's screen names it. */
  #following(index) {
    const keyframes = this.#coaching?.clips?.[this.#progress.clipNumber] ?? [];
    return keyframes.findLast(({ at }) => at <= this.#segments[index].start + ROUNDING)?.following ?? "";
  }

  #write(part, words) {
    if (this.#parts[part].textContent !== words) this.#parts[part].textContent = words;
  }
}

/** The directive that shows a document, of a response's body. */
export function documentOf(body) {
  return (body.directives ?? []).find((directive) => directive.type === APL);
}

/** Whether a document asks for the next clip by itself. */
export function isChained(directive) {
  return Boolean(directive?.datasources.screen?.chained);
}

/** What a bedside clock shows. */
export function timeOfDay(hour) {
  const now = new Date();
  return `${hour ?? now.getHours()}:${String(now.getMinutes()).padStart(2, "0")}`;
}

/** Which layout: a routine's list, before its clip begins, is to be read. */
function viewOf(shown, coaching) {
  if (shown?.keyframes?.[0].text.say.includes("<br>")) return "overview";
  return shown?.view ?? (coaching ? "stretch" : "clock");
}

/** What the figure shows, for who does not see it. */
function name(hold, coaching) {
  return [hold?.name ?? coaching?.title, side(hold)].filter(Boolean).join(", ");
}

function side(hold) {
  return hold?.side ? `${hold.side} leg` : "";
}

function turn(hold) {
  return hold && hold.repetitions > 1 ? `${hold.repetition} of ${hold.repetitions}` : "";
}

/** The words of a document's data: title, then lines. */
function read({ screen = {} }) {
  const [first] = screen.keyframes ?? [];
  if (first) return [first.title, first.text.say.replaceAll("<br>", "\n")];
  return PARTS.map((part) => screen[part]?.say ?? "");
}
