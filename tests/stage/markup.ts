/** Every tag opened is closed, in order. */
export const isWellFormed = (svg: string): boolean => {
  const open: string[] = []
  for (const [, close, name, self] of svg.matchAll(/<(\/?)([a-zA-Z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close) {
      if (open.pop() !== name) return false
    } else if (!self && name) open.push(name)
  }
  return open.length === 0
}
