import { publishTowns } from '#mocks/publish-towns.ts';

/** Before the tests: the invented towns as the API would serve them. */
export const setup = (): void => publishTowns();
