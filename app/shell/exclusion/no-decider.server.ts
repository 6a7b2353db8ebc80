import { hearsOfStranded } from "#app/domain/access/hears-of-no-decider.ts";
import { isTheirs } from "#app/domain/access/policy.ts";
import { hasNoDecider } from "#app/domain/exclusion/escalated.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { today } from "#app/shell/clock.server.ts";
import { post } from "#app/shell/letters/post.server.ts";
import { officeFacts } from "#app/shell/office/office-facts.server.ts";
import { findAddressesOf } from "#db/queries/staff/mail-addresses.server.ts";
import { findKeptMatters } from "#db/stores/exclusion/kept-matter-store.server.ts";
import { insertReminder, wasReminded } from "#db/stores/letters/reminder-store.server.ts";
import { strandedMail } from "#emails/no-decider-mail.ts";

/** Whether anything waits on which nobody here can decide; asked for those who are told, for everybody else there is nothing. */
export const noDeciderFor = async (viewer: Officer): Promise<boolean> =>
  isTheirs(viewer, "hear-stranded-alarm") &&
  hearsOfStranded(
    viewer,
    (await findStranded()).map(({ barrier }) => barrier),
  );

/** Policy: once a day, for as long as it lasts: the limits of the law run all the while. */
export async function remindOfNoDecider(): Promise<void> {
  const day = today();
  if (await wasReminded("no-decider", day)) return;
  const barriers = (await findStranded()).map(({ barrier }) => barrier);
  const officers = barriers[0]?.office.officers ?? [];
  const told = officers.filter((officer) => hearsOfStranded(officer, barriers));
  if (told.length === 0) return;
  const said = strandedMail(await officeFacts());
  // The same name for the same mail: sent again after a crash, it is recognised.
  for (const { id } of told)
    for (const addressee of await findAddressesOf([id]))
      await post({ ...said, messageId: `stranded-${day}.${id}`, addressee });
  await insertReminder("no-decider", day);
}

const findStranded = async () =>
  (await findKeptMatters()).filter((matter) => hasNoDecider(matter, matter.barrier));
