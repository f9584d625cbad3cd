/** What is made when it is first asked for; what it is made of is let go of then. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  let maker: (() => T) | undefined = make;
  return () => {
    if (maker) made = maker();
    maker = undefined;
    return made!;
  };
}
