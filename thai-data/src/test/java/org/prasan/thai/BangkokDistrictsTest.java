package org.prasan.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BangkokDistrictsTest {

  @Test
  void knowsFiftyDistrictsWithConsecutiveCodes() {
    assertThat(BangkokDistricts.all())
        .extracting(District::code)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1001, 1050).mapToObj(Integer::toString).toList());
  }

  @Test
  void findsADistrictByItsCode() {
    assertThat(BangkokDistricts.byCode("1036"))
        .contains(
            new District(
                "1036",
                "ดอนเมือง",
                "Don Mueang",
                "กรุงเทพเหนือ",
                "North Bangkok",
                new District.Tile(6, 0)));
  }

  @Test
  void knowsNoOtherCode() {
    assertThat(BangkokDistricts.byCode("1051")).isEmpty();
    assertThat(BangkokDistricts.exists("1000")).isFalse();
    assertThat(BangkokDistricts.exists("")).isFalse();
  }

  @Test
  void givesEachDistrictATileOfItsOwnOnTheGrid() {
    var tiles = BangkokDistricts.all().stream().map(District::tile).collect(Collectors.toSet());
    assertThat(tiles)
        .hasSize(50)
        .allSatisfy(tile -> {
          assertThat(tile.column()).isBetween(0, 9);
          assertThat(tile.row()).isBetween(0, 7);
        });
  }

  @Test
  void sortsAsAThaiDictionaryDoes() {
    assertThat(BangkokDistricts.inThaiOrder())
        .hasSize(50)
        .extracting(District::nameTh)
        .startsWith("คลองเตย", "คลองสาน", "คลองสามวา", "คันนายาว", "จตุจักร", "จอมทอง");
  }
}
