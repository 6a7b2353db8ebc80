import type { Shape } from "#app/i18n/shape.ts";
import type { errors as zh } from "#app/i18n/zh/errors.ts";

export const errors: Shape<typeof zh> = {
  back: "Back to that step",
  home: "Go to the home page",
  progress: "Check progress",
  phone: "If you need help now, call 12315.",
  status: "Code {{status}}",
  400: {
    title: "We cannot read this request",
    what: "The address or the form is incomplete. The link may have been cut short.",
    next: "Start again from the home page, or go back and send the form once more.",
  },
  403: {
    title: "You may not open this page",
    what: "This page is only for people whose duty it is.",
    next: "If you sent us something, check progress with your receipt number and secret.",
  },
  404: {
    title: "There is no such page",
    what: "The address may be mistyped, or the page has been taken down.",
    next: "Check the address, or start from the home page.",
  },
  409: {
    title: "Things have changed",
    what: "Since you opened the page this matter has moved on, so nothing was done just now.",
    next: "Go back, reload, and look at it as it stands before you act.",
  },
  413: {
    title: "The file is too large",
    what: "What you uploaded is over the limit and was not saved. What you typed before is safe.",
    next: "Go back and send fewer files, or one at a time.",
  },
  422: {
    title: "Some answers still need something",
    what: "What was filled in is not complete yet.",
    next: "Go back, follow the notes beside each answer, and send it again.",
  },
  429: {
    title: "Too many requests",
    what: "To keep the door open for everybody, we have paused requests from your side.",
    next: "Wait a minute and try again. What you have already submitted is not affected.",
  },
  500: {
    title: "Something went wrong on our side",
    what: "You did nothing wrong. If you saw a receipt, everything is stored.",
    next: "Try again in a few minutes. If you saw no receipt, please submit once more.",
  },
  503: {
    title: "The system is busy",
    what: "It is starting or recovering. If you saw a receipt, everything is stored; if you did not, this attempt has not reached us.",
    next: "Go back in a minute and press the button again. What you filled in is still there, and pressing twice registers it once.",
  },
  notSetUp: {
    title: "This site is not in use yet",
    what: "No office has been set up here, so nobody would receive what you send.",
    next: "Please call 12315, or come back in a few days.",
  },
};
