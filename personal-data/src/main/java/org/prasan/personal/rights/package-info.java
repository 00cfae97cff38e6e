/** What a person may ask for: to be forgotten, and to be told what is held. */
@NullMarked
package org.prasan.personal.rights;

import org.jspecify.annotations.NullMarked;
