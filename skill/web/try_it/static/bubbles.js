/** The conversation to read: a bubble for each thing said, where an answer comes from, and on demand why it was given. */
const MOST_TURNS = 100;
const NEAR_THE_END = 80;
/** Pixels: whoever has scrolled up further than this is not pulled down again. */

const GRADES = { guidance: "medical guidance", none: "no trials found" };
/** Words for grades that are no kind of evidence; the others are called so. */

export class Bubbles {
  #list;
  #turn = null;
  #detail = null;
  #group = null;
  #bubble = null;

  constructor(list) {
    this.#list = list;
    list.addEventListener("click", ({ target }) => this.#touched(target));
  }

  /** Begins a turn with the listener's words; none where a button or the clock began it. */
  said(words) {
    this.#begin();
    this.#add("me", words);
  }

  /** Takes what the skill answered; its words come one by one with `say`. */
  turn(detail) {
    if (!this.#turn || this.#detail) this.#begin();
    this.#detail = detail;
    const why = explained(detail);
    this.#turn.append(why);
  }

  /** Adds words of the coach; those of one `group` stand in one bubble. */
  say(words, group) {
    if (!this.#turn) this.#begin();
    if (this.#bubble && group === this.#group) {
      this.#bubble.firstChild.textContent += ` ${words}`;
    } else {
      const first = !this.#turn.querySelector(".coach");
      this.#bubble = this.#add("coach", words);
      this.#group = group;
      if (first && this.#detail?.answer) this.#bubble.append(sourceLine(this.#detail.answer));
    }
    this.#follow();
  }

  /** Tells something that nobody says. */
  note(words) {
    this.#begin();
    this.#add("note", words);
  }

  #begin() {
    this.#turn = document.createElement("li");
    this.#turn.className = "turn";
    this.#detail = this.#group = this.#bubble = null;
    this.#list.append(this.#turn);
    while (this.#list.children.length > MOST_TURNS) this.#list.firstChild.remove();
  }

  #add(who, words) {
    const bubble = document.createElement("div");
    bubble.className = `bubble ${who}`;
    const line = document.createElement("p");
    line.textContent = words;
    bubble.append(line);
    this.#turn.insertBefore(bubble, this.#turn.querySelector(".why"));
    this.#follow();
    return bubble;
  }

  #follow() {
    const { scrollHeight, scrollTop, clientHeight } = this.#list;
    if (scrollHeight - scrollTop - clientHeight < clientHeight / 2 + NEAR_THE_END) this.#list.scrollTop = scrollHeight;
  }

  #touched(target) {
    const why = target.closest(".bubble") && target.closest(".turn").querySelector(".why");
    if (why && !target.closest("a")) why.open = !why.open;
  }
}

/** Badge, publishers and date of review of an answer. */
export function sourceLine({ grade, sentence, sources, reviewed }, { long = false } = {}) {
  const line = document.createElement("div");
  line.className = "source";
  const badge = document.createElement("span");
  badge.className = "badge";
  badge.textContent = GRADES[grade] ?? `${grade} evidence`;
  badge.title = sentence;
  const named = sources.slice(0, 2).map(({ publisher, year, url, title }) => {
    const words = [publisher, year].filter(Boolean).join(" ");
    if (!url || !long) return document.createTextNode(words);
    const link = document.createElement("a");
    Object.assign(link, { href: url, target: "_blank", rel: "noreferrer", textContent: words, title });
    return link;
  });
  line.append(badge, ...named.flatMap((each, index) => (index ? [document.createTextNode(" · "), each] : [each])));
  const date = new Intl.DateTimeFormat("en", { month: "short", year: "numeric" }).format(new Date(reviewed));
  line.append(document.createTextNode(` · checked ${date}`));
  return line;
}

/** Why an answer was given: its label, the scores of the search, the request and the response. Filled when it is opened. */
function explained(detail) {
  const box = document.createElement("details");
  box.className = "why";
  const summary = document.createElement("summary");
  summary.textContent = "Why this?";
  box.append(summary);
  box.addEventListener("toggle", () => box.children.length === 1 && box.append(...reasons(detail)));
  return box;
}

function reasons({ why, request, response, sent }) {
  const rows = [
    ["Heard as", why.intent],
    ["Answered as", why.label],
    ...why.ranked.map(({ label, score }, index) => [index ? "Runner-up" : "Search", `${label}, ${score}`]),
  ];
  const table = document.createElement("table");
  for (const [name, value] of rows) {
    const row = table.insertRow();
    const head = document.createElement("th");
    head.scope = "row";
    head.textContent = name;
    row.append(head);
    row.insertCell().textContent = value;
    row.classList.toggle("chosen", name === "Answered as");
  }
  return [table, copyButton("Copy as curl", () => curl(sent)), shown("Request", request), shown("Response", response)];
}

function shown(title, json) {
  const box = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = title;
  const text = document.createElement("pre");
  text.tabIndex = 0;
  text.textContent = JSON.stringify(json, null, 2);
  box.append(summary, text);
  return box;
}

function copyButton(words, text) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words;
  button.addEventListener("click", async () => {
    button.textContent = (await copied(text())) ? "Copied" : "Cannot copy here";
  });
  return button;
}

/** Puts text on the clipboard; false where the browser does not let it. */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The turn as a command that asks this very server again. */
export function curl(sent) {
  const body = JSON.stringify(sent).replaceAll("'", "'\\''");
  const { origin } = window.location;
  return `curl -s '${origin}/try/turn' -H 'Origin: ${origin}' -H 'Content-Type: application/json' -d '${body}'`;
}
