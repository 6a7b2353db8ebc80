import { answeredCsv, onlyAsked, refusals } from "#app/routes/public/described-answers.ts";
import type { Door } from "#app/web/openapi/description-shape.ts";
import { inBoth } from "#app/web/openapi/in-both.ts";

const responses = { "200": answeredCsv, "405": onlyAsked, ...refusals };

export const figuresFileDoor: Door = {
  get: {
    operationId: "rewardFiguresFile",
    summary: inBoth("publication.file.figures"),
    description: inBoth("publication.file.says"),
    responses,
  },
};

export const decisionsFileDoor: Door = {
  get: {
    operationId: "rewardDecisionsFile",
    summary: inBoth("publication.file.decisions"),
    description: inBoth("publication.file.says"),
    responses,
  },
};
