import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import type { Decision } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { Payable } from "#app/domain/payout/payable.ts";
import type { PayoutEvent } from "#app/domain/payout/payout.ts";
import type { PayoutReason } from "#app/domain/payout/reasons.ts";
import { paymentOf } from "#app/routes/finance/payment-of.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { takePayoutStep } from "#app/shell/payout/take-payout-step.server.ts";
import type { Subjects } from "#app/shell/sign-in/throttle.server.ts";
import { type DeskForm, namesOf, typedIn } from "#app/ui/desk-form/desk-form.ts";
import { readPosted, versionIn } from "#app/web/form/posted.server.ts";
import {
  forgiveFailures,
  giveBackTry,
  waitAfterFailure,
  waitBefore,
} from "#app/web/session/throttle.server.ts";

type Typed<Name extends string> = Readonly<Record<Name, string>>;
type Rule<Name extends string> = (
  typed: Typed<Name>,
  payable: Payable,
  act: Acting,
) => Decision<PayoutEvent, PayoutReason>;

export type StepAnswer = {
  readonly because: readonly (Reason | PayoutReason)[];
  readonly missing: readonly string[];
  /** What was typed, but for codes: what was wrong once is asked for again. */
  readonly typed: Readonly<Record<string, string>>;
  readonly wait: number;
};

/** A step of finance as its form asks for it: read, then taken by its rule. Whoever guesses at a code waits. */
export async function sendStep<Name extends string>(
  args: ActionFunctionArgs,
  form: DeskForm<Name>,
  rule: Rule<Name>,
) {
  const { officer, payment } = await paymentOf(args, "pay");
  const { form: sent, posted, used } = await readPosted(args.request, officer.id);
  const typed = typedIn(form, sent.one);
  const kept = withoutCodes(form, typed);
  const refusal = (because: StepAnswer["because"], status = 409, wait = 0) =>
    data<StepAnswer>({ because, missing: [], typed: kept, wait }, { status });
  if (used) return refusal(["form-used"]);

  // Told first: whoever comes to pay twice need not be asked for anything.
  const missing = payment.payment ? [] : namesOf(form).filter((name) => typed[name] === "");
  if (missing.length > 0)
    return data<StepAnswer>({ because: [], missing, typed: kept, wait: 0 }, { status: 422 });

  const isGuess = Object.values<{ isCode?: true }>(form.fields).some(({ isCode }) => isCode);
  const subjects: Subjects | null = isGuess ? [{ tried: "collection", which: payment.id }] : null;
  const wait = subjects ? await waitBefore(subjects) : 0;
  if (wait > 0) return refusal(["too-many-tries"], 429, wait);

  const act = { by: officer.id, on: today() };
  const location = `/finance/${payment.id}`;
  const outcome = await takePayoutStep(
    payment.id,
    { posted, version: versionIn(sent), location },
    (payable) => rule(typed, payable, act),
  );
  const waits = subjects ? await afterTry(subjects, outcome) : 0;
  return outcome.ok ? redirect(outcome.location, 303) : refusal(outcome.because, 409, waits);
}

type Tried = { readonly ok: boolean; readonly because?: readonly string[] };

/** The seconds before the next try: only a wrong code, or digits of another account, count as one. */
async function afterTry(subjects: Subjects, { ok, because = [] }: Tried): Promise<number> {
  if (because.some((reason) => reason === "code-wrong" || reason === "account-wrong"))
    return waitAfterFailure(subjects);
  await (ok ? forgiveFailures(subjects) : giveBackTry(subjects));
  return 0;
}

const withoutCodes = <Name extends string>(form: DeskForm<Name>, typed: Typed<Name>) =>
  Object.fromEntries(
    namesOf(form)
      .filter((name) => !form.fields[name].isCode)
      .map((name) => [name, typed[name]]),
  );
