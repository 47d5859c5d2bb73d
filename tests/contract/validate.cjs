// Holds GraphQL documents against what a running engine says of itself. Standard input: {url, token, documents}.
"use strict";
const { buildClientSchema, getIntrospectionQuery, parse, validate } = require("graphql");

async function main() {
  let text = "";
  for await (const piece of process.stdin) text += piece;
  const { url, token, documents } = JSON.parse(text);
  const headers = { "Content-Type": "application/json", Authorization: `Bearer ${token}` };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify({ query: getIntrospectionQuery() }) });
  const schema = buildClientSchema((await answer.json()).data);
  const found = documents.map((document) => validate(schema, parse(document)).map((error) => error.message));
  process.stdout.write(JSON.stringify(found));
}

main();
