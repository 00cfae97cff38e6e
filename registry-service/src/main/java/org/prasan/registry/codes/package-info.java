/** The register's lists of codes. */
@NullMarked
package org.prasan.registry.codes;

import org.jspecify.annotations.NullMarked;
