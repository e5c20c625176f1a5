/** A conversation to keep: what was said, in which situation, as a file, as a link, and read back from both. */
const LINKED = ["screen", "hour", "locale"];

/** What was said since the page was opened or a situation chosen. */
export class SessionFile {
  #turns = [];

  clear() {
    this.#turns = [];
  }

  get isEmpty() {
    return this.#turns.length === 0;
  }

  /** Keeps a turn as it was sent and answered. */
  turn({ sent, heard, response }) {
    this.#turns.push({ kind: sent.kind, text: sent.text, situation: sent.situation, heard, response });
  }

  /** The words that somebody typed, spoke or tapped. */
  get words() {
    return this.#turns.filter(({ kind }) => kind === "text").map(({ text }) => text);
  }

  /** Offers everything as a download. */
  save() {
    const file = new Blob([JSON.stringify({ "cramp-coach": 1, turns: this.#turns }, null, 2)], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = "cramp-coach.json";
    link.click();
    URL.revokeObjectURL(link.href);
  }

  /** The address that says the same things again. */
  link({ screen, hour, locale }) {
    const address = new URL(window.location.pathname, window.location.href);
    for (const words of this.words) address.searchParams.append("say", words);
    if (screen !== "none") address.searchParams.set("screen", screen);
    if (hour !== null) address.searchParams.set("hour", hour);
    if (locale !== "en-US") address.searchParams.set("locale", locale);
    return address.href;
  }
}

/** Reads a saved file: the words in their order; throws an Error that says what is wrong with it. */
export async function wordsIn(file) {
  let turns;
  try {
    ({ turns } = JSON.parse(await file.text()));
  } catch {
    throw new Error("This file is no saved conversation.");
  }
  if (!Array.isArray(turns) || !turns.every((turn) => typeof turn?.text === "string")) {
    throw new Error("This file is no saved conversation: it has no list of turns.");
  }
  return turns.filter(({ kind, text }) => kind === "text" && text).map(({ text }) => text);
}

/** What the page's address asks for: `say` for each sentence, and controls of the situation. */
export function askedFor(address = new URL(window.location.href)) {
  const situation = LINKED.filter((name) => address.searchParams.has(name)).map((name) => [name, address.searchParams.get(name)]);
  return { words: address.searchParams.getAll("say"), situation };
}
