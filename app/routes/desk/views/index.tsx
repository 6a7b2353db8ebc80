import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { validate } from "uuid";
import { queuesOf } from "#app/domain/access/queues.ts";
import {
  LONGEST_VIEW_NAME,
  MOST_VIEWS,
  mayChange,
  mayKeepForUnit,
  type SavedView,
} from "#app/domain/search/saved-view.ts";
import type { TextFault } from "#app/domain/typed/text.ts";
import { filterIn, viewAddress } from "#app/routes/desk/filter-in.ts";
import { SaveView, VIEW_NAME } from "#app/routes/desk/save-view.tsx";
import { asKept, nameTyped, viewAsked } from "#app/routes/desk/views/asked.server.ts";
import { KeptViews } from "#app/routes/desk/views/kept-views.tsx";
import { ViewGone } from "#app/routes/desk/views/view-gone.tsx";
import { viewSays } from "#app/routes/desk/views/view-says.ts";
import type { Outcome } from "#app/shell/form/once.server.ts";
import {
  keepView,
  nameViewAnew,
  putAway,
  putBack,
  type ViewReason,
} from "#app/shell/search/keep-views.server.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { Refusal } from "#app/ui/form/refusal.tsx";
import { troubleOf } from "#app/ui/form/trouble.ts";
import { useWords } from "#app/ui/words.tsx";
import { byIntent } from "#app/web/form/by-intent.ts";
import { readPosted } from "#app/web/form/posted.server.ts";
import { idTyped } from "#app/web/request/id-in.ts";
import { titleMeta } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { findViewPutAway, findViews } from "#db/queries/search/saved-views.server.ts";
import { findHandlersOf } from "#db/queries/staff/handlers-of.server.ts";

export const meta = titleMeta("views.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "keep-views");
  const id = new URL(request.url).searchParams.get("gone");
  const name = validate(id) ? await findViewPutAway(officer, id ?? "") : null;
  const views = await findViews(officer);
  return {
    gone: id && name !== null ? { id, name } : null,
    mayShare: mayKeepForUnit(officer),
    handlers: officer.role === "intake" ? [] : await findHandlersOf(officer, officer),
    views: views
      .filter(({ queue }) => queuesOf(officer).includes(queue))
      .map((view) => ({
        ...{ id: view.id, name: view.name, queue: view.queue, isUnits: view.unitId !== null },
        ...{ filter: filterIn(new URLSearchParams(view.asks)), href: viewAddress(view) },
        isTheirs: mayChange(officer, view),
      })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const officer = await requireOfficer(request, "keep-views");
  const { form, posted } = await readPosted(request, officer.id);
  const typed = nameTyped(form);
  const keep = async () => {
    const asked = { ...viewAsked(officer, form), name: form.one("name") };
    if ("why" in typed) return refusedAs({ asked, fault: typed.why });
    const view = asKept({ ...asked, name: typed.name });
    return led(await keepView(officer, view, posted), { asked });
  };
  const rename = async () => {
    const at = idTyped(form.one("view"));
    const renamed = { at, typed: form.one("name") };
    if ("why" in typed) return refusedAs({ renamed, fault: typed.why });
    return led(await nameViewAnew(officer, at, typed.name, posted), { renamed });
  };
  const away = async () => led(await putAway(officer, idTyped(form.one("view")), posted), {});
  const back = async () => led(await putBack(officer, idTyped(form.one("view")), posted), {});
  return byIntent(form, { keep, rename, delete: away, "put-back": back })();
}

type Answer = {
  /** What was to be kept. */
  readonly asked?: SavedView;
  /** The new name, and whose it was to be. */
  readonly renamed?: { readonly at: string; readonly typed: string };
  readonly fault?: TextFault;
  readonly because?: readonly (ViewReason | "form-used")[];
};

const refusedAs = (answer: Answer) => data(answer, { status: answer.fault ? 422 : 409 });

const led = (outcome: Outcome<ViewReason | "form-used">, answer: Answer) =>
  outcome.ok ? redirect(outcome.location, 303) : refusedAs({ ...answer, because: outcome.because });

/** What somebody asks again and again: their own and their unit's, each with what it asks. */
export default function ViewsPage() {
  const { t } = useWords();
  const { gone, mayShare, handlers, views } = useLoaderData<typeof loader>();
  const { asked, renamed, fault, because = [] }: Answer = useActionData<typeof action>() ?? {};
  const error = fault && t(`views.fault.${fault}`, { longest: LONGEST_VIEW_NAME });
  const field = renamed ? `name-${renamed.at}` : VIEW_NAME;
  const shown = views.map((view) => ({
    ...view,
    says: viewSays(t, view.queue, view.filter, handlers),
  }));
  return (
    <div className="stack">
      <ErrorSummary
        problems={error ? [{ field, message: error, trouble: troubleOf(fault) }] : []}
      />
      {because.length > 0 ? (
        <Refusal
          title={t("views.refused")}
          codes={because}
          reasons={because.map((reason) => t(`views.reason.${reason}`, { most: MOST_VIEWS }))}
        />
      ) : null}
      <ViewGone gone={gone} />
      <h1>{t("views.title")}</h1>
      <p className="soft">{t("views.lead")}</p>
      {asked ? (
        <section className="panel">
          <p>{viewSays(t, asked.queue, asked.filter, handlers)}</p>
          <SaveView {...asked} mayShare={mayShare} typed={asked} error={error} />
        </section>
      ) : null}
      {views.length === 0 ? <p className="panel">{t("views.none")}</p> : null}
      <KeptViews
        title="views.own"
        views={shown.filter(({ isUnits }) => !isUnits)}
        refused={renamed}
      />
      <KeptViews
        title="views.ofUnit"
        lead="views.ofUnitBy"
        views={shown.filter(({ isUnits }) => isUnits)}
        refused={renamed}
      />
    </div>
  );
}
