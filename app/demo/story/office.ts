import type { OfficeFacts } from "#app/domain/office/facts.ts";

/** An invented district: its numbers are all noughts or reach nobody, and its links lead nowhere. */
export const OFFICE: OfficeFacts = {
  name: "云溪区市场监督管理局",
  nameEn: "Yunxi Market Regulation Bureau",
  level: "county",
  divisionCode: "340599",
  intakeUnit: "受理科",
  intakeUnitEn: "Intake section",
  address: "云溪区清渠路18号",
  addressEn: "18 Qingqu Road, Yunxi District",
  hours: "工作日9:00–12:00，14:00–17:30",
  hoursEn: "working days 9:00–12:00 and 14:00–17:30",
  phone: "0555-0000000",
  siteCode: "0000000000",
  icpNumber: "皖ICP备00000000号-1",
  policeNumber: "皖公网安备00000000000000号",
  faultLink: "https://jiucuo.example/?site_code=0000000000",
};
