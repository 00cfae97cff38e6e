package org.prasan.conventions.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.prasan.conventions.problem.Problems;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;

/** Every endpoint needs a token, except health and what a service declares public. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
public class HttpSecurity {

  private static final String[] ALWAYS_PUBLIC = {"/actuator/health", "/actuator/health/**"};

  @Bean
  SecurityFilterChain tokensEverywhere(
      org.springframework.security.config.annotation.web.builders.HttpSecurity http,
      HttpProperties settings,
      Problems problems) {
    return http.csrf(AbstractHttpConfigurer::disable) // no cookies, no sessions
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(ALWAYS_PUBLIC)
                .permitAll()
                .requestMatchers(new MetricsReaders(settings.metricsFrom()))
                .permitAll()
                .requestMatchers(settings.publicPaths().toArray(String[]::new))
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(Role.MINISTRY.name())
                .anyRequest()
                .authenticated())
        .oauth2ResourceServer(tokens ->
            tokens
                .jwt(jwt -> jwt.jwtAuthenticationConverter(converter()))
                .authenticationEntryPoint((_, response, _) -> unauthorized(response, problems))
                .accessDeniedHandler(
                    (_, response, _) -> problems.write(response, "forbidden", 403)))
        .exceptionHandling(failures ->
            failures
                .authenticationEntryPoint((_, response, _) -> unauthorized(response, problems))
                .accessDeniedHandler(
                    (_, response, _) -> problems.write(response, "forbidden", 403)))
        .build();
  }

  private static void unauthorized(HttpServletResponse response, Problems problems)
      throws java.io.IOException {
    response.setHeader("WWW-Authenticate", "Bearer");
    problems.write(response, "unauthorized", 401);
  }

  /** The issuer is asked with the first token, not at start: services start in any order. */
  @Bean
  @ConditionalOnMissingBean
  JwtDecoder jwtDecoder(OAuth2ResourceServerProperties resourceServer, HttpProperties settings) {
    String issuer =
        Objects.requireNonNull(resourceServer.getJwt().getIssuerUri(), "no token issuer");
    return new SupplierJwtDecoder(() -> {
      NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer).build();
      decoder.setJwtValidator(
          new DelegatingOAuth2TokenValidator<>(
              JwtValidators.createDefaultWithIssuer(issuer),
              new JwtClaimValidator<Collection<String>>(
                  "aud", aud -> aud != null && aud.contains(settings.audience())),
              new JwtClaimValidator<String>("sub", sub -> sub != null && !sub.isBlank()),
              new JwtClaimValidator<Object>("exp", Objects::nonNull)));
      return decoder;
    });
  }

  private static JwtAuthenticationConverter converter() {
    var converter = new JwtAuthenticationConverter();
    converter.setJwtGrantedAuthoritiesConverter(HttpSecurity::authorities);
    return converter;
  }

  private static Collection<GrantedAuthority> authorities(Jwt token) {
    return List.copyOf(
        Caller.roles(token).stream()
            .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
            .toList());
  }
}
