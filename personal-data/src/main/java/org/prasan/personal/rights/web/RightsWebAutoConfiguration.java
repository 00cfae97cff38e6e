package org.prasan.personal.rights.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** Opens the rights of people to the ministry. */
@AutoConfiguration
@Import(RightsController.class)
class RightsWebAutoConfiguration {}
