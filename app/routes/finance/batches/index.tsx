import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { itemStanding } from "#app/domain/payout/batch/item-standing.ts";
import { liveOf } from "#app/domain/payout/payout.ts";
import { BatchTable } from "#app/routes/finance/batches/batch-table.tsx";
import { FileShape } from "#app/routes/finance/batches/file-shape.tsx";
import { GatherForm } from "#app/routes/finance/batches/gather-form.tsx";
import { gatherable } from "#app/routes/finance/batches/gatherable.ts";
import { gatherBatch } from "#app/shell/payout/batch.server.ts";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { requireProof } from "#app/web/session/require-proof.server.ts";
import { findBatches, findGathered } from "#db/queries/payout/batches.server.ts";
import { findPayments } from "#db/queries/payout/payments.server.ts";
import { findNames } from "#db/queries/staff/names.server.ts";

export const meta = titleMeta("batch.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-batches");
  await recordLook(officer, "payments", null);
  const [{ waiting }, gathered] = [await findPayments(officer), await findGathered(officer)];
  const names = await findNames(officer);
  return {
    ready: gatherable(waiting, gathered, officer.id).map(({ id, number, amount }) => ({
      ...{ id, number, amount },
    })),
    batches: (await findBatches(officer)).map(({ id, code, by, on, withdrawn, items }) => ({
      ...{ id, code, on, by: names.get(by) ?? "", isWithdrawn: withdrawn !== null },
      count: items.length,
      sum: items.reduce((all, item) => all + item.sum, 0),
      waiting: items.filter(({ steps }) => itemStanding(steps) === "waiting").length,
    })),
  };
}

/** What nobody may know of, or what changed since the page was opened, is refused in the same words. */
export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "make-batch");
  await requireProof(request, officer, "make-batch");
  const { form, posted } = await readPosted(request, officer.id);
  const chosen = form.all("payout");
  const { waiting } = await findPayments(officer);
  const known = new Set(waiting.flatMap((line) => (liveOf(line.payouts) ? [line.id] : [])));
  if (chosen.some((id) => !known.has(id)))
    return data({ because: ["batch-changed"] as const, chosen }, { status: 409 });
  const outcome = await gatherBatch(chosen, posted);
  return outcome.ok
    ? redirect(outcome.location, 303)
    : data({ because: outcome.because, chosen }, { status: 409 });
}

/** What can go to the bank, what went, and how its files are to look. */
export default function Batches() {
  const { t } = useWords();
  const { ready, batches } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack">
      <p>
        <a href="/finance">{t("payout.back")}</a>
      </p>
      {answer ? (
        <Refusal
          title={t("payout.refused")}
          codes={answer.because}
          reasons={answer.because.map((reason) => t(`batch.reason.${reason}`))}
        />
      ) : null}
      <div>
        <h1>{t("batch.title")}</h1>
        <p className="soft">{t("batch.lead")}</p>
      </div>
      <GatherForm ready={ready} chosen={answer?.chosen} />
      <BatchTable batches={batches} />
      <FileShape />
    </div>
  );
}
