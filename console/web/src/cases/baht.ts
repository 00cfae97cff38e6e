/** 200000 satang → ฿2,000 */
export const baht = (satang: number) => `฿${(satang / 100).toLocaleString('en-US')}`
