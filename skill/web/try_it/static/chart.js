/** Draws the diary's weeks: a column for each, as high as its cramps. */
const WIDTH = 320;
const HEIGHT = 120;
const LINE = 100;
const TALLEST = 80;

/** `weeks` are those of a diary's data, oldest first; `first` and `last` are their names. */
export function chart({ weeks, first, last }) {
  const step = WIDTH / weeks.length;
  const columns = weeks.flatMap(({ cramps, share }, index) => {
    const height = Math.max(1.5, share * TALLEST);
    const x = index * step;
    return [
      draw("rect", { class: "column", x: x + step * 0.2, y: LINE - height, width: step * 0.6, height, rx: 2 }),
      draw("text", { x: x + step / 2, y: LINE - height - 4, "text-anchor": "middle" }, cramps),
    ];
  });
  const names = [
    draw("text", { class: "name", x: 0, y: HEIGHT - 4 }, first),
    draw("text", { class: "name", x: WIDTH, y: HEIGHT - 4, "text-anchor": "end" }, last),
  ];
  const svg = draw("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, "aria-hidden": "true" });
  svg.append(...columns, ...names);
  return svg;
}

/** An SVG element. */
export function draw(name, attributes, words = "") {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.textContent = words;
  return element;
}
