import { setMaxListeners } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { makeCheckpoint } from "#app/shell/audit/make-checkpoint.server.ts";
import { callCommittee, seatAnew } from "#app/shell/committee/call-committee.server.ts";
import { remindOfNoDecider } from "#app/shell/exclusion/no-decider.server.ts";
import { replaceExcluded } from "#app/shell/exclusion/replace-excluded.server.ts";
import { deliverVaultNotices } from "#app/shell/identity/deliver-vault-notices.server.ts";
import { recordRunOut } from "#app/shell/identity/unseal.server.ts";
import { deliverAccountNotices } from "#app/shell/letters/deliver-account-notices.server.ts";
import { deliverLetters } from "#app/shell/letters/deliver-letters.server.ts";
import { deliverStaffMails } from "#app/shell/letters/deliver-staff-mails.server.ts";
import { mailRoot } from "#app/shell/letters/mail-root.server.ts";
import { remindOfCalendar } from "#app/shell/letters/remind-of-calendar.server.ts";
import { tellOfResets } from "#app/shell/letters/tell-of-resets.server.ts";
import { tellWhatPresses } from "#app/shell/letters/tell-what-presses.server.ts";
import { writeMoveLetters } from "#app/shell/letters/write-move-letters.server.ts";
import { addUpStandings, recountStandings } from "#app/shell/matter/keep-standings.server.ts";
import { purgeExpired } from "#app/shell/retention/purge-expired.server.ts";
import { remindOfClaims } from "#app/shell/reward/remind-of-claims.server.ts";
import { remindOfCollections } from "#app/shell/reward/remind-of-collections.server.ts";
import { catchUpSearch } from "#app/shell/search/catch-up.server.ts";
import { FORGETTING } from "#app/shell/sign-in/forget-expired.server.ts";

const SECOND = 1000;

type Timetable = readonly { readonly every: number; readonly job: () => Promise<unknown> }[];

/** The house's timetable: what runs by itself, and how often. */
export const TIMETABLE: Timetable = [
  { every: 2 * SECOND, job: deliverLetters },
  { every: 2 * SECOND, job: writeMoveLetters },
  { every: 2 * SECOND, job: deliverAccountNotices },
  { every: 2 * SECOND, job: deliverVaultNotices },
  { every: 2 * SECOND, job: deliverStaffMails },
  ...FORGETTING.map((job) => ({ every: 60 * SECOND, job })),
  { every: 60 * SECOND, job: makeCheckpoint },
  { every: 60 * SECOND, job: tellOfResets },
  { every: 60 * SECOND, job: addUpStandings },
  { every: 24 * 3600 * SECOND, job: recountStandings },
  { every: 60 * SECOND, job: tellWhatPresses },
  { every: 3600 * SECOND, job: remindOfCalendar },
  { every: 3600 * SECOND, job: mailRoot },
  { every: 3600 * SECOND, job: remindOfNoDecider },
];

/** What changes a matter is done by those who may: the processes that serve. */
export const REGISTER_TIMETABLE: Timetable = [
  { every: 60 * SECOND, job: recordRunOut },
  { every: 60 * SECOND, job: replaceExcluded },
  { every: 10 * SECOND, job: callCommittee },
  { every: 600 * SECOND, job: seatAnew },
  { every: 3600 * SECOND, job: remindOfClaims },
  { every: 3600 * SECOND, job: remindOfCollections },
  { every: 3600 * SECOND, job: purgeExpired },
  { every: 5 * SECOND, job: catchUpSearch },
];

/** Starts the jobs. Each waits for its own last run to end; one that fails is told of, and tried at its next turn. */
export function startJobs(timetable: Timetable, tellOf: (job: string, error: unknown) => void) {
  const stopping = new AbortController();
  setMaxListeners(timetable.length, stopping.signal);
  const running = timetable.map(async ({ every, job }) => {
    while (!stopping.signal.aborted) {
      await job().catch((error: unknown) => tellOf(job.name, error));
      await pause(every, undefined, { signal: stopping.signal }).catch(() => {});
    }
  });
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
}
