@NullMarked
package org.prasan.certificate.credential;

import org.jspecify.annotations.NullMarked;
