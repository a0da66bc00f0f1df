/** Every tag opened is closed, in order, and says nothing twice: a browser leaves a drawing out for less. */
export const isWellFormed = (svg: string): boolean => {
  const open: string[] = []
  for (const [, close, name, attributes = '', self] of svg.matchAll(/<(\/?)([a-zA-Z]+)((?:\s[^<>]*?)?)(\/?)>/g)) {
    const named = [...attributes.matchAll(/ ([a-z-]+)=/gi)].map(([, attribute]) => attribute)
    if (new Set(named).size < named.length) return false
    if (close) {
      if (open.pop() !== name) return false
    } else if (!self && name) open.push(name)
  }
  return open.length === 0
}
