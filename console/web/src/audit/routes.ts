import { IconEyeSearch, IconMail } from '@tabler/icons-react'
import { page, type Route } from '../shell/routes'

export const routes: Route[] = [
  { path: '/audit', page: page(() => import('./AuditPage')), roles: ['AUDITOR'], nav: { name: 'audit', icon: IconEyeSearch, order: 0 } },
  { path: '/messages', page: page(() => import('./MessagesPage')), roles: ['MINISTRY', 'DEPARTMENT', 'AUDITOR'], nav: { name: 'messages', icon: IconMail, order: 7 } },
  { path: '/messages/contacts/:subject', page: page(() => import('./ContactPage')), roles: ['MINISTRY', 'DEPARTMENT', 'AUDITOR'] },
  { path: '/me/messages', page: page(() => import('./ContactPage')), roles: ['MINISTRY', 'DEPARTMENT', 'CENTRE_OFFICER', 'AGENCY_OFFICER', 'AUDITOR', 'VOLUNTEER', 'OPERATOR'] },
]
