import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Matter } from "#app/domain/matter/matter.ts";
import { sumDue } from "#app/domain/reward/finance.ts";
import { mayLeave } from "#app/domain/reward/payee/cash.ts";
import { nextSharer, waysFor, whyNotName } from "#app/domain/reward/payee/name-payee.ts";
import { shared } from "#app/domain/reward/payee/payable-from.ts";
import { currentPayees, effectiveFrom } from "#app/domain/reward/payee/payee.ts";
import { PAYEE_FIELDS, readChoice, type TypedPayee } from "#app/domain/reward/payee/read-choice.ts";
import { ClaimPage } from "#app/routes/reporter/claim/claim-page.tsx";
import { isShareFault } from "#app/routes/reporter/claim/payee-problems.ts";
import { today } from "#app/shell/clock.server.ts";
import { lastDayToClaim } from "#app/shell/last-day-to-claim.server.ts";
import { counting } from "#app/shell/matter/counting.server.ts";
import { collectionCodeOf } from "#app/shell/reward/collection-code.server.ts";
import { namePayee } from "#app/shell/reward/name-payee.server.ts";
import { ownPayees } from "#app/shell/reward/payees.server.ts";
import { provenLately } from "#app/shell/sign-in/sessions.server.ts";
import type { Form } from "#app/web/form/form.server.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { ownMatter } from "#app/web/reporter/own-matter.server.ts";
import { requireReporter } from "#app/web/reporter/require-reporter.server.ts";
import { keyIn } from "#app/web/request/cookies.server.ts";
import { titleMeta } from "#app/web/request/title.ts";

export const meta = titleMeta("progress.neutral");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const matter = await ownMatter(await requireReporter(request), params["matterId"]);
  if (!matter.reward?.notifiedOn) throw new Response(null, { status: 404 });
  await requireSecret(request, matter.id);
  const payees = (await ownPayees([matter.id])).get(matter.id) ?? [];
  const amount = sumDue(matter.reward);
  const claimed = claimedIn(matter);
  const mayChange = whyNotName(matter.reward).length === 0;
  return {
    id: matter.id,
    amount,
    lastDay: lastDayToClaim(matter, await counting()),
    claimed,
    payees,
    left: amount - shared(currentPayees(payees), amount),
    mayChange,
    asks: claimed === null || (mayChange && new URL(request.url).searchParams.has("change")),
    ways: waysFor(matter.named),
    mayBeCash: mayLeave("cash", amount),
    nextSharer: nextSharer(payees),
    today: today(),
    payableOn: effectiveFrom(today()),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const submissionId = await requireReporter(request);
  const { form, posted } = await readPosted(request, submissionId);
  const { id, named, reward } = await ownMatter(submissionId, params["matterId"]);
  await requireSecret(request, id);
  const typed = typedIn(form);
  const due = reward ? sumDue(reward) : 0;
  const read = readChoice(typed, { ways: waysFor(named), due });
  if ("faults" in read) return data({ typed, faults: read.faults, because: [] }, { status: 422 });
  const location = `/progress/claim/${id}`;
  const outcome = await namePayee(id, read.choice, { posted, location });
  if (outcome.ok) return redirect(outcome.location, 303);
  const share = outcome.because.find(isShareFault);
  if (share) return data({ typed, faults: { share }, because: [] }, { status: 422 });
  const because = outcome.because.flatMap((reason) => (isShareFault(reason) ? [] : [reason]));
  return data({ typed, faults: {}, because }, { status: 409 });
}

const typedIn = (form: Form): TypedPayee => {
  const [way = "", sharer = "", share = "", method = "", holder = "", bank = "", number = ""] =
    PAYEE_FIELDS.map((field) => form.one(field));
  return { way, sharer, share, method, holder, bank, number };
};

/** Money: whoever finds a telephone with an open page must not collect it. */
async function requireSecret(request: Request, matterId: string): Promise<void> {
  if (await provenLately(keyIn(request, "reporter") ?? "", "claim-reward")) return;
  throw redirect(`/progress/claim/${matterId}/secret`, 303);
}

/** Null while it is still to be claimed. */
function claimedIn({ id, reward }: Matter) {
  if (!reward?.claim && !reward?.lapsedOn) return null;
  const { claim: claimed, payment, lapsedOn } = reward;
  return {
    claimedOn: claimed?.on ?? null,
    paidOn: payment?.on ?? null,
    lapsedOn,
    code: claimed && !payment ? collectionCodeOf(id) : null,
  };
}

export type ClaimLoaded = Awaited<ReturnType<typeof loader>>;

export default function Claim() {
  const posted = useActionData<typeof action>();
  return <ClaimPage loaded={useLoaderData<typeof loader>()} posted={posted} />;
}
