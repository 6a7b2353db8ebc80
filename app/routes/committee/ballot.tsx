import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { allows } from "#app/domain/access/policy.ts";
import { ofCase } from "#app/domain/reward/of-case.ts";
import { BallotPage } from "#app/routes/committee/ballot-page.tsx";
import { castVote, stepAside } from "#app/routes/committee/cast-vote.server.ts";
import { gradeAmounts } from "#app/routes/committee/grade-amounts.ts";
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
import { findBallot } from "#db/queries/reward/ballot.server.ts";
import { caseReportsFor } from "#db/queries/reward/case-reports.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  loaded ? titled(matches, "reward.committee.item", { number: loaded.number }, "desk") : [];

/** What goes to the page is told over again field by field: the matter itself stays behind. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { officer, matter, members } = await ballotOf(request, params);
  // Whoever has stepped aside reads no more of it.
  if (matter.reward.ties.includes(officer.id)) throw redirect("/committee", 303);
  await recordLook(officer, "ballot", matter.id);
  const { assessment, assessedOn, decidedOn, award } = matter.reward;
  return {
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
    members,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { officer, matter } = await ballotOf(request, params);
  const { action, location, record } = byIntent(await readForm(request.clone()), {
    vote: { action: "vote", location: `/committee/${matter.id}`, record: castVote },
    tie: { action: "declare-tie", location: "/committee", record: stepAside },
  });
  await requireProof(request, officer, action);
  const { form, posted, used } = await readPosted(request, officer.id);
  if (!allows(officer, action, matter)) throw new Response(null, { status: 403 });
  const typed = typedIn(BALLOT, form.one);
  if (used) return data({ because: ["form-used"], faults: {}, typed } as const, { status: 409 });

  const asked = { posted, version: versionIn(form), location };
  const { because, faults } = await record(officer, matter, asked, typed);
  if (because.length > 0) return data({ because, faults, typed }, { status: 409 });
  if (Object.keys(faults).length > 0) return data({ because, faults, typed }, { status: 422 });
  return redirect(location, 303);
}

export default function Ballot() {
  return <BallotPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}

async function ballotOf(request: Request, params: LoaderFunctionArgs["params"]) {
  const officer = await requireOfficer(request, "see-ballot");
  const ballot = await findBallot(officer, idIn(params, "matterId"));
  if (!ballot) throw new Response(null, { status: 404 });
  return { officer, ...ballot };
}
