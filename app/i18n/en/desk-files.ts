import type { Shape } from "#app/i18n/shape.ts";
import type { deskFiles as zh } from "#app/i18n/zh/desk-files.ts";

/** Files of a matter, shown one by one. */
export const deskFiles: Shape<typeof zh> = {
  file: {
    title: "Evidence {{position}}, matter {{number}}",
    tools: "From file to file",
    place: "{{at}} of {{of}}",
    previous: "Previous",
    next: "Next",
    facts: "File and matter",
    whole: "Show at its full size",
    name: "evidence {{position}}",
    alt: "Picture of {{name}}",
    altLeaf: "Page {{leaf}} of {{name}}",
    download: "Download",
    type: "{{name}}, {{size}} KB",
    leaves: "From page to page",
    leaf: "Page {{leaf}} of {{leaves}}",
    leafBefore: "Previous page",
    leafAfter: "Next page",
    mostLeaves:
      "It has {{leaves}} pages. The first {{most}} can be read here; download it for the rest.",
    notShown: "This file cannot be shown here",
    why: {
      heic: "HEIC photographs are kept sealed as they came. Download it and open it with a program that reads HEIC. Place and time may still be inside: mind that before you pass it on.",
      gone: "Its content can no longer be opened.",
      unreadable:
        "The file is damaged, or not a complete PDF. Download it and try a program made for repairs.",
      locked:
        "This PDF asks for a password. Download it to read it; the reporter can tell the password in an addition.",
      "too-heavy": "Opening it takes more memory or time than is allowed. Download it to read it.",
      crowded: "Too many people are opening files now. Please reload this page in a moment.",
    },
    added: "Added later",
    withSubmission: "Came with the submission",
    fact: {
      number: "Number",
      kind: "Kind",
      product: "Product",
      receivedOn: "Received",
      stage: "Stage",
      came: "Origin",
      type: "File",
    },
  },
};
