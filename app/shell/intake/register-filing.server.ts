import type { Registration } from "#app/domain/intake/registration.ts";
import { dayOf, now } from "#app/shell/clock.server.ts";
import { type Filing, fileSubmission } from "#app/shell/intake/file-submission.server.ts";

type Registered = Pick<Filing, "draftKey" | "draft" | "files"> & {
  readonly registration: Registration;
};

/**
 * Files what somebody of the office took down, as of the day on which it reached the office: every limit runs from there.
 * Letters to its reporter are written in Chinese, whatever language the office's pages were read in.
 */
export const registerFiling = (registered: Registered): Promise<void> =>
  fileSubmission({
    ...registered,
    language: "zh",
    receivedAt: onDay(registered.registration.receivedOn),
  });

/** What a stamp says is a day; the hour of an earlier one is nobody's to know, and stands for noon. */
const onDay = (receivedOn: Registration["receivedOn"]): Date =>
  dayOf(now()) === receivedOn ? now() : new Date(`${receivedOn}T12:00:00+08:00`);
