import { shell as en } from '../texts/en/shell'
import { speak, useLanguage } from '../texts/language'
import { useTexts } from '../texts/shell'
import { shell as th } from '../texts/th/shell'
import { loginAddress } from './session'

/** What a visitor sees first: what this is, and the way in. */
export function FirstPage() {
  const t = useTexts()
  const language = useLanguage()
  return (
    <main className="first" lang={language}>
      <header>
        <strong className="brand">ประสาน · Prasan</strong>
        <button type="button" className="plain-button" lang={language === 'th' ? 'en' : 'th'} onClick={() => speak(language === 'th' ? 'en' : 'th')}>{t.other}</button>
      </header>
      <h1>{t.first.title}</h1>
      <p className="lead">{t.first.lead}</p>
      <p className="first-note" lang={language === 'th' ? 'en' : 'th'}>{(language === 'th' ? en : th).first.lead}</p>
      <a className="plain-button filled big" href={loginAddress('/')}>{t.pickPerson}</a>
      <p className="first-note">{t.first.demoNote}</p>
      <p><a className="plain-button big" href="/v/">{t.first.volunteer}</a></p>
      <h2>{t.first.seeTitle}</h2>
      <ol className="steps">{t.first.see.map(([who, what]) => <li key={who}><strong>{who}</strong><span>{what}</span></li>)}</ol>
    </main>
  )
}
