/** Full screen, or out of it. False where the browser refuses. */
export async function turnFullscreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement !== null) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false;
  }
}
