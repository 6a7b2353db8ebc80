import type { Shape } from "#app/i18n/shape.ts";
import type { search as zh } from "#app/i18n/zh/search.ts";

export const search: Shape<typeof zh> = {
  title: "Find a matter",
  label: "Find a matter",
  placeholder: "Number, name, batch, telephone",
  button: "Find",
  found: "Found for “{{words}}”, the newest first",
  by: {
    number: "Number",
    respondent: "Respondent",
    product: "Product",
    place: "Respondent's address",
    summary: "Findings",
    licence: "Approval, registration or filing number",
    batch: "Batch",
    "credit-code": "Unified social credit code",
    "trace-code": "Trace code",
    phone: "Telephone",
  },
  and: ", ",
  column: { number: "Number", stage: "Stage", due: "Due", why: "Found by" },
  none: {
    title: "No matter was found for “{{words}}”",
    further: "There is nothing further.",
    widen: "How to search more widely",
    shorter: "Write less: two characters from the middle of a name are enough.",
    fewer: "Every word has to fit. Leave one out.",
    number: "Of a number the last four digits are enough, or its first six, from the year on.",
    whole: "Write approval numbers, batches, credit codes, trace codes and telephones in full.",
  },
  short: {
    title: "Please say more",
    says: "One Chinese character is enough, two letters, or the last four digits of a number.",
  },
  scope: {
    title: "What is searched",
    pieces:
      "By part of it: number, product, name and address of the respondent, and the findings that your own unit recorded. In full: approval, registration or filing number, batch, unified social credit code, trace code, and the telephone of complainants and of reporters who gave their name and said that they are no insiders.",
    never:
      "Only matters that you may see are listed. What was told, who told it, and the telephones of confidential, anonymous and inside reporters are never searched.",
    recorded: "Every search is written into the log, which does not show what was searched for.",
  },
  related: {
    title: "Other matters with something in common",
    none: "No such matter that you may see was received within a year.",
    says: "All that is said here is that a number or a name is the same: not that it is one person or one fact, nor that anything is repeated or abused. What follows is for whoever looks into it. Only matters that you may see are counted, and not the other matter of the same submission.",
    within: "{{count}} within {{days}} days",
    more: "more than {{count}} within {{days}} days",
    besides: ", ",
    newest: "Received last:",
    by: {
      phone: "Telephone",
      "same-fact": "Telephone, respondent and product",
      respondent: "Name of the respondent, whatever the branch",
      "credit-code": "Unified social credit code",
      product: "Name of the product",
      licence: "Approval, registration or filing number",
      batch: "Batch, with the product or its number",
      "trace-code": "Trace code",
    },
  },
  backlog:
    "Matters from earlier times are still being made findable. Some may be missing; please search again later.",
};
