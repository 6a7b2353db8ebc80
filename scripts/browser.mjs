// Finds a browser for the tests, in the order of what it costs: one that is here, one from npm, one from Debian.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const ADVICE = `No browser was found for the tests. Do one of these and run npm test again:
  - install Chromium or Google Chrome (Debian and Ubuntu: apt-get install -y chromium)
  - set CHROMIUM_PATH to a Chromium that is installed elsewhere`;

/** The variables that tell the tests where their browser is. */
export async function browserVariables() {
  const here = [process.env.CHROMIUM_PATH, ...USUAL_PLACES].find(
    (path) => path && existsSync(path),
  );
  if (here) return { CHROMIUM_PATH: here };
  const found = (await fromPackage()) ?? fromDebian();
  if (found) return found;
  console.error(ADVICE);
  process.exit(1);
}

/** The package brings the libraries a bare system lacks, and unpacks them only where it believes to be at home. */
async function fromPackage() {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
  const libraries = join(tmpdir(), "al2023", "lib");
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    const found = { CHROMIUM_PATH: await chromium.executablePath(), CHROMIUM_LIBRARIES: libraries };
    return starts(found) ? found : null;
  } catch {
    return null;
  } finally {
    delete process.env.AWS_EXECUTION_ENV;
  }
}

function fromDebian() {
  const isDebian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (!isDebian) return null;
  console.log("Installing Chromium for the tests");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const words of [["update"], ["install", "-y", "chromium"]])
    spawnSync("apt-get", words, { stdio: ["ignore", "ignore", "inherit"], env: environment });
  const path = USUAL_PLACES.find((place) => existsSync(place));
  return path ? { CHROMIUM_PATH: path } : null;
}

function starts({ CHROMIUM_PATH, CHROMIUM_LIBRARIES }) {
  const environment = { ...process.env, LD_LIBRARY_PATH: CHROMIUM_LIBRARIES };
  return spawnSync(CHROMIUM_PATH, ["--version"], { env: environment }).status === 0;
}
