/** Pixels of the file for each pixel of the drawing, so that it is sharp on a projector and on paper. */
const SHARPNESS = 2;

/** A drawing as PNG. Null where the browser lends no canvas or gives nothing back from it. */
export async function rasterised(drawing: string, width: number, height: number): Promise<Blob | null> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
