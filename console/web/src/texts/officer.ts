import { officer as en } from './en/officer'
import { officer as th } from './th/officer'
import { wording } from './language'

export const useTexts = wording(th, en)
