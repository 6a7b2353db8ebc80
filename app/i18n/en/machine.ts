import type { Shape } from "#app/i18n/shape.ts";
import type { machine as zh } from "#app/i18n/zh/machine.ts";

/** The machine we run on, where somebody has to look after it. */
export const machine: Shape<typeof zh> = {
  title: "The server needs attention",
  disk: "The disk with the data is {{perCent}}% full. From 95% on only files up to 1 MB are accepted; once it is full nothing can be received. Please clear space or add a disk.",
  clock:
    "The clocks of the program and the database differ by {{seconds}} seconds. Sign-ins, time limits and recorded times may be wrong. Please set the clocks.",
  keys: "The backup of the keys is on the same disk as the data: if the disk fails, both are lost; if it is stolen, so are the keys. Set KEY_BACKUP_DIR to a place on another machine.",
  tell: "Please tell the server's administrator at once. Work on matters is not affected.",
};
