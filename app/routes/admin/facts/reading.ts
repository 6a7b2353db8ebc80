import type { TypedFacts } from "#app/domain/office/facts.ts";
import type { Form } from "#app/web/form/form.server.ts";

/** The form as it was filled in; whether it may stand like that says the domain. */
export const typedFacts = (form: Form): TypedFacts => ({
  name: form.one("name"),
  nameEn: form.one("nameEn"),
  level: form.one("level"),
  divisionCode: form.one("divisionCode"),
  intakeUnit: form.one("intakeUnit"),
  intakeUnitEn: form.one("intakeUnitEn"),
  address: form.one("address"),
  addressEn: form.one("addressEn"),
  hours: form.one("hours"),
  hoursEn: form.one("hoursEn"),
  phone: form.one("phone"),
  siteCode: form.one("siteCode"),
  icpNumber: form.one("icpNumber"),
  policeNumber: form.one("policeNumber"),
  faultLink: form.one("faultLink"),
});
