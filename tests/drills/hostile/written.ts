import { PASSWORD } from "#app/demo/story/people.ts";
import { addDays } from "#app/domain/calendar/day.ts";
import { today } from "#app/shell/clock.server.ts";
import { EXAMPLE_2027 } from "#tests/domain/calendar/example-2027.ts";
import type { Written } from "#tests/drills/hostile/sample.ts";
import type { Told } from "#tests/drills/hostile/seed.ts";

const NEW_PASSWORD = "nine-grey-herons-wade";

/** Where a few words will not do. */
export const EVERYWHERE: Written = {
  phone: "13800008000",
  email: "somebody@reporter.example",
  mail: "somebody@yunxi.example",
  signInName: "yanlian",
  claimAmount: "10",
  paid: "10",
  // With a warning nothing is taken.
  fines: "0",
  gains: "0",
  goods: "0",
  fined: "1000",
  confiscated: "0",
  // Only with an answer that names another sum.
  financeSum: "",
  person: "1000",
  organisation: "1000",
  from: "2027-06-01",
  start: "2026-06-01",
  happenedOn: "2026年11月",
  answerBy: addDays(today(), 7),
  meetingOn: addDays(today(), 1),
  meetingAt: "10:00",
  count: "7",
  code: "000000",
  "/admin/calendar/notice text": EXAMPLE_2027,
  "/desk/sign-in name": "shifuze",
  "/desk/sign-in password": PASSWORD,
  "/desk/account/password old-password": PASSWORD,
  "/desk/account/password password": NEW_PASSWORD,
  "/desk/account/password again-password": NEW_PASSWORD,
};

/** And what only this story knows. */
export const writtenFor = ({ receipt, number }: Told): Written => ({
  ...EVERYWHERE,
  number,
  "/progress number": receipt.number,
  "/progress secret": receipt.secret,
});
