import { z } from "zod";
import { INSIDER_RULES, type RewardScale } from "#app/domain/law/rewards/reward-scale.ts";
import { faultsOfScale, type ScaleFault } from "#app/domain/law/rewards/sound-scale.ts";
import { readAmount } from "#app/domain/typed/amount.ts";
import { folded } from "#app/domain/typed/characters.ts";
import { readDay } from "#app/domain/typed/day-typed.ts";
import { namesOf } from "#app/ui/desk-form/desk-form.ts";
import { PARAMETERS, type ParameterField } from "#app/ui/desk-form/parameters.ts";
import { readAs } from "#app/ui/form/read-as.ts";

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
  insiderCap: amountOrNothing,
  leastFines: amount,
  threshold: amount,
  person: amountOrNothing,
  organisation: amountOrNothing,
  adjustmentDown: rate,
  adjustmentUp: rate,
  insider: z.enum(INSIDER_RULES, "choose"),
  source: z.string().min(1, "source"),
} satisfies Record<ParameterField, z.ZodType>);

const PARAMETER_FIELDS = namesOf(PARAMETERS);
export type TypedParameters = Readonly<Record<ParameterField, string>>;

const PROBLEMS = [
  "day",
  "rate",
  "amount",
  "order",
  "floor",
  "below-cap",
  "national",
  "source",
  "choose",
] as const;
type ProblemCode = (typeof PROBLEMS)[number];
export type ParameterProblem = { readonly field: ParameterField; readonly code: ProblemCode };

const FIELD_OF: Readonly<Record<ScaleFault["place"], ParameterField>> = {
  "rates.second": "rateSecond",
  "rates.third": "rateThird",
  "floors.first": "floorFirst",
  "floors.second": "floorSecond",
  "floors.third": "floorThird",
  cap: "cap",
  insiderCap: "insiderCap",
  financeThreshold: "threshold",
};

/** A reward table as somebody typed it, or what is wrong at which field: how it is written, then what it says. */
export function readParameters(typed: TypedParameters) {
  const { success, data, error } = schema.safeParse(typed);
  if (!success) return { ok: false, problems: error.issues.map(misread) } as const;
  const read = settled(data);
  const faults = faultsOfScale(read.scale, read.from);
  if (faults.length === 0) return { ok: true, ...read } as const;
  const problems = faults.map(
    ({ place, code }): ParameterProblem => ({
      field: FIELD_OF[place],
      code,
    }),
  );
  return { ok: false, problems } as const;
}

const misread = ({ path, message }: z.core.$ZodIssue): ParameterProblem => ({
  field: PARAMETER_FIELDS.find((field) => field === path[0]) ?? "from",
  code: PROBLEMS.find((code) => code === message) ?? (path[0] === "from" ? "day" : "amount"),
});

function settled(read: z.infer<typeof schema>) {
  const scale: RewardScale = {
    rates: { first: read.rateFirst, second: read.rateSecond, third: read.rateThird },
    floors: { first: read.floorFirst, second: read.floorSecond, third: read.floorThird },
    cap: read.cap,
    insiderCap: read.insiderCap,
    leastFines: read.leastFines,
    financeThreshold: read.threshold,
    largeAmountPerson: read.person,
    largeAmountOrganisation: read.organisation,
    insiderRule: read.insider,
    adjustment: { down: read.adjustmentDown, up: read.adjustmentUp },
  };
  return { from: read.from, source: read.source, scale };
}
