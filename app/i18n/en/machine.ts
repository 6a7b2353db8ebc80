import type { Shape } from "#app/i18n/shape.ts";
import type { machine as zh } from "#app/i18n/zh/machine.ts";

/** The machine we run on, where somebody has to look after it. */
export const machine: Shape<typeof zh> = {
  title: "The server needs somebody",
  disk: "{{perCent}}% of the disk with the data is used. From 95% on only files up to 1 MB are taken; once it is full nothing is. Make room or add a disk.",
  clock:
    "The clocks of the program and the database are {{seconds}} seconds apart. Sign-ins, limits and the times on record may be wrong. Set the clocks right.",
  keys: "The second copy of the keys lies on the disk of the data: if the disk fails both are lost, and whoever takes it has the keys as well. Set KEY_BACKUP_DIR to a place on another machine.",
  tell: "Please tell whoever looks after the server at once. Matters go on as usual.",
};
