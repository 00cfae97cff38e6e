import { system as en } from './en/system'
import { system as th } from './th/system'
import { wording } from './language'

export const useTexts = wording(th, en)
