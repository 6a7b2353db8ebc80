import { v4 as uuidv4 } from "uuid";
import type { AuditEntry } from "#app/domain/audit/audit-entry.ts";
import { contactIn } from "#app/domain/contact/contact.ts";
import { type Holder, holdersOf } from "#app/domain/exclusion/holder.ts";
import { answersAsked } from "#app/domain/intake/check-answers.ts";
import { KEEP_AWAY, stepsOf } from "#app/domain/intake/form.ts";
import { kindsOf, opensPart, type Part } from "#app/domain/intake/part.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import type { Registration } from "#app/domain/intake/registration.ts";
import { withStance } from "#app/domain/intake/stance.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { auditOf } from "#app/shell/audit/audit-of.ts";
import { dayOf, now } from "#app/shell/clock.server.ts";
import { newContentKeys } from "#app/shell/content/sealed-content.server.ts";
import { sealedReporter } from "#app/shell/content/sealed-reporter.server.ts";
import { keepShard, newShard } from "#app/shell/crypto/shards.server.ts";
import { first } from "#app/shell/crypto/slow-work.server.ts";
import { exclusionsAtFiling } from "#app/shell/exclusion/exclusions-at-filing.server.ts";
import { nameDigests } from "#app/shell/exclusion/name-digests.server.ts";
import type { Draft } from "#app/shell/intake/draft.server.ts";
import type { WholeFile } from "#app/shell/intake/draft-files.server.ts";
import { evidenceOf } from "#app/shell/intake/evidence.server.ts";
import { registerMatter } from "#app/shell/intake/register-matter.server.ts";
import { counting } from "#app/shell/matter/counting.server.ts";
import { digest } from "#app/shell/random.server.ts";
import { newReceipt } from "#app/shell/sign-in/receipt.server.ts";
import { inTransaction, type Transaction } from "#db/client.server.ts";
import { appendAudit } from "#db/stores/audit/audit-store.server.ts";
import { shareCalendar } from "#db/stores/calendar/notice-store.server.ts";
import { insertContact } from "#db/stores/contact/contact-store.server.ts";
import { insertContentKey } from "#db/stores/intake/content-key-store.server.ts";
import { dropDraft } from "#db/stores/intake/draft-store.server.ts";
import { insertSubmission } from "#db/stores/intake/submission-store.server.ts";
import type { RecordedEvent } from "#db/stores/matter/matter-store.server.ts";

export type Filing = {
  readonly draftKey: string;
  readonly draft: Draft;
  readonly files: readonly WholeFile[];
  readonly language: "zh" | "en";
  /** When it came in, where that was not this moment: a letter of last Friday, the demo's story. */
  readonly receivedAt?: Date;
  /** Where the office takes it down for its reporter. */
  readonly registration?: Registration;
};

/** Wholly or not at all; all is on disk when this returns. One draft makes one submission, however often it is pressed. */
export const fileSubmission = (filing: Filing): Promise<void> => first(() => take(filing));

async function take({
  draftKey,
  draft,
  files,
  language,
  receivedAt = now(),
  registration,
}: Filing): Promise<void> {
  const receivedOn = dayOf(receivedAt);
  // Random ids: one that counted the milliseconds would tell the office at what hour a person wrote.
  const submissionId = uuidv4();
  const answers = answersAsked(stepsOf(draft.kind), draft.answers);
  const told = withStance(withoutKeepAway(answers));
  const shard = newShard();
  const reporter = await sealedReporter(told, submissionId, shard);
  const content = newContentKeys(reporter.answers, { submissionId, shard });
  // Of a report the vault alone knows how its writer is reached.
  const contact = draft.kind === "complaint" ? content.sealContact(contactIn(told)) : null;
  const receipt = newReceipt(draftKey);

  await inTransaction(async (tx) => {
    await shareCalendar(tx);
    const isNew = await insertSubmission(tx, {
      id: submissionId,
      draftDigest: digest(draftKey),
      kind: draft.kind,
      language,
      receivedOn,
      receivedAt,
      ...reporter,
      ...content.answers,
      ...(registration && { channel: registration.channel, registeredBy: registration.by }),
      receipt,
      evidence: evidenceOf(files, content.sealFile),
    });
    if (!isNew) return;
    if (contact) await insertContact(tx, submissionId, contact);
    const about = nameDigests(`${answers["respondent"] ?? ""}`);
    const atFiling = {
      answers,
      about,
      whom: await exclusionsAtFiling(tx, answers, about),
      counted: { ...(await counting(tx)), today: receivedOn },
      channel: registration?.channel,
    };
    const recorded: RecordedEvent[] = [];
    const registered: Matter[] = [];
    for (const kind of kindsOf(draft)) {
      const beginning = {
        id: uuidv4(),
        kind,
        receivedOn,
        insider: answers["insider"] === "yes",
        named: answers["stance"] !== "anonymous",
      };
      const { matter, recorded: events } = await registerMatter(
        tx,
        submissionId,
        beginning,
        atFiling,
      );
      recorded.push(...events);
      registered.push(matter);
    }
    await handOutKeys(tx, submissionId, content, registered);
    await dropDraft(tx, digest(draftKey));
    // Before the commit: what is acknowledged can be opened.
    await keepShard(submissionId, shard);
    await appendAudit(tx, ...recorded.map(auditOf), ...takenDown(registration, registered));
  });
}

/** Who of the office took it down, and how it came: for the log alone. */
const takenDown = (
  registration: Registration | undefined,
  registered: readonly Matter[],
): readonly AuditEntry[] =>
  registration
    ? registered.map(({ id: matterId }) => {
        const { by, channel, receivedOn } = registration;
        return { action: "filing-registered", by, matterId, about: { channel, receivedOn } };
      })
    : [];

/** Whom the reporter wants kept away is not told to those who read the report. */
const withoutKeepAway = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(([name]) => !KEEP_AWAY.some((aside) => aside === name)),
  );

/** To whoever holds a matter of the filing, the keys to what is for that matter. */
async function handOutKeys(
  tx: Transaction,
  submissionId: string,
  { parts, heldBy }: ReturnType<typeof newContentKeys>,
  registered: readonly Matter[],
): Promise<void> {
  for (const part of parts)
    for (const holder of holdersOfPart(part, registered))
      await insertContentKey(tx, submissionId, await heldBy(part, holder));
}

const holdersOfPart = (part: Part, registered: readonly Matter[]): ReadonlySet<Holder> =>
  new Set(registered.filter(({ kind }) => opensPart(kind, part)).flatMap(holdersOf));
