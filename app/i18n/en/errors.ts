import type { Shape } from "#app/i18n/shape.ts";
import type { errors as zh } from "#app/i18n/zh/errors.ts";

export const errors: Shape<typeof zh> = {
  back: "Back to that step",
  home: "Go to the home page",
  progress: "Check progress",
  phone: "If you need help now, call 12315.",
  status: "Code {{status}}",
  400: {
    title: "We could not read this request",
    what: "The address or the form is incomplete. The link may not have been copied in full.",
    next: "Start again from the home page, or go back and submit the form once more.",
  },
  403: {
    title: "You do not have permission to view this page",
    what: "This page is only for the staff responsible for this work.",
    next: "If you sent us something, check progress with your receipt number and secret.",
  },
  404: {
    title: "Page not found",
    what: "The address may be mistyped, or the page has been taken down.",
    next: "Check the address, or start from the home page.",
  },
  408: {
    title: "The connection is too slow",
    what: "Nothing arrived for a long time, so we hung up. What was saved before is still there.",
    next: "Find a better connection, go back and submit again.",
  },
  409: {
    title: "Something has changed",
    what: "This matter has changed since you opened the page, so nothing was done just now.",
    next: "Go back, reload the page and check how things stand before you act.",
  },
  413: {
    title: "What you submitted is too large",
    what: "A file or a text is over the limit and was not saved. What was saved before is still there.",
    next: "Go back and send fewer files or a shorter text. You can also upload files one at a time.",
  },
  421: {
    title: "This is not the address of this site",
    what: "The name of the site in the address is not the one this office has published.",
    next: "Please check the address the office has published and type it again.",
  },
  422: {
    title: "Some answers need correcting",
    what: "Something is missing or not right.",
    next: "Go back, follow the notes beside each answer, and submit again.",
  },
  429: {
    title: "Too many requests",
    what: "Too many requests came from your side in a short time.",
    next: "Wait a minute and try again. What you have already submitted is not affected.",
  },
  500: {
    title: "Something went wrong on our side",
    what: "It is not your fault. If you saw a receipt, everything is saved.",
    next: "Try again in a few minutes. If you saw no receipt, please submit once more.",
  },
  503: {
    title: "The service is not available right now",
    what: "It is starting or recovering. If you saw a receipt, everything is saved; if you did not, we have not received this attempt.",
    next: "Go back in a minute and submit again. What you filled in is still there, and submitting twice registers it only once.",
  },
  notSetUp: {
    title: "This site is not in service yet",
    what: "No receiving office has been set up yet, so nobody would receive what you submit.",
    next: "Please call 12315, or come back in a few days.",
  },
};
