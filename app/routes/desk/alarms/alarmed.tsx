import type { ReactNode } from "react";
import { isTheirs } from "#app/domain/access/policy.ts";
import type { MachineWarning } from "#app/domain/machine/machine-warning.ts";
import type { Officer } from "#app/domain/staff/roles.ts";
import { MachineAlarm } from "#app/routes/desk/alarms/machine-alarm.tsx";
import { MailAlarm } from "#app/routes/desk/alarms/mail-alarm.tsx";
import { StrandedAlarm } from "#app/routes/desk/alarms/no-decider-alarm.tsx";
import { StaffMailAlarm } from "#app/routes/desk/alarms/staff-mail-alarm.tsx";
import type { Outbox } from "#db/queries/letters/outbox.server.ts";

type AlarmedProps = {
  readonly officer: Officer;
  readonly stranded: boolean;
  readonly undecided: boolean;
  readonly short: boolean;
  readonly alarm: Outbox | null;
  readonly staffMail: boolean;
  readonly warnings: readonly MachineWarning[];
  readonly children: ReactNode;
};

/** A page of the desk under what cannot wait for whoever reads it. */
export function Alarmed({ officer, children, ...rings }: AlarmedProps) {
  const { stranded, undecided, short, alarm, staffMail, warnings } = rings;
  const alarms = [
    stranded ? <StrandedAlarm key="stranded" kind="stranded" /> : null,
    undecided ? <StrandedAlarm key="undecided" kind="undecided" /> : null,
    short ? <StrandedAlarm key="short" kind="short" /> : null,
    alarm ? <MailAlarm key="mail" outbox={alarm} mayAct={isTheirs(officer, "see-outbox")} /> : null,
    staffMail ? <StaffMailAlarm key="staff-mail" /> : null,
    warnings.length > 0 ? <MachineAlarm key="machine" warnings={warnings} /> : null,
  ].filter((one) => one !== null);
  if (alarms.length === 0) return children;
  return (
    <div className="stack">
      {alarms}
      {children}
    </div>
  );
}
