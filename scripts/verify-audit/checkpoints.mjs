import { verify } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { canonical, sha256 } from "#scripts/verify-audit/canonical.mjs";

const CHAINS = 64;

/**
 * Every checkpoint in the order it was made, checked by itself and against the one before: signature, root, size, and
 * that none was left out. Returns the places in the chains that were signed, and what the newest one signed.
 */
export function readCheckpoints(folder, publicKey, wrong) {
  const seen = { places: new Map(), heads: new Map(), newest: null, previous: null, count: 0 };
  for (const line of linesIn(folder)) {
    const checkpoint = read(line);
    // A line that a crash broke off; had it been more, the next would not follow the one before.
    if (checkpoint) check(checkpoint, line, publicKey, seen, wrong);
  }
  return seen;
}

function check({ signature, ...said }, line, publicKey, seen, wrong) {
  const name = `checkpoint of ${said.at}`;
  if (!verify(null, Buffer.from(canonical(said)), publicKey, Buffer.from(signature, "base64")))
    wrong(`${name}: the signature is not the portal's`);
  if (said.previous !== seen.previous) wrong(`${name}: the one before it is missing or changed`);
  for (const { chain, seq, hash } of said.chains) {
    if (seq < (seen.heads.get(chain)?.seq ?? 0)) wrong(`${name}: chain ${chain} became shorter`);
    seen.heads.set(chain, { seq, hash });
    seen.places.set(`${said.bureau} ${chain} ${seq}`, { hash, at: said.at });
  }
  if (rootOf(seen.heads, said.at) !== said.root)
    wrong(`${name}: the root does not follow from the chains`);
  seen.newest = { at: said.at, size: said.size, bureau: said.bureau, heads: seen.heads };
  seen.previous = sha256(line).toString("hex");
  seen.count += 1;
}

function* linesIn(folder) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith(".jsonl"))
    .sort())
    yield* readFileSync(join(folder, name), "utf8")
      .split("\n")
      .filter((line) => line !== "");
}

function read(line) {
  try {
    const checkpoint = JSON.parse(line);
    return typeof checkpoint.signature === "string" ? checkpoint : null;
  } catch {
    return null;
  }
}

/** RFC 6962 over the chains in their order, and the time. */
function rootOf(heads, at) {
  const leaves = Array.from({ length: CHAINS }, (_, chain) => {
    const head = heads.get(chain);
    return head ? `${chain} ${head.seq} ${head.hash}` : `${chain} 0`;
  });
  return tree([...leaves, at]).toString("hex");
}

function tree(leaves) {
  if (leaves.length === 1) return sha256(Buffer.of(0), leaves[0]);
  let left = 1;
  while (left * 2 < leaves.length) left *= 2;
  return sha256(Buffer.of(1), tree(leaves.slice(0, left)), tree(leaves.slice(left)));
}
