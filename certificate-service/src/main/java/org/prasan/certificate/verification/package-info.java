/** The answer to anyone who asks whether a certificate is genuine and in force. */
@NullMarked
package org.prasan.certificate.verification;

import org.jspecify.annotations.NullMarked;
