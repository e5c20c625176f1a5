/**
 * One listener and the skill, turn by turn, with the microphone as a speaker would hold it.
 *
 * After a response that leaves the session open the microphone listens for eight seconds; a silence plays the reprompt, then
 * eight seconds more; a second silence ends the session, and the skill is told. Whatever the listener does meanwhile
 * interrupts, as the wake word would.
 *
 * Events: "state" `{ state }`, one of STATES: "paused" where the skill waits with its session closed, "silent" where nobody
 * answered, "ended" where the skill or the listener closed; "said" `{ words }`; "turn" with the server's answer; "problem" `{ message }`.
 */
export const LISTENING_SECONDS = 8;
export const PAUSED = "control.pause";
/** Label of a place that stands still. */
const SCREEN_STAYS_SECONDS = 30;
export const STATES = ["waiting", "thinking", "speaking", "listening", "paused", "silent", "ended"];

export class Conversation extends EventTarget {
  #ask;
  #player;
  #clock;
  #situation;
  #session = null;
  #body = null;
  #controller = new AbortController();
  #answered = Promise.resolve();
  state = "waiting";

  /** `ask(turn)` sends a turn to the server, `situation()` tells the situation to send with it. */
  constructor({ ask, player, clock, situation }) {
    super();
    this.#ask = ask;
    this.#player = player;
    this.#clock = clock;
    this.#situation = situation;
  }

  get isOpen() {
    return this.#session !== null;
  }

  /** Opens the skill without a question. */
  open() {
    return this.#take("launch", "");
  }

  say(words) {
    this.#tell("said", { words });
    return this.#take("text", words);
  }

  /** Tells the skill what was touched on the screen, or what the screen asks by itself; what it answers interrupts. */
  async touch(event) {
    if (!this.isOpen) return;
    const before = this.#controller.signal;
    try {
      const body = await this.#send("touch", event, before);
      if (!body || isEmpty(body)) return;
      const signal = this.#interrupt();
      await this.#settle(this.#hear(body, signal), signal);
    } catch (failure) {
      this.#tell("problem", { message: failure.message });
    }
  }

  /** Ends what sounds and listens, as after the wake word; a key on the way to a sentence does so too. */
  attend() {
    if (!this.isOpen || this.state === "thinking") return;
    const signal = this.#interrupt();
    this.#settle(this.#listen(this.#body, signal), signal);
  }

  /**
   * Pauses a clip at once, in silence, as somebody begins to type or presses Escape: the skill hears "pause" at this second,
   * so that "resume" goes back to it, and what it says to that is only kept.
   */
  pause() {
    if (!this.isOpen) return;
    const signal = this.#interrupt();
    this.#change("paused");
    this.#settle(this.#pause(signal), signal);
  }

  async #pause(signal) {
    const body = await this.#send("text", "pause", signal);
    if (!body) return;
    await this.#player.play({ ...body, outputSpeech: undefined }, signal);
    if (body.shouldEndSession === false) await this.#listen(body, signal);
    else this.#close(this.#isPaused ? "paused" : "ended");
  }

  /** Whether the skill stands still, as it does after "pause". */
  get #isPaused() {
    return this.#session?.attributes.place?.id === PAUSED;
  }

  /** Leaves without a word: the next words begin a new session. */
  leave() {
    this.#interrupt();
    this.#close("waiting");
  }

  async #take(kind, text) {
    const signal = this.#interrupt();
    this.#change("thinking");
    await this.#settle(this.#turn(kind, text, signal), signal);
  }

  async #turn(kind, text, signal) {
    this.#session ??= { id: newId(), requests: 0, attributes: {} };
    const body = await this.#send(kind, text, signal);
    if (body) await this.#hear(body, signal);
  }

  async #hear(body, signal) {
    this.#body = body;
    this.#change("speaking");
    await this.#player.play(body, signal);
    if (body.shouldEndSession === undefined && this.#situation().screen !== "none") {
      this.#change("waiting");
      await this.#clock.until(this.#clock.now() + SCREEN_STAYS_SECONDS, signal);
    }
    if (body.shouldEndSession !== false) {
      this.#close(this.#isPaused ? "paused" : "ended");
      return;
    }
    await this.#listen(body, signal);
  }

  /** Waits for words; rejects with the signal when they come. */
  async #listen(body, signal) {
    await this.#open(signal);
    if (body?.reprompt) {
      this.#change("speaking");
      await this.#player.play(body.reprompt, signal);
      await this.#open(signal);
    }
    this.#change("thinking");
    await this.#send("ended", "", signal);
    if (!signal.aborted) this.#close("silent");
  }

  #open(signal) {
    this.#change("listening");
    return this.#clock.until(this.#clock.now() + LISTENING_SECONDS, signal);
  }

  /** Asks the skill one turn after the other; gives the response's body, or null when something else was said meanwhile. */
  async #send(kind, text, signal) {
    const session = this.#session;
    const before = this.#answered;
    let done;
    this.#answered = new Promise((resolve) => {
      done = resolve;
    });
    try {
      await before;
      const sent = { kind, text, session: { ...session }, situation: this.#situation() };
      const turn = { ...(await this.#ask(sent)), sent };
      session.requests += 1;
      session.attributes = turn.response.sessionAttributes ?? {};
      const body = turn.response.response;
      if (this.#session === session) {
        if (!isEmpty(body)) this.#body = body; // even where nobody hears it any more: what is seen and asked next is this
        this.#tell("turn", turn);
      }
      return signal.aborted ? null : body;
    } finally {
      done();
    }
  }

  #interrupt() {
    this.#controller.abort();
    this.#controller = new AbortController();
    return this.#controller.signal;
  }

  async #settle(doing, signal) {
    try {
      await doing;
    } catch (failure) {
      if (signal.aborted) return;
      this.#close("ended");
      this.#tell("problem", { message: failure.message });
    }
  }

  #close(state) {
    this.#session = this.#body = null;
    this.#change(state);
  }

  #change(state) {
    this.state = state;
    this.#tell("state", { state });
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

/** Whether a response changes nothing: what was going on goes on. */
export function isEmpty(body) {
  return !body.outputSpeech && !body.directives?.length && body.shouldEndSession === undefined;
}

/** A random id; `crypto.randomUUID` is missing where the page comes from another machine. */
export function newId() {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
