/** Lets the keeper of the databases go, and waits until it has cleaned up. */
export default async () => {
  const { keeper, ended } = globalThis.throughlineTestKeeper;
  keeper.stdin.end();
  await ended;
};
