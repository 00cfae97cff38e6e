package org.prasan.certificate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What differs between installations.
 *
 * @param publicUrl base of the links that papers and credentials carry; no slash at its end
 * @param keyFile JWK set with the private signing keys
 * @param createKeyFile whether a missing key file is made while nothing was signed yet: for trials,
 *     and for an installation's first start
 * @param signatory who signs; stored in each certificate when it is issued
 * @param regulation the regulation that the paper names
 * @param fonts files that replace the built-in font, such as the ministry's own
 */
@Validated
@ConfigurationProperties("prasan.certificate")
public record CertificateProperties(
    @NotNull URI publicUrl,
    @NotNull Path keyFile,
    @DefaultValue("false") boolean createKeyFile,
    @NotNull @Valid Office signatory,
    @NotBlank String regulation,
    @Valid @DefaultValue Fonts fonts) {

  /** A post; the name of the person who holds it is optional. */
  public record Office(
      @Nullable String name, @NotBlank String positionTh, @NotBlank String positionEn) {}

  /** Paths of TrueType files; null takes the built-in Sarabun. */
  public record Fonts(@Nullable Path regular, @Nullable Path bold) {}
}
