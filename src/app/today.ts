/** The reader's day as YYYY-MM-DD. */
export function today(now = new Date()): string {
  const part = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}
