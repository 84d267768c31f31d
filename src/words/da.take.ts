import type { svTake } from './sv.take.ts';

/** What is said when something is taken along, in Danish. */
export const daTake: typeof svTake = {
  title: 'Kopiér eller gem',
  copy: 'Kopiér',
  savePng: 'Gem som PNG',
  saveSvg: 'Gem som SVG',
  saveCsv: 'Gem som CSV',
  picture: {
    name: 'Billedet',
    copy: 'Kopiér billedet',
    copied: 'Billedet er kopieret',
    'not-allowed': 'Browseren tillader ikke kopiering her. Gem billedet som PNG i stedet.',
  },
  table: {
    name: 'Tabellen',
    copy: 'Kopiér tabellen',
    copied: 'Tabellen er kopieret',
    'not-allowed': 'Browseren tillader ikke kopiering her. Gem tabellen som CSV i stedet.',
  },
  link: {
    name: 'Link til denne visning',
    copy: 'Kopiér linket',
    copied: 'Linket er kopieret',
    'not-allowed':
      'Browseren tillader ikke kopiering her. Højreklik på linket, eller hold fingeren på det, og vælg at kopiere adressen.',
  },
  trouble: {
    'not-drawn': 'Diagrammet er ikke tegnet endnu. Vent lidt, og prøv igen.',
    'no-png': 'Browseren kunne ikke lave en PNG af diagrammet. Gem billedet som SVG i stedet.',
    failed: 'Billedet kunne ikke laves. Genindlæs siden, og prøv igen.',
  },
};
