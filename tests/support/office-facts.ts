import type { OfficeFacts } from "#app/domain/office/facts.ts";

/** An office that has said nothing but its name; a test says only what matters to it. */
export const anOffice = (said: Partial<OfficeFacts> = {}): OfficeFacts => ({
  name: "某局",
  nameEn: "An office",
  level: "",
  divisionCode: "",
  intakeUnit: "",
  intakeUnitEn: "",
  address: "",
  addressEn: "",
  hours: "",
  hoursEn: "",
  phone: "",
  siteCode: "",
  icpNumber: "",
  policeNumber: "",
  faultLink: "",
  ...said,
});
