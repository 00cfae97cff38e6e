import type { Wording } from '../language'
import type { audit as th } from '../th/audit'

export const audit: Wording<typeof th> = {}
