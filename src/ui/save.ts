/** Hands the reader a file to keep. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken its copy when the click returns; a moment later the address is of no use.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
