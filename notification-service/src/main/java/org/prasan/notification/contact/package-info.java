/** People as the service can reach them: roles, language, address and channel preferences. */
@NullMarked
package org.prasan.notification.contact;

import org.jspecify.annotations.NullMarked;
