import type { Shape } from "#app/i18n/shape.ts";
import type { drafts as zh } from "#app/i18n/zh/drafts.ts";

export const drafts: Shape<typeof zh> = {
  lost: {
    draft: {
      title: "Your draft was not found",
      body: "A draft is kept for 24 hours, on the device it was written on; or it may have been sent already. If you saw no receipt nothing was sent: please fill in the form again.",
    },
    unsent: {
      title: "Nothing was sent",
      body: "The draft is gone and we have received nothing. A draft is kept for 24 hours, on the device it was written on. Please fill in the form once more.",
    },
    begunAnew: {
      title: "Your earlier draft is gone; nothing was sent",
      body: "A draft is kept for 24 hours, on the device it was written on. What you have just typed is kept; please fill in the rest again.",
    },
  },
  throwAway: {
    title: "Throw away what you have begun?",
    lead: {
      complaint: "This is a complaint that was not sent.",
      report: "This is a report that was not sent.",
    },
    body: "What you typed and the files you uploaded are then gone for good.",
    button: "Throw away",
    keep: "Keep it and carry on",
  },
};
