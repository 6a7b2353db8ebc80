const AT_ONCE = 8;

/** Does something with each, several at a time. */
export async function atOnce<One>(all: readonly One[], work: (one: One) => Promise<void>) {
  const left = [...all];
  const goOn = async () => {
    for (let one = left.pop(); one; one = left.pop()) await work(one);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
}
