/** Partner agencies, their services and how ready they are. */
@NullMarked
package org.prasan.registry.agency;

import org.jspecify.annotations.NullMarked;
