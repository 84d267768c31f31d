import { createContext } from 'react';

/** Tells what it stands in what opens on top of it, by its title; null when it is closed. */
export const Covering = createContext<(title: string | null) => void>(() => {});
