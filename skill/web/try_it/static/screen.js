/**
 * A simple view of what is going on, in the frame of the chosen screen: name, count, side, the step that is said and what is next.
 *
 * It draws the skill's own data: the response's coaching, the clip's Mixers (their Silence is the count), and, where a response
 * carries an APL document, the words in that document's data sources. It does not render APL.
 */
import { layOut } from "./apla.js";
import { Clock } from "./clock.js";

const APL = "Alexa.Presentation.APL.RenderDocument";
const REDUCED = window.matchMedia("(prefers-reduced-motion: reduce)");
const MOST_LINES = 5;
const SECONDS_BETWEEN_LOOKS = 5;
const TITLE = /title|name|heading|primary/i;

export class Screen {
  #parts;
  #clock;
  #speaking;
  #coaching = null;
  #segments = [];
  #count = null;
  #hour;

  /** `parts` are the elements `root`, `title`, `ring`, `number`, `side`, `step`, `next`; `hour()` is what the device's clock shows, null for now. */
  constructor(parts, clock, speaking, hour) {
    this.#parts = parts;
    this.#clock = clock;
    this.#speaking = speaking;
    this.#hour = hour;
    this.quiet();
    setInterval(() => this.#count || this.quiet(), SECONDS_BETWEEN_LOOKS * 1000);
  }

  set kind(kind) {
    this.#parts.root.dataset.screen = kind;
  }

  /** Shows a response before it sounds. */
  turn({ response, coaching }) {
    const body = response.response;
    const shown = (body.directives ?? []).find((directive) => directive.type === APL);
    const [title, ...lines] = shown ? read(shown.datasources) : [];
    this.#coaching = coaching;
    this.#segments = [];
    this.quiet();
    this.#write("title", title ?? coaching?.title ?? body.card?.title ?? "Cramp Coach");
    this.#write("side", "");
    this.#write("step", lines.join("\n"));
    this.#write("next", "");
  }

  clip(document) {
    this.#segments = layOut(document, this.#speaking);
  }

  segment({ index, start }) {
    const segment = this.#segments[index];
    if (segment.kind !== "Mixer") {
      if (segment.kind === "Speech") this.quiet();
      return;
    }
    const hold = this.#coaching?.holds[this.#holdsBefore(index)];
    this.#parts.root.dataset.phase = segment.hold ? "hold" : "ready";
    this.#write("side", [side(hold), segment.hold ? "hold" : "get ready", turn(hold)].filter(Boolean).join(" · "));
    this.#write("next", this.#following(index));
    if (hold) this.#write("title", hold.name);
    const count = { start, seconds: segment.seconds };
    this.#count = count;
    Clock.animate(() => this.#draw(count));
  }

  say({ words }) {
    this.#write("step", words);
  }

  /** Nothing is counted now. */
  quiet() {
    this.#count = null;
    this.#parts.root.dataset.phase = "idle";
    this.#write("number", timeOfDay(this.#hour()));
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

  #holdsBefore(index) {
    return this.#segments.slice(0, index).filter((segment) => segment.hold).length;
  }

  #following(index) {
    const after = this.#segments.slice(index + 1).find((segment) => segment.hold || segment.kind === "Speech");
    if (!after) return "";
    return after.hold ? `Next: hold ${Math.round(after.seconds)} seconds` : `Next: ${after.sounds[0].words}`;
  }

  #write(part, words) {
    if (this.#parts[part].textContent !== words) this.#parts[part].textContent = words;
  }
}

/** What a bedside clock shows. */
function timeOfDay(hour) {
  const now = new Date();
  return `${hour ?? now.getHours()}:${String(now.getMinutes()).padStart(2, "0")}`;
}

function side(hold) {
  return hold?.side ? `${hold.side} leg` : "";
}

function turn(hold) {
  return hold && hold.repetitions > 1 ? `${hold.repetition} of ${hold.repetitions}` : "";
}

/** The words in an APL document's data sources, a title first where one is named so. */
function read(datasources) {
  const found = [];
  const collect = (value, key) => {
    if (typeof value === "string" && value.includes(" ") && !value.includes("://") && !value.startsWith("<")) {
      found.push({ value, isTitle: TITLE.test(key) });
    } else if (value && typeof value === "object") {
      for (const [name, inside] of Object.entries(value)) collect(inside, Array.isArray(value) ? key : name);
    }
  };
  collect(datasources ?? {}, "");
  const title = found.find((each) => each.isTitle) ?? found[0];
  return title ? [title, ...found.filter((each) => each !== title)].slice(0, MOST_LINES + 1).map((each) => each.value) : [];
}
