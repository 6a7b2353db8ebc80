import { expect, test } from "vitest";
import { type ContactReason, contactIn, whyNotOpenContact } from "#app/domain/contact/contact.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Officer, StaffRole } from "#app/domain/staff/roles.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { inMediation, MEDIATOR } from "#tests/support/acts/a-mediation.ts";

const officer = (role: StaffRole, unitId: string | null, id: string = role): Officer => ({
  id,
  role,
  unitId,
});
const intake = officer("intake", "window");
const handler = officer("handler", "market");
const colleague = officer("handler", "market", "somebody-else");
const head = officer("head", "market");
const above = officer("head", "leadership");

const incoming = aMatter({ kind: "complaint" });
const assigned = aMatter({ kind: "complaint", stage: "accepted", unitId: "market" });
const taken = { ...assigned, handlerId: handler.id };
const raised = { ...assigned, escalatedTo: "leadership" };

/** Typed by hand: who may telephone, and why everybody else may not. */
const ASKED: readonly (readonly [string, Officer, Matter, readonly ContactReason[]])[] = [
  ["intake, of what has come in", intake, incoming, []],
  ["intake, once it is assigned", intake, assigned, ["elsewhere"]],
  ["a handler, before it is assigned", handler, incoming, ["elsewhere"]],
  ["a handler of the unit, where nobody is named yet", handler, assigned, []],
  ["the handler of record", handler, taken, []],
  ["a colleague of the handler of record", colleague, taken, ["not-the-handler"]],
  ["whoever is named as mediator", officer("handler", "market", MEDIATOR), inMediation(), []],
  ["a colleague of the mediator", handler, inMediation(), ["not-the-handler"]],
  ["a handler of another unit", officer("handler", "inspection"), assigned, ["elsewhere"]],
  ["the unit's head", head, assigned, ["not-the-handler"]],
  ["the head above, of what is decided there", above, raised, []],
  ["the head above, otherwise", above, assigned, ["elsewhere"]],
  ["finance", officer("finance", "market"), assigned, ["elsewhere"]],
  ["the handler, after it was closed", handler, { ...taken, stage: "archived" }, ["archived"]],
  ["the handler of a report", handler, { ...taken, kind: "report" }, ["not-a-complaint"]],
  ["intake, of a report", intake, { ...incoming, kind: "report" }, ["not-a-complaint"]],
  [
    "somebody else, of a closed report: every reason",
    head,
    { ...taken, kind: "report", stage: "archived" },
    ["not-a-complaint", "archived", "not-the-handler"],
  ],
];

test.each(ASKED)("%s", (_, by, matter, because) => {
  expect(whyNotOpenContact(by, matter)).toEqual(because);
});

test("a contact is name, telephone and address, as far as they were given, and no mail address", () => {
  const answers = {
    name: "张三",
    phone: "13800008000",
    address: "",
    email: "a@b.example",
    story: "x",
  };
  expect(contactIn(answers)).toEqual({ name: "张三", phone: "13800008000" });
});
