/**
 * Plays what a response makes audible, as a device would: its speech, then its clip.
 *
 * A Mixer's children all start at its own second. Its Silence gives the length; what is trimmed to it ends with it, and a
 * voice that is late or long delays nothing: the next words begin at their second and cut it off.
 *
 * Events: "say" `{ piece, due, at }` as words begin, "clip" `{ document }` before a clip, "coming" `{ index, start }` a little
 * before each of its components begins, so that what sounds with it is on time, "segment" `{ index, start }` as it begins,
 * "silent" `{ over }` when nothing sounds any more, because it is over or was interrupted. Times are the clock's.
 */
import { DIRECTIVE, inOrder, itemsOf } from "./apla.js";
import { pieces } from "./ssml.js";

const LEAD_SECONDS = 0.25;
/** How long before its second a part of a clip is put on the clock. */

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
    const clips = (body.directives ?? []).filter((directive) => directive.type === DIRECTIVE);
    try {
      const first = body.outputSpeech ? spoken(body.outputSpeech) : [];
      await this.#voice.prepare([...first, ...clips.flatMap(({ document }) => piecesOf(document.mainTemplate))], signal);
      if (first.length) await this.#clock.until(await this.#say(first, this.#clock.now(), signal), signal);
      for (const { document } of clips) await this.clip(document, signal);
      over = true;
    } finally {
      this.#voice.hush();
      this.#tell("silent", { over });
    }
  }

  /** Plays one APL-for-Audio document. Each part is put on the clock a little before it begins, so that its first cue is on time. */
  async clip(document, signal) {
    this.#tell("clip", { document });
    let start = this.#clock.now() + LEAD_SECONDS;
    this.#voice.anchor();
    for (const [index, component] of inOrder(document).entries()) {
      await this.#clock.until(start - LEAD_SECONDS, signal);
      const began = start;
      this.#tell("coming", { index, start: began });
      const told = this.#clock.until(began, signal).then(() => this.#tell("segment", { index, start: began }));
      const playing = this.#play(component, began, signal, false);
      [, start] = await Promise.all([told, playing]);
    }
    await this.#clock.until(start, signal);
  }

  /** Plays a component that starts at a second; resolves with the second at which it ends, which may lie ahead. */
  async #play(component, start, signal, timed) {
    switch (component.type) {
      case "Silence":
        return start + component.duration / 1000;
      case "Speech":
        return this.#say(pieces(component.content, component.contentType === "SSML"), start, signal, timed);
      case "Sequencer": {
        let end = start;
        for (const item of itemsOf(component)) end = await this.#play(item, end, signal, timed);
        return end;
      }
      case "Mixer":
        return this.#mix(itemsOf(component), start, signal);
      default:
        return start;
    }
  }

  /** Starts all children at once, and ends those that are trimmed with the longest of the others. */
  async #mix(items, start, signal) {
    const over = new AbortController();
    const within = AbortSignal.any([signal, over.signal]);
    const isTrimmed = (item) => item.duration === "trimToParent";
    for (const item of items.filter(isTrimmed)) this.#play(item, start, within, true).catch(() => {}); // cut off: no failure
    const others = items.filter((item) => !isTrimmed(item));
    const ends = await Promise.all(others.map((item) => this.#play(item, start, within, true)));
    const end = Math.max(start, ...ends);
    this.#clock.until(end, signal).then(
      () => over.abort(),
      () => {}, // the whole clip was cut off
    );
    return end;
  }

  /** Says pieces one after the other from a second on; resolves with the second at which they are over. */
  async #say(said, start, signal, timed = false) {
    let due = start;
    for (const piece of said) {
      if (piece.pause !== undefined) due += piece.pause;
      else due = await this.#voice.say(piece, { due, timed, signal, begins: (at) => this.#tell("say", { piece, due, at }) });
    }
    return due;
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function spoken({ type, ssml, text }) {
  return type === "SSML" ? pieces(ssml, true) : pieces(text, false);
}

/** Everything that a component says, in the order of the document. */
function piecesOf(component) {
  if (component.type === "Speech") return pieces(component.content, component.contentType === "SSML");
  return itemsOf(component).flatMap(piecesOf);
}
