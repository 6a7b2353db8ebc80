import { z } from "zod";
import { readAmount } from "#app/domain/typed/amount.ts";
import { readWith, typedIn } from "#app/routes/public/law/reading.ts";
import type { RewardTyped } from "#app/routes/public/law/reward/reward-form.tsx";
import {
  grade,
  MOST_FINES,
  type RewardQuestion,
} from "#app/routes/public/law/reward/reward-question.ts";
import { readAs } from "#app/ui/form/read-as.ts";

const YUAN_FIELDS = ["grade", "fined", "confiscated", "sum"] as const;
export type YuanField = (typeof YUAN_FIELDS)[number];

const yuan = readAs((typed) => readAmount(typed, MOST_FINES));

/** What a person types, in yuan; a program asks in fen. */
const schema = z
  .object({ grade, fined: yuan, confiscated: yuan, insider: z.string() })
  .refine(({ fined, confiscated }) => fined + confiscated <= MOST_FINES, { path: ["sum"] })
  .transform(({ grade: named, fined, confiscated, insider }) => ({
    grade: named,
    fines: fined + confiscated,
    insider: insider === "true",
    penalty: { decisionNumber: "", fines: fined, confiscations: confiscated },
  }));

export const readYuan = (typed: RewardTyped) =>
  readWith(schema, YUAN_FIELDS, { ...typed, sum: null });

export const typedReward = (query: URLSearchParams): RewardTyped => ({
  grade: typedIn(query, "grade"),
  fined: typedIn(query, "fined"),
  confiscated: typedIn(query, "confiscated"),
  insider: typedIn(query, "insider"),
});

export const sameInFen = (named: string, { fines, insider }: RewardQuestion): string =>
  new URLSearchParams({ grade: named, fines: String(fines), insider: String(insider) }).toString();
