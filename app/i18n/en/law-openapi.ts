import type { Shape } from "#app/i18n/shape.ts";
import type { lawOpenapi as zh } from "#app/i18n/zh/law-openapi.ts";

export const lawOpenapi: Shape<typeof zh> = {
  title: "Interface description file",
  says: "How to call each address and what it returns, in OpenAPI 3.1, for programs to read directly.",
  answered: "The answer.",
  onlyAsked: "Any method but GET and HEAD is answered like this.",
  refused:
    "The request did not get as far as this address: it could not be read, was too long, or was a form of another site. The answer is a page for people.",
  failed: "No result can be returned now; please try again later.",
  language:
    "The language of sentences about mistakes: zh (Chinese) or en (English). Chinese where none is given.",
  live: {
    title: "Is it running",
    says: "Whether this process is running. Nothing else is looked at.",
    yes: "It is running.",
  },
  ready: {
    title: "Can it serve",
    says: "Whether this process can serve, one line for each part. For whatever distributes the requests.",
    yes: "It can serve.",
    no: "It cannot serve, or is starting or stopping: do not send requests here.",
  },
};
