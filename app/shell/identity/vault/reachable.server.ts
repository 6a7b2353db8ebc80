import { connect } from "node:net";
import { vaultSocket } from "#app/shell/identity/vault/socket.server.ts";

const ANSWER_WITHIN = 500;

export const isVaultReachable = () =>
  new Promise<boolean>((answer) => {
    const knocking = connect(vaultSocket());
    const told = (opened: boolean) => {
      knocking.destroy();
      answer(opened);
    };
    knocking.setTimeout(ANSWER_WITHIN, () => told(false));
    knocking.once("connect", () => told(true));
    knocking.once("error", () => told(false));
  });
