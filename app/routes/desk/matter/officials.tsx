import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { allows } from "#app/domain/access/policy.ts";
import {
  resolveOfficials,
  unresolvedOfficials,
} from "#app/shell/exclusion/resolve-officials.server.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ChoiceGroup } from "#app/ui/form/choice-group.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idIn } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findMatter } from "#db/queries/matter/matter.server.ts";
import { findColleagues } from "#db/queries/staff/colleagues.server.ts";

export const meta = titleMeta("exclusion.officials.title", "desk");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { officer, matter } = await asked(request, params);
  await recordLook(officer, "matter", matter.id);
  return {
    matterId: matter.id,
    number: matter.number,
    written: await unresolvedOfficials(matter.id),
    colleagues: await findColleagues(officer),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { officer, matter } = await asked(request, params);
  const { form, posted } = await readPosted(request, officer.id);
  const colleagues = await findColleagues(officer);
  const chosen = form.all("staff");
  const meant = colleagues.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);
  if ((meant.length === 0) !== chosen.includes(NOBODY))
    return data({ chosen, unanswered: true, because: [] }, { status: 422 });
  const resolved = await resolveOfficials(matter.id, { read: form.all("official"), meant }, posted);
  return resolved.ok
    ? redirect(resolved.location, 303)
    : data({ chosen, unanswered: false, because: resolved.because }, { status: 409 });
}

/** Said in so many words: a button pressed with nothing ticked must not let the matter down. */
const NOBODY = "nobody";

/** Whom did the reporter mean? Asked of the level above alone, before anybody below learns of the matter. */
export default function Officials() {
  const { t, language } = useWords();
  const { matterId, number, written, colleagues } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="stack action-page">
      <p>
        <a href={`/desk/matters/${matterId}`} data-back="">
          {t("desk.action.back", { number })}
        </a>
      </p>
      {answer && answer.because.length > 0 ? (
        <Refusal
          title={t("desk.action.refused")}
          codes={answer.because}
          reasons={answer.because.map((reason) => t(`matter.reason.${reason}`))}
        />
      ) : null}
      <h1>{t("exclusion.officials.title")}</h1>
      <ul className="panel">
        {written.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <form className="panel stack" method="post">
        <FormKey />
        {written.map(({ id }) => (
          <input key={id} type="hidden" name="official" value={id} />
        ))}
        <ChoiceGroup
          name="staff"
          label={t("exclusion.officials.who")}
          hint={t("exclusion.officials.hint")}
          kind="checkbox"
          error={answer?.unanswered ? t("exclusion.officials.unanswered") : undefined}
          chosen={answer?.chosen ?? []}
          choices={[
            ...colleagues.map(({ id, name, unit, unitEn }) => ({
              value: id,
              label: t("exclusion.officials.colleague", {
                name,
                unit: (language === "zh" ? unit : unitEn) ?? "",
              }),
            })),
            { value: NOBODY, label: t("exclusion.officials.nobody") },
          ]}
        />
        <div className="actions">
          <Button>{t("exclusion.officials.resolve")}</Button>
        </div>
      </form>
    </div>
  );
}

async function asked(request: Request, params: LoaderFunctionArgs["params"]) {
  const officer = await requireOfficer(request, "resolve-officials");
  const matter = await findMatter(officer, idIn(params, "matterId"));
  if (!matter || !allows(officer, "resolve-officials", matter))
    throw new Response(null, { status: 404 });
  return { officer, matter };
}
