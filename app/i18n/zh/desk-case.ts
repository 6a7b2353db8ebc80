/** A case from its opening to its closing: what its forms ask, and how it is shown. */
export const caseWords = {
  clock: { "case-closing": "结案" },
  action: {
    "case-officers": "指定办案人员",
    suspension: "中止案件调查",
    termination: "终止案件调查",
    execution: "记录处罚执行完毕",
    "case-closing": "结案",
  },
  event: {
    "officers-named": "指定办案人员",
    "investigation-suspended": "中止案件调查",
    "investigation-ended": "终止案件调查",
    "penalty-executed": "处罚执行完毕",
    "case-closed": "结案",
  },
  field: {
    caseNumber: "案件编号",
    caseNumberHint: "立案审批表上的编号，只在本局内部使用。",
    officers: "办案人员",
    officersHint: "至少两人，须具有行政执法资格。重新指定的，以新指定的为准。",
    suspension: "中止的情形",
    approvalPaper: "审批表的文号",
    executionPaper: "执行完毕的凭据，或者法院终结执行裁定的文号",
    closingPaper: "结案审批表的文号",
  },
  fault: {
    caseNumber: {
      missing: "请填写案件编号。",
      "too-long": "案件编号最多{{longest}}字，请核对。",
    },
    officers: { "not-a-choice": "请从列出的人员里选择。" },
    suspension: { choose: "请选择中止的情形。" },
  },
  reason: {
    "two-officers": "办案人员至少两人（第十九条第二款）。",
    "officers-unnamed":
      "还没有指定办案人员。请科室负责人先指定至少两人（第十九条第二款），再记录处罚结果。",
    "officer-kept-away": "选中的人员里有人须对这件事项回避。请另行指定。",
    "case-not-closed": "案件还没有结案，不能归档。处罚执行完毕以后，先登记执行情况，再提请结案。",
  },
  panel: {
    title: "案件",
    number: "案件编号",
    officers: "办案人员",
    noOfficers: "还没有指定",
    decision: "处罚决定书文号",
    judgment: "判决书文号",
    fines: "罚款",
    confiscations: "没收",
  },
} as const;
