package org.prasan.conventions;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.prasan.conventions.security.HiddenRecords;
import org.prasan.conventions.security.Judgement;
import org.prasan.conventions.security.Role;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;

/** A service of nothing but conventions. A token reads {@code ROLE/subject/district}. */
@SpringBootConfiguration
@Import({ShelfController.class, ShelfFaults.class})
@EnableAutoConfiguration(
    excludeName = {
      "org.prasan.messaging.boot.MessagingAutoConfiguration",
      "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
      "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
      "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration",
      "org.springframework.boot.data.mongodb.autoconfigure.health.DataMongoHealthContributorAutoConfiguration",
      "org.springframework.boot.mongodb.autoconfigure.health.MongoHealthContributorAutoConfiguration"
    })
class ShelfApplication {

  @Bean
  HiddenRecords secretShelf() {
    return "1001-secret"::equals;
  }

  /** No volunteer serves any more, and no centre of the officers works. */
  @Bean
  Judgement judgement() {
    return caller -> caller.without(Role.VOLUNTEER).within(Set.of());
  }

  @Bean
  JwtDecoder jwtDecoder() {
    return token -> {
      String[] parts = token.split("/");
      if (parts[0].equals("DOWN")) {
        throw new JwtDecoderInitializationException("down", new IllegalStateException());
      }
      if (parts.length != 3) {
        throw new BadJwtException("not of this test");
      }
      return Jwt.withTokenValue(token)
          .header("alg", "none")
          .subject(parts[1])
          .claim("roles", List.of(parts[0]))
          .claim("districts", List.of(parts[2]))
          .expiresAt(Instant.MAX)
          .build();
    };
  }
}
