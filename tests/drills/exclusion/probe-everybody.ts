import { ask } from "#tests/drills/exclusion/ask.ts";
import { awake } from "#tests/drills/exclusion/awake.ts";
import type { SignedIn } from "#tests/drills/exclusion/crawl.ts";
import { NEVER_WAS, type Probed, probe } from "#tests/drills/exclusion/probe.ts";
import type { App } from "#tests/support/app.ts";

/** By the names its addresses use; what one of them does not have never was. */
const findProbed = (app: App, ids: readonly string[]): Promise<readonly Probed[]> =>
  ask<Probed>(
    app,
    `select m.id::text as "matterId", m.number,
       coalesce((select e.id from evidence e where e.submission_id = m.submission_id limit 1), $2)::text as "evidenceId",
       coalesce((select o.id from office_files o where o.matter_id = m.id and o.struck_by is null limit 1), $2)::text as "fileId",
       coalesce((select l.id from letters l where l.matter_id = m.id limit 1), $2)::text as "letterId",
       coalesce((select p.id from proposals p where p.matter_id = m.id limit 1), $2)::text as "proposalId"
     from matters m where m.id = any ($1::uuid[]) order by m.number`,
    [ids, NEVER_WAS],
  );

/** Asks for these matters as each of these people; which answers told something of one that is there, and to whom. */
export async function probeAs(app: App, people: readonly SignedIn[], ids: readonly string[]) {
  const matters = await findProbed(app, ids);
  const told: string[] = [];
  let probes = 0;
  for (const person of people) {
    const asked = await probe(app.origin, await awake(app, person), matters);
    told.push(...asked.told.map((what) => `${person.signInName} ${what}`));
    probes += asked.probes;
  }
  return { told, probes };
}
