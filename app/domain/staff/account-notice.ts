/** What happened to somebody's way in, and they are told of by mail: whoever did it, they must be able to say it was not them. */
export const ACCOUNT_NOTICES = [
  "sessions-ended",
  "password-changed",
  "factor-forgotten",
  "codes-held",
] as const;
export type AccountNotice = (typeof ACCOUNT_NOTICES)[number];
