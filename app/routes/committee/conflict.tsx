import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { allows } from "#app/domain/access/policy.ts";
import { LONGEST } from "#app/domain/typed/longest.ts";
import { ConflictPage } from "#app/routes/committee/conflict-page.tsx";
import { today } from "#app/shell/clock.server.ts";
import { onceByMember, stepping } from "#app/shell/committee/decide-on-reward.server.ts";
import { rewardScale } from "#app/shell/reward/reward-scale.server.ts";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted, versionIn } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findBallot } from "#db/queries/committee/ballot.server.ts";

export const meta = titleMeta("reward.committee.conflict.title", "desk");

/** For whoever sits and has not scored yet: what they say here gives their seat to the next one drawn. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { officer, matter, members } = await seatOf(request, params);
  const own = members.find(({ isViewer }) => isViewer);
  if (!own?.isSeated || own.scored || matter.reward.decidedOn)
    throw redirect(own?.isSeated ? `/committee/${matter.id}` : "/committee", 303);
  await recordLook(officer, "ballot", matter.id);
  return {
    id: matter.id,
    number: matter.number,
    version: matter.version,
    respondent: matter.reward.assessment.respondent,
    hasSubstitute: members.some(({ isSeated, absentFor }) => !isSeated && absentFor === null),
  };
}

/** The first press only shows what would follow; nothing happens before the second. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { officer, matter } = await seatOf(request, params);
  const { form, posted, used } = await readPosted(request, officer.id);
  if (!allows(officer, "declare-tie", matter)) throw new Response(null, { status: 403 });
  const version = versionIn(form);
  const typed = form.one("reason");
  const answer = { typed, isAsked: false, because: [], wrong: null } as const;
  if (used) return data({ ...answer, because: ["form-used"] } as const, { status: 409 });
  if (typed === "") return data({ ...answer, wrong: "missing" } as const, { status: 422 });
  if (typed.length > LONGEST)
    return data({ ...answer, wrong: "too-long" } as const, { status: 422 });
  if (byIntent(form, { ask: true, confirm: false })) return data({ ...answer, isAsked: true });

  const outcome = await onceByMember(
    matter.id,
    { posted, version, location: "/committee" },
    stepping(typed),
    {
      act: { by: officer.id, on: today() },
      scale: await rewardScale(matter.receivedOn, matter.reward.assessedOn),
    },
  );
  if (outcome.ok) return redirect(outcome.location, 303);
  return data({ ...answer, because: outcome.because }, { status: 409 });
}

export default function Conflict() {
  return (
    <ConflictPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  );
}

async function seatOf(request: Request, params: LoaderFunctionArgs["params"]) {
  const officer = await requireOfficer(request, "see-ballot");
  const ballot = await findBallot(officer, idIn(params, "matterId"));
  if (!ballot) throw new Response(null, { status: 404 });
  return { officer, ...ballot };
}
