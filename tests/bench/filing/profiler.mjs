// Lies within a process that is looked at (`--import`). SIGUSR2 begins a profile; the next one ends it and leaves it behind.
import { renameSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector";

const file = `${process.env.PROFILES}/${process.pid}.cpuprofile`;
const session = new Session();
session.connect();
session.post("Profiler.enable");

let isOn = false;
process.on("SIGUSR2", () => {
  isOn = !isOn;
  if (isOn) session.post("Profiler.start");
  else
    session.post("Profiler.stop", (_, { profile }) => {
      writeFileSync(`${file}.new`, JSON.stringify(profile));
      renameSync(`${file}.new`, file);
    });
});
