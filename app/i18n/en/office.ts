import type { Shape } from "#app/i18n/shape.ts";
import type { office as zh } from "#app/i18n/zh/office.ts";

/** The office's own facts: the footer, the page on which they are entered and confirmed, and what is said without them. */
export const office: Shape<typeof zh> = {
  foot: {
    host: "Run by {{name}}",
    address: "Address: {{address}}",
    phone: "Telephone: ",
    siteCode: "Site code: {{code}}",
    fault: "Report an error on this site",
  },
  instead: {
    phone: "12315",
    hours: "in office hours",
    address: "the office",
    unit: "Intake",
  },
  title: "Facts of the office",
  lead: "The name, address, telephone and registrations are used in the footer, the help pages, e-mails and letters. A system administrator enters them; a head or another administrator confirms. Every page shows the new ones within half a minute. Letters already written do not change.",
  present: "As they stand",
  notGiven: "Not given",
  missing: {
    title: "{{count}} facts are missing",
    title_one: "One fact is missing",
    says: "The footer leaves out what is missing; the advice names 12315 for a telephone and “the office” for an address.",
    label: "Filled in",
    none: "All given",
    link: "See or change them",
  },
  level: {
    national: "National",
    provincial: "Provincial",
    municipal: "Municipal",
    county: "County or district",
  },
  field: {
    name: "Name",
    nameEn: "Name in English",
    level: "Level",
    divisionCode: "Division code",
    intakeUnit: "Intake unit",
    intakeUnitEn: "Intake unit in English",
    address: "Address",
    addressEn: "Address in English",
    hours: "Opening hours",
    hoursEn: "Opening hours in English",
    phone: "Telephone",
    siteCode: "Site code",
    icpNumber: "ICP number",
    policeNumber: "Public security number",
    faultLink: "Address for reporting errors on the site",
  },
  hint: {
    divisionCode: "Six digits, by GB/T 2260.",
    hours: "In Chinese, for example 工作日9:00–12:00，14:00–17:30",
    hoursEn: "For example: working days 9:00–12:00 and 14:00–17:30",
    phone: "With its area code, for example 0571-00000000.",
    siteCode: "Ten digits, from the national register of government sites.",
    icpNumber: "For example 浙ICP备00000000号-1",
    policeNumber: "For example 浙公网安备00000000000000号",
    faultLink:
      "Copied from the code that 政府网站找错 gave for this site; it begins with https://.",
  },
  group: {
    called: "Name and level",
    where: "Address and telephone",
    registered: "Registrations",
  },
  change: "Change the facts of the office",
  emptyAllowed:
    "Only the name is required. Where there is no English, English pages show the Chinese.",
  ask: "Ask for this; somebody else confirms",
  fault: {
    missing: "Enter the name of the office in Chinese.",
    "too-long": {
      name: "The name of the office is too long; please shorten it.",
      nameEn: "The English name is too long; please shorten it.",
      divisionCode: "The division code is too long; please shorten it.",
      intakeUnit: "The name of the receiving unit is too long; please shorten it.",
      intakeUnitEn: "The English name of the receiving unit is too long; please shorten it.",
      address: "The address is too long; please shorten it.",
      addressEn: "The English address is too long; please shorten it.",
      hours: "The office hours is too long; please shorten it.",
      hoursEn: "The English office hours is too long; please shorten it.",
      phone: "The phone number is too long; please shorten it.",
      siteCode: "The site code is too long; please shorten it.",
      icpNumber: "The ICP number is too long; please shorten it.",
      policeNumber: "The police registration number is too long; please shorten it.",
      faultLink: "The address for reporting site errors is too long; please shorten it.",
      level: "Choose the level from the list.",
    },
    "unlike-level": "Choose a level.",
    "unlike-phone":
      "Enter a telephone number with its area code, for example 0571-00000000; a mobile number, a 400 number or a short one such as 12345 will do too.",
    "unlike-division-code": "A division code has six digits, for example 330100.",
    "other-level":
      "The division code is not of this level: a province's ends in 0000, a city's in 00, a county's in neither.",
    "unlike-site-code":
      "A site code has ten digits, for example 3301000001; a ministry's is bm and eight digits.",
    "unlike-icp-number": "Enter the ICP number as registered, for example 浙ICP备00000000号-1.",
    "unlike-police-number":
      "Enter the public security number as registered, for example 浙公网安备00000000000000号.",
    "unlike-link": "Enter a whole address that begins with https:// and has no blanks.",
  },
  waiting: {
    title: "A change that waits",
    asked: "Asked for by {{name}}, {{at}}",
    what: "Fact",
    before: "Now",
    after: "To be",
    compare: "Compare it with the documents before you confirm.",
    confirm: "It agrees, confirm",
    refuse: "Refuse",
    withdraw: "Take it back",
    reason: "Why not",
    reasonHint:
      "If you refuse, give the reason; the person who asked will read it. If you confirm, leave it empty.",
    reasonMissing: "Say why you refuse.",
    reasonTooLong: "That is too long; please use no more than {{longest}} characters.",
    none: "Nothing waits; somebody may have decided already.",
    back: "Back to the facts of the office",
  },
  refused: {
    title: "The last change that was asked for was refused",
    says: "{{name}}, {{at}}: {{reason}}",
  },
  notAsked: "Not asked for, nothing has changed",
  notDecided: "Not done, nothing has changed",
  reasons: {
    "nothing-new": "What you entered is what stands there now.",
    "waits-already": "A change waits already; it has to be decided on first.",
    "changed-meanwhile":
      "Since you opened this page somebody has asked for a change or confirmed one. Look at the facts as they stand and send it again.",
    "own-request":
      "You asked for this yourself; somebody else has to confirm it. Where something is wrong in it, take it back and ask anew.",
    "not-own-request":
      "Somebody else asked for this, so you cannot take it back. Refuse it and say why.",
    "decided-already": "Somebody has decided on it already.",
    "form-used":
      "This form was sent once before with something else in it; this time nothing was recorded.",
  },
};
