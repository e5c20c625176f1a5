/** Sends JSON to the page's own server; throws an Error with the server's words where it refuses. */
export async function ask(what, body) {
  return answer(what, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) });
}

/** Fetches something that never changes. */
export async function look(what) {
  return answer(what, {});
}

/** Has the server say something in one of its voices; gives the WAV file. */
export async function audio(utterance) {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch("/try/speech", { method: "POST", headers, body: JSON.stringify(utterance) });
  if (!answer.ok) throw new Error("The page's server did not speak.");
  return answer.arrayBuffer();
}

/** Has the server recognise a recording, a WAV file; gives the words. */
export async function recognised(recording) {
  const headers = { "Content-Type": "audio/wav" };
  return (await answer("heard", { method: "POST", headers, body: recording })).words;
}

async function answer(what, options) {
  const answer = await fetch(`/try/${what}`, options).catch(() => {
    throw new Error("The page's server does not answer. Is it still running?");
  });
  const data = await answer.json();
  if (!answer.ok) throw new Error(`The page's server says: ${data.problem}.`);
  return data;
}
