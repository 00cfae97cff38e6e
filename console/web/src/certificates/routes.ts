import { IconCertificate } from '@tabler/icons-react'
import { page, type Route } from '../shell/routes'

const READERS = ['CENTRE_OFFICER', 'MINISTRY', 'DEPARTMENT', 'AUDITOR'] as const

export const routes: Route[] = [
  { path: '/certificates', page: page(() => import('./CertificatesPage')), roles: READERS, nav: { name: 'certificates', icon: IconCertificate, order: 5 } },
  { path: '/certificates/:id', page: page(() => import('./CertificatePage')), roles: READERS },
]
