import { z } from "zod";
import { day } from "#app/domain/calendar/day.ts";
import { DAYS_TO_DECIDE, PURPOSE_CODES } from "#app/domain/identity/unsealing.ts";

/** What the office may ask the vault, and what it hears. Both sides check both. */
const id = z.uuid();
const line = z.string().max(500);
/** Of the telephone, and of the vault's mail. */
const codes = { code: z.string().max(20), mailed: z.string().max(20) };
const field = z.enum(["name", "phone", "address", "email"]);
const ofRequest = z.object({ by: id, requestId: id });
const ofSignIn = ofRequest.extend({ session: line });

export const QUESTIONS = {
  standing: z.object({ by: id }),
  requests: z.object({ by: id }),
  request: z.object({
    by: id,
    id,
    matterId: id,
    purpose: z.enum(PURPOSE_CODES),
    fields: z.array(field).min(1).max(4),
    explanation: line.min(1),
    days: z.literal([...DAYS_TO_DECIDE]),
  }),
  verdict: ofRequest.extend({ digest: line, ...codes, approves: z.boolean(), reason: line }),
  opening: ofSignIn.extend(codes),
  look: ofSignIn,
  show: z.object({ by: id, act: id, session: line }),
  expired: z.object({}),
  erasure: z.object({ submissionId: id }),
} as const;

const VAULT_REFUSALS = [
  "vault-down",
  "not-enrolled",
  "not-counting-yet",
  "no-such-matter",
  "code-wrong",
  "code-of-another",
  "too-many-codes",
  "too-many-requests",
  "no-such-request",
  "own-unsealing",
  "same-unit",
  "decided-before",
  "not-waiting",
  "changed-since",
  "not-approved",
  "not-opened",
  "opened-elsewhere",
  "shown-long-enough",
  "not-recorded",
  "erased",
  "not-due",
] as const;
export type VaultRefusal = (typeof VAULT_REFUSALS)[number];
export const refusal = z.object({ refused: z.array(z.enum(VAULT_REFUSALS)).min(1) });

const registered = z.object({
  id,
  name: z.string(),
  unitId: id,
  enrolledOn: z.string().transform(day),
  countsFrom: z.string().transform(day),
});
const recordable = z.object({
  act: id,
  requestId: id,
  matterId: id,
  purpose: z.enum(PURPOSE_CODES),
});
const unsealing = z.object({
  id,
  matterId: id,
  number: z.string(),
  purpose: z.enum(PURPOSE_CODES),
  fields: z.array(field),
  explanation: z.string(),
  requestedBy: id,
  requestedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  digest: z.string(),
  state: z.enum(["waiting", "approved", "refused", "expired"]),
  verdicts: z.array(
    z.object({
      by: id,
      unitId: id,
      approves: z.boolean(),
      reason: z.string(),
      givenAt: z.iso.datetime(),
      digest: z.string(),
    }),
  ),
  /** Until when it is shown, once somebody has opened it. */
  shownUntil: z.iso.datetime().nullable(),
});
export type KeptUnsealing = z.infer<typeof unsealing>;

const answers = {
  standing: z.object({
    standing: z.enum(["none", "waits", "counts"]),
    register: z.array(registered),
  }),
  requests: z.object({ requests: z.array(unsealing) }),
  request: recordable,
  verdict: recordable,
  opening: z.object({ until: z.iso.datetime() }),
  look: recordable,
  show: z.object({
    identity: z.partialRecord(field, z.string()),
    number: z.string(),
    until: z.iso.datetime(),
  }),
  expired: z.object({ expired: z.array(recordable) }),
  erasure: z.object({}),
} as const;

export type Ask = keyof typeof QUESTIONS;
export type QuestionOf<Name extends Ask> = z.infer<(typeof QUESTIONS)[Name]>;
export type AnswerOf<Name extends Ask> = z.infer<(typeof answers)[Name]>;
export type Refused = { readonly refused: readonly VaultRefusal[] };

export const ANSWERS: { readonly [Name in Ask]: z.ZodType<AnswerOf<Name>> } = answers;
