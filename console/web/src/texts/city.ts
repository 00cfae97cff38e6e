import { city as en } from './en/city'
import { city as th } from './th/city'
import { wording } from './language'

export const useTexts = wording(th, en)
