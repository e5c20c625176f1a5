/** Puts the page together: elements to modules, events to elements. */
import { layOut } from "./apla.js";
import { Sound } from "./audio.js";
import { Bubbles, copied } from "./bubbles.js";
import { Clock } from "./clock.js";
import { Conversation, isEmpty, LISTENING_SECONDS, PAUSED } from "./conversation.js";
import { Drawer } from "./drawer.js";
import { Figure } from "./figure.js";
import { Microphone } from "./microphone.js";
import { Offer } from "./offer.js";
import { Player } from "./player.js";
import { Progress } from "./progress.js";
import { Renderer } from "./renderer.js";
import { Screen, timeOfDay } from "./screen.js";
import { ScreenDocument } from "./screen-document.js";
import { ask, audio, recognised } from "./server.js";
import { askedFor, SessionFile, wordsIn } from "./session-file.js";
import { Situation } from "./situation.js";
import { spokenIn, Stage } from "./stage.js";
import { Timeline } from "./timeline.js";
import { Voice } from "./voice.js";
import { Warning } from "./warning.js";

const the = (id) => document.getElementById(id);
const all = (names) => Object.fromEntries(names.map((name) => [name, the(name)]));
const page = document.documentElement;
const pace = Object.fromEntries(
  ["charactersASecond", "commaSeconds", "stopSeconds"].map((name) => [name, Number(document.body.dataset[name])]),
);
const STATES = {
  waiting: "ready",
  thinking: "one moment",
  speaking: "speaking",
  listening: "listening",
  paused: "paused",
  silent: "session over",
  ended: "session over",
};
const CLOSED = ["waiting", "paused", "silent", "ended"];
const MINUTE = 60_000;
const SAMPLE = "Hold it there. Three. Two. One. And ease back.";
const NO_SOUND = "No sound: this computer has no voice that the page may use. `make voice` adds one; so does installing espeak-ng. Everything that is said is written here.";

const clock = new Clock();
const sound = new Sound(clock, audio);
const voice = new Voice(clock, pace, sound, JSON.parse(document.body.dataset.voices));
const microphone = new Microphone(document.body.dataset.recogniser === "yes", recognised);
const player = new Player(clock, voice);
const situation = new Situation(the("situation"), clock);
const conversation = new Conversation({ ask: (turn) => ask("turn", turn), player, clock, situation: situation.current });
const progress = new Progress(clock);
const isStill = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
const bubbles = new Bubbles(the("log"));
const file = new SessionFile();
const offer = new Offer(the("buttons"), the("chips"), say);
const warning = new Warning(
  the("warning"),
  Object.fromEntries(["act", "lines", "numbers", "why", "avoid", "said", "close"].map((name) => [name, the(`warning-${name}`)])),
  say,
);
const renderer = new Renderer(the("screen"), progress, (event) => screenDocument.touch(event));
const screenDocument = new ScreenDocument({
  renderer,
  clock,
  speaking: voice.speaking,
  raise: (event) => {
    bubbles.said(`(touches ${event})`);
    return conversation.touch(event);
  },
  isBusy: () => the("say").value !== "",
});
const stage = new Stage(
  {
    root: the("stage"),
    ...all(["title", "aside", "dots", "steps", "ring", "number", "asked", "verdict", "rest", "source", "question", "next", "caption"]),
  },
  { clock, progress, figure: new Figure(the("stage-figure"), progress, isStill) },
);
const screen = new Screen(
  {
    root: the("screen"),
    ...Object.fromEntries(["title", "ring", "number", "side", "step", "next", "buttons"].map((name) => [name, the(`screen-${name}`)])),
    ...all(["clock", "chart"]),
  },
  { clock, progress, figure: new Figure(the("figure"), progress, isStill), hour: () => situation.current().hour },
);
const timeline = new Timeline(
  { picture: the("timeline").querySelector("svg"), note: the("timeline-note"), list: the("sounds") },
  clock,
);
const drawer = new Drawer(all(["request", "response", "card", "stored"]));
const hasScreen = () => situation.current().screen !== "none";
let segments = [];
let group = 0; // words of one group stand in one bubble
let question = "";
let spoken = false; // true when the last words came by microphone: it then opens again by itself
let hearing = null; // gives up what is being said
let sentence = null; // ends it
let ended = null;
let waits = false; // true while a stretch is paused

player.addEventListener("clip", ({ detail }) => {
  segments = layOut(detail.document, voice.speaking);
  progress.clip(segments);
  (hasScreen() ? screen : stage).clip(segments);
  timeline.clip(detail.document, segments);
  offer.playing = true;
});
player.addEventListener("coming", ({ detail }) => {
  const { hold, seconds, sounds, start } = segments[detail.index];
  if (hold) voice.mark(detail.start, seconds, sounds.map(({ at }) => at - start));
});
player.addEventListener("segment", ({ detail }) => {
  group += 1;
  progress.segment(detail);
  (hasScreen() ? screen : stage).segment(detail);
  timeline.segment(detail);
});
player.addEventListener("say", ({ detail }) => {
  stage.say(detail.piece);
  if (hasScreen()) screen.say(detail.piece);
  timeline.say(detail);
  if (detail.piece.words === question) group += 1; // the question stands apart
  bubbles.say(detail.piece.words, group);
});
player.addEventListener("silent", ({ detail }) => {
  if (detail.over && progress.clipNumber === 0 && progress.ended === null) screenDocument.over();
  progress.silent(detail.over);
  stage.quiet(detail.over);
  screen.quiet();
  timeline.silent();
  if (detail.over) offer.playing = false;
});

conversation.addEventListener("state", ({ detail: { state } }) => {
  page.dataset.state = state;
  the("state").textContent = state === "speaking" ? heardAs() : STATES[state];
  if (state === "listening") {
    countDown(clock.now() + LISTENING_SECONDS);
    if (spoken) listen();
  } else {
    the("listening-left").textContent = "";
    hearing?.abort();
  }
  if (CLOSED.includes(state) && !conversation.isOpen) {
    const kept = state === "silent" && waits ? "paused" : state; // a paused stretch can be resumed after its session too
    if (!hasScreen()) stage.leave(kept);
    if (ended && kept !== "paused") offer.current = ended;
    screen.leave();
    screenDocument.leave();
  }
});
conversation.addEventListener("said", ({ detail: { words } }) => {
  stage.said(words);
  bubbles.said(words);
});
conversation.addEventListener("turn", ({ detail }) => {
  drawer.turn(detail);
  file.turn(detail);
  const body = detail.response.response;
  ended = detail.sent.kind === "ended" ? detail.offer : null;
  if (!ended) waits = detail.response.sessionAttributes?.place?.id === PAUSED;
  if (isEmpty(body)) return; // a touch that came too late changes nothing
  group += 1;
  the("empty").hidden = true;
  document.querySelector(".tools").hidden = false;
  progress.turn();
  bubbles.turn(detail);
  offer.current = detail.offer;
  offer.playing = false;
  const said = spokenIn(body);
  question = said.question || (detail.coaching?.question ?? "");
  warning.turn(detail.warning, `${said.words} ${said.question}`.trim());
  if (hasScreen()) screen.turn(detail);
  else stage.turn(detail);
  screenDocument.turn(detail.request, body).catch(({ message }) => bubbles.note(message));
});
conversation.addEventListener("problem", ({ detail }) => tell(detail.message));

/** How speaking is called: whether anybody hears it. */
function heardAs() {
  if (!voice.available) return "speaking, no sound";
  return voice.muted ? "speaking, muted" : STATES.speaking;
}

/** Tells something that nobody says. */
function tell(words) {
  bubbles.note(words);
  the("caption").textContent = words;
  the("empty").hidden = true;
}

/** Shows, second by second, how long the microphone stays open. */
function countDown(ends) {
  Clock.animate(() => {
    const left = Math.ceil(ends - clock.now());
    const listens = page.dataset.state === "listening" && left > 0 && !hearing;
    the("listening-left").textContent = listens ? `${left} s` : "";
    return listens;
  }, 250);
}

/** Shows words as they come in, and stops the sound as soon as the listener speaks. */
function hears(part) {
  the("say").value = part;
  conversation.attend();
}

async function listen() {
  if (!microphone.available || hearing) return;
  hearing = new AbortController();
  sentence = new AbortController();
  spoken = true;
  tellMicrophone();
  try {
    const { locale } = situation.current();
    const words = await microphone.listen(locale, { heard: hears, signal: hearing.signal, done: sentence.signal });
    the("say").value = "";
    if (words) conversation.say(words);
  } catch (failure) {
    spoken = false;
    tell(failure.message);
  } finally {
    hearing = null;
    tellMicrophone();
  }
}

function say(words) {
  spoken = false;
  voice.unlock();
  return conversation.say(words);
}

/** Stops what sounds, as the wake word would; a stretch is paused at this second, and can be resumed. */
function interrupt() {
  if (stage.isCoaching || screen.isCoaching) {
    bubbles.note("Paused");
    conversation.pause();
  } else {
    conversation.attend();
  }
}

document.addEventListener("click", ({ target }) => {
  voice.unlock();
  const button = target.closest(".first [data-say]");
  if (button) say(button.dataset.say);
});
the("open").addEventListener("click", () => conversation.open());
the("talk-button").addEventListener("click", () => {
  if (hearing) return sentence.abort();
  if (conversation.isOpen) conversation.attend();
  return listen();
});
the("screen-buttons").addEventListener("click", ({ target }) => target.dataset.event && screenDocument.touch(target.dataset.event));
the("say").addEventListener("input", interrupt);
the("form").addEventListener("submit", (event) => {
  event.preventDefault();
  const words = the("say").value.trim();
  the("say").value = "";
  if (words) say(words);
});
document.addEventListener("keydown", ({ key }) => {
  voice.unlock();
  if (key === "Escape" && conversation.state === "speaking") interrupt();
});

/** Opens or closes a part of the page that a button controls. */
function toggles(button, part, opened = () => {}) {
  button.addEventListener("click", () => {
    part.hidden = !part.hidden;
    button.setAttribute("aria-expanded", String(!part.hidden));
    if (!part.hidden) opened();
  });
}

toggles(the("drawer-button"), the("drawer"), () => the("drawer").scrollIntoView({ block: "nearest" }));
toggles(the("place-button"), the("situation-panel"));
the("speed").addEventListener("change", ({ target }) => {
  clock.speed = Number(target.value);
  voice.hush();
  tellVoice();
});

the("save").addEventListener("click", () => file.save());
the("share").addEventListener("click", async ({ currentTarget: button }) => {
  button.textContent = (await copied(file.link(situation.current()))) ? "Copied" : "Cannot copy here";
});
the("replay").addEventListener("click", () => the("replay-file").click());
the("replay-file").addEventListener("change", async ({ target }) => {
  try {
    await replay(await wordsIn(target.files[0]));
  } catch (failure) {
    tell(failure.message);
  }
  target.value = "";
});

/** Says sentences one after the other, each as soon as the one before is answered. */
async function replay(words) {
  for (const each of words) {
    const answered = new Promise((resolve) => {
      for (const name of ["turn", "problem"]) conversation.addEventListener(name, resolve, { once: true });
    });
    say(each);
    await answered;
  }
}

the("sound-button").addEventListener("click", () => {
  if (!voice.available) the("situation-panel").hidden = false;
  voice.muted = !voice.muted;
  tellVoice();
});
the("hear").addEventListener("click", async () => {
  voice.unlock();
  const signal = new AbortController().signal;
  const piece = { words: SAMPLE, whispered: situation.night, rate: 1, volume: 1 };
  await voice.say(piece, { due: clock.now(), timed: false, signal, begins: () => {} });
});

the("situation").addEventListener("submit", (event) => event.preventDefault());
the("situation").addEventListener("change", async ({ target }) => {
  if (target.name === "beat") voice.beat = target.value;
  if (target.name === "voice") voice.chosen = target.value;
  if (target.name === "microphone") microphone.chosen = target.value;
  if (target.name === "microphone") return tellMicrophone();
  if (["beat", "voice"].includes(target.name)) return tellVoice();
  conversation.leave();
  voice.locale = situation.current().locale;
  tellSituation();
  tellVoice();
  if (target.name === "listener" && target.value) situation.becomeNewListener();
  return look(target.name === "listener" && target.value === "returning" ? "visit" : "stored");
});
the("forget").addEventListener("click", async () => {
  conversation.leave();
  await look("forget");
  tell("Forgotten: the store holds nothing about you.");
});

/** Asks the store, and shows what it holds. */
async function look(what) {
  try {
    drawer.stored((await ask(what, situation.current())).stored);
  } catch (failure) {
    tell(failure.message);
  }
}

function tellSituation() {
  screen.become(situation.current().screen, situation.night);
  if (hasScreen()) the("stage").dataset.view = "device";
  else if (stage.view === "device") the("stage").dataset.view = "first";
  page.toggleAttribute("data-night", situation.night);
  if (situation.light) page.dataset.light = situation.light;
  else delete page.dataset.light;
  tellTime();
}

function tellTime() {
  the("device").textContent = `${situation.device} · `;
  the("time").textContent = timeOfDay(situation.current().hour);
}

function tellVoice() {
  const { available, muted } = voice;
  situation.offer("voice", voice);
  the("sound-button").textContent = available ? (muted ? "Sound off" : "Sound on") : "No sound";
  the("sound-button").setAttribute("aria-pressed", String(available && !muted));
  the("caption").setAttribute("aria-live", voice.unheard ? "polite" : "off");
  the("voice-note").textContent = available ? "" : NO_SOUND;
  the("sound-note").textContent = NO_SOUND;
  the("sound-note").hidden = available;
}

/** Shows what hears, and whether it listens: while it does, the button ends the sentence. */
function tellMicrophone() {
  situation.offer("microphone", microphone);
  the("microphone-note").textContent = microphone.note;
  the("talk-button").disabled = !microphone.available;
  the("talk-button").title = microphone.note;
  the("talk-button").textContent = hearing ? "Done" : "Talk";
  the("say").placeholder = hearing ? "Listening" : "Say or type anything";
}

voice.onchange(tellVoice);
tellVoice();
tellMicrophone();
tellSituation();
setInterval(tellTime, MINUTE / 3);
offer.current = { buttons: [], chips: [], playing: null };
page.dataset.ready = "yes";

const asked = askedFor();
for (const [name, value] of asked.situation) the("situation").elements[name].value = value;
if (asked.situation.length) tellSituation();
if (asked.words.length) replay(asked.words);
