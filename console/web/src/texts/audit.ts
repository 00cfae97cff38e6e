import { audit as en } from './en/audit'
import { audit as th } from './th/audit'
import { wording } from './language'

export const useTexts = wording(th, en)
