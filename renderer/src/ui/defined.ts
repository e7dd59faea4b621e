type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Leaves out what is undefined: react-aria's properties may be absent but not undefined. */
export function defined<T extends object>(properties: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}
