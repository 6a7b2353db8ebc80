import { connect } from "node:net";

/** Writes bytes to the program's socket as no browser would, and reads until it hangs up. */
export const rawRequest = (origin: string, bytes: string): Promise<string> =>
  new Promise((answer, fail) => {
    const { port } = new URL(origin);
    let text = "";
    const socket = connect({ port: Number(port), host: "127.0.0.1" }, () => socket.write(bytes));
    socket.setTimeout(5000, () => socket.destroy());
    socket.on("data", (chunk) => {
      text += chunk;
    });
    socket.on("error", fail);
    socket.on("close", () => answer(text));
  });

export const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
