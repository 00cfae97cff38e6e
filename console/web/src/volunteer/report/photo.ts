const LARGEST = 300 * 1024
const LONG_SIDE = 1600

/** The picture drawn anew: small enough for a poor connection, and without what the camera wrote into it (place, time, device). */
export async function smallPhoto(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined)
  if (!picture) return undefined
  for (let side = LONG_SIDE; side >= 400; side *= 0.75)
    for (const quality of [0.8, 0.65, 0.5]) {
      const drawn = await draw(picture, side, quality)
      if (drawn && drawn.size <= LARGEST) return new Uint8Array(await drawn.arrayBuffer())
    }
  return undefined
}

function draw(picture: ImageBitmap, side: number, quality: number): Promise<Blob | null> {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')!.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', quality))
}
