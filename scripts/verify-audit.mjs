// `npm run verify-audit`: goes over the whole audit log, and says in plain lines what is wrong with it. A program of
// its own: it shares no code with the portal, reads with the auditor's login, and needs nothing but the database, the
// checkpoints (CHECKPOINTS, or DATA_DIR/checkpoints) and the portal's public key (CHECKPOINT_KEY, or DATA_DIR/keys).
import { createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkChains, checkEvents } from "#scripts/verify-audit/chains.mjs";
import { readCheckpoints } from "#scripts/verify-audit/checkpoints.mjs";
import { connect, dataDir } from "#scripts/verify-audit/connect.mjs";
import { checkRegister } from "#scripts/verify-audit/register.mjs";

const MOST_TOLD = 100;

const keyFile = process.env["CHECKPOINT_KEY"] || join(dataDir(), "keys", "checkpoint.public");
const folder = process.env["CHECKPOINTS"] || join(dataDir(), "checkpoints");

const faults = [];
const wrong = (fault) => faults.push(fault);
const started = performance.now();

// Before the database is looked at: what is signed afterwards must not seem to be missing from it.
const { places, newest, count } = readCheckpoints(
  folder,
  createPublicKey(readFileSync(keyFile)),
  wrong,
);
const client = await connect();
const { events, said, ends, count: entries } = await checkChains(client, places, wrong);
if (newest) compareEnds(newest, ends);
else
  wrong(
    "there is no checkpoint to compare with: a log that was cut cannot be told from a whole one",
  );
const registered = await checkEvents(client, events, wrong);
await checkRegister(client, said, wrong);
await client.end();

const seconds = (performance.now() - started) / 1000;
for (const fault of faults.slice(0, MOST_TOLD)) console.error(`WRONG  ${fault}`);
if (faults.length > MOST_TOLD) console.error(`WRONG  and ${faults.length - MOST_TOLD} more`);
const rate = Math.round((entries + registered) / seconds);
console.log(
  `${entries} entries, ${registered} events in the register, ${count} checkpoints in ${seconds.toFixed(2)} s (${rate}/s): ` +
    (faults.length === 0 ? "nothing is wrong" : `${faults.length} wrong`),
);
process.exit(faults.length === 0 ? 0 : 1);

/** A chain may have grown since it was signed, and may never be shorter. */
function compareEnds({ at, bureau, size, heads }, found) {
  const behind = [...heads].filter(
    ([chain, { seq }]) => (found.get(`${bureau} ${chain}`)?.seq ?? 0) < seq,
  );
  for (const [chain, { seq }] of behind)
    wrong(
      `chain ${chain}: ends at entry ${found.get(`${bureau} ${chain}`)?.seq ?? 0}, but ${seq} were signed at ${at}`,
    );
  const held = [...found.values()].reduce((sum, { seq }) => sum + seq, 0);
  if (behind.length > 0)
    wrong(
      held < size
        ? `the database is behind the checkpoint of ${at} (${held} entries, ${size} signed): its tail was cut, or an older backup was restored`
        : `chains were cut since the checkpoint of ${at}`,
    );
}
