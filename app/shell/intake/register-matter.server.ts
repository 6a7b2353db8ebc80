import { matterNumber } from "#app/domain/intake/matter-number.ts";
import type { Answers } from "#app/domain/intake/question.ts";
import type { OfficeChannel } from "#app/domain/intake/registration.ts";
import type { Counting } from "#app/domain/matter/clocks/clocks.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { type Beginning, newMatter } from "#app/domain/matter/new-matter.ts";
import { today } from "#app/shell/clock.server.ts";
import { type Exclusions, excludeAtFiling } from "#app/shell/exclusion/exclude.server.ts";
import { recordConsequences } from "#app/shell/matter/record-consequences.server.ts";
import { bytesOf } from "#app/shell/random.server.ts";
import { makeFindable } from "#app/shell/search/keep-found.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { insertRespondents } from "#db/stores/exclusion/relation-store.server.ts";
import { insertMatter, recordEvents } from "#db/stores/matter/matter-store.server.ts";

type Unnumbered = Omit<Beginning, "number">;
/** What the matters of one filing have in common. */
type AtFiling = {
  /** What was filled in: by some of it they are found again. */
  readonly answers: Answers;
  /** Digests of whom they are about. */
  readonly about: readonly string[];
  readonly whom: Exclusions;
  readonly counted: Counting;
  /** Where the office took it down: how it came. */
  readonly channel: OfficeChannel | undefined;
};

/** Enters a matter that has just come in, keeps from it whom it must be kept from, and starts its clocks. */
export async function registerMatter(
  tx: Transaction,
  submissionId: string,
  beginning: Unnumbered,
  { answers, about, whom, counted, channel }: AtFiling,
) {
  const begun = await entered(tx, submissionId, beginning);
  await insertRespondents(tx, begun.id, about);
  await makeFindable(tx, begun, answers);
  const matter = await excludeAtFiling(tx, begun, whom);
  const received: MatterEvent = {
    type: "received",
    by: "reporter",
    on: matter.receivedOn,
    kind: matter.kind,
    ...(channel ? { channel, enteredOn: today() } : {}),
  };
  const recorded = await recordEvents(tx, matter.id, [received], matter.version);
  await recordConsequences(tx, matter, [received], counted);
  return { matter, recorded };
}

/** Enters a matter under a number that nobody has; one that was drawn before is drawn again. */
async function entered(
  tx: Transaction,
  submissionId: string,
  beginning: Unnumbered,
): Promise<Matter> {
  const number = matterNumber(beginning.receivedOn.slice(0, 4), bytesOf(8));
  const matter = newMatter({ ...beginning, number });
  return (await insertMatter(tx, matter, submissionId))
    ? matter
    : entered(tx, submissionId, beginning);
}
