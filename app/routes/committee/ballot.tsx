import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { allows } from "#app/domain/access/policy.ts";
import { mayConclude } from "#app/domain/committee/conclude.ts";
import { ofCase } from "#app/domain/reward/of-case.ts";
import { ON_BALLOT } from "#app/routes/committee/act-on-ballot.server.ts";
import { BallotPage } from "#app/routes/committee/ballot-page.tsx";
import { gradeAmounts } from "#app/routes/committee/grade-amounts.ts";
import { dayOf, today } from "#app/shell/clock.server.ts";
import { callCommittee } from "#app/shell/committee/call-committee.server.ts";
import { onceByMember } from "#app/shell/committee/decide-on-reward.server.ts";
import { rewardScale } from "#app/shell/reward/reward-scale.server.ts";
import { BALLOT } from "#app/ui/desk-form/ballot.ts";
import { typedIn } from "#app/ui/desk-form/desk-form.ts";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readForm } from "#app/web/form/form.server.ts";
import { readPosted, versionIn } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { requireProof } from "#app/web/session/require-proof.server.ts";
import { findBallot } from "#db/queries/committee/ballot.server.ts";
import { caseReportsFor } from "#db/queries/reward/case-reports.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  loaded ? titled(matches, "reward.committee.item", { number: loaded.number }, "desk") : [];

/** What goes to the page is told over again field by field: the matter itself stays behind. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { officer, matter, item, members, revealedOn } = await ballotOf(request, params);
  const { assessment, assessedOn, decidedOn, award } = matter.reward;
  const own = members.find(({ isViewer }) => isViewer);
  // Whoever does not sit on it, or has stepped aside, reads nothing of it; what was decided everybody who has no conflict may read.
  if (own?.conflict !== null && own?.conflict !== undefined) throw redirect("/committee", 303);
  if (!decidedOn && !own?.isSeated) throw redirect("/committee", 303);
  await recordLook(officer, "ballot", matter.id);
  const seats = members.filter(({ isSeated }) => isSeated).map(({ id }) => id);
  return {
    id: matter.id,
    number: matter.number,
    version: matter.version,
    receivedOn: matter.receivedOn,
    penalty: matter.penalty,
    assessment,
    findings: matter.findings?.summary ?? null,
    amounts: gradeAmounts(
      matter,
      await rewardScale(matter.receivedOn, assessedOn),
      ofCase(await caseReportsFor(officer, matter)).besides,
    ),
    decidedOn,
    award,
    sitting: item && {
      openedOn: item.openedOn,
      round: item.round,
      againFor: item.againFor,
      isRevealed: revealedOn !== null,
      short: item.short,
    },
    members,
    maySettle: mayConclude({ seats, revealedOn }, { by: officer.id, on: today() }),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { officer, matter } = await ballotOf(request, params);
  const asked = byIntent(await readForm(request.clone()), ON_BALLOT);
  await requireProof(request, officer, asked.action);
  const { form, posted, used } = await readPosted(request, officer.id);
  if (!allows(officer, asked.action, matter)) throw new Response(null, { status: 403 });
  const typed = typedIn(BALLOT, form.one);
  const version = versionIn(form);
  if (used) return data({ because: ["form-used"], faults: {}, typed } as const, { status: 409 });

  const read = asked.read(typed, form.one("whose"));
  if (!read.ok) return data({ because: [], faults: read.faults, typed }, { status: 422 });
  const outcome = await onceByMember(
    matter.id,
    { posted, version, location: `/committee/${matter.id}` },
    read.does,
    {
      act: { by: officer.id, on: today() },
      scale: await rewardScale(matter.receivedOn, matter.reward.assessedOn),
    },
  );
  if (outcome.ok) return redirect(outcome.location, 303);
  return data({ because: outcome.because, faults: {}, typed }, { status: 409 });
}

export default function Ballot() {
  return <BallotPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}

async function ballotOf(request: Request, params: LoaderFunctionArgs["params"]) {
  const officer = await requireOfficer(request, "see-ballot");
  // Whoever looks need not wait for the next turn of the job.
  await callCommittee();
  const ballot = await findBallot(officer, idIn(params, "matterId"));
  if (!ballot) throw new Response(null, { status: 404 });
  const revealedAt = ballot.item?.revealedAt ?? null;
  return { officer, ...ballot, revealedOn: revealedAt && dayOf(revealedAt) };
}
