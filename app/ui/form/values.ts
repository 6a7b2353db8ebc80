import { z } from "zod";
import { day, isDay } from "#app/domain/calendar/day.ts";
import { faultInAmount, MOST_PENALTY, parseFen } from "#app/domain/intake/money.ts";

const FAULTS = [
  "missing",
  "too-long",
  "choose",
  "not-a-choice",
  "not-a-day",
  "not-an-amount",
  "too-much",
] as const;
export type Fault = (typeof FAULTS)[number];

export const LONGEST = 5000;

export const faultOf = (message: string): Fault =>
  FAULTS.find((fault) => fault === message) ?? "missing";

const first = z.array(z.string()).transform(([one = ""]) => one);

/** Words that somebody has to write. */
export const sentence = first.pipe(z.string().min(1, "missing").max(LONGEST, "too-long"));

export const dayTyped = first.refine(isDay, "not-a-day").transform(day);

/** Yuan as typed, fen as reckoned with. */
export const amount = first
  .refine((text) => parseFen(text, MOST_PENALTY) !== null, {
    error: ({ input }) => faultInAmount(String(input), MOST_PENALTY),
  })
  .transform((text) => parseFen(text, MOST_PENALTY) ?? 0);

export const oneOf = <Code extends string>(codes: readonly Code[]) =>
  first.pipe(z.enum(codes, "choose"));

/** Any number of them, none included. */
export const someOf = (codes: readonly string[]) =>
  z
    .array(z.string())
    .refine((chosen) => chosen.every((one) => codes.includes(one)), "not-a-choice");

export const atLeastOneOf = (codes: readonly string[]) =>
  someOf(codes).refine(({ length }) => length > 0, "choose");
