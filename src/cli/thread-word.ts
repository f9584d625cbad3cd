/** The first word of a worker thread: the second names the command that it works for. */
export const THREAD = '--thread';
