/** What is Thai about the data: areas, identity numbers, names, dates, digits. */
@NullMarked
package org.prasan.thai;

import org.jspecify.annotations.NullMarked;
