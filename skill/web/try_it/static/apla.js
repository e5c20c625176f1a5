/** Reads an APL-for-Audio document as data: its segments, where they lie by estimate, and what of it no page can play. */
import { plain } from "./ssml.js";

export const DIRECTIVE = "Alexa.Presentation.APLA.RenderDocument";
const PLAYED = new Set(["Speech", "Silence", "Sequencer", "Mixer"]);

/** The components that follow each other in a document. */
export function inOrder(document) {
  const [root] = itemsOf(document.mainTemplate);
  return root.type === "Sequencer" ? itemsOf(root) : [root];
}

export function itemsOf(component) {
  return component.items ?? (component.item ? [component.item].flat() : []);
}

export function wordsOf(speech) {
  return plain(speech.content, speech.contentType === "SSML");
}

/**
 * Lays out a document: one segment for each component in order, `{ kind, start, seconds, sounds, hold }`, with sounds
 * `{ at, words }`; all in seconds from the document's beginning. What is spoken is estimated by `speaking(words)`.
 * A Mixer that another Mixer does not follow is a counted hold; the one before it leads in.
 */
export function layOut(document, speaking) {
  const components = inOrder(document);
  let start = 0;
  return components.map((component, index) => {
    const sounds = [];
    const seconds = measure(component, start, speaking, sounds);
    const hold = component.type === "Mixer" && components[index + 1]?.type !== "Mixer";
    const segment = { kind: component.type, start, seconds, sounds: sounds.sort((a, b) => a.at - b.at), hold };
    start += seconds;
    return segment;
  });
}

/** Seconds that segments take. */
export function lengthOf(segments) {
  return segments.reduce((sum, segment) => sum + segment.seconds, 0);
}

/** Names what a document asks for and this page does not play. */
export function unplayable(component) {
  const own = [];
  if (component.type && !PLAYED.has(component.type) && component.type !== "APLA") own.push(component.type);
  if (component.filter) own.push(...[component.filter].flat().map((filter) => `filter ${filter.type}`));
  const inside = component.mainTemplate ? itemsOf(component.mainTemplate) : itemsOf(component);
  return [...new Set([...own, ...inside.flatMap(unplayable)])];
}

function measure(component, start, speaking, sounds) {
  switch (component.type) {
    case "Silence":
      return component.duration / 1000;
    case "Speech": {
      const words = wordsOf(component);
      sounds.push({ at: start, words });
      return speaking(words);
    }
    case "Sequencer":
      return itemsOf(component).reduce((sum, item) => sum + measure(item, start + sum, speaking, sounds), 0);
    case "Mixer": {
      const lengths = itemsOf(component).map((item) => [item, measure(item, start, speaking, sounds)]);
      return Math.max(0, ...lengths.filter(([item]) => item.duration !== "trimToParent").map(([, length]) => length));
    }
    default:
      return 0;
  }
}
