import type { Shape } from "#app/i18n/shape.ts";
import type { pages as zh } from "#app/i18n/zh/pages.ts";

export const pages: Shape<typeof zh> = {
  accessibility: {
    title: "Accessibility",
    lead: "Everybody should be able to use this site. This page says what already works, what is still missing, and who to ask for help.",
    done: {
      title: "What works",
      script: "Everything works without scripts in the browser.",
      keyboard:
        "The keyboard alone reaches every link, button and field, and the focus can be seen.",
      reader:
        "A screen reader reads headings, labels, hints and errors; every page has one main heading.",
      zoom: "At 200 % zoom and 320 pixels wide nothing scrolls sideways; large tables scroll in their own frame.",
      colour:
        "Colour is never the only signal: there is always a shape and a text as well. Text contrast is at least 4.5 to 1.",
      elder:
        "Large view: text of at least 18 points, buttons of at least 60 pixels, nothing left out.",
      motion: "No animation, pop-up, countdown or picture puzzle.",
    },
    standard: {
      title: "Measured against",
      says: "WCAG 2.1 level AA and GB/T 37668-2019. Checked with automatic tools and by keyboard; not yet assessed by a third party.",
    },
    missing: {
      title: "What is still missing",
      evidence: "Photos and files that people upload may lack a description.",
      sign: "There are no sign language videos and no easy-read version yet.",
      letter:
        "Letters follow the layout of official documents; on a small screen you need to zoom in.",
    },
    contact: {
      title: "Who to ask",
      says: "Call {{phone}}, {{hours}}, or come to {{address}}. Tell us which page and which device you use; we will help you and improve it.",
    },
  },
  siteMap: {
    title: "Site map",
    tell: "Tell us",
    complaint: "Complain",
    report: "Report",
    enquiry: "Ask",
    adverse: "Adverse reaction",
    follow: "Follow",
    progress: "Check progress",
    about: "About",
    home: "Home",
    help: "Help",
    law: "Rules and time limits",
    calculator: "Deadline calculator",
    rewardCalculator: "Reward calculator",
    rewardExplained: "How a reward for a report comes about",
    rewardPublished: "Reward decisions and yearly figures",
    api: "Open interface",
    auditRoot: "Tamper-proof digest of the log",
    protection: "How we protect you",
    accessibility: "Accessibility",
  },
};
