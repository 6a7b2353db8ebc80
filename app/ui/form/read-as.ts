import { z } from "zod";
import { isUnderstood, type Reading } from "#app/domain/typed/reading.ts";

/** What a reader of the domain understands; its `why` is the message. */
export const readAs = <Value>(read: (typed: string) => Reading<Value, string>) =>
  z.string().transform((typed, context): Value => {
    const reading = read(typed);
    if (isUnderstood(reading)) return reading.value;
    context.addIssue({ code: "custom", message: reading.why });
    return z.NEVER;
  });
