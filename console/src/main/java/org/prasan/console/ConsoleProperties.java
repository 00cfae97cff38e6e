package org.prasan.console;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the console.
 *
 * @param publicUrl where browsers find it, without a path
 * @param trial whether no real person's data is behind it, so that it may do without https
 * @param issuer of the tokens; the issuer's own name, which must be the one that browsers use
 * @param clientId by which the issuer knows the console
 * @param clientSecret by which the console proves it
 * @param services addresses by the name that the path of a call has behind {@code /api/}
 * @param connectWithin how long a service may take to be reached
 * @param answerWithin how long a service may take for its whole answer
 * @param slow paths of services that may take longer
 * @param sessionIdle so long after somebody was last there a session ends
 * @param sessionAtMost so long after the log-in it ends, whoever is there
 * @param pages patterns of the addresses that the staff's pages have
 */
@Validated
@ConfigurationProperties("prasan.console")
public record ConsoleProperties(
    @NotNull URI publicUrl,
    @DefaultValue("false") boolean trial,
    @NotNull URI issuer,
    @NotBlank String clientId,
    @NotBlank String clientSecret,
    @NotEmpty Map<@Pattern(regexp = "[a-z][a-z-]*") String, @NotNull URI> services,
    @NotNull @DurationMin(millis = 100) @DurationMax(seconds = 30) Duration connectWithin,
    @NotNull @DurationMin(seconds = 1) @DurationMax(minutes = 5) Duration answerWithin,
    @NotNull List<@Valid @NotNull Slow> slow,
    @NotNull @DurationMin(minutes = 1) @DurationMax(hours = 24) Duration sessionIdle,
    @NotNull @DurationMin(minutes = 1) @DurationMax(hours = 24) Duration sessionAtMost,
    @NotEmpty List<@NotNull @Pattern(regexp = "/.*") String> pages) {

  /**
   * A path that takes its time.
   *
   * @param path of the service, as in {@code /v1/live}
   */
  public record Slow(
      @NotNull @Pattern(regexp = "/.*") String path,
      @NotNull @DurationMin(seconds = 1) @DurationMax(hours = 1) Duration within) {}

  @AssertTrue(
      message =
          "public-url and issuer must be https addresses; only PRASAN_TRIAL=true may do without")
  boolean isSafe() {
    return trial || Stream.of(publicUrl, issuer).allMatch(ConsoleProperties::isHttps);
  }

  @AssertTrue(
      message = "public-url must be an address without a path, such as https://prasan.example")
  boolean isOrigin() {
    return publicUrl.getHost() != null
        && (publicUrl.getRawPath() == null || publicUrl.getRawPath().isEmpty());
  }

  /** Whether browsers come over https, so that the cookie must not travel without it. */
  boolean isPublicUrlHttps() {
    return isHttps(publicUrl);
  }

  private static boolean isHttps(URI address) {
    return "https".equals(address.getScheme());
  }
}
