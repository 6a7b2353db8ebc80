import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { itemStanding } from "#app/domain/payout/batch/item-standing.ts";
import { formatDay, formatYuan } from "#app/i18n/format.ts";
import { AnswerFiles } from "#app/routes/finance/batches/answer-files.tsx";
import { BatchItems } from "#app/routes/finance/batches/batch-items.tsx";
import { WithdrawForm } from "#app/routes/finance/batches/withdraw-form.tsx";
import { giveUpBatch } from "#app/shell/payout/batch.server.ts";
import { ButtonLink } from "#app/ui/form/button.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findAnswers } from "#db/queries/payout/answers.server.ts";
import { findBatch } from "#db/queries/payout/batches.server.ts";
import { findNames } from "#db/queries/staff/names.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  loaded ? titled(matches, "batch.item", { code: loaded.code }, "desk") : [];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-batches");
  const batch = await findBatch(officer, idIn(params, "batchId"));
  if (!batch) throw new Response(null, { status: 404 });
  await recordLook(officer, "batch", null);
  const names = await findNames(officer);
  const answers = await findAnswers(officer, batch.id);
  const { id, code, on, withdrawn, items } = batch;
  return {
    ...{ id, code, on, by: names.get(batch.by) ?? "" },
    withdrawn: withdrawn && { ...withdrawn, by: names.get(withdrawn.by) ?? "" },
    isOwn: batch.by === officer.id,
    answers: answers.map((one) => ({ ...one, readBy: names.get(one.readBy) ?? "" })),
    sum: items.reduce((all, item) => all + item.sum, 0),
    items: items.map(({ matterId, place, number, sum, steps }) => ({
      ...{ id: matterId, place, number, sum, standing: itemStanding(steps) },
    })),
  };
}

/** Gives it up. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "make-batch");
  const batch = await findBatch(officer, idIn(params, "batchId"));
  if (!batch) throw new Response(null, { status: 404 });
  const { form, posted } = await readPosted(request, officer.id);
  const reason = form.one("reason");
  const outcome = await giveUpBatch({ id: batch.id, reason }, posted);
  return outcome.ok
    ? redirect(outcome.location, 303)
    : data({ because: outcome.because, reason }, { status: 409 });
}

/** One batch: its file, what is in it, and how it is given up. */
export default function BatchPage() {
  const { t, language } = useWords();
  const { id, code, by, on, withdrawn, sum, items, answers, isOwn } =
    useLoaderData<typeof loader>();
  const isAnswered = answers.some(({ appliedOn }) => appliedOn !== null);
  const answer = useActionData<typeof action>();
  return (
    <div className="stack action-page">
      <p>
        <a href="/finance/batches">{t("batch.back")}</a>
      </p>
      {answer ? (
        <Refusal
          title={t("payout.refused")}
          codes={answer.because}
          reasons={answer.because.map((reason) => t(`batch.reason.${reason}`))}
        />
      ) : null}
      <div>
        <h1>{t("batch.item", { code })}</h1>
        <p className="soft">
          {t("batch.summary", {
            ...{ by, day: formatDay(on, language), count: items.length },
            sum: formatYuan(sum, language),
          })}
        </p>
      </div>
      {withdrawn ? (
        <Notice
          tone="soon"
          title={t("batch.withdrawnBy", {
            ...{ by: withdrawn.by, day: formatDay(withdrawn.on, language) },
            reason: withdrawn.reason,
          })}
        />
      ) : (
        <section className="panel stack tight" aria-labelledby="file">
          <h2 id="file">{t("batch.file")}</h2>
          <p>{t("batch.fileHint")}</p>
          <div className="actions">
            <ButtonLink href={`/finance/batches/${id}/file`}>{t("batch.fileLink")}</ButtonLink>
          </div>
        </section>
      )}
      <BatchItems items={items} />
      {withdrawn ? null : <AnswerFiles batchId={id} answers={answers} isOwn={isOwn} />}
      {withdrawn || isAnswered ? null : <WithdrawForm reason={answer?.reason} />}
    </div>
  );
}
