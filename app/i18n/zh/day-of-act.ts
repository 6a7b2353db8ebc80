/** Where an act happened on an earlier day than it is entered. */
export const dayOfAct = {
  ask: "不是今天办理的？填写实际办理日",
  says: "不填就是今天。可以填{{from}}到今天之间的日期，登记日仍然是今天。期限从实际办理日起算；过了期限才登记的，仍然算超期。",
  entered: "{{on}}办理，{{entered}}补登。原因：{{because}}",
  proof: "凭据：{{proof}}",
  late: "已超期",
  lateByEntry: "{{on}}办理，{{entered}}才登记，原定{{due}}到期，按超期计算。",
} as const;
