import { z } from "zod";
import { type AmountFault, MOST_PENALTY, readAmount } from "#app/domain/typed/amount.ts";
import { charactersIn } from "#app/domain/typed/characters.ts";
import { type DayFault, readDay } from "#app/domain/typed/day-typed.ts";
import { readAs } from "#app/ui/form/read-as.ts";

const FAULTS = [
  "missing",
  "too-long",
  "choose",
  "not-a-choice",
  "not-a-day",
  "no-such-day",
  "two-ways",
  "not-an-amount",
  "two-numbers",
  "too-much",
] as const satisfies readonly (DayFault | AmountFault | "too-long" | "choose" | "not-a-choice")[];
export type Fault = (typeof FAULTS)[number];

export const LONGEST = 5000;

export const faultOf = (message: string): Fault =>
  FAULTS.find((fault) => fault === message) ?? "missing";

const first = z.array(z.string()).transform(([one = ""]) => one);

/** Words that somebody has to write. */
export const sentence = first
  .pipe(z.string().min(1, "missing"))
  .refine((text) => charactersIn(text) <= LONGEST, "too-long");

export const dayTyped = first.pipe(readAs(readDay));

/** Yuan as typed, fen as reckoned with. */
export const amount = first.pipe(readAs((typed) => readAmount(typed, MOST_PENALTY)));

export const oneOf = <Code extends string>(codes: readonly Code[]) =>
  first.pipe(z.enum(codes, "choose"));

/** Any number of them, none included. */
export const someOf = (codes: readonly string[]) =>
  z
    .array(z.string())
    .refine((chosen) => chosen.every((one) => codes.includes(one)), "not-a-choice");

export const atLeastOneOf = (codes: readonly string[]) =>
  someOf(codes).refine(({ length }) => length > 0, "choose");
