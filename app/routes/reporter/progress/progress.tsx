import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isSecretShaped, RECEIPT_SLIPS } from "#app/domain/intake/receipt.ts";
import { forReporter } from "#app/domain/matter/for-reporter.ts";
import { OwnMatters } from "#app/routes/reporter/progress/own-matters.tsx";
import { ReceiptSignIn } from "#app/routes/reporter/progress/receipt-sign-in.tsx";
import { today } from "#app/shell/clock.server.ts";
import { noteShown } from "#app/shell/matter/note-shown.server.ts";
import { runningClocks } from "#app/shell/matter/running-clocks.server.ts";
import { toldRecoveries } from "#app/shell/payout/told-recoveries.server.ts";
import { ownPayees } from "#app/shell/reward/payees.server.ts";
import { reckoningOf } from "#app/shell/reward/reckoning.server.ts";
import { reviewTold } from "#app/shell/reward/review-told.server.ts";
import { mayBeOwner } from "#app/shell/sign-in/receipt.server.ts";
import {
  readReceipt,
  signInReporter,
  type TypedReceipt,
} from "#app/shell/sign-in/sign-in.server.ts";
import type { Subjects } from "#app/shell/sign-in/throttle.server.ts";
import { readForm } from "#app/web/form/form.server.ts";
import { flash, redirectWithError } from "#app/web/form/redirect-with-error.server.ts";
import {
  pageToComeBackTo,
  reporterOf,
  signInBackTo,
} from "#app/web/reporter/require-reporter.server.ts";
import { hasUnsentSupplement } from "#app/web/reporter/supplement.server.ts";
import { givingKey, keysChanged, takingKey } from "#app/web/request/cookies.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import {
  forgiveFailures,
  mustStrangersWait,
  triedByStranger,
  waitAfterFailure,
  waitBefore,
} from "#app/web/session/throttle.server.ts";
import { whoLooked } from "#db/queries/audit/who-looked.server.ts";
import { contactLooks } from "#db/queries/contact/contact-looks.server.ts";
import { unsealingsOf } from "#db/queries/identity/reporter-unsealings.server.ts";
import { supplementsOf } from "#db/queries/intake/own-supplements.server.ts";
import { reporterProgress } from "#db/queries/intake/reporter-progress.server.ts";
import { findOwnHeads } from "#db/queries/messages/own-messages.server.ts";

export const meta = titleMeta("progress.neutral");

export async function loader({ request }: LoaderFunctionArgs) {
  const submissionId = await reporterOf(request);
  const progress = submissionId ? await reporterProgress(submissionId) : null;
  if (!submissionId || !progress)
    return {
      own: null,
      refusal: flash(request, [...RECEIPT_SLIPS, "unknown", "wait"]),
      ...cameFrom(new URL(request.url)),
    };

  await noteShown(progress.matters.map(({ matter }) => matter));
  const looks = await whoLooked(progress.matters.map(({ matter }) => matter.id));
  const opened = await contactLooks(progress.matters.map(({ matter }) => matter.id));
  const unsealings = await unsealingsOf(submissionId);
  const supplements = await supplementsOf(submissionId);
  const heads = await findOwnHeads(progress.matters.map(({ matter }) => matter.id));
  const payees = await ownPayees(progress.matters.map(({ matter }) => matter.id));
  const matters = await Promise.all(
    progress.matters.map(async ({ matter, unit, hasNoDecider }) => ({
      matter: forReporter(matter),
      unit,
      hasNoDecider,
      reckoning: await reckoningOf(matter),
      review: await reviewTold(matter),
      clocks: await runningClocks(matter),
      looks: looks.filter(({ matterId }) => matterId === matter.id),
      isIdentified: progress.isIdentified,
      unsealings: unsealings.filter(({ matterId }) => matterId === matter.id),
      supplements: supplements.filter(({ matterId }) => matterId === matter.id),
      contactLooks: opened.filter(({ matterId }) => matterId === matter.id),
      heads: heads.filter(({ matterId }) => matterId === matter.id),
      payees: payees.get(matter.id) ?? [],
      recoveries: matter.reward?.payment ? await toldRecoveries(matter.id) : [],
      isUnsent: await hasUnsentSupplement(request, matter.id),
      letters: progress.letters.filter(({ matterId }) => matterId === matter.id),
    })),
  );
  return { own: { ...progress, matters, today: today() }, refusal: null, notice: null, back: null };
}

const NOTICES = ["unsent", "gone", "back"] as const;

/** What brought somebody here who wanted to be elsewhere, and the page to lead them back to. */
const cameFrom = ({ searchParams }: URL) => ({
  notice: NOTICES.find((one) => searchParams.has(one)) ?? null,
  back: pageToComeBackTo(searchParams.get("back") ?? ""),
});

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const number = form.one("number");
  const back = pageToComeBackTo(form.one("back"));
  const here = back ? signInBackTo(back) : "/progress";
  const receipt = readReceipt(number, form.one("secret"));
  if (typeof receipt === "string")
    return redirectWithError(here, { says: receipt, typed: isSecretShaped(number) ? "" : number });

  const subjects = await triedWith(request, receipt);
  const seconds = await waitBefore(subjects);
  if (seconds > 0) return redirectWithError(here, { says: "wait", typed: number, wait: seconds });

  const key = await signInReporter(receipt);
  if (!key) {
    const wait = await waitAfterFailure(subjects);
    return redirectWithError(here, { says: "unknown", typed: number, wait });
  }
  await forgiveFailures(subjects);
  const headers = keysChanged(givingKey("reporter", key), takingKey("refused"));
  return redirect(back ?? "/progress", { status: 303, headers });
}

/** Where strangers have to wait, a receipt's owner does not wait among them. */
async function triedWith(request: Request, receipt: TypedReceipt): Promise<Subjects> {
  const { number, secret } = receipt;
  const strangers = triedByStranger(request, { tried: "receipt", which: number });
  if (!(await mustStrangersWait(strangers))) return strangers;
  return (await mayBeOwner(number, secret)) ? [{ tried: "own-receipt", which: number }] : strangers;
}

export default function Progress() {
  const { own, ...signIn } = useLoaderData<typeof loader>();
  return own ? <OwnMatters own={own} /> : <ReceiptSignIn {...signIn} />;
}
