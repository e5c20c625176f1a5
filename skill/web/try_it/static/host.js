/** Asks the page's own server; a problem that it tells becomes an Error. */
export async function ask(what, body) {
  const answer = await fetch(`/try/${what}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error("The page's server does not answer. Is it still running?");
  });
  const data = await answer.json();
  if (!answer.ok) throw new Error(`The page's server says: ${data.problem}.`);
  return data;
}
