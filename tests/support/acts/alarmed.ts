import { expect } from "vitest";
import type { Officer } from "#app/domain/staff/roles.ts";
import { remindOfNoDecider } from "#app/shell/exclusion/no-decider.server.ts";
import { db } from "#db/client.server.ts";
import { mailbox } from "#db/schema/letters.ts";
import { administrator, auditor, head, leader, security } from "#tests/support/an-office.ts";

/** Sees that both administrators are told, above every page and by one mail a day, and nobody else; answers the mails. */
export async function administratorsAlarmed(isTold: (viewer: Officer) => Promise<boolean>) {
  const told = await Promise.all([security, administrator, auditor, head, leader].map(isTold));
  expect(told).toEqual([true, true, false, false, false]);
  await remindOfNoDecider();
  await remindOfNoDecider();
  const mails = await db.select().from(mailbox);
  expect(mails.map(({ addressee }) => addressee).toSorted()).toEqual([
    "security-administrator@office.example",
    "system-administrator@office.example",
  ]);
  return mails;
}
