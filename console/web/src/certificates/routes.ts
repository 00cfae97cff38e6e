import { IconCertificate } from '@tabler/icons-react'
import { page, type Route } from '../shell/routes'

export const routes: Route[] = [
  { path: '/certificates', page: page(() => import('./CertificatesPage')), roles: ['CENTRE_OFFICER', 'MINISTRY', 'DEPARTMENT', 'AUDITOR'], nav: { name: 'certificates', icon: IconCertificate, order: 5 } },
]
