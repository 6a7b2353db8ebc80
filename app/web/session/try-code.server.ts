import { provesFactor } from "#app/shell/sign-in/second-factor.server.ts";
import type { Subjects } from "#app/shell/sign-in/throttle.server.ts";
import {
  forgetWrongCodes,
  holdAfterWrongCode,
  mayTryCode,
} from "#app/shell/sign-in/wrong-codes.server.ts";
import type { Form } from "#app/web/form/form.server.ts";
import {
  forgiveFailures,
  giveBackTry,
  waitAfterFailure,
  waitBefore,
} from "#app/web/session/throttle.server.ts";

type Refused = { readonly says: "wrong" | "waits" | "held"; readonly wait: number };

/** Each can be what the page says of a code that was refused. */
export const CODE_REFUSALS = ["wrong", "waits", "held"] as const;

/**
 * Null where the code in this form is this person's; otherwise why it was refused. After a few wrong ones the next has to
 * wait; after ten in a row no more are looked at. Every try is counted before its code is looked at, also by `mayTry`,
 * where something else counts them too.
 */
export async function tryCode(
  staffId: string,
  form: Form,
  mayTry: () => Promise<boolean> = async () => true,
): Promise<Refused | null> {
  const subjects: Subjects = [{ tried: "second-factor", which: staffId }];
  const seconds = await waitBefore(subjects);
  if (seconds > 0) return { says: "waits", wait: seconds };
  if (!(await mayTryCode(staffId))) {
    await giveBackTry(subjects);
    return { says: "held", wait: 0 };
  }
  if ((await mayTry()) && (await provesFactor(staffId, form.one("code")))) {
    await forgetWrongCodes(staffId);
    await forgiveFailures(subjects);
    return null;
  }
  await holdAfterWrongCode(staffId);
  return { says: "wrong", wait: await waitAfterFailure(subjects) };
}
