import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { VERDICTS } from "#app/domain/payout/batch/reconcile.ts";
import { AnswerStanding } from "#app/routes/finance/batches/answer-standing.tsx";
import { AnswerTable } from "#app/routes/finance/batches/answer-table.tsx";
import { ApplyForm } from "#app/routes/finance/batches/apply-form.tsx";
import { UnknownLines } from "#app/routes/finance/batches/unknown-lines.tsx";
import { applyAnswer, tryAnswer } from "#app/shell/payout/answer.server.ts";
import { FactsBox } from "#app/ui/facts.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { requireProof } from "#app/web/session/require-proof.server.ts";
import { findAnswers } from "#db/queries/payout/answers.server.ts";
import { findBatch } from "#db/queries/payout/batches.server.ts";
import { findNames } from "#db/queries/staff/names.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  loaded ? titled(matches, "batch.answer.of", { code: loaded.code }, "desk") : [];

type Args = Pick<LoaderFunctionArgs, "params">;

/** A file about a batch, as far as this officer may know of the batch; 404 otherwise. */
async function answerOf(officer: Parameters<typeof findBatch>[0], { params }: Args) {
  const which = { batchId: idIn(params, "batchId"), answerId: idIn(params, "answerId") };
  const batch = await findBatch(officer, which.batchId);
  const files = batch ? await findAnswers(officer, which.batchId) : [];
  const answer = files.find(({ id }) => id === which.answerId);
  if (!batch || !answer) throw new Response(null, { status: 404 });
  return { which, batch, answer };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-batches");
  const { which, batch, answer } = await answerOf(officer, { params });
  await recordLook(officer, "batch", null);
  const reckoned = await tryAnswer(which, officer.id);
  const names = await findNames(officer);
  const { items = [], unknown = [], because = [] } = reckoned ?? {};
  return {
    ...{ id: batch.id, code: batch.code, unknown, because },
    answer: {
      ...answer,
      readBy: names.get(answer.readBy) ?? "",
      appliedBy: answer.appliedBy && (names.get(answer.appliedBy) ?? ""),
    },
    isAgain: new URL(request.url).searchParams.has("again"),
    items: batch.items.flatMap(({ place, matterId, number, sum }) =>
      items
        .filter((item) => item.place === place)
        .map(({ verdict, reason, moves, because: barred }) => ({
          ...{ id: matterId, place, number, sum, verdict, moves, because: barred },
          reason: verdict === "failed" ? reason : "",
        })),
    ),
  };
}

/** Applies it: what a press on each payment's own page would do. */
export async function action({ request, params }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "apply-answer");
  const { which } = await answerOf(officer, { params });
  await requireProof(request, officer, "apply-answer");
  const { posted } = await readPosted(request, officer.id);
  const outcome = await applyAnswer(which, posted);
  return outcome.ok ? redirect(outcome.location, 303) : data(outcome, { status: 409 });
}

/** What the bank did, line by line, before and after it is entered. */
export default function Answer() {
  const { t } = useWords();
  const { id, code, answer, isAgain, items, unknown, because } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>()?.because ?? [];
  const counted = VERDICTS.map((verdict) => ({
    term: t(`batch.answer.verdict.${verdict}`),
    count: items.filter((item) => item.verdict === verdict).length,
  }));
  return (
    <div className="stack action-page">
      <p>
        <a href={`/finance/batches/${id}`}>{t("batch.answer.back", { code })}</a>
      </p>
      {refused.length > 0 ? (
        <Refusal
          title={t("payout.refused")}
          codes={refused}
          reasons={refused.map((reason) => t(`batch.answer.reason.${reason}`))}
        />
      ) : null}
      <div>
        <h1>{t("batch.answer.of", { code })}</h1>
        <p className="soft">{t("batch.answer.lead")}</p>
      </div>
      <AnswerStanding answer={answer} isAgain={isAgain} />
      <FactsBox
        panel
        title={t("batch.answer.counted", { items: items.length, unknown: unknown.length })}
        facts={counted
          .filter(({ count }) => count > 0)
          .map(({ term, count }) => ({ term, value: t("batch.answer.payments", { count }) }))}
      />
      <AnswerTable items={items} />
      <UnknownLines lines={unknown} />
      {answer.appliedOn === null ? (
        <ApplyForm
          moving={items.filter(({ moves }) => moves)}
          left={items.filter(({ moves }) => !moves).length}
          because={because}
        />
      ) : null}
    </div>
  );
}
