const MEGABYTE = 1024 * 1024;
/** Policy: bytes of files on their way in one process; what is more waits in the network, not in our memory. */
const MOST_ON_THEIR_WAY = 96 * MEGABYTE;
/** Policy: so that one network leaves half of it to the others. */
const MOST_OF_A_NETWORK = MOST_ON_THEIR_WAY / 2;
/** Policy: a form to which no file was chosen waits for nobody. */
const ALWAYS = 64 * 1024;
/** Policy: uploads end within seconds; whoever finds no room for so long is told so. */
const WAIT_SECONDS = 20;

const held = new Map<string, number>();
const waiting = new Set<() => void>();

const all = () => [...held.values()].reduce((sum, bytes) => sum + bytes, 0);

/** How many bytes of files are on their way now. */
export const bytesOnTheirWay = all;

export type UploadRoom = {
  /** Room for so many bytes; false where there was none in time. */
  readonly resize: (bytes: number) => Promise<boolean>;
  readonly leave: () => void;
};

/** The room of one upload. What it does not hold any more others get at once. */
export function enterUploadRoom(network: string): UploadRoom {
  let own = 0;
  const set = (bytes: number) => {
    const others = (held.get(network) ?? 0) - own;
    if (others + bytes === 0) held.delete(network);
    else held.set(network, others + bytes);
    const isLess = bytes < own;
    own = bytes;
    if (isLess) for (const look of waiting) look();
  };
  const fits = (bytes: number) =>
    bytes <= Math.max(own, ALWAYS) ||
    (all() - own + bytes <= MOST_ON_THEIR_WAY &&
      (held.get(network) ?? 0) - own + bytes <= MOST_OF_A_NETWORK);
  return {
    async resize(bytes) {
      const late = performance.now() + WAIT_SECONDS * 1000;
      // Several may wait for the same room, and the first takes it.
      while (!fits(bytes))
        if (!(await untilThereIs(() => fits(bytes), late - performance.now()))) return false;
      set(bytes);
      return true;
    },
    leave: () => set(0),
  };
}

function untilThereIs(hasRoom: () => boolean, milliseconds: number): Promise<boolean> {
  return new Promise((tell) => {
    const end = () => {
      clearTimeout(late);
      waiting.delete(look);
      tell(hasRoom());
    };
    const look = () => {
      if (hasRoom()) end();
    };
    const late = setTimeout(end, milliseconds);
    waiting.add(look);
  });
}
