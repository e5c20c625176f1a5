// Holds conversations with a skill through virtual-alexa: the published interaction model decides what is sent.
// Usage: node client.js FOLDER MODEL URL APPLICATION_ID < sessions.json; FOLDER is where virtual-alexa is installed, and
// sessions.json holds lists of sentences. Prints a line of JSON for each: what was said, sent and answered.
const [folder, model, url, application] = process.argv.slice(2);
const { VirtualAlexa } = require(require.resolve("virtual-alexa", { paths: [folder] }));

async function hold(said) {
  const alexa = VirtualAlexa.Builder().skillURL(url).interactionModelFile(model).applicationID(application).create();
  let sent;
  alexa.filter((request) => { sent = request; });
  const turns = [["", () => alexa.launch()], ...said.map((words) => [words, async () => alexa.utter(words)])];
  for (const [words, send] of turns) {
    const answer = await send().catch((failure) => unmatched(alexa, failure));
    console.log(JSON.stringify({ said: words, intent: sent.request.intent?.name ?? sent.request.type, answer }));
    if (answer.response.shouldEndSession) return;
  }
}

// virtual-alexa throws where Alexa sends the fallback intent.
function unmatched(alexa, failure) {
  if (!String(failure.message).startsWith("Unable to match utterance")) throw failure;
  return alexa.intend("AMAZON.FallbackIntent");
}

async function main() {
  const sessions = JSON.parse(require("fs").readFileSync(0, "utf-8"));
  for (const said of sessions) await hold(said);
}

main().catch((failure) => { console.error(failure); process.exitCode = 1; });
