@NullMarked
package org.prasan.certificate.document;

import org.jspecify.annotations.NullMarked;
