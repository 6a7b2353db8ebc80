// Run by a journey: puts so many more reports into the story's inspection unit than one alone may draw a list of.
import { UNITS } from "#app/demo/story/people.ts";
import { ALONE_ROWS } from "#app/domain/exports/policy.ts";
import { today } from "#app/shell/clock.server.ts";
import { closeDatabase } from "#db/client.server.ts";
import { anOpenMatter } from "#tests/support/an-open-matter.ts";

for (let row = 0; row <= ALONE_ROWS; row += 1)
  await anOpenMatter({
    ...{ kind: "report", stage: "assigned", on: today(), unitId: UNITS.inspection.id },
  });
await closeDatabase();
process.stdout.write(`\n@@${JSON.stringify({ put: ALONE_ROWS + 1 })}\n`);
