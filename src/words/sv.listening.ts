/** What stands on every page that listens: which of them, and to whom. */
export const svListening = {
  label: 'Brukarnas röst',
  survey: 'Enkäten',
  trust: 'Tillit',
  voice: 'Ni sa – vi gjorde',
  choose: 'Visa för',
  findUnit: 'Hitta en annan enhet',
};
