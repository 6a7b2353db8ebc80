import { answered, onlyAsked, refusals } from "#app/routes/public/described-answers.ts";
import { liveDoor, readyDoor } from "#app/routes/public/health-doors.ts";
import { dueDoor } from "#app/routes/public/law/calculator/due-door.ts";
import { rewardDoor } from "#app/routes/public/law/reward/reward-door.ts";
import { KEPT_SECONDS } from "#app/routes/public/public-json.ts";
import { decisionsFileDoor, figuresFileDoor } from "#app/routes/public/reward/figures-file-door.ts";
import { rewardFiguresDoor } from "#app/routes/public/reward/reward-figures-door.ts";
import type { Description, Door } from "#app/web/openapi/description-shape.ts";
import { inBoth } from "#app/web/openapi/in-both.ts";
import { closed } from "#app/web/openapi/schema.ts";

/** The description describes its own address too: the address is one of the doors. */
const ownDoor: Door = {
  get: {
    operationId: "openapi",
    summary: inBoth("law.openapi.title"),
    description: inBoth("law.openapi.says"),
    responses: {
      "200": answered(
        closed<Description>({
          openapi: { type: "string", pattern: "^3\\.1\\." },
          info: { type: "object" },
          servers: { type: "array" },
          paths: { type: "object" },
        }),
      ),
      "405": onlyAsked,
      ...refusals,
    },
  },
};

/**
 * Every door for programs, as OpenAPI. Written by hand: the doors read their addresses with transforms and put their
 * answers together without Zod, so there is no schema to derive this from. The types of the answers and a test against
 * the real ones keep it true.
 */
export const description: Description = {
  openapi: "3.1.1",
  info: {
    title: inBoth("common.name"),
    // Of the promise, not of the program: it moves when an answer changes.
    version: "1.0.0",
    description: [
      inBoth("law.api.lead"),
      inBoth("law.api.terms.cache", { seconds: KEPT_SECONDS }),
      inBoth("law.api.terms.binding"),
    ].join("\n\n"),
  },
  // Wherever this was fetched from.
  servers: [{ url: "/" }],
  paths: {
    "/api/due": dueDoor,
    "/api/reward-amount": rewardDoor,
    "/api/reward-figures": rewardFiguresDoor,
    "/api/reward-figures.csv": figuresFileDoor,
    "/api/reward-decisions.csv": decisionsFileDoor,
    "/openapi.json": ownDoor,
    "/livez": liveDoor,
    "/readyz": readyDoor,
  },
};
