package org.prasan.registry.programme.web;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prasan.registry.Codes;
import org.prasan.registry.programme.AidUnit;
import org.prasan.registry.programme.Edition;
import org.prasan.registry.programme.ProgrammeCommand.EndProgramme;
import org.prasan.registry.programme.ProgrammeCommand.RegisterProgramme;
import org.prasan.registry.programme.ProgrammeCommand.ReviseProgramme;
import org.prasan.registry.programme.TargetGroup;
import org.prasan.registry.programme.Terms;
import org.prasan.thai.Baht;
import org.prasan.thai.validation.OneLine;
import org.prasan.thai.validation.PlausibleDate;

/** Bodies of the requests about aid programmes, and the commands they mean. */
final class ProgrammeRequests {

  private ProgrammeRequests() {}

  record NewProgramme(
      @NotNull @Pattern(regexp = Codes.PROGRAMME) String code,
      @NotNull @OneLine String nameTh,
      @NotNull @OneLine String nameEn,
      @NotNull AidUnit unit,
      @Nullable @DecimalMin("0.01") @DecimalMax("10000000") @Digits(integer = 8, fraction = 2)
          BigDecimal amount,
      @Nullable @Min(1) @Max(366) Integer timesPerYear,
      @Nullable @DecimalMin("0.01") @DecimalMax("10000000") @Digits(integer = 8, fraction = 2)
          BigDecimal amountPerYear,
      @Nullable @Size(max = 20) List<@NotNull TargetGroup> audience,
      @NotNull @PlausibleDate LocalDate validFrom,
      @Nullable @PlausibleDate LocalDate validTo) {

    RegisterProgramme command() {
      var terms = terms(unit, amount, timesPerYear, amountPerYear, audience);
      return new RegisterProgramme(code, new Edition(nameTh, nameEn, terms, validFrom), validTo);
    }
  }

  record ProgrammeRevision(
      @NotNull @OneLine String nameTh,
      @NotNull @OneLine String nameEn,
      @NotNull AidUnit unit,
      @Nullable @DecimalMin("0.01") @DecimalMax("10000000") @Digits(integer = 8, fraction = 2)
          BigDecimal amount,
      @Nullable @Min(1) @Max(366) Integer timesPerYear,
      @Nullable @DecimalMin("0.01") @DecimalMax("10000000") @Digits(integer = 8, fraction = 2)
          BigDecimal amountPerYear,
      @Nullable @Size(max = 20) List<@NotNull TargetGroup> audience,
      @NotNull @PlausibleDate LocalDate validFrom) {

    ReviseProgramme command(String code) {
      var terms = terms(unit, amount, timesPerYear, amountPerYear, audience);
      return new ReviseProgramme(code, new Edition(nameTh, nameEn, terms, validFrom));
    }
  }

  record ProgrammeEnd(@NotNull @PlausibleDate LocalDate validTo) {
    EndProgramme command(String code) {
      return new EndProgramme(code, validTo);
    }
  }

  private static Terms terms(
      AidUnit unit,
      @Nullable BigDecimal amount,
      @Nullable Integer timesPerYear,
      @Nullable BigDecimal amountPerYear,
      @Nullable List<TargetGroup> audience) {
    return new Terms(unit, Baht.satang(amount), timesPerYear, Baht.satang(amountPerYear), audience);
  }
}
