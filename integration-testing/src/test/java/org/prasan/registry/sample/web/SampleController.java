package org.prasan.registry.sample.web;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SampleController {
  @GetMapping("/samples")
  @PreAuthorize("permitAll()")
  String list() {
    return "";
  }
}
