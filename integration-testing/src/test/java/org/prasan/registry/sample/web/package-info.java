@NullMarked
package org.prasan.registry.sample.web;

import org.jspecify.annotations.NullMarked;
