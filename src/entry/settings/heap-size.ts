/** Bytes in which the objects of a history lie while they are scanned; only what is used of it takes up memory. */
export const HEAP_SIZE = 64 * 1024 * 1024
