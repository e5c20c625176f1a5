/**
 * The document that a response shows: drawn where the renderer is, touched, and going on by itself where it says so.
 *
 * The next clip is asked for some seconds after this one: by the document itself where it is drawn, else by this module. Never
 * before the skill too takes this clip for over, and where a sentence is being typed only once that is said or taken back.
 */
import { DIRECTIVE, layOut, lengthOf } from "./apla.js";
import { delayOf } from "./glass.js";
import { documentOf, isChained } from "./screen.js";

const NEXT_CLIP = "next-clip";
const AFTER_CLIP_SECONDS = 5;
/** As skill/screen/apl_clock.py has it. */
const MARGIN_SECONDS = 0.5;

export class Showing {
  #glass;
  #clock;
  #speaking;
  #raise;
  #isBusy;
  #shown = {};

  /** `speaking(words)` estimates seconds, `raise(event)` tells the skill, `isBusy()` whether somebody is typing. */
  constructor({ glass, clock, speaking, raise, isBusy }) {
    this.#glass = glass;
    this.#clock = clock;
    this.#speaking = speaking;
    this.#raise = raise;
    this.#isBusy = isBusy;
  }

  /** Shows what a response brings; resolves when it stands. */
  async turn(request, body) {
    const directive = documentOf(body);
    const clip = (body.directives ?? []).find((each) => each.type === DIRECTIVE);
    const seconds = clip ? lengthOf(layOut(clip.document, this.#speaking)) : 0;
    const delay = directive && clip ? delayOf(directive) : 0;
    this.#shown = { directive, ends: this.#clock.now() + delay + seconds + MARGIN_SECONDS };
    if (this.#glass.isHere) await this.#glass.show(directive, request.context?.Viewport);
  }

  /** The session is over. */
  leave() {
    this.#shown = {};
    if (this.#glass.isHere) this.#glass.show(null);
  }

  /** Does what was touched on the screen, or what the document asks for by itself. */
  touch(event) {
    return event === NEXT_CLIP ? this.#goOn() : this.#raise(event);
  }

  /** The clip is over. */
  async over() {
    const { directive } = this.#shown;
    if (this.#glass.isHere || !isChained(directive)) return;
    await this.#clock.until(this.#clock.now() + AFTER_CLIP_SECONDS);
    if (this.#shown.directive === directive) await this.#goOn();
  }

  async #goOn() {
    const { directive, ends } = this.#shown;
    await this.#clock.until(ends);
    while (this.#shown.directive === directive && this.#isBusy()) await this.#clock.until(this.#clock.now() + MARGIN_SECONDS);
    if (this.#shown.directive === directive) await this.#raise(NEXT_CLIP);
  }
}
