import type { Shape } from "#app/i18n/shape.ts";
import type { lawOpenapi as zh } from "#app/i18n/zh/law-openapi.ts";

export const lawOpenapi: Shape<typeof zh> = {
  title: "Description for programs to read",
  says: "How each address is asked and what it answers, in OpenAPI 3.1, for programs to read.",
  answered: "The answer.",
  onlyAsked: "Any method but GET and HEAD is answered like this.",
  refused:
    "The request did not get as far as this address: it could not be read, was too long, or was a form of another site. The answer is a page for people.",
  failed: "No answer can be given now; ask again in a while.",
  language:
    "The language of sentences about mistakes: zh (Chinese) or en (English). Chinese where none is given.",
  live: {
    title: "Is it running",
    says: "Whether this process is running. Nothing else is looked at.",
    yes: "It is running.",
  },
  ready: {
    title: "Can it serve",
    says: "Whether this process can serve, one line for each part. For whoever shares out the requests.",
    yes: "It can serve.",
    no: "It cannot serve, or is starting or leaving: send no requests here.",
  },
};
