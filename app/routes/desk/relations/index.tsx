import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RelationTable } from "#app/routes/desk/relations/relation-table.tsx";
import { declareRelation } from "#app/shell/exclusion/declare-relation.server.ts";
import { namesOf, typedIn } from "#app/ui/desk-form/desk-form.ts";
import { RELATION, type RelationField } from "#app/ui/desk-form/relation.ts";
import { useDeskForm } from "#app/ui/desk-form/use-desk-form.ts";
import { Button } from "#app/ui/form/button.tsx";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { InputField, TextField } from "#app/ui/form/field.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { FormUsed } from "#app/ui/form/form-used.tsx";
import { useWords } from "#app/ui/words.tsx";
import { readPosted } from "#app/web/form/posted.server.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findRelations } from "#db/queries/exclusion/relations.server.ts";

export const meta = titleMeta("exclusion.relations.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "declare-relation");
  await recordLook(officer, "people", null);
  return { relations: await findRelations(officer) };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "declare-relation");
  const { form, posted, used } = await readPosted(request, officer.id);
  const typed = typedIn(RELATION, form.one);
  const missing = namesOf(RELATION).filter((field) => typed[field] === "");
  if (missing.length > 0) return data({ typed, missing, used }, { status: 422 });
  const declared = await declareRelation(posted, typed.name, typed.reason);
  if (declared.ok) return redirect(declared.location, 303);
  return data({ typed, missing, used: true }, { status: 409 });
}

/** To whom one is close. What comes of it nobody is told: not even whether there was anything to be kept away from. */
export default function Relations() {
  const { t } = useWords();
  const { asks } = useDeskForm(RELATION);
  const { relations } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errorOn = (field: RelationField) =>
    answer?.missing.includes(field) ? t(`exclusion.relations.missing.${field}`) : undefined;
  return (
    <div className="stack action-page">
      <ErrorSummary
        problems={(answer?.missing ?? []).map((field) => ({
          field,
          message: t(`exclusion.relations.missing.${field}`),
          trouble: "missing",
        }))}
      />
      <h1>{t("exclusion.relations.title")}</h1>
      <p className="soft">{t("exclusion.relations.lead")}</p>
      {answer?.used ? <FormUsed /> : null}
      <form className="panel stack" method="post" action="/desk/relations">
        <FormKey />
        <InputField
          {...asks("name")}
          defaultValue={answer?.typed.name}
          error={errorOn("name")}
          maxLength={200}
        />
        <TextField
          {...asks("reason")}
          defaultValue={answer?.typed.reason}
          error={errorOn("reason")}
          rows={3}
        />
        <div className="actions">
          <Button>{t("exclusion.relations.declare")}</Button>
        </div>
      </form>
      <RelationTable relations={relations} />
    </div>
  );
}
