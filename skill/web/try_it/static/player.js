/**
 * Plays what a response makes audible, as a device would: its speech, then its clip.
 *
 * A Mixer's children all start at its own second. Its Silence gives the length; what is trimmed to it ends with it, and a
 * voice that is late or long delays nothing: the next words begin at their second and cut it off.
 *
 * Events: "say" `{ piece, due, at }` as words begin, "clip" `{ document }` before a clip, "segment" `{ index, start }` as each of
 * its components begins, "silent" `{ over }` when nothing sounds any more, because it is over
 * or was interrupted. Times are the clock's.
 */
import { DIRECTIVE, inOrder, itemsOf } from "./apla.js";
import { pieces } from "./ssml.js";

export class Player extends EventTarget {
  #clock;
  #voice;

  constructor(clock, voice) {
    super();
    this.#clock = clock;
    this.#voice = voice;
  }

  /** Plays a response or a reprompt; rejects when the signal aborts, which ends all sound at once. */
  async play(body, signal) {
    let over = false;
    try {
      if (body.outputSpeech) await this.#speak(body.outputSpeech, signal);
      for (const directive of body.directives ?? []) {
        if (directive.type === DIRECTIVE) await this.clip(directive.document, signal);
      }
      over = true;
    } finally {
      this.#voice.hush();
      this.#tell("silent", { over });
    }
  }

  /** Plays one APL-for-Audio document. */
  async clip(document, signal) {
    this.#tell("clip", { document });
    let start = this.#clock.now();
    for (const [index, component] of inOrder(document).entries()) {
      this.#tell("segment", { index, start });
      start = await this.#play(component, start, signal);
      await this.#clock.until(start, signal);
    }
  }

  #speak(speech, signal) {
    const isSsml = speech.type === "SSML";
    return this.#say(pieces(isSsml ? speech.ssml : speech.text, isSsml), this.#clock.now(), signal);
  }

  /** Plays a component that starts at a second; resolves with the second at which it ends, which may lie ahead. */
  async #play(component, start, signal) {
    switch (component.type) {
      case "Silence":
        return start + component.duration / 1000;
      case "Speech":
        return this.#say(pieces(component.content, component.contentType === "SSML"), start, signal);
      case "Sequencer": {
        let end = start;
        for (const item of itemsOf(component)) end = await this.#play(item, end, signal);
        return end;
      }
      case "Mixer":
        return this.#mix(itemsOf(component), start, signal);
      default:
        return start;
    }
  }

  async #mix(items, start, signal) {
    const over = new AbortController();
    const within = AbortSignal.any([signal, over.signal]);
    const isTrimmed = (item) => item.duration === "trimToParent";
    const trimmed = Promise.allSettled(items.filter(isTrimmed).map((item) => this.#play(item, start, within)));
    try {
      const ends = await Promise.all(
        items.filter((item) => !isTrimmed(item)).map((item) => this.#play(item, start, within)),
      );
      const end = Math.max(start, ...ends);
      await this.#clock.until(end, signal);
      return end;
    } finally {
      over.abort();
      await trimmed;
    }
  }

  async #say(said, start, signal) {
    await this.#clock.until(start, signal);
    for (const piece of said) {
      if (piece.pause !== undefined) {
        await this.#clock.until(this.#clock.now() + piece.pause, signal);
        continue;
      }
      this.#tell("say", { piece, due: start, at: this.#clock.now() });
      await this.#voice.say(piece, signal);
      start = this.#clock.now();
    }
    return this.#clock.now();
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}
