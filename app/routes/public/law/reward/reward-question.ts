import { z } from "zod";
import { GRADES, type Grade } from "#app/domain/law/rewards/reward-scale.ts";
import { readWith, typedIn } from "#app/routes/public/law/reading.ts";

/** A hundred thousand million yuan: more than any fine, and far below where numbers lose their fen. */
export const MOST_FINES = 10_000_000_000_000;

export const REWARD_FIELDS = ["grade", "fines", "insider"] as const;
export type RewardField = (typeof REWARD_FIELDS)[number];

export const grade = z.enum(["1", "2", "3"]).transform(gradeAt);

const fen = z
  .string()
  .regex(/^\d{1,14}$/)
  .transform(Number)
  .pipe(z.number().max(MOST_FINES));

const schema = z.object({
  grade,
  fines: fen,
  insider: z.enum(["", "true", "false"]).transform((said) => said === "true"),
});
export type RewardQuestion = z.infer<typeof schema>;

export const readReward = (query: URLSearchParams) =>
  readWith(schema, REWARD_FIELDS, {
    grade: typedIn(query, "grade"),
    fines: typedIn(query, "fines"),
    insider: typedIn(query, "insider"),
  });

function gradeAt(number: "1" | "2" | "3"): Grade {
  return GRADES[Number(number) - 1] ?? "third";
}
