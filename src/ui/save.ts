/** Hands a text to the reader as a file to keep. */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken its copy when the click returns; a moment later the address is of no use.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
