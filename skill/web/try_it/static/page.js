/** Puts the page together: elements to modules, events to elements. */
import { layOut } from "./apla.js";
import { Captions } from "./captions.js";
import { Clock } from "./clock.js";
import { Conversation, isEmpty } from "./conversation.js";
import { Drawer } from "./drawer.js";
import { Figure } from "./figure.js";
import { Renderer } from "./renderer.js";
import { ask } from "./server.js";
import { canListen, listenOnce } from "./microphone.js";
import { Player } from "./player.js";
import { Progress } from "./progress.js";
import { Screen } from "./screen.js";
import { ScreenDocument } from "./screen-document.js";
import { Situation } from "./situation.js";
import { Timeline } from "./timeline.js";
import { Voice } from "./voice.js";

const the = (id) => document.getElementById(id);
const pace = Object.fromEntries(
  ["charactersASecond", "commaSeconds", "stopSeconds"].map((name) => [name, Number(document.body.dataset[name])]),
);
const STATES = {
  waiting: "The speaker is waiting.",
  thinking: "One moment.",
  speaking: "Speaking. Press the speaker or type to interrupt.",
  listening: "Listening.",
  ended: "The session is over. Press the speaker or say something to begin again.",
};
const SPEAKER = {
  waiting: "Open Cramp Coach",
  ended: "Open Cramp Coach",
  thinking: "Thinking",
  speaking: "Interrupt the speaker",
  listening: "Talk to the speaker",
};
/** What pressing the speaker does; the first word is its label. */

const clock = new Clock();
const voice = new Voice(clock, pace);
const player = new Player(clock, voice);
const captions = new Captions(the("caption"), the("said"));
const situation = new Situation(the("situation"), clock);
const conversation = new Conversation({ ask: (turn) => ask("turn", turn), player, clock, situation: situation.current });
const progress = new Progress(clock);
const figure = new Figure(the("figure"), progress, () => matchMedia("(prefers-reduced-motion: reduce)").matches);
const renderer = new Renderer(the("screen"), progress, (event) => screenDocument.touch(event));
const screenDocument = new ScreenDocument({
  renderer,
  clock,
  speaking: voice.speaking,
  raise: (event) => {
    drawer.log("you", `(touches ${event})`);
    return conversation.touch(event);
  },
  isBusy: () => the("say").value !== "",
});
const screen = new Screen(
  {
    root: the("screen"),
    title: the("screen-title"),
    ring: the("ring"),
    number: the("number"),
    clock: the("clock"),
    side: the("screen-side"),
    step: the("screen-step"),
    next: the("screen-next"),
    chart: the("chart"),
    buttons: the("screen-buttons"),
  },
  { clock, figure, progress, hour: () => situation.current().hour },
);
const timeline = new Timeline(
  { picture: the("timeline").querySelector("svg"), note: the("timeline-note"), list: the("sounds") },
  clock,
);
const drawer = new Drawer({
  request: the("request"),
  response: the("response"),
  card: the("card"),
  stored: the("stored"),
  log: the("log"),
});
let spoken = false; // true when the last words came by microphone: it then opens again by itself
let hearing = null;

player.addEventListener("clip", ({ detail }) => {
  const segments = layOut(detail.document, voice.speaking);
  progress.clip(segments);
  screen.clip(segments);
  timeline.clip(detail.document, segments);
});
player.addEventListener("segment", ({ detail }) => {
  progress.segment(detail);
  screen.segment(detail);
  timeline.segment(detail);
});
player.addEventListener("say", ({ detail }) => {
  captions.say(detail.piece);
  screen.say(detail.piece);
  timeline.say(detail);
  drawer.log("coach", detail.piece.words);
});
player.addEventListener("silent", ({ detail }) => {
  if (detail.over && progress.clipNumber === 0 && progress.ended === null) screenDocument.over();
  progress.silent(detail.over);
  screen.quiet();
  timeline.silent();
});

conversation.addEventListener("state", ({ detail: { state } }) => {
  document.documentElement.dataset.state = state;
  the("microphone-state").textContent = STATES[state];
  the("speaker").ariaLabel = SPEAKER[state];
  [the("speaker").firstElementChild.textContent] = SPEAKER[state].split(" ");
  if (state === "listening" && spoken) listen();
  if (state !== "listening") hearing?.abort();
  if ((state === "ended" || state === "waiting") && !conversation.isOpen) {
    screen.leave();
    screenDocument.leave();
  }
});
conversation.addEventListener("said", ({ detail: { words } }) => {
  captions.said(words);
  drawer.log("you", words);
});
conversation.addEventListener("turn", ({ detail }) => {
  drawer.turn(detail);
  const body = detail.response.response;
  if (isEmpty(body)) return; // a touch that came too late changes nothing
  showChips(detail.chips);
  progress.turn();
  screen.turn(detail);
  screenDocument.turn(detail.request, body).catch(({ message }) => captions.note(message));
});
conversation.addEventListener("problem", ({ detail }) => captions.note(detail.message));

/** Presses the device: opens the skill, interrupts it, or lets it listen. */
function press() {
  if (!conversation.isOpen) return conversation.open();
  conversation.attend();
  if (canListen) return listen();
  return the("say").focus();
}

/** Shows words as they come in, and stops the sound as soon as the listener speaks. */
function hears(part) {
  captions.said(part);
  conversation.attend();
}

async function listen() {
  if (!canListen || hearing) return;
  hearing = new AbortController();
  spoken = true;
  try {
    const words = await listenOnce(situation.current().locale, hears, hearing.signal);
    if (words) conversation.say(words);
  } catch (failure) {
    spoken = false;
    captions.note(failure.message);
  } finally {
    hearing = null;
  }
}

function showChips(chips) {
  const focused = the("chips").contains(document.activeElement);
  the("chips").replaceChildren(
    ...chips.map((words) => {
      const item = document.createElement("li");
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = words;
      item.append(button);
      return item;
    }),
  );
  if (focused) the("chips").querySelector("button")?.focus({ preventScroll: true });
}

the("speaker").addEventListener("click", press);
the("talk-button").addEventListener("click", () => {
  if (conversation.isOpen) conversation.attend();
  listen();
});
the("talk-button").disabled = !canListen;
the("screen-buttons").addEventListener("click", ({ target }) => target.dataset.event && screenDocument.touch(target.dataset.event));
the("chips").addEventListener("click", ({ target }) => {
  if (target.matches("button")) say(target.textContent);
});
the("say").addEventListener("input", () => conversation.attend());
the("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const words = the("say").value.trim();
  the("say").value = "";
  if (words) say(words);
});
document.addEventListener("keydown", ({ key }) => {
  if (key === "Escape" && conversation.state === "speaking") conversation.attend();
});

function say(words) {
  spoken = false;
  conversation.say(words);
}

the("drawer-button").addEventListener("click", ({ currentTarget }) => {
  const open = the("drawer").hidden;
  the("drawer").hidden = !open;
  currentTarget.setAttribute("aria-expanded", String(open));
});
the("speed").addEventListener("change", ({ target }) => {
  clock.speed = Number(target.value);
  voice.hush();
  tellVoice();
});

the("situation").addEventListener("submit", (event) => event.preventDefault());
the("situation").addEventListener("change", async ({ target }) => {
  if (target.name === "aloud") return tellVoice();
  conversation.leave();
  voice.locale = situation.current().locale;
  screen.become(situation.current().screen, situation.night);
  document.documentElement.dataset.hour = target.form.hour.value || "now";
  document.documentElement.dataset.outside = situation.outside;
  tellVoice();
  if (target.name === "listener" && target.value) situation.becomeNewListener();
  await look(target.name === "listener" && target.value === "returning" ? "visit" : "stored");
  return captions.note("What you say next begins a new conversation.");
});
the("forget").addEventListener("click", async () => {
  conversation.leave();
  await look("forget");
  captions.note("Forgotten: the store holds nothing about you.");
});

/** Asks the store, and shows what it holds. */
async function look(what) {
  try {
    drawer.stored((await ask(what, situation.current())).stored);
  } catch (failure) {
    captions.note(failure.message);
  }
}

function tellVoice() {
  voice.aloud = the("situation").aloud.checked;
  captions.voiced = !voice.silent;
  the("voice-state").textContent = voice.available ? "" : "(no voice on this machine: captions only)";
}

voice.onchange(tellVoice);
tellVoice();
document.documentElement.dataset.outside = situation.outside;
document.documentElement.dataset.ready = "yes";
