import type { Wording } from '../language'
import type { city as th } from '../th/city'

export const city: Wording<typeof th> = {}
