package org.prasan.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prasan.thai.Area.Level;

class AreasTest {

  @Test
  void knowsFiftyDistrictsWithConsecutiveCodes() {
    assertThat(Areas.all(Level.DISTRICT))
        .extracting(Area::code)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1001, 1050).mapToObj(Integer::toString).toList());
  }

  @Test
  void findsADistrictByItsCode() {
    assertThat(Areas.district("1036"))
        .contains(
            new Area(
                "1036",
                Level.DISTRICT,
                Areas.BANGKOK,
                "ดอนเมือง",
                "Don Mueang",
                "กรุงเทพเหนือ",
                "North Bangkok",
                new Area.Tile(6, 0)));
  }

  @Test
  void knowsNoOtherCode() {
    assertThat(Areas.district("1051")).isEmpty();
    assertThat(Areas.district("1000")).isEmpty();
    assertThat(Areas.district("")).isEmpty();
    assertThat(Areas.district(Areas.BANGKOK)).isEmpty();
  }

  @Test
  void givesEachDistrictATileOfItsOwnOnTheGrid() {
    var tiles = Areas.all(Level.DISTRICT).stream().map(Area::tile).collect(Collectors.toSet());
    assertThat(tiles)
        .hasSize(50)
        .allSatisfy(tile -> {
          assertThat(tile.column()).isBetween(0, 9);
          assertThat(tile.row()).isBetween(0, 7);
        });
  }

  @Test
  void sortsAsAThaiDictionaryDoes() {
    assertThat(Areas.districtsInThaiOrder())
        .hasSize(50)
        .extracting(Area::nameTh)
        .startsWith("คลองเตย", "คลองสาน", "คลองสามวา", "คันนายาว", "จตุจักร", "จอมทอง");
  }

  @Test
  void everyAreaBeginsWithTheCodeOfTheOneItLiesIn() {
    assertThat(Areas.all(Level.PROVINCE)).extracting(Area::code).containsExactly(Areas.BANGKOK);
    assertThat(Areas.all(Level.DISTRICT))
        .allSatisfy(
            district -> assertThat(district.code()).startsWith(district.parentCode()).hasSize(4));
  }
}
