interface ImportMetaEnv {
  /** Whether this build answers its own questions, from invented towns. Never in production: see vite.config.ts. */
  readonly VITE_MOCK: boolean;
}
