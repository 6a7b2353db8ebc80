import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { parseReceiptNumber } from "#app/domain/intake/receipt.ts";
import { today } from "#app/shell/clock.server.ts";
import { runningClocks } from "#app/shell/running-clocks.server.ts";
import { signInReporter } from "#app/shell/sign-in.server.ts";
import { OwnMatters } from "#app/ui/reporter/own-matters.tsx";
import { ReceiptSignIn } from "#app/ui/reporter/receipt-sign-in.tsx";
import { givingKey } from "#app/web/cookies.server.ts";
import { readForm } from "#app/web/form.server.ts";
import { reporterOf } from "#app/web/require-reporter.server.ts";
import {
  forgiveFailures,
  subjectsOf,
  tollAfterFailure,
  tollBefore,
} from "#app/web/throttle.server.ts";
import { titleMeta } from "#app/web/title.ts";
import { reporterProgress } from "#db/queries/reporter-progress.server.ts";
import { unsealingsOf } from "#db/queries/reporter-unsealings.server.ts";
import { whoLooked } from "#db/queries/who-looked.server.ts";

export const meta = titleMeta("progress.neutral");

export async function loader({ request }: LoaderFunctionArgs) {
  const submissionId = await reporterOf(request);
  const progress = submissionId ? await reporterProgress(submissionId) : null;
  if (!submissionId || !progress) return { own: null };

  const looks = await whoLooked(submissionId);
  const unsealings = await unsealingsOf(submissionId);
  const matters = await Promise.all(
    progress.matters.map(async ({ matter, unit }) => ({
      matter,
      unit,
      clocks: await runningClocks(matter),
      looks: looks.filter(({ matterId }) => matterId === matter.id),
      unsealings: unsealings.filter(({ matterId }) => matterId === matter.id),
      letters: progress.letters.filter(({ matterId }) => matterId === matter.id),
    })),
  );
  return { own: { ...progress, matters, today: today() } };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const number = form.one("number");
  const which = parseReceiptNumber(number) ?? "";
  const subjects = subjectsOf(request, { tried: "receipt", which });
  const due = await tollBefore(subjects, form);
  if (due) return data({ problem: "wait", number, toll: due } as const, { status: 429 });

  const session = await signInReporter(number, form.one("secret"));
  if (session === "mistyped")
    return data({ problem: session, number, toll: null } as const, { status: 422 });
  if (session === "unknown") {
    const toll = await tollAfterFailure(subjects);
    return data({ problem: session, number, toll } as const, { status: 422 });
  }
  await forgiveFailures(subjects);
  return redirect("/progress", { status: 303, headers: [[...givingKey("reporter", session.key)]] });
}

export default function Progress() {
  const { own } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  return own ? <OwnMatters own={own} /> : <ReceiptSignIn posted={posted} />;
}
