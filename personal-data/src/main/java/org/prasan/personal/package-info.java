/** Personal fields: sealed with one key per person, unreadable once that key is destroyed. */
@NullMarked
package org.prasan.personal;

import org.jspecify.annotations.NullMarked;
