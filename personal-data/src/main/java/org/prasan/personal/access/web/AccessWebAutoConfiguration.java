package org.prasan.personal.access.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** Opens the access log to auditors. */
@AutoConfiguration
@Import(AccessController.class)
class AccessWebAutoConfiguration {}
