/** The office that runs this portal. An invented district, for showing: its code and phone reach nobody. */
export const office = {
  name: { zh: "云溪区市场监督管理局", en: "Yunxi Market Regulation Bureau" },
  intakeUnit: { zh: "受理科", en: "Intake section" },
  address: { zh: "云溪区清渠路18号", en: "18 Qingqu Road, Yunxi District" },
  hours: { zh: "工作日9:00–12:00，14:00–17:30", en: "working days 9:00–12:00 and 14:00–17:30" },
  phone: "0555-0000000",
  siteCode: "0000000000",
} as const;
