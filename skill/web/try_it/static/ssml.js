/** From SSML or plain text to pieces that a voice says one by one: `{ words, whispered, rate, volume }` or `{ pause }` in seconds. */

const STRENGTHS = { none: 0, "x-weak": 0.1, weak: 0.2, medium: 0.4, strong: 0.6, "x-strong": 1 };
const RATES = { "x-slow": 0.5, slow: 0.75, medium: 1, fast: 1.25, "x-fast": 1.5 };
const VOLUMES = { silent: 0, "x-soft": 0.3, soft: 0.6, medium: 1, loud: 1, "x-loud": 1 };
const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** Reads outputSpeech of either type, or the content of a Speech component. */
export function pieces(content, isSsml) {
  const found = [];
  if (!isSsml) {
    say(content, { whispered: false, rate: 1, volume: 1 }, found);
    return found;
  }
  const named = content.replace("<speak", '<speak xmlns:amazon="amazon" xmlns:alexa="alexa"');
  const root = new DOMParser().parseFromString(named, "text/xml").documentElement;
  if (root.querySelector("parsererror") || root.tagName !== "speak") throw new Error("the response's SSML is broken");
  walk(root, { whispered: false, rate: 1, volume: 1 }, found);
  return found;
}

/** The words alone. */
export function plain(content, isSsml) {
  return pieces(content, isSsml)
    .filter((piece) => piece.words)
    .map((piece) => piece.words)
    .join(" ");
}

function walk(node, manner, found) {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) say(child.nodeValue, manner, found);
    else if (child.tagName === "break") found.push({ pause: pauseOf(child) });
    else if (child.tagName === "sub") say(child.getAttribute("alias"), manner, found);
    else if (child.nodeType === Node.ELEMENT_NODE) walk(child, within(child, manner), found);
  }
}

function within(element, manner) {
  if (element.tagName === "amazon:effect") {
    return { ...manner, whispered: manner.whispered || element.getAttribute("name") === "whispered" };
  }
  if (element.tagName !== "prosody") return manner;
  const rate = element.getAttribute("rate") ?? "medium";
  const volume = element.getAttribute("volume") ?? "medium";
  return {
    ...manner,
    rate: RATES[rate] ?? Math.max(0.2, parseFloat(rate) / 100 || 1),
    volume: VOLUMES[volume] ?? Math.min(1, 10 ** ((parseFloat(volume) || 0) / 20)),
  };
}

function say(text, manner, found) {
  for (const { segment } of sentences.segment(text)) {
    const words = segment.replace(/\s+/g, " ").trim();
    if (words) found.push({ words, ...manner });
  }
}

function pauseOf(element) {
  const time = element.getAttribute("time");
  if (!time) return STRENGTHS[element.getAttribute("strength") ?? "medium"] ?? STRENGTHS.medium;
  return parseFloat(time) / (time.endsWith("ms") ? 1000 : 1);
}
