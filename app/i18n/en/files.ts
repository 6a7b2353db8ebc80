import type { Shape } from "#app/i18n/shape.ts";
import type { files as zh } from "#app/i18n/zh/files.ts";

export const files: Shape<typeof zh> = {
  hint: "Photos ({{pictures}}) or PDF, up to {{megabytes}} MB each, {{count}} at most. The same file uploaded twice is kept once. You need not add any.",
  scarce: {
    title: "Storage is running low: for now we only take files up to {{megabytes}} MB",
    body: "You can make a photo smaller and then upload it. Keep larger files, submit now, and add them later with your receipt. Your text is not affected.",
  },
  label: "Choose photos or files",
  add: "Upload",
  held: "Uploaded files",
  remove: "Remove",
  unname: "Do not keep the file name",
  unnamed: "a file without a name",
  names: "If a file’s name shows your name, staff number or employer, choose not to keep it.",
  size: "{{kilobytes}} KB",
  before: {
    title: "If you are afraid of being recognised, read this before you upload",
    clean:
      "The place, time, phone model and serial number stored in a JPG, PNG, WebP, GIF or AVIF photo are removed when you upload it, and the original is not kept. Once you submit, files are stored under a number, without their original names.",
    warning:
      "What we cannot remove: what the photo shows, the author and edit history inside a PDF, and the hidden dots printed by an office printer. If you are afraid of being recognised, take a new photo instead of uploading a PDF.",
    heic: "An iPhone’s HEIC photo is sealed exactly as it came, with the place and time still inside. To leave them out, upload a JPG: take a screenshot of the photo, or choose “Most Compatible” under Settings, Camera, Formats and take it again.",
    crash:
      "Files you have not submitted may have to be uploaded again if our system fails; your text is not affected.",
  },
  same: { title: "These files are the same as ones already uploaded and are kept once" },
  removed: "Removed: {{traces}}",
  nothingFound: "No hidden information was found",
  untouched:
    "Left unchanged. A PDF may contain the author’s name, the company and edit times. If you can, upload a photo of it instead.",
  sealed:
    "Left unchanged and sealed as it came. The place, the time and the phone model may still be inside; staff download it and need software that opens HEIC. To leave them out, remove it and upload a JPG or a screenshot.",
  changed: {
    shrunk: "Too big a photo: reduced from {{from}} to {{to}}",
    "painted-as": "Saved as {{name}}",
    frames: "Animated: all {{count}} frames are kept",
    "end-missing":
      "The end of the file is missing, and that part shows nothing; please compare it with your original",
  },
  trace: {
    place: "where it was taken",
    time: "when it was taken",
    device: "model and number of the phone or camera",
    author: "author’s name",
    software: "software used",
    preview: "embedded thumbnail",
    film: "short video that came with it (live or motion photo)",
    "more-pictures": "further pictures that came with it (depth, HDR)",
    attached: "other data attached to the picture",
    other: "other hidden information",
  },
  progress: {
    label: "Upload progress",
    going: "Uploading. Please keep this page open.",
    arrived: "Uploaded. Your files are being processed; one moment.",
    broken:
      "The connection broke before everything arrived. Your files are still chosen; press again.",
  },
  theRest: "the rest",
  fault: {
    "too-large":
      "{{name}} is too large; each file may be up to {{megabytes}} MB. The other files you chose are not affected.",
    "not-accepted":
      "This file format is not supported: {{name}}. You can upload {{pictures}} pictures and PDF.",
    "too-many": "You can upload at most {{count}} files. {{name}} was not saved.",
    empty: "Choose a file first, then press Upload. If you have no files, press Continue.",
    "no-content": "{{name}} is empty. Please check it and choose another file.",
    unreadable:
      "{{name}} cannot be opened and may be damaged. Choose another picture or take a new photo.",
    "cut-short": "Only part of {{name}} arrived. Please upload it again.",
    "too-many-pixels":
      "{{name}} is too big a picture. Crop it or make it smaller, then upload it again.",
    "too-heavy":
      "{{name}} could not be opened: it needs more memory or time than we allow. Make it smaller or take a screenshot, then upload that.",
    crowded:
      "Too many people are uploading right now, and {{name}} was not saved. Your text is saved: upload again in a few minutes, or submit now and add files later with your receipt.",
    "slow-line":
      "The connection is slow or was interrupted, and {{name}} did not arrive whole. The files that arrived and your text are saved; please send what is missing again.",
    "broken-off":
      "The connection broke, and {{name}} did not arrive whole. The files that arrived and your text are saved; please send what is missing again.",
    "not-all-read":
      "What was sent was too much or incomplete, and not all of it was read. Compare the list below and upload what is missing.",
    "text-cut":
      "The text is too long, and its end was not saved. Shorten it, or add it in several parts.",
    "no-room":
      "There is no room for more files that have not been submitted, and {{name}} was not saved. Your text is not affected: submit now, and add files later with your receipt.",
    lost: "Our system failed, and some of the files you uploaded were lost. Compare the list below and upload what is missing.",
  },
};
