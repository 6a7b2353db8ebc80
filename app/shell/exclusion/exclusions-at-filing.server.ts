import { v4 as uuidv4 } from "uuid";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Exclusion, ExclusionGround } from "#app/domain/exclusion/barrier.ts";
import { escalated } from "#app/domain/exclusion/escalated.ts";
import { namesIn } from "#app/domain/exclusion/name-forms.ts";
import { bareName } from "#app/domain/exclusion/name-keys.ts";
import { officialsIn, recognised, spokenOf } from "#app/domain/exclusion/named-officials.ts";
import { IDENTITY, KEEP_AWAY } from "#app/domain/intake/form.ts";
import type { Answer, Answers } from "#app/domain/intake/question.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { nameDigests } from "#app/shell/exclusion/name-digests.server.ts";
import { callDigests } from "#app/shell/exclusion/name-form-digests.server.ts";
import { sealOfficial } from "#app/shell/exclusion/official-seal.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { findOnceNameableUnits } from "#db/queries/intake/nameable-units.server.ts";
import {
  findBarrier,
  insertExclusions,
  insertNamedOfficials,
} from "#db/stores/exclusion/exclusion-store.server.ts";
import { insertNames } from "#db/stores/exclusion/matter-name-store.server.ts";
import { findKnownStaff, findWorkingIn } from "#db/stores/exclusion/nameable-store.server.ts";
import { findRelated, insertRespondents } from "#db/stores/exclusion/relation-store.server.ts";
import { setEscalatedTo } from "#db/stores/matter/matter-store.server.ts";

/** By the reporter's own word, or by what the register knows. */
type Excluding = Exclusion & {
  readonly ground: ExclusionGround;
  readonly excludedBy: "reporter" | "register";
};

/** From whom a submission is to be kept, as far as anybody can tell on the day it comes in. */
export type Exclusions = {
  readonly exclusions: readonly Excluding[];
  /** Officials whom the reporter named and nobody here goes by exactly that name. */
  readonly unknown: readonly string[];
  /** Whatever in it may be somebody's name, of those who come later, too. */
  readonly calls: readonly string[];
  readonly respondent: readonly string[];
};

/** Whom the reporter named, whom the report speaks of, and who has declared to be close to whom it is about. */
export async function exclusionsAtFiling(tx: Transaction, answers: Answers): Promise<Exclusions> {
  const respondent = nameDigests(textOf(answers["respondent"]));
  const asked = await askedFor(tx, answers);
  const mentioned = await mentionedIn(tx, writtenIn(answers));
  const related = await findRelated(tx, respondent);
  return {
    exclusions: [...asked.exclusions, ...mentioned.exclusions, ...related.map(person("register"))],
    unknown: asked.unknown,
    calls: [...asked.calls, ...mentioned.calls],
    respondent,
  };
}

/** Staff of whom a text speaks. */
export async function mentionedIn(tx: Transaction, text: string): Promise<Named> {
  const exclusions = spokenOf(text, await findKnownStaff(tx)).map(person("mentioned"));
  return { exclusions, unknown: [], calls: namesIn(text) };
}

/** From whom a matter is kept, apart from those who have said so themselves of whom it is about. */
export type Named = Omit<Exclusions, "respondent">;

/**
 * What a reporter asked for: units by their ids, officials by what stands on each line. Whoever is in a unit that day is
 * kept away by name, too: they stay who they are when they move.
 */
export async function askedFor(tx: Transaction, answers: Answers): Promise<Named> {
  const units = await findOnceNameableUnits(tx);
  const staff = await findKnownStaff(tx);
  const chosen = [answers["keepUnits"] ?? []].flat();
  const lines = officialsIn(textOf(answers["keepOfficials"])).map((line) => ({
    line,
    ids: recognised(line, staff),
  }));
  const named = units.map(({ id }) => id).filter((id) => chosen.includes(id));
  const meant = lines.flatMap(({ ids }) => ids);
  return {
    exclusions: [
      ...named.map(wholeUnit),
      ...meant.map(person("named", "reporter")),
      ...(await findWorkingIn(tx, named)).map(person("named")),
    ],
    unknown: lines.filter(({ ids }) => ids.length === 0).map(({ line }) => line),
    calls: lines.flatMap(({ line }) => [bareName(line), ...namesIn(line)]),
  };
}

/** Puts the barrier up before anybody can look: in the transaction in which the matter comes to be. */
export async function withExclusions(
  tx: Transaction,
  matter: Matter,
  kept: Exclusions,
): Promise<Matter> {
  await insertRespondents(tx, matter.id, kept.respondent);
  await recordExclusions(tx, matter.id, kept, matter.receivedOn);
  const settled = escalated(matter, await findBarrier(tx, matter.id));
  if (settled.escalatedTo !== null) await setEscalatedTo(tx, settled);
  return settled;
}

/** Writes down from whom the matter is kept. Answers whether that was new. */
export async function recordExclusions(
  tx: Transaction,
  matterId: string,
  { exclusions, unknown, calls }: Named,
  on: Day,
): Promise<boolean> {
  const added = await insertExclusions(
    tx,
    exclusions.map((whom) => ({ ...whom, id: uuidv4(), matterId, excludedOn: on })),
  );
  await insertNamedOfficials(
    tx,
    unknown.map((line) => {
      const id = uuidv4();
      return { id, matterId, sealed: sealOfficial(id, line) };
    }),
  );
  await insertNames(tx, matterId, callDigests(calls));
  return added.length + unknown.length > 0;
}

const wholeUnit = (unitId: string): Excluding => ({
  staffId: null,
  unitId,
  ground: "named",
  excludedBy: "reporter",
});

const person =
  (ground: ExclusionGround, excludedBy: Excluding["excludedBy"] = "register") =>
  (staffId: string): Excluding => ({ staffId, unitId: null, ground, excludedBy });

const textOf = (answer: Answer | undefined): string => (typeof answer === "string" ? answer : "");

/** Everything that was written about the case. Who wrote it is no part of it: staff may report, too. */
function writtenIn(answers: Answers): string {
  const aside: readonly string[] = [...IDENTITY, ...KEEP_AWAY];
  return Object.entries(answers)
    .filter(([name]) => !aside.includes(name))
    .map(([, answer]) => textOf(answer))
    .join("\n");
}
