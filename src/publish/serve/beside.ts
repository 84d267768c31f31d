import process from 'node:process';

/** A name beside a place, that no other running program has. @example besideOf('dist').startsWith('dist.') // true */
export const besideOf = (place: string): string => `${place}.${process.pid}`;
