import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { queuesOf } from "#app/domain/access/queues.ts";
import { actionNamed } from "#app/domain/matter/action.ts";
import { mayKeepForUnit } from "#app/domain/search/saved-view.ts";
import { deskDates } from "#app/routes/desk/desk-dates.server.ts";
import { filteredAddress, filterIn, viewAddress } from "#app/routes/desk/filter-in.ts";
import { placeAs, placeIn } from "#app/routes/desk/place-in.ts";
import { GridWorkerPage } from "#app/routes/desk/queue/grid-worker-page.tsx";
import { LANDING } from "#app/routes/desk/queue/landing.ts";
import { QueuePage, WORDS_SAID } from "#app/routes/desk/queue/queue-page.tsx";
import { litQueue } from "#app/shell/matter/lit-queue.server.ts";
import { titled } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { countQueues, landingQueue } from "#db/queries/matter/queue-counts.server.ts";
import { findViews } from "#db/queries/search/saved-views.server.ts";
import { findHandlersOf } from "#db/queries/staff/handlers-of.server.ts";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
  data?.list
    ? titled(matches, `desk.queue.name.${data.list.queue}`, {}, "desk")
    : titled(matches, "roles.gridWorker.title", {}, "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-desk");
  if (LANDING[officer.role] !== "/desk") throw redirect(LANDING[officer.role], 303);

  const url = new URL(request.url);
  const dates = await deskDates();
  const counts = await countQueues(officer, dates);
  const wanted = url.searchParams.get("queue") ?? landingQueue(counts);
  const counted = counts.find(({ queue }) => queue === wanted);
  if (!counted) {
    if (counts.length > 0) throw new Response(null, { status: 404 });
    return { done: null, said: null, list: null };
  }

  await recordLook(officer, "queue", null);
  const after = placeIn(url.searchParams);
  const filter = filterIn(url.searchParams);
  const page = await litQueue(officer, counted.queue, dates, filter, after);
  return {
    done: actionNamed(url.searchParams.get("done") ?? undefined) ?? null,
    said: WORDS_SAID.find((word) => word === url.searchParams.get("said")) ?? null,
    list: {
      ...counted,
      isFirst: after === null,
      next: page.next && placeAs(page.next),
      isAmongNewest: page.isAmongNewest,
      filter,
      handlers: officer.role === "intake" ? [] : await findHandlersOf(officer, officer),
      here: filteredAddress(counted.queue, filter),
      rows: page.rows,
      mayShare: mayKeepForUnit(officer),
      views: (await findViews(officer))
        .filter(({ queue }) => queuesOf(officer).includes(queue))
        .map(({ unitId, ...view }) => ({
          ...{ id: view.id, name: view.name, href: viewAddress(view) },
          isUnits: unitId !== null,
        })),
    },
  };
}

export default function Queue() {
  const { done, said, list } = useLoaderData<typeof loader>();
  return list ? <QueuePage {...list} done={done} said={said} /> : <GridWorkerPage />;
}
