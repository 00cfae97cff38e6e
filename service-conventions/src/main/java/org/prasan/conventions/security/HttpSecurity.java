package org.prasan.conventions.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.DispatcherType;
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
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
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
      Problems problems,
      SecurityLog log) {
    var refusal = new Refusal(problems, log);
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
                .hasRole(Role.OPERATOR.name())
                .anyRequest()
                .authenticated())
        .oauth2ResourceServer(tokens ->
            tokens
                .jwt(jwt -> jwt.jwtAuthenticationConverter(converter()))
                .authenticationEntryPoint(refusal)
                .accessDeniedHandler(refusal))
        .exceptionHandling(
            failures -> failures.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
        .build();
  }

  @Bean
  @ConditionalOnMissingBean({JWKSource.class, JwtDecoder.class})
  static JWKSource<SecurityContext> issuerKeys(OAuth2ResourceServerProperties resourceServer) {
    return new IssuerKeys(issuer(resourceServer), resourceServer.getJwt().getJwkSetUri());
  }

  @Bean
  @ConditionalOnMissingBean
  static JwtDecoder jwtDecoder(
      JWKSource<SecurityContext> keys,
      OAuth2ResourceServerProperties resourceServer,
      HttpProperties settings) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSource(keys)
            .jwsAlgorithms(all -> all.addAll(List.of(SignatureAlgorithm.values())))
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(issuer(resourceServer)),
            new JwtClaimValidator<Collection<String>>(
                "aud", aud -> aud != null && aud.contains(settings.audience())),
            new JwtClaimValidator<String>("sub", sub -> sub != null && !sub.isBlank()),
            new TokenLife(settings.longestToken())));
    return decoder;
  }

  private static String issuer(OAuth2ResourceServerProperties resourceServer) {
    return Objects.requireNonNull(resourceServer.getJwt().getIssuerUri(), "no token issuer");
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
