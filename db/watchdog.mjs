// Lives beside the embedded database, holding the reading end of a pipe from the program that started it.
// When that program is gone, however it went, the pipe ends and the database is asked to stop in good order.
const database = Number(process.argv[2]);

function stop() {
  try {
    process.kill(database, "SIGINT");
  } catch {
    // It stopped by itself.
  }
  process.exit();
}

process.stdin.resume().on("end", stop).on("error", stop);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});
