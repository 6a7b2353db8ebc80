import { hearsOfStranded } from "#app/domain/access/hears-of-no-decider.ts";
import { isTheirs } from "#app/domain/access/policy.ts";
import type { Barrier } from "#app/domain/exclusion/barrier.ts";
import { hasNoDecider } from "#app/domain/exclusion/escalated.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { post } from "#app/shell/letters/post.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";
import { inTransaction } from "#db/client.server.ts";
import { findAddressesOf } from "#db/queries/staff/mail-addresses.server.ts";
import { findShortRewards } from "#db/stores/committee/shortage-store.server.ts";
import { findOfficeNow } from "#db/stores/exclusion/exclusion-store.server.ts";
import { findKeptMatters } from "#db/stores/exclusion/kept-matter-store.server.ts";
import { insertReminder, wasReminded } from "#db/stores/letters/reminder-store.server.ts";
import { findStrandedProposals } from "#db/stores/matter/stranded-proposal-store.server.ts";
import { strandedMail } from "#emails/no-decider-mail.ts";

type Stranded = readonly Pick<Barrier, "exclusions">[];

/** Whether anything waits on which nobody here can decide; asked for those who are told, for everybody else there is nothing. */
export const noDeciderFor = (viewer: Officer): Promise<boolean> => hears(viewer, findStranded);

/** The same of proposals: whoever could review or approve one is kept from it or gone, and a substitute has to be appointed. */
export const noApproverFor = (viewer: Officer): Promise<boolean> =>
  hears(viewer, findStrandedProposals);

/** The same of rewards: too few of the committee can sit on one, and another member has to be taken on. */
export const noQuorumFor = (viewer: Officer): Promise<boolean> => hears(viewer, findShortRewards);

const hears = async (viewer: Officer, find: () => Promise<Stranded>): Promise<boolean> =>
  isTheirs(viewer, "hear-stranded-alarm") && hearsOfStranded(viewer, await find());

/** Policy: once a day, for as long as it lasts: the limits of the law run all the while. */
export async function remindOfNoDecider(): Promise<void> {
  const day = today();
  if (await wasReminded("no-decider", day)) return;
  const waits = {
    stranded: await findStranded(),
    undecided: await findStrandedProposals(),
    short: await findShortRewards(),
  };
  if (Object.values(waits).every(({ length }) => length === 0)) return;
  const { officers } = await inTransaction(findOfficeNow);
  const kinds = (officer: Officer) =>
    (["stranded", "undecided", "short"] as const).filter((kind) =>
      hearsOfStranded(officer, waits[kind]),
    );
  const told = officers.filter((officer) => kinds(officer).length > 0);
  if (told.length === 0) return;
  const office = await officeFacts();
  // The same name for the same mail: sent again after a crash, it is recognised.
  for (const officer of told)
    for (const addressee of await findAddressesOf([officer.id])) {
      const said = strandedMail(office, kinds(officer));
      await post({ ...said, messageId: `stranded-${day}.${officer.id}`, addressee });
    }
  await insertReminder("no-decider", day);
}

const findStranded = async (): Promise<Stranded> =>
  (await findKeptMatters())
    .filter((matter) => hasNoDecider(matter, matter.barrier))
    .map(({ barrier }) => barrier);
