import { volunteer as en } from './en/volunteer'
import { volunteer as th } from './th/volunteer'
import { wording } from './language'

export const useTexts = wording(th, en)
