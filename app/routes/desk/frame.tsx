import type { LinksFunction, LoaderFunctionArgs, SerializeFrom } from "@remix-run/node";
import {
  type MetaFunction,
  Outlet,
  useLoaderData,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { isTheirs } from "#app/domain/access/policy.ts";
import { Alarmed } from "#app/routes/desk/alarms/alarmed.tsx";
import { deskDates } from "#app/routes/desk/desk-dates.server.ts";
import { statusOf } from "#app/routes/desk/desk-problem.tsx";
import type { loader as queueLoader } from "#app/routes/desk/queue/queue.tsx";
import { wordsIn } from "#app/routes/desk/search/asked.ts";
import { today } from "#app/shell/clock.server.ts";
import {
  noApproverFor,
  noDeciderFor,
  noQuorumFor,
} from "#app/shell/exclusion/no-decider.server.ts";
import { machineWarningsFor } from "#app/shell/machine/machine-warnings.server.ts";
import { provenAtIn } from "#app/shell/sign-in/sessions.server.ts";
import deskSheet from "#app/ui/css/desk.css?url";
import { Problem, problemOf } from "#app/ui/form/problem.tsx";
import { DeskFrame } from "#app/ui/frame/desk-frame.tsx";
import { linksOf, linksOfAll } from "#app/ui/frame/desk-links.ts";
import type { DeskLink } from "#app/ui/frame/desk-side.tsx";
import { PageProvider, usePage } from "#app/ui/page-context.tsx";
import { useWords } from "#app/ui/words.tsx";
import { keyIn } from "#app/web/request/cookies.server.ts";
import { titled } from "#app/web/request/title.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";
import { countWaiting } from "#db/queries/desk/waiting.server.ts";
import { countExportsFor } from "#db/queries/exports/exports.server.ts";
import { staffMailFails } from "#db/queries/letters/failing-staff-mail.server.ts";
import { mailAlarm } from "#db/queries/letters/outbox.server.ts";
import { countQueues, landingQueue } from "#db/queries/matter/queue-counts.server.ts";
import { countLeavesFor } from "#db/queries/staff/leaves.server.ts";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: deskSheet }];

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "see-desk");
  const { pathname, searchParams } = new URL(request.url);
  const counts = await countQueues(officer, await deskDates());
  const current =
    pathname === "/desk" ? (searchParams.get("queue") ?? landingQueue(counts) ?? null) : null;
  const [waiting, leaves, lists, alarm, staffMail, warnings, stranded, undecided, short] =
    await Promise.all([
      countWaiting(officer),
      countLeavesFor(officer, today()),
      countExportsFor(officer, today()),
      mailAlarm(officer),
      staffMailFails(officer),
      machineWarningsFor(officer),
      noDeciderFor(officer),
      noApproverFor(officer),
      noQuorumFor(officer),
    ]);
  const provenAt = await provenAtIn(keyIn(request, "staff") ?? "");
  const rings = { alarm, staffMail, warnings, stranded, undecided, short };
  const words = isTheirs(officer, "search-matters") ? wordsFrom(pathname, searchParams) : null;
  return {
    officer,
    today: today(),
    words,
    counts,
    waiting,
    leaves,
    lists,
    ...rings,
    current,
    provenAt,
  };
}

/** On the page of what was found its box holds what was looked for; on every other it is empty. */
const wordsFrom = (pathname: string, fields: URLSearchParams) =>
  pathname === "/desk/search" ? wordsIn(fields) : "";

export default function Frame() {
  const known = useLoaderData<typeof loader>();
  const shown = useRouteLoaderData<typeof queueLoader>("routes/desk/queue/queue");
  const { t, language } = useWords();
  const page = usePage();
  const { provenAt } = known;
  const { displayName: name, role: code, unit } = known.officer;
  const role = t(`roles.name.${code}`);
  return (
    <DeskFrame
      today={known.today}
      who={
        unit
          ? t("roles.whoInUnit", { name, role, unit: language === "zh" ? unit.name : unit.nameEn })
          : t("roles.who", { name, role })
      }
      words={known.words}
      firstRow={shown?.list?.rows[0]?.number}
      sections={useSections(known)}
    >
      <Alarmed {...known}>
        <PageProvider page={{ ...page, provenAt: provenAt ? new Date(provenAt) : undefined }}>
          <Outlet />
        </PageProvider>
      </Alarmed>
    </DeskFrame>
  );
}

export const meta: MetaFunction = ({ matches, error }) =>
  error ? titled(matches, `errors.${problemOf(statusOf(error))}.title`, {}, "desk") : [];

/** Only where the frame itself cannot be shown. */
export function ErrorBoundary() {
  return <Problem status={statusOf(useRouteError())} />;
}

type Known = SerializeFrom<typeof loader>;

/** Whoever works from queues sees them with their counts, and any further page of their role below; everybody else the pages of theirs. */
function useSections({ officer, counts, waiting, leaves, lists, current }: Known) {
  const { t } = useWords();
  const { pathname } = usePage();
  const isIdle = ({ queue, count }: Known["counts"][number]) =>
    queue === "awaiting" && count === 0 && officer.role !== "head" && current !== queue;
  const queues = counts
    .filter((one) => !isIdle(one))
    .map(
      ({ queue, count }): DeskLink => ({
        href: `/desk?queue=${queue}`,
        name: t(`desk.queue.name.${queue}`),
        count: count ?? undefined,
        tone: count ? TONES[queue] : undefined,
        current: queue === current,
      }),
    );
  const beside: Readonly<Record<string, number>> = {
    "/desk/leave": leaves,
    "/desk/exports": lists,
  };
  const named = ({ href, says }: (typeof linksOfAll)[number]): DeskLink => ({
    href,
    name: t(says),
    count: beside[href] || undefined,
    current: href === pathname,
  });
  // What waits stands beside the page on which it waits, the first of each role.
  const pages = linksOf[officer.role].map((link, place) =>
    place === 0 ? { ...named(link), count: waiting } : named(link),
  );
  const others = linksOfAll.map(named);
  if (queues.length === 0)
    return [
      { title: t("common.desk.mine"), links: pages },
      { title: t("common.desk.other"), links: others },
    ];
  const besides = pages.filter(({ href }) => href !== "/desk");
  return [
    { title: t("common.desk.mine"), links: queues },
    { title: t("common.desk.other"), links: [...besides, ...others] },
  ];
}

const TONES: Partial<Record<string, "late" | "soon">> = { late: "late", soon: "soon" };
