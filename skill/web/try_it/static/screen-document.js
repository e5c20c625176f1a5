/**
 * The APL document of the current response: shows it, passes on touches, and asks for the next clip where one follows.
 *
 * The document itself asks for the next clip where Amazon's renderer draws it; otherwise this module does, some seconds after the
 * clip. Both wait until the clip is over by the skill's own estimate, and until no sentence is half typed.
 */
import { DIRECTIVE, layOut, lengthOf } from "./apla.js";
import { delayOf } from "./renderer.js";
import { documentOf, isChained } from "./screen.js";

const NEXT_CLIP = "next-clip";
const AFTER_CLIP_SECONDS = 5;
/** As skill/screen/apl.py has it. */
const MARGIN_SECONDS = 0.5;

export class ScreenDocument {
  #renderer;
  #clock;
  #speaking;
  #raise;
  #isBusy;
  #shown = {};

  /** `speaking(words)` estimates seconds, `raise(event)` tells the skill, `isBusy()` whether somebody is typing. */
  constructor({ renderer, clock, speaking, raise, isBusy }) {
    this.#renderer = renderer;
    this.#clock = clock;
    this.#speaking = speaking;
    this.#raise = raise;
    this.#isBusy = isBusy;
  }

  /** Shows the document of a response; resolves when it is drawn. */
  async turn(request, body) {
    const directive = documentOf(body);
    const clip = (body.directives ?? []).find((each) => each.type === DIRECTIVE);
    const seconds = clip ? lengthOf(layOut(clip.document, this.#speaking)) : 0;
    const delay = directive && clip ? delayOf(directive) : 0;
    this.#shown = { directive, ends: this.#clock.now() + delay + seconds + MARGIN_SECONDS };
    if (this.#renderer.isInstalled) await this.#renderer.show(directive, request.context?.Viewport);
  }

  /** The session is over. */
  leave() {
    this.#shown = {};
    if (this.#renderer.isInstalled) this.#renderer.show(null);
  }

  /** Does what was touched on the screen, or what the document asks for by itself. */
  touch(event) {
    return event === NEXT_CLIP ? this.#goOn() : this.#raise(event);
  }

  /** The clip is over. */
  async over() {
    const { directive } = this.#shown;
    if (this.#renderer.isInstalled || !isChained(directive)) return;
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
