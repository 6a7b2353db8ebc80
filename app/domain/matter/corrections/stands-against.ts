import { type Day, isDay } from "#app/domain/calendar/day.ts";
import { started } from "#app/domain/matter/clocks/clocks.ts";
import { applyCorrection } from "#app/domain/matter/corrections/apply-correction.ts";
import { recordedOn, type Subject } from "#app/domain/matter/corrections/recorded.ts";
import { isOfSealed } from "#app/domain/matter/corrections/sealed.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";

/** What stands against putting a value right, whatever the reason given. */
export function standsAgainst(
  matter: Matter,
  {
    subject,
    old,
    typed,
  }: { readonly subject: Subject; readonly old: string; readonly typed: string },
  today: Day,
): readonly Reason[] {
  if (typed === old) return ["nothing-corrected"];
  if (isOtherNow(matter, subject, old)) return ["recorded-anew"];
  if (isOfPenalty(subject)) return againstPenalty(matter);
  return isDay(typed) && isDay(old) && subject.startsWith("day:")
    ? outOfOrder(matter, { subject, old, typed }, today)
    : [];
}

/** Something was recorded in its place since then: what was asked for is about a value that is none any more. */
function isOtherNow(matter: Matter, subject: Subject, old: string): boolean {
  // Sealed, and one correction waits at a time: whoever asks has just had it open.
  if (isOfSealed(subject)) return false;
  const now = recordedOn(matter).find((one) => one.subject === subject)?.value;
  if (now === undefined) return (matter.corrected[subject] ?? old) !== old;
  return now !== old;
}

/** Whoever compares an entry of the case sends it back where it is wrong; what was voted on stands. */
function againstPenalty({ penalty, reward }: Matter): readonly Reason[] {
  if (penalty?.entry?.state === "waits") return ["entry-waits"];
  return reward?.scored ? ["voted-on-it"] : [];
}

const isOfPenalty = (subject: Subject): boolean =>
  subject === "decisionNumber" || subject === "fines" || subject === "confiscations";

type Moved = { readonly subject: Subject; readonly old: Day; readonly typed: Day };

/** A day can move between what came before it and what came after it, and not into the future. */
function outOfOrder(matter: Matter, moved: Moved, today: Day): readonly Reason[] {
  const { old, typed } = moved;
  if (typed > today) return ["day-in-future"];
  const { receivedOn, dates } = matter;
  const days = Object.values(dates).filter((on): on is Day => typeof on === "string" && isDay(on));
  const before = days.filter((on) => on < old);
  const after = days.filter((on) => on > old && on <= today);
  const isBetween =
    typed >= receivedOn && before.every((on) => on <= typed) && after.every((on) => on >= typed);
  return isBetween && keepsClocks(matter, moved) ? [] : ["day-out-of-order"];
}

/** Nothing that was done by then is undone by it, and nothing ends before it begins: of two acts of one day one came first. */
function keepsClocks(matter: Matter, { subject, old, typed }: Moved): boolean {
  const after = started(applyCorrection(matter, { subject, old, new: typed, reason: "" }));
  return started(matter).every(({ name, stoppedOn }) => {
    const now = after.find((one) => one.name === name);
    if (stoppedOn !== null && now?.stoppedOn === null) return false;
    return !now?.start || !now.stoppedOn || now.stoppedOn >= now.start;
  });
}
