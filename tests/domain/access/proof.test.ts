import { expect, test } from "vitest";
import { PERMISSIONS } from "#app/domain/access/policy.ts";
import { PROOF_REASONS, proofFor, roleCounts } from "#app/domain/access/proof.ts";
import { day } from "#app/domain/calendar/day.ts";

const today = day("2026-11-23");

test.each([
  ["2026-11-22", true],
  ["2026-11-23", true],
  ["2026-11-24", false],
])("a role that counts from %s counts on 23 November: %s", (since, settled) => {
  expect(roleCounts({ roleSince: day(since) }, today)).toBe(settled);
});

/** Typed by hand: what approves, pays out, lets out or lets in, and for how many minutes a code vouches. */
const LASTS: Readonly<Record<string, number>> = {
  "change-people": 5,
  "confirm-people": 5,
  "renew-sign-in": 5,
  "request-unsealing": 5,
  "see-identity": 5,
  "claim-reward": 10,
  "see-payee": 10,
  "make-batch": 10,
  "apply-answer": 10,
  "decide-recovery": 10,
  "confirm-budget": 10,
  "confirm-export": 30,
  pay: 10,
  "confirm-facts": 15,
  "confirm-parameters": 15,
  "confirm-routing": 15,
  "decide-publication": 15,
  "publish-calendar": 15,
  "set-parameters": 15,
  "approve-proposal": 30,
  "case-confirmation": 30,
  "challenge-decision": 30,
  "correction-decision": 30,
  "new-facts-decision": 30,
  "revision-decision": 30,
  "sign-off": 30,
  vote: 60,
};

test("exactly what cannot be taken back wants a fresh code, each for its own time", () => {
  const found = PERMISSIONS.flatMap((name) => {
    const proof = proofFor(name);
    return proof ? [[name, proof.minutes] as const] : [];
  });
  expect(Object.fromEntries(found)).toEqual(LASTS);
});

test("every reason for a time is somebody's", () => {
  const given = new Set(PERMISSIONS.map((name) => proofFor(name)?.because));
  expect(PROOF_REASONS.filter((reason) => !given.has(reason))).toEqual([]);
});
