/** What somebody does who has the database's own account, and what the verifier must say of it. */
export type Tampering = {
  readonly name: string;
  readonly told: RegExp;
  readonly change: readonly string[];
};

const A_CHAIN = "(select chain from audit_heads where seq > 3 order by chain limit 1)";

const SET_HEADS_BACK = `update audit_heads h set (seq, hash) =
  (select seq, hash from audit_entries e where e.chain = h.chain order by seq desc limit 1)`;

/** Half of every chain, and of the register what that half knows: as whole as the day it was saved. */
const AN_OLDER_STATE = [
  `delete from audit_entries e using audit_heads h where h.chain = e.chain and e.seq > (h.seq + 1) / 2`,
  SET_HEADS_BACK,
  `delete from matter_events m where not exists (select from audit_entries e where e.action = 'matter-event'
     and e.matter_id = m.matter_id and e.entry::jsonb #>> '{about,seq}' = m.seq::text)`,
];

export const TAMPERINGS: readonly Tampering[] = [
  {
    name: "byteOfEntryChanged",
    told: /chain \d+, entry 2: was changed/,
    change: [
      `update audit_entries set entry = regexp_replace(entry, '"about"', '"aboot"') where seq = 2 and chain = ${A_CHAIN}`,
    ],
  },
  {
    name: "eventChanged",
    told: /event \d+ of matter \S+: was changed/,
    change: [
      `update matter_events set event = event || '{"on":"2020-01-01"}' where seq = (select min(seq) from matter_events)`,
    ],
  },
  {
    name: "entryDeleted",
    told: /entries 2 to 2 are missing/,
    change: [`delete from audit_entries where seq = 2 and chain = ${A_CHAIN}`],
  },
  {
    name: "tailCut",
    told: /its tail was cut, or an older backup was restored/,
    change: [`delete from audit_entries where seq > 2 and chain = ${A_CHAIN}`, SET_HEADS_BACK],
  },
  {
    name: "olderBackupRestored",
    told: /its tail was cut, or an older backup was restored/,
    change: AN_OLDER_STATE,
  },
];
