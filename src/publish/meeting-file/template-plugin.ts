import type { Plugin } from 'vite';
import { meetingFileTemplate } from './template.ts';

/** Where a page finds the template beside itself. A text file, so that no host serves it as a page. */
const TEMPLATE = 'meeting-file.txt';

/** Puts the template of a meeting file beside the built page, which makes files of it. */
export const meetingFileTemplatePlugin = (): Plugin => ({
  name: 'meeting-file-template',
  apply: 'build',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: TEMPLATE, source: await meetingFileTemplate() });
  },
});
