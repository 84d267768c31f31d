import type { svTake } from './sv.take.ts';

/** What is said when something is taken along, in English. */
export const enTake: typeof svTake = {
  title: 'Copy or save',
  copy: 'Copy',
  savePng: 'Save as PNG',
  saveSvg: 'Save as SVG',
  saveCsv: 'Save as CSV',
  picture: {
    name: 'The picture',
    copy: 'Copy the picture',
    copied: 'The picture is copied',
    'not-allowed': 'The browser does not allow copying here. Save the picture as PNG instead.',
  },
  table: {
    name: 'The table',
    copy: 'Copy the table',
    copied: 'The table is copied',
    'not-allowed': 'The browser does not allow copying here. Save the table as CSV instead.',
  },
  link: {
    name: 'Link to this view',
    copy: 'Copy the link',
    copied: 'The link is copied',
    'not-allowed':
      'The browser does not allow copying here. Right-click the link, or hold your finger on it, and choose to copy its address.',
  },
  trouble: {
    'not-drawn': 'The chart is not drawn yet. Wait a moment and try again.',
    'no-png': 'The browser could not make a PNG of the chart. Save the picture as SVG instead.',
    failed: 'The picture could not be made. Reload the page and try again.',
  },
};
