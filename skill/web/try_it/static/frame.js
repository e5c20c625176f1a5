/* global AplRenderer */
/** Runs inside the frame: draws documents with Amazon's renderer, on the page's clock. */
const engine = AplRenderer.initEngine();
let renderer = null;
let latest = 0;

/** Draws a document; `elapsed()` tells the milliseconds on its clock, `touched(event)` is called for what it sends. */
window.draw = async ({ document: apl, datasources, viewport, elapsed, touched }) => {
  await engine;
  window.hide();
  latest += 1;
  const number = latest;
  const content = AplRenderer.Content.create(JSON.stringify(apl));
  content.addData("payload", JSON.stringify(datasources));
  renderer = AplRenderer.default.create({
    content,
    view: document.getElementById("document"),
    viewport,
    environment: { agentName: "Cramp Coach", agentVersion: "1" },
    theme: "dark",
    notLoadFonts: true,
    utcTime: Date.now(),
    localTimeAdjustment: 0,
    onSendEvent: (event) => touched(event.arguments[0]),
  });
  const drawn = renderer;
  drawn.updateTime = () => drawn.context.updateTime(elapsed(), Date.now());
  await drawn.init();
  if (number !== latest) drawn.destroy(); // another came, or none, while this one was made ready
};

/** Draws nothing any more. */
window.hide = () => {
  latest += 1;
  renderer?.destroy();
  renderer = null;
  const old = document.getElementById("document");
  old.replaceWith(old.cloneNode(false));
};
