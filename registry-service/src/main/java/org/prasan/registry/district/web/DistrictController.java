package org.prasan.registry.district.web;

import org.prasan.conventions.paging.Page;
import org.prasan.thai.Area;
import org.prasan.thai.Areas;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Public reference data: the 50 districts as a Thai reader orders them, with the tile grid. */
@RestController
class DistrictController {

  @GetMapping("/v1/districts")
  @PreAuthorize("permitAll()")
  Page<Area> listDistricts() {
    return new Page<>(Areas.districtsInThaiOrder(), null);
  }
}
