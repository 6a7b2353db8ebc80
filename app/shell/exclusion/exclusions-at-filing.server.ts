import { excludingStaff, excludingUnit } from "#app/domain/exclusion/excluding.ts";
import { bareName } from "#app/domain/exclusion/name-keys.ts";
import {
  type Known,
  officialsIn,
  recognised,
  spokenOf,
} from "#app/domain/exclusion/named-officials.ts";
import { tracesOf } from "#app/domain/exclusion/text-traces.ts";
import { IDENTITY, KEEP_AWAY } from "#app/domain/intake/form.ts";
import type { Answer, Answers } from "#app/domain/intake/question.ts";
import type { Exclusions } from "#app/shell/exclusion/exclude.server.ts";
import type { Transaction } from "#db/client.server.ts";
import { findKnownStaff, findWorkingIn } from "#db/queries/exclusion/known-staff.server.ts";
import { findOnceNameableUnits } from "#db/queries/intake/nameable-units.server.ts";
import { findRelated } from "#db/stores/exclusion/relation-store.server.ts";

/** Whom the reporter named, whom the report speaks of, and who has declared to be close to whom it is about. */
export async function exclusionsAtFiling(
  tx: Transaction,
  answers: Answers,
  respondent: readonly string[],
): Promise<Exclusions> {
  const staff = await findKnownStaff(tx);
  const asked = await askedFor(tx, answers, staff);
  const mentioned = mentionedIn(writtenIn(answers), staff);
  const related = await findRelated(tx, respondent);
  return {
    ...asked,
    exclusions: [
      ...asked.exclusions,
      ...mentioned.exclusions,
      ...related.map(excludingStaff("register")),
    ],
    traces: [...(asked.traces ?? []), ...(mentioned.traces ?? [])],
  };
}

/** Staff of whom a text speaks. */
export const mentionedIn = (text: string, staff: readonly Known[]): Exclusions => ({
  exclusions: spokenOf(text, staff).map(excludingStaff("mentioned")),
  traces: [...tracesOf(text)],
});

/**
 * What a reporter asked for: units by their ids, officials by what stands on each line. Whoever is in a unit that day is
 * kept away by name, too: they stay who they are when they move.
 */
export async function askedFor(
  tx: Transaction,
  answers: Answers,
  staff: readonly Known[],
): Promise<Exclusions> {
  const named = await nameableAmong(tx, [answers["keepUnits"] ?? []].flat());
  const lines = officialsIn(textOf(answers["keepOfficials"])).map((line) => ({
    line,
    ids: recognised(line, staff),
  }));
  const meant = lines.flatMap(({ ids }) => ids);
  return {
    exclusions: [
      ...named.map(excludingUnit),
      ...meant.map(excludingStaff("named", "reporter")),
      ...(await findWorkingIn(tx, named)).map(excludingStaff("named")),
    ],
    unknown: lines.filter(({ ids }) => ids.length === 0).map(({ line }) => line),
    traces: lines.flatMap(({ line }) => [bareName(line), ...tracesOf(line)]),
  };
}

async function nameableAmong(tx: Transaction, chosen: readonly string[]) {
  if (chosen.length === 0) return [];
  const units = await findOnceNameableUnits(tx);
  return units.map(({ id }) => id).filter((id) => chosen.includes(id));
}

const textOf = (answer: Answer | undefined): string => (typeof answer === "string" ? answer : "");

/** Everything that was written about the case. Who wrote it is no part of it: staff may report, too. */
function writtenIn(answers: Answers): string {
  const aside: readonly string[] = [...IDENTITY, ...KEEP_AWAY];
  return Object.entries(answers)
    .filter(([name]) => !aside.includes(name))
    .map(([, answer]) => textOf(answer))
    .join("\n");
}
