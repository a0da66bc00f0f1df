import { useEffect, useState } from 'preact/hooks'

function isOneColumn(): boolean {
  return document.documentElement.dataset['layout'] === 'tall'
}

/** Whether the page is laid out in one column, where a panel covers everything. */
export function useOneColumn(): boolean {
  const [one, setOne] = useState(isOneColumn)
  useEffect(() => {
    const hear = () => setOne(isOneColumn())
    const watch = new MutationObserver(hear)
    watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-layout'] })
    hear()
    return () => watch.disconnect()
  }, [])
  return one
}
