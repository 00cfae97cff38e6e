package org.prasan.conventions.security;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells callers what the service takes them for, so that a screen offers what it will accept. */
@RestController
public class MeController {

  private static final String THAI = "th";
  private static final Set<String> LANGUAGES = Set.of(THAI, "en");

  private final Judgement judgement;

  MeController(ObjectProvider<Judgement> judgement) {
    this.judgement = judgement.getIfAvailable(() -> caller -> caller);
  }

  /**
   * The caller's own standing.
   *
   * @param name by which colleagues know the caller, as the token says
   * @param roles that hold now
   * @param endedRoles that the token still names
   * @param districts of the token whose centre may act, or that the caller sees without a centre
   * @param frozenDistricts of the token whose centre may not act now
   */
  record MeView(
      String subject,
      @Nullable String name,
      List<Role> roles,
      List<Role> endedRoles,
      List<String> districts,
      List<String> frozenDistricts,
      @Nullable String agency,
      @Nullable String volunteer,
      @Nullable Position position,
      String language) {}

  /** Answers also those whose every role has ended: they are told so. */
  @GetMapping("/v1/me")
  @PreAuthorize("isAuthenticated()")
  MeView getMe() {
    Jwt token = Callers.token().orElseThrow();
    Caller caller = Caller.of(token);
    Caller now = judgement.of(caller);
    return new MeView(
        caller.subject(),
        Callers.currentName().orElse(null),
        sorted(now.roles()),
        left(caller.roles(), now.roles()),
        sorted(now.districts()),
        left(caller.districts(), now.districts()),
        now.agency(),
        now.volunteer(),
        now.position(),
        judgement.language(caller).orElseGet(() -> language(token)));
  }

  private static String language(Jwt token) {
    return token.getClaims().get("locale") instanceof String locale
            && locale.length() >= THAI.length()
            && LANGUAGES.contains(locale.substring(0, THAI.length()))
        ? locale.substring(0, THAI.length())
        : THAI;
  }

  private static <T extends Comparable<T>> List<T> sorted(Set<T> all) {
    return List.copyOf(new TreeSet<>(all));
  }

  private static <T extends Comparable<T>> List<T> left(Set<T> all, Set<T> still) {
    var gone = new TreeSet<>(all);
    gone.removeAll(still);
    return List.copyOf(gone);
  }
}
