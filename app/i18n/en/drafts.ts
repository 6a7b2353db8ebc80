import type { Shape } from "#app/i18n/shape.ts";
import type { drafts as zh } from "#app/i18n/zh/drafts.ts";

export const drafts: Shape<typeof zh> = {
  lost: {
    draft: {
      title: "Your draft was not found",
      body: "A draft is kept for 24 hours, only on the device you used; where there are too many unsent drafts from one network, the one left untouched the longest goes earlier; or you may already have submitted it. If you did not see a receipt, nothing has been submitted: please fill in the form again.",
    },
    unsent: {
      title: "Your submission did not go through",
      body: "The draft is gone and we have received nothing. A draft is kept for 24 hours, only on the device you used. Please fill in the form once more.",
    },
    begunAnew: {
      title: "Your earlier draft is gone; nothing was submitted",
      body: "A draft is kept for 24 hours, only on the device you used. What you typed on this page has been saved; please fill in the rest again.",
    },
  },
  throwAway: {
    title: "Delete what you have not finished?",
    lead: {
      complaint: "This is a complaint that has not been submitted.",
      report: "This is a report that has not been submitted.",
    },
    body: "Once deleted, what you typed and uploaded cannot be recovered.",
    button: "Delete",
    keep: "Keep it and continue",
  },
};
