import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { HOLD_GROUNDS } from "#app/domain/retention/retention.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { holdPlaceAs, holdPlaceIn } from "#app/routes/custodian/hold-place.ts";
import { HoldTable } from "#app/routes/custodian/hold-table.tsx";
import type { Outcome, Posted } from "#app/shell/form/once.server.ts";
import { liftHoldOf, placeHold } from "#app/shell/retention/hold.server.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { FormUsed } from "#app/ui/form/form-used.tsx";
import { ProofNotice } from "#app/ui/form/proof-notice.tsx";
import { troubleIn } from "#app/ui/form/trouble.ts";
import { Onward } from "#app/ui/onward.tsx";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import type { Form } from "#app/web/form/form.server.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idTyped } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findHold, findHolds } from "#db/queries/identity/holds.server.ts";
import { findUnsealable } from "#db/queries/identity/unsealable.server.ts";

export const meta = titleMeta("custodian.holds.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-sealed");
  await recordLook(officer, "sealed", null);
  const after = holdPlaceIn(new URL(request.url));
  const { holds, next } = await findHolds(officer, after);
  return { holds, isFirst: after === null, next: next && holdPlaceAs(next) };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "request-unsealing");
  const { form, posted, used } = await readPosted(request, officer.id);
  if (used) return formUsed();
  return byIntent(form, {
    lift: () => lift(officer, form, posted),
    place: () => place(officer, form, posted),
  })();
}

async function lift(officer: Officer, form: Form, posted: Posted) {
  const known = await findHold(officer, idTyped(form.one("hold")));
  return known ? ledOn(await liftHoldOf(posted, known)) : redirect("/custodian/holds", 303);
}

async function place(officer: Officer, form: Form, posted: Posted) {
  const ground = HOLD_GROUNDS.find((one) => one === form.one("ground"));
  const found = await findUnsealable(officer, form.one("number"), "any");
  if (!ground || !found) {
    const wrong = { number: !found, ground: !ground };
    const missing = FIELDS.filter((field) => wrong[field]);
    return data({ missing, number: form.one("number") }, { status: 422 });
  }
  return ledOn(await placeHold(posted, found.matterId, ground));
}

const ledOn = (outcome: Outcome<"form-used">) =>
  outcome.ok ? redirect(outcome.location, 303) : formUsed();

const FIELDS = ["number", "ground"] as const;
type Field = (typeof FIELDS)[number];

/** Nothing is missing from it: it was sent before. */
const formUsed = () => data({ missing: [] as readonly Field[], number: "" }, { status: 409 });

/** What keeps the content of a matter beyond its time: an appeal, a lawsuit, a supplement, an inspection. */
export default function Holds() {
  const { t } = useWords();
  const { holds, isFirst, next } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const missing: readonly Field[] = answer?.missing ?? [];
  const errorOn = (field: Field) =>
    missing.includes(field) ? t(`custodian.holds.fault.${field}`) : undefined;
  return (
    <div className="stack action-page">
      <p>
        <a href="/custodian">{t("custodian.one.back")}</a>
      </p>
      {answer && missing.length === 0 ? <FormUsed /> : null}
      <ErrorSummary
        problems={missing.map((field) => ({
          field,
          message: t(`custodian.holds.fault.${field}`),
          trouble: field === "number" ? troubleIn(answer?.number) : "missing",
        }))}
      />
      <h1>{t("custodian.holds.title")}</h1>
      <p>{t("custodian.holds.lead")}</p>
      <HoldTable holds={holds} />
      <Onward here="/custodian/holds" isFirst={isFirst} next={next} />
      <form className="panel stack" method="post" action="/custodian/holds">
        <FormKey />
        <InputField
          name="number"
          label={t("custodian.request.number")}
          error={errorOn("number")}
          defaultValue={answer?.number}
          code
          autoComplete="off"
        />
        <ChoiceGroup
          kind="radio"
          name="ground"
          label={t("custodian.holds.ground")}
          error={errorOn("ground")}
          chosen={[]}
          choices={HOLD_GROUNDS.map((value) => ({
            value,
            label: t(`custodian.holds.of.${value}`),
          }))}
        />
        <ProofNotice permission="request-unsealing" />
        <div className="actions">
          <Button name="intent" value="place">
            {t("custodian.holds.place")}
          </Button>
        </div>
      </form>
    </div>
  );
}
