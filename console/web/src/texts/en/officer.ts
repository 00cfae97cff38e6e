import type { Wording } from '../language'
import type { officer as th } from '../th/officer'

export const officer: Wording<typeof th> = {}
