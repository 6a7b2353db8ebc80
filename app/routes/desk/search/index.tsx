import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dueStatusOf } from "#app/domain/matter/clocks/due-status.ts";
import { readQuery } from "#app/domain/search/asked.ts";
import {
  foundPlaceAs,
  foundPlaceIn,
  searchAddress,
  wordsIn,
} from "#app/routes/desk/search/asked.ts";
import { FoundTable } from "#app/routes/desk/search/found-table.tsx";
import { NoneFound, SearchScope } from "#app/routes/desk/search/none-found.tsx";
import { workCalendar } from "#app/shell/calendar/work-calendar.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { isCatchingUp, searchMatters } from "#app/shell/search/search.server.ts";
import { queryDigest } from "#app/shell/search/search-digests.server.ts";
import { Onward } from "#app/ui/onward.tsx";
import { useWords } from "#app/ui/words.tsx";
import { titleMeta } from "#app/web/request/title.ts";
import { recordLook } from "#app/web/session/record-look.server.ts";
import { requireOfficer } from "#app/web/session/require-officer.server.ts";

export const meta = titleMeta("search.title", "desk");

export async function loader({ request }: LoaderFunctionArgs) {
  const officer = await requireOfficer(request, "search-matters");
  const fields = new URL(request.url).searchParams;
  const words = wordsIn(fields);
  await recordLook(officer, "search", null, { words: queryDigest(words) });
  const asked = readQuery(words);
  const after = foundPlaceIn(fields);
  const { rows, next } = await searchMatters(officer, asked, after);
  const calendar = await workCalendar();
  return {
    words,
    isAsked: asked.length > 0,
    isFirst: after === null,
    isCatchingUp: await isCatchingUp(),
    next: next && foundPlaceAs(next),
    rows: rows.map((row) => ({
      ...row,
      light: row.due && !row.paused ? dueStatusOf(calendar, today(), row.due) : null,
    })),
  };
}

/** Found again: what fits, by what it fits, and where nothing does, what was searched and how to search more widely. */
export default function Search() {
  const { t } = useWords();
  const {
    words,
    isAsked,
    isFirst,
    isCatchingUp: isLate,
    next,
    rows,
  } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <div>
        <h1>{t("search.title")}</h1>
        {rows.length > 0 ? <p className="soft">{t("search.found", { words })}</p> : null}
      </div>
      {isLate ? <p className="panel">{t("search.backlog")}</p> : null}
      {rows.length > 0 ? (
        <FoundTable rows={rows} />
      ) : (
        <NoneFound words={words} isAsked={isAsked} isFirst={isFirst} />
      )}
      <Onward here={searchAddress(words)} isFirst={isFirst} next={next} />
      <SearchScope />
    </div>
  );
}
