import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { Officer } from "#app/domain/staff/roles.ts";
import { knownLeaves } from "#app/routes/desk/leave/known-leaves.server.ts";
import { DecideOnLeave, EndLeave } from "#app/routes/desk/leave/leave-buttons.tsx";
import { LeaveForm } from "#app/routes/desk/leave/leave-form.tsx";
import { LeaveTable } from "#app/routes/desk/leave/leave-table.tsx";
import { type Answer, led, SAID } from "#app/routes/desk/leave/led.server.ts";
import { readLeave } from "#app/routes/desk/leave/read-leave.ts";
import { today } from "#app/shell/clock.server.ts";
import type { Posted } from "#app/shell/form/once.server.ts";
import { askForLeave, decideOnLeave, endLeave } from "#app/shell/staff/take-leave.server.ts";
import { typedIn } from "#app/ui/desk-form/desk-form.ts";
import { LEAVE, type LeaveField } from "#app/ui/desk-form/leave.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { troubleIn } from "#app/ui/form/trouble.ts";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import type { Form } from "#app/web/form/form.server.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idTyped } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

export const meta = titleMeta("leave.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "take-leave");
  await recordLook(officer, "people", null);
  const said = new URL(request.url).searchParams.get("said");
  return {
    ...(await knownLeaves(officer, today())),
    selfId: officer.id,
    said: SAID.find((one) => one === said) ?? null,
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "take-leave");
  const { form, posted } = await readPosted(request, officer.id);
  const decide = async (approved: boolean) =>
    led(
      { no: "notDecided", yes: approved ? "confirmed" : "refused" },
      await decideOnLeave(leaveIn(form), approved, posted),
    );
  return byIntent(form, {
    ask: () => ask(form, posted, officer),
    confirm: () => decide(true),
    refuse: () => decide(false),
    end: async () => led({ no: "notEnded", yes: "ended" }, await endLeave(leaveIn(form), posted)),
  })();
}

const leaveIn = (form: Form) => idTyped(form.one("leave"));

async function ask(form: Form, posted: Posted, officer: Officer) {
  const typed = typedIn(LEAVE, form.one);
  const { subjects, deputies } = await knownLeaves(officer, today());
  const { asked, faults } = readLeave(typed, {
    subjects: subjects.map(({ id }) => id),
    people: deputies.map(({ id }) => id),
  });
  if (!asked)
    return data({ typed, faults, because: [], title: "refused" } satisfies Answer, { status: 422 });
  return led({ no: "refused", yes: "asked" }, await askForLeave(asked, posted), typed);
}

/** One's own leave and who stands in; what waits for one's word; and who is away today. */
export default function LeavePage() {
  const { t } = useWords();
  const known = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const faults: readonly LeaveField[] = answer?.faults ?? [];
  const because = answer?.because ?? [];
  const errorOn = (field: LeaveField) =>
    faults.includes(field) ? t(`leave.fault.${field}`) : undefined;
  return (
    <div className="stack">
      <ErrorSummary
        problems={faults.map((field) => ({
          field,
          message: t(`leave.fault.${field}`),
          trouble: troubleIn(answer?.typed?.[field]),
        }))}
      />
      {answer && because.length > 0 ? (
        <Refusal
          title={t(`leave.${answer.title}`)}
          codes={because}
          reasons={because.map((reason) => t(`leave.reason.${reason}`))}
        />
      ) : null}
      {known.said && !answer ? (
        <p className="success" role="status">
          <strong>{t(`leave.said.${known.said}`)}</strong>
        </p>
      ) : null}
      <div>
        <h1>{t("leave.title")}</h1>
        <p className="soft">{t("leave.lead")}</p>
      </div>
      <section className="listed">
        <h2>{t("leave.today")}</h2>
        {known.away.length > 0 ? (
          <LeaveTable
            label={t("leave.today")}
            rows={known.away}
            columns={["name", "days", "deputy"]}
          />
        ) : (
          <p className="panel">{t("leave.nobodyAway")}</p>
        )}
      </section>
      {known.waiting.length > 0 ? (
        <section className="listed">
          <h2>{t("leave.waiting")}</h2>
          <LeaveTable
            label={t("leave.waiting")}
            rows={known.waiting}
            columns={["name", "days", "deputy", "decide"]}
            Forms={DecideOnLeave}
          />
        </section>
      ) : null}
      <section className="listed">
        <h2>{t("leave.own")}</h2>
        {known.own.length > 0 ? (
          <LeaveTable
            label={t("leave.own")}
            rows={known.own}
            columns={["days", "deputy", "state"]}
            Forms={EndLeave}
          />
        ) : (
          <p className="panel">{t("leave.none")}</p>
        )}
      </section>
      <LeaveForm {...known} typed={answer?.typed ?? {}} errorOn={errorOn} />
    </div>
  );
}
