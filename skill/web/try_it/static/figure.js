/** Draws the figure of the current stretch and moves it by the clip's keyframes. */
import { Clock } from "./clock.js";
import { look } from "./server.js";

const SMOOTH = 33;
/** Milliseconds between two poses. */
const LEAST_WAY = 0.06;
/** Part of the drawing's size that a part must move to be pointed at. */
const drawings = new Map();

export class Figure {
  #root;
  #progress;
  #isStill;
  #keyframes = [];
  #shown = null;
  #shapes = [];
  #pose = null;
  #running = null;
  #breath = 0;

  /** `isStill()` tells whether less motion is wished: then the figure stays in the hold. */
  constructor(root, progress, isStill) {
    this.#root = root;
    this.#progress = progress;
    this.#isStill = isStill;
  }

  /** Shows the first keyframe, or nothing where there is none; a figure that is already shown stays as it is. */
  async begin(keyframes, label = "") {
    this.#keyframes = keyframes ?? [];
    this.#running = null;
    this.label = label;
    await this.#show(this.#keyframes[0]);
  }

  set label(label) {
    this.#root.setAttribute("aria-label", label);
  }

  /** Follows the keyframes while the clip plays. */
  run(keyframes) {
    const running = { keyframes };
    this.#keyframes = keyframes;
    this.#running = running;
    this.#breath = 0;
    Clock.animate(() => this.#running === running && this.#follow(), SMOOTH);
  }

  stop() {
    this.#running = null;
  }

  /** Begins a breath out now: somebody is just told to. */
  breathe() {
    this.#breath = this.#progress.seconds;
  }

  #follow() {
    const seconds = this.#progress.seconds;
    const keyframe = this.#keyframes.findLast(({ at }) => at <= seconds + 0.001) ?? this.#keyframes[0];
    this.#show(keyframe);
    const begins = Math.max(keyframe.at, Math.min(this.#breath, seconds));
    this.#draw(poseAt({ ...keyframe, at: begins }, seconds));
    return true;
  }

  async #show(keyframe) {
    const name = keyframe?.figure ?? null;
    const wanted = name && `${name} ${keyframe.mirrored}`;
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    this.#root.hidden = !name;
    if (!name) return;
    const drawing = await known(name);
    if (this.#shown !== wanted) return;
    if (!drawing) {
      this.#shown = null; // asked for again when it is next to be shown
      return;
    }
    const { svg, group } = built(drawing);
    if (keyframe.mirrored) group.setAttribute("transform", `translate(${drawing.size} 0) scale(-1 1)`);
    this.#shapes = [...svg.querySelectorAll("path[class]")].map((path, index) => [path, drawing.ways[index]]);
    const arrow = arrowOf(drawing);
    if (arrow) group.append(arrow);
    this.#root.replaceChildren(svg);
    this.#pose = null;
    this.#draw(poseAt(keyframe, keyframe.at));
  }

  #draw(pose) {
    const drawn = this.#isStill() ? 1 : pose;
    if (drawn === this.#pose) return;
    this.#pose = drawn;
    for (const [path, way] of this.#shapes) path.setAttribute("transform", placeOn(way, drawn));
  }
}

/** 0 is the start, 1 the hold: to and fro between a keyframe's two poses, as `skill/screen/documents/coaching.json` has it. */
export function poseAt({ at, start, end, beat }, seconds) {
  const way = ((seconds - at) % (2 * beat)) / beat;
  const there = Math.min(1, Math.max(0, way <= 1 ? way : 2 - way));
  return start + (end - start) * there * there * (3 - 2 * there);
}

function placeOn(way, pose) {
  const step = pose * (way.length - 1);
  const index = Math.min(Math.floor(step), way.length - 2);
  const [x, y, degrees, scale] = way[index].map((value, part) => value + (way[index + 1][part] - value) * (step - index));
  return `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees.toFixed(2)}) scale(${scale.toFixed(3)} 1)`;
}

/** An arrow along the way of the part that moves furthest; null where nothing moves much, or the drawing has an arrow. */
function arrowOf({ ways, size, arrow }) {
  if (arrow) return null;
  const far = (way) => Math.hypot(way.at(-1)[0] - way[0][0], way.at(-1)[1] - way[0][1]);
  const way = ways.reduce((best, each) => (far(each) > far(best) ? each : best), ways[0]);
  if (!way || far(way) < size * LEAST_WAY) return null;
  const [[x0, y0], [x1, y1], [x2, y2]] = [way[0], way[Math.floor(way.length / 2)], way.at(-1)];
  const turned = Math.atan2(y2 - y1, x2 - x1);
  const head = [-0.5, 0.5].map((side) => {
    const angle = turned + Math.PI + side;
    return `M${(x2 + (size / 22) * Math.cos(angle)).toFixed(1)} ${(y2 + (size / 22) * Math.sin(angle)).toFixed(1)}L${x2} ${y2}`;
  });
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", `M${x0} ${y0}Q${x1} ${y1} ${x2} ${y2}${head.join("")}`);
  path.setAttribute("stroke-width", (size / 70).toFixed(1));
  path.classList.add("arrow");
  return path;
}

function built({ svg: text }) {
  const svg = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  svg.querySelector("title").remove(); // the figure's place on the page is named, and names the leg too
  svg.setAttribute("aria-hidden", "true");
  return { svg, group: svg.querySelector("g") };
}

/** Fetches a drawing once; null where the server does not answer, which is asked again then. */
function known(name) {
  if (!drawings.has(name)) {
    const fetched = look(`figures/${name}`).catch(() => {
      drawings.delete(name);
      return null;
    });
    drawings.set(name, fetched);
  }
  return drawings.get(name);
}
