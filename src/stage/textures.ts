import type { Textures } from 'phaser'

/** One picture to be painted: SVG parts laid over each other on one canvas of this many pixels. */
export interface Sheet {
  readonly key: string
  readonly width: number
  readonly height: number
  readonly viewBox: string
  /** Multiplied over what is painted; `#ffffff` for none. */
  readonly tint: string
  readonly parts: readonly { readonly svg: string; readonly opacity?: number | undefined }[]
}

export const noTint = '#ffffff'

/** Firefox and Chromium disagree on the size of an SVG without one, so it always has one. */
const asImage = (svg: string, { width, height, viewBox }: Sheet): Promise<HTMLImageElement | undefined> =>
  new Promise((resolve) => {
    const markup = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${viewBox}" preserveAspectRatio="none">${svg}</svg>`
    const address = URL.createObjectURL(new Blob([markup], { type: 'image/svg+xml' }))
    const image = new Image(width, height)
    image.onload = () => {
      URL.revokeObjectURL(address)
      resolve(image)
    }
    // a drawing that cannot be read is left out: the rest of the picture still tells where we are
    image.onerror = () => {
      URL.revokeObjectURL(address)
      resolve(undefined)
    }
    image.src = address
  })

/** Done here because the engine can tint and multiply with WebGL alone. */
const multiply = (canvas: HTMLCanvasElement, brush: CanvasRenderingContext2D, tint: string): void => {
  const shape = document.createElement('canvas')
  shape.width = canvas.width
  shape.height = canvas.height
  shape.getContext('2d')?.drawImage(canvas, 0, 0)
  brush.globalAlpha = 1
  brush.globalCompositeOperation = 'multiply'
  brush.fillStyle = tint
  brush.fillRect(0, 0, canvas.width, canvas.height)
  brush.globalCompositeOperation = 'destination-in'
  brush.drawImage(shape, 0, 0)
  brush.globalCompositeOperation = 'source-over'
}

const paint = async (sheet: Sheet): Promise<HTMLCanvasElement> => {
  const images = await Promise.all(sheet.parts.map(({ svg }) => asImage(svg, sheet)))
  const canvas = document.createElement('canvas')
  canvas.width = sheet.width
  canvas.height = sheet.height
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('no canvas to paint on')
  images.forEach((image, index) => {
    brush.globalAlpha = sheet.parts[index]?.opacity ?? 1
    if (image) brush.drawImage(image, 0, 0, sheet.width, sheet.height)
  })
  if (sheet.tint !== noTint) multiply(canvas, brush, sheet.tint)
  return canvas
}

/** Painted sheets, kept by key while a picture needs them. */
export class Sheets {
  readonly #textures: Textures.TextureManager
  readonly #painted = new Map<string, HTMLCanvasElement>()
  #closed = false
  readonly #underway = new Map<string, Promise<void>>()

  constructor(textures: Textures.TextureManager) {
    this.#textures = textures
  }

  /** Takes nothing more: the engine is gone. */
  close(): void {
    this.#closed = true
    this.#painted.clear()
  }

  async ready(sheets: readonly Sheet[]): Promise<void> {
    await Promise.all(sheets.map((sheet) => this.#paint(sheet)))
  }

  /** Takes a canvas that is already painted. */
  keep(key: string, canvas: HTMLCanvasElement): void {
    const texture = this.#textures.create(key, canvas, canvas.width, canvas.height)
    texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height)
    this.#painted.set(key, canvas)
  }

  free(key: string): void {
    const canvas = this.#painted.get(key)
    if (!canvas) return
    this.#painted.delete(key)
    this.#textures.remove(key)
    canvas.width = 0
    canvas.height = 0
  }

  /** Frees every sheet that is not named. */
  keepOnly(keys: ReadonlySet<string>): void {
    for (const key of [...this.#painted.keys()]) if (!keys.has(key)) this.free(key)
  }

  #paint(sheet: Sheet): Promise<void> {
    if (this.#painted.has(sheet.key)) return Promise.resolve()
    const already = this.#underway.get(sheet.key)
    if (already) return already
    const work = paint(sheet)
      .then((canvas) => {
        if (!this.#closed) this.keep(sheet.key, canvas)
      })
      .finally(() => this.#underway.delete(sheet.key))
    this.#underway.set(sheet.key, work)
    return work
  }
}
