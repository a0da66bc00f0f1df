import { Component, type ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Run } from '../core/run.ts'
import { usePageStart } from './page.tsx'
import { usePorts } from './ports.ts'
import { go } from './route.ts'
import { change } from './settings.ts'
import { words } from './words.ts'

/** Catches what goes wrong in a page, and puts plain words, the run and ways on in its place. */
export class FailureGuard extends Component<{ children: ComponentChildren; run: () => Run | undefined }, { error: unknown }> {
  override state: { error: unknown } = { error: null }

  static override getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return <FailurePage error={error} run={this.props.run()} onAgain={() => this.setState({ error: null })} />
  }
}

export function FailurePage({ error, run, onAgain }: { error: unknown; run?: Run | undefined; onAgain: () => void }) {
  const say = words.failure
  const heading = usePageStart<HTMLHeadingElement>(say.page)
  const [copied, setCopied] = useState('')
  const told = error instanceof Error ? error.message : String(error)
  // As a file holds it, so that it can be brought in again.
  const { writeRun } = usePorts()
  const text = run ? writeRun(run).text : ''
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(say.copied)
    } catch {
      setCopied(say.notCopied)
    }
  }
  return (
    <main class="page-body failure">
      <h1 ref={heading} tabIndex={-1}>
        {say.head}
      </h1>
      <p>{say.text}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={onAgain}>
          {say.again}
        </button>
        <button
          type="button"
          class="button ghost"
          onClick={() => {
            change({ textOnly: true })
            onAgain()
          }}
        >
          {say.text_only}
        </button>
        <button
          type="button"
          class="button ghost"
          onClick={() => {
            go({ page: 'title' })
            onAgain()
          }}
        >
          {say.title}
        </button>
      </p>
      <h2>{say.what}</h2>
      <p>{told}</p>
      {text ? (
        <>
          <h2 id="failed-run">{say.run}</h2>
          <textarea readOnly rows={5} aria-labelledby="failed-run" value={text} />
          <p class="buttons">
            <button type="button" class="button ghost" onClick={() => void copy()}>
              {say.copy}
            </button>
            <span role="status">{copied}</span>
          </p>
        </>
      ) : null}
    </main>
  )
}
