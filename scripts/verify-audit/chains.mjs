import { canonical, sha256 } from "#scripts/verify-audit/canonical.mjs";
import { noteRegister, nothingSaid } from "#scripts/verify-audit/register.mjs";

const AT_ONCE = 5000;
const TOLD_OF = 20;

/**
 * Goes along every chain from its beginning: no entry missing, each following the one before, each hash that of its
 * text. `places` are those a checkpoint signed. Returns what the log says of the register's events.
 */
export async function checkChains(client, places, wrong) {
  const events = new Map();
  const said = nothingSaid();
  const ends = new Map();
  let count = 0;

  for await (const row of entriesIn(client)) {
    const key = `${row.bureau} ${row.chain}`;
    const end = ends.get(key) ?? { seq: 0, hash: beginning(row.bureau, row.chain) };
    if (isAsHashed(row)) {
      note(row.entry, events);
      noteRegister(row.entry, said);
    }
    checkEntry(row, end, places, wrong);
    ends.set(key, { seq: row.seq, hash: row.hash });
    count += 1;
  }
  await checkHeads(client, ends, wrong);
  return { events, said, ends, count };
}

function checkEntry({ bureau, chain, seq, prev, hash, entry }, end, places, wrong) {
  const name = `chain ${chain}, entry ${seq}`;
  if (seq !== end.seq + 1)
    wrong(`chain ${chain}: entries ${end.seq + 1} to ${seq - 1} are missing`);
  else if (!prev.equals(end.hash)) wrong(`${name}: does not follow the entry before it`);
  if (!isAsHashed({ prev, seq, entry, hash })) wrong(`${name}: was changed`);
  const signed = places.get(`${bureau} ${chain} ${seq}`);
  if (signed && signed.hash !== hash.toString("hex"))
    wrong(`${name}: is not what the checkpoint of ${signed.at} signed`);
}

const isAsHashed = ({ prev, seq, entry, hash }) => sha256(prev, place(seq), entry).equals(hash);

/** An entry about an event says which row of the register it is, and its digest. One that was changed says nothing. */
function note(entry, events) {
  const { action, matterId, about } = JSON.parse(entry);
  if (action === "matter-event") events.set(`${matterId} ${about.seq}`, about.digest);
}

/** What the log promises the register to hold, against what it holds. */
export async function checkEvents(client, events, wrong) {
  let count = 0;
  for await (const row of eventsIn(client)) {
    const key = `${row.matterId} ${row.seq}`;
    const name = `event ${row.seq} of matter ${row.matterId}`;
    const digest = events.get(key);
    events.delete(key);
    count += 1;
    if (digest === undefined) wrong(`${name}: is not in the log`);
    else if (digest !== sha256(canonical(row)).toString("hex")) wrong(`${name}: was changed`);
  }
  for (const key of [...events.keys()].slice(0, TOLD_OF)) {
    const [matter, seq] = key.split(" ");
    wrong(`event ${seq} of matter ${matter}: is in the log and not in the register`);
  }
  return count;
}

async function checkHeads(client, ends, wrong) {
  const { rows } = await client.query("select bureau_id, chain, seq::int, hash from audit_heads");
  for (const { bureau_id: bureau, chain, seq, hash } of rows) {
    const end = ends.get(`${bureau} ${chain}`);
    if (!end || end.seq !== seq || !end.hash.equals(hash))
      wrong(`chain ${chain}: ends at entry ${end?.seq ?? 0}, its head says ${seq}`);
  }
}

const beginning = (bureau, chain) => sha256(`yaoshao audit ${bureau} ${chain}`);

function place(seq) {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64BE(BigInt(seq));
  return bytes;
}

const entriesIn = (client) =>
  inPieces(
    client,
    `select bureau_id as bureau, chain, seq::int, prev, hash, entry from audit_entries
     order by bureau_id, chain, seq`,
  );

/** The same row, in the same words, as the portal hashed. */
const eventsIn = (client) =>
  inPieces(
    client,
    `select bureau_id as "bureauId", matter_id as "matterId", seq::int, type, event,
       to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "recordedAt"
     from matter_events`,
  );

async function* inPieces(client, query) {
  await client.query(`declare piece no scroll cursor for ${query}`);
  for (;;) {
    const { rows } = await client.query(`fetch ${AT_ONCE} from piece`);
    yield* rows;
    if (rows.length < AT_ONCE) break;
  }
  await client.query("close piece");
}
