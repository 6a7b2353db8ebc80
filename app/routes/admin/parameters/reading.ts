import { z } from "zod";
import type { Day } from "#app/domain/calendar/day.ts";
import type { Fen } from "#app/domain/law/fen.ts";
import { type Provision, versionOn } from "#app/domain/law/provision.ts";
import {
  FINANCE_CONSULTATION,
  REWARD_CAP,
  type RewardScale,
} from "#app/domain/law/rewards/reward-scale.ts";
import { readAmount } from "#app/domain/typed/amount.ts";
import { folded } from "#app/domain/typed/characters.ts";
import { readDay } from "#app/domain/typed/day-typed.ts";
import { readAs } from "#app/ui/form/read-as.ts";

export const RATES = ["rateFirst", "rateSecond", "rateThird"] as const;
export const FLOORS = ["floorFirst", "floorSecond", "floorThird"] as const;
export const INSIDER_RULES = ["raised-with-finance-consent", "not-raised"] as const;

/** Percentages beyond a hundred, or finer than a hundredth, are slips of the pen. */
const rate = z
  .string()
  .transform((typed) => folded(typed).replace(/%$/, ""))
  .pipe(z.string().regex(/^\d{1,3}(?:\.\d{1,2})?$/, "rate"))
  .transform(Number)
  .refine((percent) => percent <= 100, "rate");
const amount = readAs(readAmount);
const amountOrNothing = z.union([z.literal("").transform(() => null), amount], "amount");

const schema = z.object({
  from: z.string().pipe(readAs(readDay)),
  rateFirst: rate,
  rateSecond: rate,
  rateThird: rate,
  floorFirst: amount,
  floorSecond: amount,
  floorThird: amount,
  cap: amount,
  threshold: amount,
  person: amountOrNothing,
  organisation: amountOrNothing,
  insider: z.enum(INSIDER_RULES, "choose"),
  source: z.string().min(1, "source"),
});

export type ParameterField = keyof typeof schema.shape;
const PARAMETER_FIELDS: readonly ParameterField[] = schema.keyof().options;
export type TypedParameters = Readonly<Record<ParameterField, string>>;

const PROBLEMS = [
  "day",
  "rate",
  "amount",
  "order",
  "floor",
  "national",
  "source",
  "choose",
] as const;
type ProblemCode = (typeof PROBLEMS)[number];
export type ParameterProblem = { readonly field: ParameterField; readonly code: ProblemCode };

/**
 * One grade is never worth less than the next, and no floor lies above the cap. The national cap on a case and the amount
 * from which the finance authority has a say bind a province, too: the database holds every award to them.
 */
const sound = schema
  .refine(({ rateFirst, rateSecond }) => rateFirst >= rateSecond, at("rateSecond", "order"))
  .refine(({ rateSecond, rateThird }) => rateSecond >= rateThird, at("rateThird", "order"))
  .refine(({ floorFirst, floorSecond }) => floorFirst >= floorSecond, at("floorSecond", "order"))
  .refine(({ floorSecond, floorThird }) => floorSecond >= floorThird, at("floorThird", "order"))
  .refine(({ floorFirst, cap }) => floorFirst <= cap, at("floorFirst", "floor"))
  .refine(({ from, cap }) => cap <= most(REWARD_CAP, from), at("cap", "national"))
  .refine(
    ({ from, threshold }) => threshold <= most(FINANCE_CONSULTATION, from),
    at("threshold", "national"),
  );

/** Before there was a rule it bound nobody. */
function most(rule: Provision<Fen>, from: Day): Fen {
  return versionOn(rule, from)?.value ?? Number.POSITIVE_INFINITY;
}

function at(field: ParameterField, message: ProblemCode) {
  return { path: [field], message };
}

export function readParameters(typed: TypedParameters) {
  const { success, data, error } = sound.safeParse(typed);
  if (success) return { ok: true, ...settled(data) } as const;
  const problems = error.issues.map(
    ({ path, message }): ParameterProblem => ({
      field: PARAMETER_FIELDS.find((field) => field === path[0]) ?? "from",
      code: PROBLEMS.find((code) => code === message) ?? (path[0] === "from" ? "day" : "amount"),
    }),
  );
  return { ok: false, problems } as const;
}

function settled(read: z.infer<typeof sound>) {
  const scale: RewardScale = {
    rates: { first: read.rateFirst, second: read.rateSecond, third: read.rateThird },
    floors: { first: read.floorFirst, second: read.floorSecond, third: read.floorThird },
    cap: read.cap,
    financeThreshold: read.threshold,
    largeAmountPerson: read.person,
    largeAmountOrganisation: read.organisation,
    insiderRule: read.insider,
  };
  return { from: read.from, source: read.source, scale };
}
