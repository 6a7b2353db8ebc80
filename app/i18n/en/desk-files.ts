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
    alt: "Picture of evidence {{position}}",
    download: "Download",
    open: "View",
    type: "{{name}}, {{size}} KB",
    notShown: "This file cannot be shown here",
    heic: "HEIC photographs are kept sealed as they came. Download it and open it with a program that reads HEIC. Place and time may still be inside: mind that before you pass it on.",
    other:
      "For safety, files of this kind are not opened in a page. Download it to read it. Do not run macros or programs in it on a computer with a network.",
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
