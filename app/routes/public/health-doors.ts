import { byEdge, byFramework, refusals } from "#app/routes/public/described-answers.ts";
import type { DescribedAnswer, Door } from "#app/web/openapi/description-shape.ts";
import { inBoth } from "#app/web/openapi/in-both.ts";

/** These two say lines of text: whoever shares out the requests looks at the status alone. */
const lines = (pattern: string) =>
  ({ "text/plain": { schema: { type: "string", pattern } } }) as const;

const onlyAsked: DescribedAnswer = {
  description: inBoth("law.openapi.onlyAsked"),
  content: { ...byFramework, ...byEdge },
};

export const liveDoor: Door = {
  get: {
    operationId: "live",
    summary: inBoth("law.openapi.live.title"),
    description: inBoth("law.openapi.live.says"),
    responses: {
      "200": { description: inBoth("law.openapi.live.yes"), content: lines("^ok\\n$") },
      "405": onlyAsked,
      ...refusals,
    },
  },
};

export const readyDoor: Door = {
  get: {
    operationId: "ready",
    summary: inBoth("law.openapi.ready.title"),
    description: inBoth("law.openapi.ready.says"),
    responses: {
      "200": {
        description: inBoth("law.openapi.ready.yes"),
        content: lines("^ready\\n(\\w+ (ok|down)\\n){3}([^\\n]+\\n)?$"),
      },
      // A process on its way out answers before anything is looked at, and one that is starting with the edge's page.
      "503": {
        description: inBoth("law.openapi.ready.no"),
        content: {
          ...lines("^(leaving\\n|not ready\\n(\\w+ (ok|down)\\n){3}([^\\n]+\\n)?)$"),
          ...byEdge,
        },
      },
      "405": onlyAsked,
      ...refusals,
    },
  },
};
