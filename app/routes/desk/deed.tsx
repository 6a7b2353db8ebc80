import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { permits } from "#app/domain/matter/permits.ts";
import { deedAskedFor } from "#app/routes/desk/deed-asked-for.server.ts";
import { DeedFormBox } from "#app/routes/desk/deed-form-box.tsx";
import { DeedRefusal } from "#app/routes/desk/deed-refusal.tsx";
import { DEED_FORMS } from "#app/routes/desk/deeds/registry.ts";
import { doDeed } from "#app/routes/desk/do-deed.server.ts";
import { recordLook } from "#app/shell/record-look.server.ts";
import { useWords } from "#app/ui/words.tsx";
import { readForm } from "#app/web/form.server.ts";
import { titled } from "#app/web/title.ts";
import { findMatter } from "#db/queries/matter.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
  loaded ? titled(matches, `matter.deed.${loaded.deed}`, {}, "desk") : [];

export async function loader(asked: LoaderFunctionArgs) {
  const { officer, deed, page } = await deedAskedFor(asked);
  await recordLook(officer, "deed", page.matter.id);
  return { deed, page };
}

export async function action(asked: ActionFunctionArgs) {
  const { officer, deed, page } = await deedAskedFor(asked);
  const form = await readForm(asked.request);
  const typed = Object.fromEntries(
    DEED_FORMS[deed].fields(page).map((name) => [name, form.all(name)]),
  );

  const { because, faults } = await doDeed(officer, deed, page, typed);
  if (because.length > 0) return data({ because, faults, typed }, { status: 409 });
  if (Object.keys(faults).length > 0) return data({ because, faults, typed }, { status: 422 });

  // Sent back, the matter is no longer this unit's to look at.
  const seen = await findMatter(officer, page.matter.id);
  return redirect(seen ? `/desk/matters/${seen.id}` : "/desk", 303);
}

/** One deed on a page of its own: where a refusal is read, and where a link may lead. */
export default function DeedPage() {
  const { t } = useWords();
  const { deed, page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { matter } = page;
  const because = answer?.because ?? (permits(deed, matter) ? [] : (["wrong-stage"] as const));
  return (
    <div className="stack deed-page">
      <p>
        <a href={`/desk/matters/${matter.id}`}>{t("desk.deed.back", { number: matter.number })}</a>
      </p>
      <DeedRefusal deed={deed} matter={matter} because={because} />
      <h1>{t(`matter.deed.${deed}`)}</h1>
      {permits(deed, matter) ? (
        <div className="panel">
          <DeedFormBox deed={deed} page={page} typed={answer?.typed} faults={answer?.faults} />
        </div>
      ) : null}
    </div>
  );
}
