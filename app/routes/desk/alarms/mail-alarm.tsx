import { Notice } from "#app/ui/notice.tsx";
import { waited } from "#app/ui/waited.ts";
import { useWords } from "#app/ui/words.tsx";
import type { Outbox } from "#db/queries/letters/outbox.server.ts";

type MailAlarmProps = { readonly outbox: Outbox; readonly mayAct: boolean };

/** Over every page of those who can do something about it: letters do not leave. */
export function MailAlarm({ outbox, mayAct }: MailAlarmProps) {
  const words = useWords();
  const { t } = words;
  const { waiting, givenUp, oldestMinutes } = outbox;
  return (
    <Notice tone="late" title={t("outbox.alarm.title")}>
      {waiting > 0 ? (
        <p>{t("outbox.alarm.waiting", { count: waiting, age: waited(oldestMinutes, words) })}</p>
      ) : null}
      {givenUp > 0 ? <p>{t("outbox.alarm.givenUp", { count: givenUp })}</p> : null}
      {mayAct ? (
        <p>
          <a href="/admin/outbox">{t("outbox.alarm.link")}</a>
        </p>
      ) : (
        <p>{t("outbox.alarm.tell")}</p>
      )}
    </Notice>
  );
}
