// Reads documents, a JSON array, from standard input; writes what apl-suggester has to say about each.
const { createRequire } = require("node:module");
const { StaticAplTemplateValidator } = createRequire(process.argv[2])("apl-suggester");

async function main() {
  let text = "";
  for await (const part of process.stdin) text += part;
  const said = [];
  for (const apl of JSON.parse(text)) {
    const found = await new StaticAplTemplateValidator().validate(apl);
    said.push(found.map(({ level, path, errorMessage }) => `${level} ${path} ${errorMessage}`));
  }
  process.stdout.write(JSON.stringify(said));
}

main();
