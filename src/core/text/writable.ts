/** The same object while it is made, field by field. */
export type Writable<T> = { -readonly [key in keyof T]: T[key] };
